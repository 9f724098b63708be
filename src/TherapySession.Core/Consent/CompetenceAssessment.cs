namespace TherapySession;

/// <summary>What an assessment of a child's competence found.</summary>
public enum CompetenceFinding
{
    /// <summary>The child can make this decision; their own answer stands before a parent's.</summary>
    Competent,

    /// <summary>The child cannot make this decision yet; somebody with parental responsibility answers.</summary>
    NotCompetent,
}

/// <summary>An assessment of competence for this decision, on this day, in this place, of an individual too young to be presumed able. Equality: member by member.</summary>
/// <remarks>Source: the test known as Gillick competence.</remarks>
public sealed record CompetenceAssessment
{
    /// <summary>Understands what will happen.</summary>
    public required Ability UnderstandsWhat { get; init; }

    /// <summary>Understands why.</summary>
    public required Ability UnderstandsWhy { get; init; }

    /// <summary>Understands how it is done.</summary>
    public required Ability UnderstandsHow { get; init; }

    /// <summary>Understands what it can do, good and bad.</summary>
    public required Ability UnderstandsEffects { get; init; }

    /// <summary>Understands what happens without it.</summary>
    public required Ability UnderstandsWithout { get; init; }

    /// <summary>Understands what else there is.</summary>
    public required Ability UnderstandsAlternatives { get; init; }

    /// <summary>What was found.</summary>
    public required CompetenceFinding Finding { get; init; }

    internal ReadOnlySpan<Ability> Abilities =>
        new[] { UnderstandsWhat, UnderstandsWhy, UnderstandsHow, UnderstandsEffects, UnderstandsWithout, UnderstandsAlternatives };
}
