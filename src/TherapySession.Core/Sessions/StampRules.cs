using NodaTime;

namespace TherapySession;

/// <summary>What a stamp has to be, whatever it stamps: a command to one session, or to a group.</summary>
internal static class StampRules
{
    // People's clocks differ by a little; a time further in the future than this is told.
    private static readonly Duration ClockTolerance = Duration.FromMinutes(2);

    // One year ahead is for what is planned; nobody records what happened in another century.
    private static readonly Duration AYear = Duration.FromDays(366);

    // The first moment of 1900; counted in seconds, because a calendar would have to be made for it.
    private static readonly Instant Earliest = Instant.FromUnixTimeSeconds(-2_208_988_800);

    /// <summary>Times that can be meant.</summary>
    public static void AskTimes(Stamp stamp, ref Unmet unmet)
    {
        if (stamp.HappenedAt < Earliest || stamp.RecordedAt < Earliest || stamp.HappenedAt - AYear > stamp.RecordedAt)
            unmet.Add(new Refusal(Codes.TimeOutOfRange, RefusalKind.Malformed, new Place("Stamp.HappenedAt", "/happenedAt")));
    }

    /// <summary>A recording time that does not go back.</summary>
    public static void AskClock(Stamp stamp, Instant latest, ref Unmet unmet)
    {
        if (stamp.RecordedAt < latest)
            unmet.Add(new Refusal(Codes.ClockWentBack, RefusalKind.Conflict, new Place("Stamp.RecordedAt", "/recordedAt")) { Arguments = [Period(latest - stamp.RecordedAt)] });
    }

    /// <summary>Whether the caller has seen another version than the present one.</summary>
    public static bool HasMovedOn(Stamp stamp, int version) => stamp.ExpectedVersion is { } expected && expected != version;

    /// <summary>The caller has seen another version; what came in between is named.</summary>
    public static Refusal MovedOn(Stamp stamp, int version, Func<int, IEnumerable<string>> since)
    {
        var expected = stamp.ExpectedVersion ?? version;
        return new Refusal(Codes.MovedOn, RefusalKind.Conflict, new Place("Stamp.ExpectedVersion", "/expectedVersion"))
        {
            Arguments = [TextRule.Figure(expected), TextRule.Figure(version), expected >= 0 && expected < version ? string.Join(", ", since(expected).TakeLast(20)) : "-"],
        };
    }

    /// <summary>When a second attempt happened: a command recorded as it happens carries no time of its own, and happens when the first one did.</summary>
    public static Instant Again(Instant happenedAt, Instant recordedAt, Stamp stamp) =>
        happenedAt == recordedAt && stamp.HappenedAt == stamp.RecordedAt ? happenedAt : stamp.HappenedAt;

    /// <summary>The identifier of a command is that of another one: of an event with a number, or a dash where that is not to be told.</summary>
    public static Refusal IdentifierTaken(string where) => new(Codes.IdentifierTaken, RefusalKind.Conflict, new Place("Stamp.Id", "/id")) { Arguments = [where] };

    /// <summary>What somebody should look at although it is accepted.</summary>
    public static ValueList<Refusal> Notices(SessionCommand command, Stamp stamp) =>
        stamp.HappenedAt <= stamp.RecordedAt || stamp.HappenedAt - stamp.RecordedAt <= ClockTolerance
            ? []
            : [new Refusal(Codes.RecordedBeforeItHappened, RefusalKind.Conflict, new Place("Stamp.HappenedAt", "/happenedAt")) { Arguments = [command.Kind.Name, Period(stamp.HappenedAt - stamp.RecordedAt)] }];

    private static string Period(Duration duration) => duration.ToString("-D:hh:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
