using NodaTime;

namespace TherapySession.Json;

/// <summary>What to do with members that the format does not have.</summary>
public enum UnknownMembers
{
    /// <summary>They are left out, and told once a name with a count (W120).</summary>
    Warn,

    /// <summary>They are refused (R022).</summary>
    Refuse,
}

/// <summary>How to read: limits, strictness, and what the caller knows besides.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
public sealed record JsonReading
{
    /// <summary>The limits as they come with the library; unknown members are told and left out.</summary>
    public static JsonReading Default { get; } = new();

    /// <summary>The largest file in bytes; for <see cref="SessionJson.ReadLines"/> the longest line (R007).</summary>
    public long MaximumBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>The deepest nesting of objects and lists (R029); at most 64.</summary>
    public int MaximumDepth { get; init; } = 32;

    /// <summary>The longest text of one field in bytes of UTF-8 (R011). Free text never exceeds <see cref="Words.MaximumBytes"/>, whatever is set here.</summary>
    public int MaximumTextBytes { get; init; } = Words.MaximumBytes;

    /// <summary>The most events of one session, and the most commands of one script (R010).</summary>
    public int MaximumEvents { get; init; } = 100_000;

    /// <summary>What to do with members that the format does not have.</summary>
    public UnknownMembers UnknownMembers { get; init; }

    /// <summary>How far clocks may differ: what is recorded earlier than it happened by more than this is told (W183).</summary>
    public Duration ClockTolerance { get; init; } = Duration.FromMinutes(2);

    /// <summary>The caller's clock; with it, a time of an event more than a year later is refused (R082). The library keeps no clock.</summary>
    public Instant? Now { get; init; }

    /// <summary>What to call the file in the place of a problem.</summary>
    public string? File { get; init; }
}
