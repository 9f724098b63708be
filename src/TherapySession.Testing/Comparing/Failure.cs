using System.Globalization;
using System.Text;

namespace TherapySession.Testing;

/// <summary>Where in a run something is wrong.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
/// <param name="Source">The scenario or the walk.</param>
/// <param name="Step">The step, from 1; 0 for the opening.</param>
public sealed record FailurePlace(string Source, int Step)
{
    /// <summary>The name of the command; <see langword="null"/> where none is concerned.</summary>
    public string? Command { get; init; }

    /// <summary>The step as a JSON Pointer into the script.</summary>
    public string JsonPointer => Step == 0 ? "/open" : string.Create(CultureInfo.InvariantCulture, $"/commands/{Step - 1}");

    /// <summary>Source, step and command on one line.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Source}, {(Step == 0 ? "opening" : $"step {Step}")}{(Command is null ? "" : $" ({Command})")}");
}

/// <summary>Something that the software does otherwise than the library: what was found, what was expected, and what to do.</summary>
/// <remarks>It quotes values from closed lists, codes and places, never a person's words or identifier. Equality: member by member, the exception apart. Thread safety: immutable.</remarks>
/// <param name="Code">The stable code; it never changes its meaning.</param>
/// <param name="Place">Where.</param>
public sealed record Failure(string Code, FailurePlace Place)
{
    /// <summary>What fills the places of the text, in order.</summary>
    public ValueList<string> Arguments { get; init; } = [];

    /// <summary>What the software did, in short.</summary>
    public string Found { get; init; } = "";

    /// <summary>What the library does.</summary>
    public string Expected { get; init; } = "";

    /// <summary>Why the library refuses, where it does.</summary>
    public ValueList<Refusal> Reasons { get; init; } = [];

    /// <summary>What was thrown, for whoever looks for the cause; it is never printed with the failure.</summary>
    public Exception? Exception { get; init; }

    /// <summary>What is wrong, in English.</summary>
    public string Message => MessageIn(Language.English);

    /// <summary>What to do about it, in English.</summary>
    public string Remedy => RemedyIn(Language.English);

    /// <summary>What is wrong, in a language.</summary>
    public string MessageIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Message(Code, Arguments);
    }

    /// <summary>What to do about it, in a language.</summary>
    public string RemedyIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Remedy(Code, Arguments);
    }

    /// <inheritdoc/>
    public bool Equals(Failure? other) =>
        other is not null && Code == other.Code && Place == other.Place && Arguments.Equals(other.Arguments) && Found == other.Found && Expected == other.Expected && Reasons.Equals(other.Reasons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Place, Arguments);

    /// <summary>Everything there is to read, on several lines.</summary>
    public override string ToString() => In(Language.English);

    /// <summary>Everything there is to read, on several lines, in a language.</summary>
    public string In(Language language)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Code} at {Place}: {MessageIn(language)}\n");
        if (Found.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"    found:    {Found}\n");
        if (Expected.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"    expected: {Expected}\n");
        text.Append(CultureInfo.InvariantCulture, $"    to do:    {RemedyIn(language)}\n");
        foreach (var reason in Reasons)
            text.Append(CultureInfo.InvariantCulture, $"    {reason.Code}: {reason.MessageIn(language)}\n");
        return text.ToString();
    }
}
