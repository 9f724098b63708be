using NodaTime;
using NodaTime.TimeZones;

namespace TherapySession;

/// <summary>When a session is planned: two instants and the time zone of the place. It may cross midnight and a clock change.</summary>
/// <remarks>Durations are elapsed time: 23:30 to 00:30 is one hour, also in the night in which the clock changes. Equality: member by member.</remarks>
public sealed record PlannedTime
{
    /// <summary>From a moment until a later one.</summary>
    /// <exception cref="ArgumentException">The end is not after the start, or the zone is not an IANA zone.</exception>
    public PlannedTime(Instant start, Instant end, string zone)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(zone);
        if (end <= start)
            throw new ArgumentException("A session is planned to end after it starts.", nameof(end));
        if (!IsZone(zone))
            throw new ArgumentException("The zone is an IANA time zone, as in Europe/London.", nameof(zone));

        (Start, End, Zone) = (start, end, zone);
    }

    /// <summary>The first moment.</summary>
    public Instant Start { get; }

    /// <summary>The moment at which it is planned to be over.</summary>
    public Instant End { get; }

    /// <summary>The IANA time zone of the place.</summary>
    public string Zone { get; }

    /// <summary>How long it is planned to take, in elapsed time.</summary>
    public Duration Elapsed => End - Start;

    /// <summary>A moment as the clock on the wall of that place shows it.</summary>
    public ZonedDateTime OnTheWall(Instant moment) => moment.InZone(DateTimeZoneProviders.Tzdb[Zone]);

    // The standards are the United Kingdom's, and so is nearly every session: to know its zone, the database of all of them need not be read.
    private static bool IsZone(string zone) => zone == "Europe/London" || DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null;

    /// <summary>What a time on the wall means in a zone: one moment, none because the clock went forward, or two because it went back.</summary>
    public static ZoneLocalMapping Meaning(LocalDateTime onTheWall, string zone) => DateTimeZoneProviders.Tzdb[zone].MapLocal(onTheWall);
}
