using NodaTime;

namespace TherapySession;

/// <summary>The one path by which a session changes: a command goes in, a fact or every reason against it comes out.</summary>
internal static class SessionDecider
{
    // People's clocks differ by a little; a time further in the future than this is told.
    private static readonly Duration ClockTolerance = Duration.FromMinutes(2);

    // One year ahead is for what is planned; nobody records what happened in another century.
    private static readonly Duration AYear = Duration.FromDays(366);

    // The first moment of 1900; counted in seconds, because a calendar would have to be made for it.
    private static readonly Instant Earliest = Instant.FromUnixTimeSeconds(-2_208_988_800);

    public static Decision Decide(Session session, SessionCommand command, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(stamp);

        var kind = command.Kind;
        if (session.History.Find(stamp.Id) is { } earlier)
            return Repeated(session, earlier, command, stamp);

        var unmet = new Unmet(session.OpenedOrNull?.Opening.Profile ?? Profile.Support226, kind.Type.Name);
        AskStamp(session, kind, stamp, unmet);
        kind.Validate(command, unmet);
        if (!unmet.IsEmpty)
            return new Decision.Refused(unmet.ToList());

        var phase = Phase.Consent;
        if (command is not OpenSession)
        {
            if (session.OpenedOrNull is null)
                throw new InvalidOperationException("A session is opened with Session.Open.");

            var question = new Question(session, stamp.HappenedAt, stamp.By);
            Acting.Ask(question, kind, stamp, unmet);
            phase = Permitted(question, command, unmet);
            command.Ask(question, unmet);
        }
        else if (session.OpenedOrNull is not null)
        {
            unmet.NotHere(kind, session.Phase);
        }

        if (!unmet.IsEmpty)
            return new Decision.Refused(unmet.ToList());

        var fact = command.Happened(Occurrence.Of(stamp, session.Version + 1, phase));
        return new Decision.Accepted(session.Evolve(fact), fact) { Notices = Notices(command, stamp) };
    }

    private static Phase Permitted(Question question, SessionCommand command, Unmet unmet)
    {
        if (command.Fires is { } trigger)
            return Lifecycle.Ask(question, command.Kind, trigger, unmet);

        if (!command.Kind.PermittedIn.Contains(question.Session.Phase))
            unmet.NotHere(command.Kind, question.Session.Phase);
        return question.Session.Phase;
    }

    private static void AskStamp(Session session, CommandKind kind, Stamp stamp, Unmet unmet)
    {
        if (stamp.HappenedAt < Earliest || stamp.RecordedAt < Earliest || stamp.HappenedAt - AYear > stamp.RecordedAt)
            unmet.Add(new Refusal(Codes.TimeOutOfRange, RefusalKind.Malformed, new Place("Stamp.HappenedAt", "/happenedAt")));

        // A withdrawal, a dissent or a concern means the same whatever happened in between, and a host's clock is no reason to lose it.
        if (kind.IsNeverBlocked)
            return;

        if (stamp.ExpectedVersion is { } expected && expected != session.Version)
            unmet.Add(MovedOn(session, expected));

        if (session.History.Latest is { } latest && stamp.RecordedAt < latest.At.RecordedAt)
        {
            unmet.Add(new Refusal(Codes.ClockWentBack, RefusalKind.Conflict, new Place("Stamp.RecordedAt", "/recordedAt"))
            {
                Arguments = [Period(latest.At.RecordedAt - stamp.RecordedAt)],
            });
        }
    }

    private static Refusal MovedOn(Session session, int expected)
    {
        var since = expected >= 0 && expected < session.Version
            ? string.Join(", ", session.History.AsSpan()[expected..].ToArray().TakeLast(20).Select(fact => fact.GetType().Name))
            : "-";
        return new Refusal(Codes.MovedOn, RefusalKind.Conflict, new Place("Stamp.ExpectedVersion", "/expectedVersion"))
        {
            Arguments = [Figure(expected), Figure(session.Version), since],
        };
    }

    private static Decision Repeated(Session session, SessionEvent earlier, SessionCommand command, Stamp stamp)
    {
        // The host may stamp a second attempt with a later clock or version: what is recorded is compared, not when the attempt was made.
        var again = command.Happened(Occurrence.Of(stamp, earlier.At.Sequence, earlier.At.Phase) with { RecordedAt = earlier.At.RecordedAt, HappenedAt = Late(earlier, stamp) });
        return again.Equals(earlier)
            ? new Decision.Accepted(session, earlier) { IsRepeat = true }
            : new Decision.Refused([new Refusal(Codes.IdentifierTaken, RefusalKind.Conflict, new Place("Stamp.Id", "/id")) { Arguments = [Figure(earlier.At.Sequence)] }]);
    }

    // A command recorded as it happens carries no time of its own: a second attempt happens when the first one did.
    private static Instant Late(SessionEvent earlier, Stamp stamp) =>
        earlier.At.HappenedAt == earlier.At.RecordedAt && stamp.HappenedAt == stamp.RecordedAt ? earlier.At.HappenedAt : stamp.HappenedAt;

    private static ValueList<Refusal> Notices(SessionCommand command, Stamp stamp) =>
        stamp.HappenedAt <= stamp.RecordedAt || stamp.HappenedAt - stamp.RecordedAt <= ClockTolerance
            ? []
            : [new Refusal(Codes.RecordedBeforeItHappened, RefusalKind.Conflict, new Place("Stamp.HappenedAt", "/happenedAt")) { Arguments = [command.Kind.Name, Period(stamp.HappenedAt - stamp.RecordedAt)] }];

    private static string Period(Duration duration) => duration.ToString("-D:hh:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    private static string Figure(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
