namespace TherapySession;

/// <summary>Records where an outing is, or the way to and from an appointment (226/PC8, 226/PC12; 320/PC8, 320/PC12). No gate stands before it, and none of consent but before setting out.</summary>
/// <param name="Activity">Which activity.</param>
/// <param name="Stage">Where they are now.</param>
/// <param name="Words">More about it; needed where the individual was handed over (to whom) or went on by themself (what was agreed, who knows).</param>
public sealed record RecordOuting(ActivityId Activity, OutingStage Stage, Words? Words = null) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.RecordOuting;

    internal override SessionEvent Happened(Occurrence at) => new OutingRecorded(at, Activity, Stage, Words);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        var session = question.Session;
        if (session.Plan.Find(Activity) is not { } planned)
        {
            unmet.Refuse(Codes.UnknownActivity, nameof(Activity), Activity.Value);
            return;
        }

        if (!OutingStages.Kinds.AsSpan().Contains(planned.Type))
        {
            unmet.Refuse(Codes.ActivityOfAnotherKind, nameof(Activity), planned.Id.Value, planned.Type.Value);
            return;
        }

        if (Stage == OutingStage.SetOut)
            AskSettingOut(planned, ref question, ref unmet);

        // Asked for the moment at which it happened, so that a late entry finds its place between the others.
        var stands = session.Participation.StageOf(Activity, question.At);
        if (!OutingStages.MayMove(stands, Stage))
            unmet.RefuseUntil(Codes.OutingStands, nameof(Stage), [Kind.Name], Activity.Value, stands?.ToString() ?? "-", Stage.ToString());
    }

    // Setting out is the individual's act, and consent has to hold for it. Where they are from then on is a fact that keeps them safe: no consent that ended, no pause and no phase hides it.
    private void AskSettingOut(PlannedActivity planned, ref Question question, ref Unmet unmet)
    {
        ConsentGate.ValidConsent.Ask(ref question, ref unmet);
        var session = question.Session;
        if (!session.Participation.HasStarted(Activity))
            unmet.RefuseUntil(Codes.NotGoingOn, nameof(Activity), [CommandKinds.StartActivity.Name], Activity.Value);
        else
            ConsentGate.Covers(planned, ref question, ref unmet, nameof(Activity));
        if (!session.Participation.Covers(question.At) || IsPreparingAnew(session, question.At))
            unmet.Refuse(Codes.NotWhileTakingPart, "");
    }

    // Between a return to preparing and the next beginning nobody takes part, though the time of taking part goes on.
    private static bool IsPreparingAnew(Session session, NodaTime.Instant at) =>
        session.Preparation.Returned is { At: var returned } && returned.Sequence > session.Participation.Began[^1].At.Sequence && at >= returned.HappenedAt;

    internal sealed class Rules : CommandRules<RecordOuting>
    {
        public Rules()
        {
            Known("Stage", c => c.Stage);
            Must(Codes.OutingEndedHow, "Words", c => c.Stage is not (OutingStage.HandedOver or OutingStage.WentOwnWay) || c.Words is not null);
        }
    }
}
