namespace TherapySession.Json;

/// <summary>What a problem in a file does to what is read.</summary>
public enum ProblemSeverity
{
    /// <summary>It is read all the same; somebody should look at it.</summary>
    Warning,

    /// <summary>This session, script or profile is not read; others of the same file are.</summary>
    SessionRefused,

    /// <summary>Nothing of the file is read.</summary>
    FileRefused,
}

/// <summary>Where in a file something was found.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
/// <param name="File">The name that the caller gave to the file, if any.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in its line, from 1; a character outside the basic plane counts once.</param>
/// <param name="ByteOffset">The byte from the start of the file, from 0; -1 where the reader of a format does not know it.</param>
/// <param name="JsonPointer">
/// The place as a JSON Pointer (RFC 6901); empty for the document as a whole. In an event log it names numbers from 1, as people count them: <c>/traces/3/events/5/concept:name</c>, <c>/rows/7/timestamp</c>.
/// </param>
public sealed record ProblemPlace(string? File, int Line, int Column, long ByteOffset, string JsonPointer)
{
    /// <summary>File, line, column and pointer, as an editor can jump to.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(File is null ? "" : File + ":")}{Line}:{Column}{(JsonPointer.Length == 0 ? "" : " " + JsonPointer)}");
}

/// <summary>One problem of a file: what was found, what was expected, and what to do about it.</summary>
/// <remarks>
/// Names of members and values of closed lists may be quoted, cut at 40 characters and with control characters as U+XXXX;
/// free text, names and identifiers of persons never are. Equality: member by member. Thread safety: immutable.
/// </remarks>
/// <param name="Code">The stable code; it never changes its meaning.</param>
/// <param name="Severity">What it does to what is read.</param>
/// <param name="Place">Where it is.</param>
public sealed record Problem(string Code, ProblemSeverity Severity, ProblemPlace Place)
{
    /// <summary>What fills the places of the text, in order.</summary>
    public ValueList<string> Arguments { get; init; } = [];

    /// <summary>What was found, as far as it may be told.</summary>
    public string? Found { get; init; }

    /// <summary>What was expected instead.</summary>
    public string? Expected { get; init; }

    /// <summary>The nearest valid value or name, where there is one near enough to be meant.</summary>
    public string? Nearest { get; init; }

    /// <summary>The second place, where two places contradict each other.</summary>
    public ProblemPlace? Other { get; init; }

    /// <summary>How often it was found, where it is told once for the whole file.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Which of several ways the code is meant: the texts stand under <c>code/sense</c>.</summary>
    internal string? Sense { get; init; }

    /// <summary>What is wrong, in English.</summary>
    public string Message => MessageIn(Language.English);

    /// <summary>What to do about it, in English.</summary>
    public string Remedy => RemedyIn(Language.English);

    /// <summary>What is wrong, in a language.</summary>
    public string MessageIn(Language language) => language.Message(TextKey, Arguments);

    /// <summary>What to do about it, in a language.</summary>
    public string RemedyIn(Language language) => language.Remedy(TextKey, Arguments);

    internal string TextKey => Sense is null ? Code : $"{Code}/{Sense}";

    /// <summary>Code, place and message on one line.</summary>
    public override string ToString() => $"{Code} at {Place}: {Message}{(Nearest is null ? "" : $" Did you mean '{Nearest}'?")}";
}

/// <summary>How many problems of one code are not listed one by one, because the list of that code is full.</summary>
/// <param name="Code">The code.</param>
/// <param name="Count">How many more there are.</param>
public sealed record UnlistedProblems(string Code, int Count);
