namespace TherapySession.Standards;

/// <summary>How something in HSCCLD320 stands to its counterpart in HSCCLD226.</summary>
public enum RelationKind
{
    /// <summary>Both ask the same.</summary>
    Same,

    /// <summary>320 asks it for more people, or together with them.</summary>
    WiderIn320,

    /// <summary>226 contributes; 320 takes responsibility.</summary>
    StrongerIn320,

    /// <summary>What is one in 226 is two in 320.</summary>
    SplitIn320,

    /// <summary>Only 226 asks for feedback from others in it.</summary>
    WithFeedbackIn226,

    /// <summary>226 has no counterpart.</summary>
    OnlyIn320,
}

/// <summary>How a criterion or knowledge point of one standard corresponds to one of the other. Equality: member by member.</summary>
/// <param name="In226">The number in HSCCLD226; <see langword="null"/> where it has no counterpart.</param>
/// <param name="In320">The number in HSCCLD320.</param>
/// <param name="Kind">How they stand to each other.</param>
public sealed record Relation(string? In226, string In320, RelationKind Kind)
{
    /// <summary>What the relation means, in English.</summary>
    public string Explanation => ExplanationIn(Language.English);

    /// <summary>What the relation means, in a language.</summary>
    public string ExplanationIn(Language language) => language.Text($"relation.{Kind}");

    /// <summary>Every correspondence of the two standards, in the order of HSCCLD320: criteria, then knowledge points.</summary>
    public static ValueList<Relation> All { get; } =
    [
        Criterion(1, 1, RelationKind.WiderIn320),
        Criterion(2, 2, RelationKind.Same),
        Criterion(3, 3, RelationKind.Same),
        Criterion(4, 4, RelationKind.Same),
        Criterion(5, 5, RelationKind.WiderIn320),
        Criterion(6, 6, RelationKind.StrongerIn320),
        Criterion(7, 7, RelationKind.WiderIn320),
        Criterion(8, 8, RelationKind.Same),
        Criterion(9, 9, RelationKind.StrongerIn320),
        Criterion(10, 10, RelationKind.StrongerIn320),
        Criterion(11, 11, RelationKind.StrongerIn320),
        Criterion(12, 12, RelationKind.SplitIn320),
        Criterion(12, 13, RelationKind.SplitIn320),
        Criterion(13, 14, RelationKind.StrongerIn320),
        Criterion(14, 15, RelationKind.WithFeedbackIn226),
        Knowledge(1, 1, RelationKind.Same),
        Knowledge(2, 2, RelationKind.Same),
        Knowledge(3, 3, RelationKind.Same),
        Knowledge(4, 4, RelationKind.WiderIn320),
        new(null, "320/K5", RelationKind.OnlyIn320),
        Knowledge(5, 6, RelationKind.StrongerIn320),
        Knowledge(6, 7, RelationKind.Same),
        Knowledge(7, 8, RelationKind.WiderIn320),
        Knowledge(8, 9, RelationKind.Same),
        Knowledge(9, 10, RelationKind.WiderIn320),
        Knowledge(10, 11, RelationKind.StrongerIn320),
        Knowledge(11, 12, RelationKind.Same),
        Knowledge(12, 13, RelationKind.StrongerIn320),
        Knowledge(13, 14, RelationKind.Same),
        Knowledge(14, 15, RelationKind.StrongerIn320),
        Knowledge(15, 16, RelationKind.Same),
        Knowledge(16, 17, RelationKind.StrongerIn320),
        Knowledge(17, 18, RelationKind.Same),
        Knowledge(18, 19, RelationKind.Same),
        Knowledge(19, 20, RelationKind.Same),
        new(null, "320/K21", RelationKind.OnlyIn320),
        Knowledge(20, 22, RelationKind.WiderIn320),
        Knowledge(21, 23, RelationKind.WiderIn320),
        Knowledge(22, 24, RelationKind.Same),
        Knowledge(23, 25, RelationKind.Same),
        Knowledge(24, 26, RelationKind.WiderIn320),
        Knowledge(25, 27, RelationKind.WiderIn320),
    ];

    private static Relation Criterion(int support, int coordinate, RelationKind kind) => new($"226/PC{support}", $"320/PC{coordinate}", kind);

    private static Relation Knowledge(int support, int coordinate, RelationKind kind) => new($"226/K{support}", $"320/K{coordinate}", kind);
}
