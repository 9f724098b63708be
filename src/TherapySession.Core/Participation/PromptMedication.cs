namespace TherapySession;

/// <summary>Records that somebody was prompted to take their own medication, or why nobody was (226/PC8, 320/PC8). Given by whoever holds <see cref="Responsibility.HandleMedication"/>.</summary>
/// <param name="Checklist">The six rights, and how it ended.</param>
public sealed record PromptMedication(MedicationChecklist Checklist) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.PromptMedication;

    internal override SessionEvent Happened(Occurrence at) => new MedicationPrompted(at, Checklist);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        var session = question.Session;

        // Where nobody was prompted, nothing was done that consent would have to hold for; and what was found has to be told.
        var isPrompted = Checklist.End != MedicationPromptEnd.NotPrompted;
        if (isPrompted)
            ConsentGate.ValidConsent.Ask(ref question, ref unmet);
        if (session.Plan.Find(Checklist.Activity) is not { } planned)
            unmet.Refuse(Codes.UnknownActivity, "Checklist.Activity", Checklist.Activity.Value);
        else if (planned.Type != TherapyType.MedicationPrompt)
            unmet.Refuse(Codes.ActivityOfAnotherKind, "Checklist.Activity", planned.Id.Value, planned.Type.Value);
        else if (!session.Participation.HasStarted(planned.Id))
            unmet.RefuseUntil(Codes.NotGoingOn, "Checklist.Activity", [CommandKinds.StartActivity.Name], planned.Id.Value);
        else if (isPrompted)
            ConsentGate.Covers(planned, ref question, ref unmet, "Checklist.Activity");
        if (!session.Participation.Covers(question.At))
            unmet.Refuse(Codes.NotWhileTakingPart, "");
        if (Checklist.Concern is { } concern && session.Concerns.Find(concern) is null)
            unmet.RefuseUntil(Codes.UnknownConcern, "Checklist.Concern", [CommandKinds.RaiseConcern.Name], concern.Value);
    }

    internal sealed class Rules : CommandRules<PromptMedication>
    {
        public Rules()
        {
            Known("Checklist.Against", c => c.Checklist.Against);
            Known("Checklist.End", c => c.Checklist.End);
            MustEach(Codes.NotOnTheList, "Checklist.Rights", c => c.Checklist.Rights, right => ClosedList.Has(right.Right), "Right");
            MustEach(Codes.NotOnTheList, "Checklist.Rights", c => c.Checklist.Rights, right => ClosedList.Has(right.Answer), "Answer");
            Must(Codes.EachRightOnce, "Checklist.Rights", c => c.Checklist.NamesEachRightOnce);
            MustEach(Codes.FoundWhat, "Checklist.Rights", c => c.Checklist.Rights, right => right.Answer == RightAnswer.Confirmed || right.Found is not null, "Found");

            // The two sides of one safeguard: nobody is prompted on a guess, and nobody is left out of a prompt without one of the rights being in doubt.
            Must(Codes.RightInDoubt, "Checklist.End", c => !c.Checklist.IsAnyRightInDoubt || c.Checklist.End == MedicationPromptEnd.NotPrompted);
            Must(Codes.NoRightInDoubt, "Checklist.End", c => c.Checklist.IsAnyRightInDoubt || c.Checklist.End != MedicationPromptEnd.NotPrompted);
            Must(Codes.ToldWhom, "Checklist.ToldTo", c => !c.Checklist.HasToBeTold || c.Checklist.IsTold);
        }
    }
}
