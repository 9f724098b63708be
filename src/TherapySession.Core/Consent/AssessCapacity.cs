namespace TherapySession;

/// <summary>Records an assessment of capacity for the decision to take part. Without one, capacity is presumed.</summary>
/// <param name="Assessment">What was tested, with which support, and what was found.</param>
public sealed record AssessCapacity(CapacityAssessment Assessment) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.AssessCapacity;

    internal override SessionEvent Happened(Occurrence at) => new CapacityAssessed(at, Assessment);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Opening.Age < question.Session.Opening.Jurisdiction.PresumedAbleFrom)
            unmet.RefuseUntil(Codes.CompetenceInstead, nameof(Assessment), [CommandKinds.AssessCompetence.Name]);
    }

    internal sealed class Rules : CommandRules<AssessCapacity>
    {
        public Rules()
        {
            Known("Assessment.Understand", c => c.Assessment.Understand);
            Known("Assessment.Retain", c => c.Assessment.Retain);
            Known("Assessment.UseOrWeigh", c => c.Assessment.UseOrWeigh);
            Known("Assessment.Communicate", c => c.Assessment.Communicate);
            Known("Assessment.Finding", c => c.Assessment.Finding);
            Must(Codes.LackingNeedsInability, "Assessment.Finding", c => c.Assessment.Finding != CapacityFinding.LacksCapacity || c.Assessment.Abilities.Contains(Ability.Unable));
            Must(Codes.InabilityContradicts, "Assessment.Finding", c => c.Assessment.Finding != CapacityFinding.HasCapacity || !c.Assessment.Abilities.Contains(Ability.Unable));
            Must(Codes.LackingNeedsCause, "Assessment.Cause", c => c.Assessment.Finding != CapacityFinding.LacksCapacity || c.Assessment.Cause is not null);
            Must(Codes.LackingNeedsLink, "Assessment.CausalLink", c => c.Assessment.Finding != CapacityFinding.LacksCapacity || c.Assessment.CausalLink is not null);
        }
    }
}
