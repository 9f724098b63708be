namespace TherapySession;

/// <summary>Records how the environment was left: tidy and safe, checked by whom, and who was supported to do it (226/PC12, 320/PC12-13).</summary>
/// <param name="Left">How it was left.</param>
public sealed record CheckTidy(EnvironmentLeft Left) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.CheckTidy;

    internal override SessionEvent Happened(Occurrence at) => new TidyChecked(at, Left);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.People.Find(Left.CheckedBy) is null)
            unmet.RefuseUntil(Codes.UnknownPerson, "Left.CheckedBy", [CommandKinds.AddParticipant.Name]);
    }

    internal sealed class Rules : CommandRules<CheckTidy>
    {
        public Rules()
        {
            Known("Left.Tidy", c => c.Left.Tidy);
            Known("Left.Safe", c => c.Left.Safe);
            Must(Codes.FoundWhat, "Left.Found", c => (c.Left.Tidy == ChecklistAnswer.Done && c.Left.Safe == ChecklistAnswer.Done) || c.Left.Found is not null);
        }
    }
}
