using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>A thing to fix, whichever sessions have it. Equality: member by member.</summary>
/// <param name="Code">The code of the findings that it stands behind.</param>
/// <param name="Sense">Which of several ways they are meant.</param>
/// <param name="About">What they are about, for instance the step that is missing; empty where the code says it all.</param>
public sealed record LogFix(string Code, FindingSense Sense, string About)
{
    /// <summary>How many sessions have it: those that are cured of it.</summary>
    public int Sessions { get; internal init; }

    /// <summary>How many of them have nothing else.</summary>
    public int Alone { get; internal init; }

    /// <summary>The criteria that it stands in the way of, each with the number of sessions in which it does.</summary>
    public ValueList<CriterionCount> Closes { get; internal init; } = [];

    /// <summary>The first places that have it, at most three, by the order of sessions.</summary>
    public ValueList<LogExample> Examples { get; internal init; } = [];

    /// <summary>The name that stands in the log where a step is missing, and is not understood: most likely the step under another name.</summary>
    public string? MapName { get; internal init; }

    /// <summary>In how many of the sessions that name stands there.</summary>
    public int MapSessions { get; internal init; }

    /// <summary>The nearest name of the library, for a name that is not understood.</summary>
    public string? Nearest { get; internal init; }

    /// <summary>What the first of its findings says, in English; empty for a name that is not understood, which is told for the log as a whole.</summary>
    public string Message => MessageIn(Language.English);

    /// <summary>What to do about it, in English; empty where the message is.</summary>
    public string Remedy => RemedyIn(Language.English);

    /// <summary>The key of its texts; empty where it has none.</summary>
    internal string TextKey { get; init; } = "";

    /// <summary>What fills the places of its texts.</summary>
    internal ValueList<string> Arguments { get; init; } = [];

    /// <summary>What the first of its findings says, in a language; empty for a name that is not understood.</summary>
    public string MessageIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return TextKey.Length == 0 ? "" : language.Message(TextKey, Arguments);
    }

    /// <summary>What to do about it, in a language; empty where the message is.</summary>
    public string RemedyIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return TextKey.Length == 0 ? "" : language.Remedy(TextKey, Arguments);
    }
}

/// <summary>A criterion, and in how many sessions something holds of it. Equality: member by member.</summary>
/// <param name="Criterion">Which one.</param>
/// <param name="Sessions">In how many.</param>
public sealed record CriterionCount(Criterion Criterion, int Sessions);

/// <summary>A place that shows something. Equality: member by member.</summary>
/// <param name="Case">The position of the session in <see cref="LogReport.Cases"/>.</param>
/// <param name="Place">Where.</param>
public sealed record LogExample(int Case, LogPlace Place);
