using NodaTime;

namespace TherapySession.Conformance;

/// <summary>Which part of an activity an event of a log tells of.</summary>
public enum LogTransition
{
    /// <summary>The activity as a whole, or its end: the step that counts.</summary>
    Complete,

    /// <summary>The activity began; without its end it is still in progress.</summary>
    Start,

    /// <summary>Something else about the activity, such as its being scheduled; no step.</summary>
    Other,
}

/// <summary>A further field of an event, such as a column of a table. Equality: by name and value.</summary>
/// <param name="Name">The name in the log.</param>
/// <param name="Value">The value as it stands there; it may be a person's words, so it is never quoted in a message.</param>
public readonly record struct LogField(string Name, string Value);

/// <summary>One event of a log as it was recorded, before anything is made of it.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
/// <param name="Activity">The activity's name in the log.</param>
/// <param name="At">When it happened; <see langword="null"/> where the log does not say.</param>
/// <param name="Number">Its number in its case, from 1, in the order of the file.</param>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Column">The character in its line, from 1.</param>
public sealed record LogEvent(string Activity, Instant? At, int Number, int Line, int Column)
{
    /// <summary>When it was recorded, where the log says so besides.</summary>
    public Instant? RecordedAt { get; init; }

    /// <summary>Which part of the activity it tells of.</summary>
    public LogTransition Transition { get; init; }

    /// <summary>Who did it, as the log names them; an identifier of a person.</summary>
    public string? Resource { get; init; }

    /// <summary>The further fields that the reader was asked to keep.</summary>
    public ValueList<LogField> Fields { get; init => field = value ?? []; } = [];

    /// <summary>The value of a further field, if the event has it.</summary>
    public string? Field(string name)
    {
        foreach (var each in Fields)
        {
            if (string.Equals(each.Name, name, StringComparison.Ordinal))
                return each.Value;
        }

        return null;
    }

    /// <summary>Where it stands; never what it says.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"event {Number} at {Line}:{Column}");
}
