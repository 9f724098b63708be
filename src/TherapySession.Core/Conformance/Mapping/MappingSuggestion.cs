namespace TherapySession.Conformance;

/// <summary>Why a name is taken for a step.</summary>
public enum GuessReason
{
    /// <summary>Its letters or its words say so.</summary>
    ByName,

    /// <summary>It stands where that step is missing.</summary>
    ByPlace,
}

/// <summary>A name of a log, and the step that it is taken for. Equality: member by member.</summary>
/// <param name="Use">The name, and how often it occurs.</param>
/// <param name="Step">The step; <see langword="null"/> where nothing speaks for one.</param>
/// <param name="Reason">What speaks for it.</param>
public sealed record NameGuess(NameUse Use, string? Step, GuessReason Reason);

/// <summary>A mapping that a log suggests. Equality: member by member.</summary>
/// <param name="Mapping">The mapping that the run had, and what is proposed besides.</param>
/// <param name="Guesses">Each name that is not understood, the most frequent first.</param>
public sealed record MappingSuggestion(LogMapping Mapping, ValueList<NameGuess> Guesses);
