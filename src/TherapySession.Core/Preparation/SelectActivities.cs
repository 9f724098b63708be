namespace TherapySession;

/// <summary>Records which activities the individual selected, and out of what (226/PC6, 320/PC6).</summary>
/// <param name="Selection">What was offered, what was chosen, and how. It takes the place of an earlier selection.</param>
public sealed record SelectActivities(ActivitySelection Selection) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.SelectActivities;

    internal override SessionEvent Happened(Occurrence at) => new ActivitiesSelected(at, Selection);

    internal override void Ask(Question question, Unmet unmet)
    {
        Known(Selection.Offered, "Selection.Offered");
        Known(Selection.Chosen, "Selection.Chosen");

        void Known(ValueList<ActivityId> activities, string member)
        {
            for (var i = 0; i < activities.Count; i++)
            {
                if (question.Session.Plan.Find(activities[i]) is null)
                    unmet.Refuse(Codes.UnknownActivity, $"{member}[{i}]", activities[i].Value);
            }
        }
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
