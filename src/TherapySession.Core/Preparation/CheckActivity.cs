namespace TherapySession;

/// <summary>Records what was looked at before an activity of daily living or in the community (226/PC7, 226/K4, 226/K17; 320/PC7). What is in order after all is checked again.</summary>
/// <param name="Activity">Which activity.</param>
/// <param name="Aspect">What was looked at; which ones a kind of activity needs, <see cref="DailyLiving"/> says, and more may be.</param>
/// <param name="Answer">What was found.</param>
/// <param name="Found">What was seen; needed unless it is as it should be.</param>
public sealed record CheckActivity(ActivityId Activity, ActivityAspect Aspect, ChecklistAnswer Answer, Words? Found = null) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.CheckActivity;

    internal override SessionEvent Happened(Occurrence at) => new ActivityChecked(at, Activity, Aspect, Answer, Found);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Plan.Find(Activity) is null)
            unmet.Refuse(Codes.UnknownActivity, nameof(Activity), Activity.Value);
    }

    internal sealed class Rules : CommandRules<CheckActivity>
    {
        public Rules()
        {
            Known("Aspect", c => c.Aspect);
            Known("Answer", c => c.Answer);
            Must(Codes.FoundWhat, "Found", c => c.Answer == ChecklistAnswer.Done || c.Found is not null);
        }
    }
}
