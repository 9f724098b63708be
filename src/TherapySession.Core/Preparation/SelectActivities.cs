namespace TherapySession;

/// <summary>Records which activities the individual selected, and out of what (226/PC6, 320/PC6).</summary>
/// <param name="Selection">What was offered, what was chosen, and how. It takes the place of an earlier selection.</param>
public sealed record SelectActivities(ActivitySelection Selection) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.SelectActivities;

    internal override SessionEvent Happened(Occurrence at) => new ActivitiesSelected(at, Selection);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        question.Plan.AskKnown(Selection.Offered, "Selection.Offered", ref unmet);
        question.Plan.AskKnown(Selection.Chosen, "Selection.Chosen", ref unmet);
    }

    internal sealed class Rules : CommandRules<SelectActivities>
    {
        public Rules()
        {
            Some(Codes.NothingChosen, "Selection.Chosen", c => c.Selection.Chosen);
            Known("Selection.Manner", c => c.Selection.Manner);
            Must(Codes.EstablishedHow, "Selection.HowEstablished", c => c.Selection.Manner == ChoiceManner.Chosen || c.Selection.HowEstablished is not null);
        }
    }
}
