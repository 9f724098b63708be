namespace TherapySession;

/// <summary>Why a command is refused.</summary>
public enum RefusalKind
{
    /// <summary>The content of the command contradicts itself or lacks something.</summary>
    Malformed,

    /// <summary>The command is not permitted in this phase.</summary>
    NotHere,

    /// <summary>A requirement of a gate is not met yet.</summary>
    Unmet,

    /// <summary>What the session already holds speaks against it.</summary>
    Refused,

    /// <summary>Whoever asks may not do this under the session's profile, or not alone.</summary>
    NotEntitled,

    /// <summary>The session has moved on, the identifier is taken, or the clock went back.</summary>
    Conflict,
}

/// <summary>One reason why a command is refused: what was found, what was expected, and what to do.</summary>
/// <remarks>
/// A refusal quotes values from closed lists and identifiers of things; it never quotes free text, a name or the identifier of a person.
/// Equality: member by member. Thread safety: immutable.
/// </remarks>
/// <param name="Code">The stable code; it never changes its meaning.</param>
/// <param name="Kind">Why, in one word.</param>
/// <param name="Place">Where in the command.</param>
public sealed record Refusal(string Code, RefusalKind Kind, Place Place)
{
    /// <summary>What fills the places of the text, in order.</summary>
    public ValueList<string> Arguments { get; init; } = [];

    /// <summary>The criteria of the session's profile that the requirement serves; empty where none is concerned.</summary>
    public ValueList<Criterion> Criteria { get; init; } = [];

    /// <summary>The names of the commands that supply what is missing; empty where the command itself has to change.</summary>
    public ValueList<string> SuppliedBy { get; init; } = [];

    /// <summary>The part of the session that was looked at; <see langword="null"/> where only the command was.</summary>
    public string? LooksAt { get; init; }

    /// <summary>What is wrong or missing, in English.</summary>
    public string Message => MessageIn(Language.English);

    /// <summary>What to do about it, in English.</summary>
    public string Remedy => RemedyIn(Language.English);

    /// <summary>What is wrong or missing, in a language.</summary>
    public string MessageIn(Language language) => language.Message(Code, Arguments);

    /// <summary>What to do about it, in a language.</summary>
    public string RemedyIn(Language language) => language.Remedy(Code, Arguments);

    /// <summary>Code, place and message on one line.</summary>
    public override string ToString() => $"{Code} at {Place.ClrPath}: {Message}";
}
