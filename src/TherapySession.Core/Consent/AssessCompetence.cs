namespace TherapySession;

/// <summary>Records an assessment of competence of an individual too young to be presumed able, for this decision, on this day, in this place.</summary>
/// <param name="Assessment">What the child understands, and what was found.</param>
public sealed record AssessCompetence(CompetenceAssessment Assessment) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.AssessCompetence;

    internal override SessionEvent Happened(Occurrence at) => new CompetenceAssessed(at, Assessment);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Opening.Age >= question.Session.Opening.Jurisdiction.PresumedAbleFrom)
            unmet.RefuseUntil(Codes.CapacityInstead, nameof(Assessment), [CommandKinds.AssessCapacity.Name]);
    }

    internal sealed class Rules : CommandRules<AssessCompetence>
    {
        public Rules()
        {
            Known("Assessment.UnderstandsWhat", c => c.Assessment.UnderstandsWhat);
            Known("Assessment.UnderstandsWhy", c => c.Assessment.UnderstandsWhy);
            Known("Assessment.UnderstandsHow", c => c.Assessment.UnderstandsHow);
            Known("Assessment.UnderstandsEffects", c => c.Assessment.UnderstandsEffects);
            Known("Assessment.UnderstandsWithout", c => c.Assessment.UnderstandsWithout);
            Known("Assessment.UnderstandsAlternatives", c => c.Assessment.UnderstandsAlternatives);
            Known("Assessment.Finding", c => c.Assessment.Finding);
            Must(Codes.CompetentNeedsAll, "Assessment.Finding", c => c.Assessment.Finding != CompetenceFinding.Competent || !c.Assessment.Abilities.ContainsAny(Ability.Unable, Ability.NotTested));
            Must(Codes.NotCompetentNeedsOne, "Assessment.Finding", c => c.Assessment.Finding != CompetenceFinding.NotCompetent || c.Assessment.Abilities.Contains(Ability.Unable));
        }
    }
}
