using NodaTime;
using NodaTime.Text;
using TherapySession.Conformance;

namespace TherapySession.Logs;

/// <summary>How to read a log: limits, names, and what the caller knows besides.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
public sealed record LogReading
{
    /// <summary>The limits as they come with the library; the format and the names are found.</summary>
    public static LogReading Default { get; } = new();

    /// <summary>What the file is; <see langword="null"/> to find it from the first bytes. Packing is found in any case.</summary>
    public LogFormat? Format { get; init; }

    /// <summary>What to call the file in the place of a problem.</summary>
    public string? File { get; init; }

    /// <summary>The largest file in bytes, as it comes (R007).</summary>
    public long MaximumBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>How many bytes a packed file may unpack to (R008); they are counted, whatever the file says.</summary>
    public long MaximumUnpackedBytes { get; init; } = 128L * 1024 * 1024;

    /// <summary>The deepest nesting of elements in XES (R061), and of objects and lists in records (R029), there at most 32.</summary>
    public int MaximumDepth { get; init; } = 64;

    /// <summary>The longest text of one field in bytes of UTF-8 (R011).</summary>
    public int MaximumTextBytes { get; init; } = Words.MaximumBytes;

    /// <summary>The most events of one session (R010).</summary>
    public int MaximumEvents { get; init; } = 100_000;

    /// <summary>How many problems of one code are listed; the rest are counted (<see cref="LogSummary.Unlisted"/>). Within a file of records at most 100.</summary>
    public int MaximumListed { get; init; } = 100;

    /// <summary>
    /// Whether XES is parsed on a thread of its own, a little ahead of the caller's, on which the cases are made; the answer is the same. The stream is then read on that thread, and on no other until reading has ended.
    /// Other formats are read on the caller's thread in any case.
    /// </summary>
    public bool ReadsAhead { get; init; }

    /// <summary>The IANA time zone of times that have no offset, as in Europe/London; without it they are refused (R065).</summary>
    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public string? Zone
    {
        get;
        init
        {
            if (value is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(value) is null)
                throw new ArgumentException("The zone is an IANA time zone, as in Europe/London.", nameof(value));
            field = value;
        }
    }

    /// <summary>
    /// The format of times in a table, where it is none of ISO 8601: a pattern of NodaTime such as <c>dd/MM/yyyy HH:mm</c>, with <c>o&lt;g&gt;</c> where an offset stands. Read without any culture.
    /// </summary>
    /// <exception cref="ArgumentException">It is no such pattern.</exception>
    public string? TimeFormat
    {
        get;
        init
        {
            try
            {
                _ = value is null ? null : TimePattern.Of(value);
            }
            catch (InvalidPatternException wrong)
            {
                throw new ArgumentException("The format is a pattern of NodaTime for a date and a time, as in dd/MM/yyyy HH:mm.", nameof(value), wrong);
            }

            field = value;
        }
    }

    /// <summary>The caller's clock; with it, a time more than a year later is refused (R082). The library keeps no clock.</summary>
    public Instant? Now { get; init; }

    /// <summary>How far clocks may differ: what is recorded earlier than it happened by more than this is told (W183).</summary>
    public Duration ClockTolerance { get; init; } = Duration.FromMinutes(2);

    /// <summary>What the columns of a table, or the keys of XES, are called; by itself the usual names are looked for.</summary>
    public LogNames Names { get; init => field = value ?? LogNames.Usual; } = LogNames.Usual;

    /// <summary>Which further fields to keep; by itself none.</summary>
    public LogFields Fields { get; init => field = value ?? LogFields.None; } = LogFields.None;
}
