namespace TherapySession;

/// <summary>The individual starts an activity. Consent has to be valid at that moment and to cover it.</summary>
/// <param name="Activity">Which one; one of those selected.</param>
public sealed record StartActivity(ActivityId Activity) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.StartActivity;

    internal override SessionEvent Happened(Occurrence at) => new ActivityStarted(at, Activity);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        ConsentGate.ValidConsent.Ask(ref question, ref unmet);

        var session = question.Session;
        if (session.Plan.Find(Activity) is not { } planned)
            unmet.Refuse(Codes.UnknownActivity, nameof(Activity), Activity.Value);
        else if (!session.Preparation.IsIn(planned))
            unmet.RefuseUntil(Codes.NotSelected, nameof(Activity), [CommandKinds.SelectActivities.Name], Activity.Value);
        else if (session.Participation.IsGoingOn(Activity))
            unmet.Refuse(Codes.AlreadyGoingOn, nameof(Activity), Activity.Value);
        else
            ConsentGate.Covers(planned, ref question, ref unmet, nameof(Activity));
    }
}
