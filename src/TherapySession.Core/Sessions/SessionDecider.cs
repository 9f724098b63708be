namespace TherapySession;

/// <summary>The one path by which a session changes: a command goes in, a fact or every reason against it comes out.</summary>
internal static class SessionDecider
{
    public static Decision Decide(Session session, SessionCommand command, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(stamp);

        var kind = command.Kind;
        if (session.Events.Find(stamp.Id) is { } earlier)
            return Repeated(session, earlier, command, stamp);

        var unmet = new Unmet(session.OpenedOrNull?.Opening.Profile ?? Profile.Support226, kind.TypeName);
        AskStamp(session, kind, stamp, ref unmet);
        kind.Validate(command, ref unmet);
        if (!unmet.IsEmpty)
            return new Decision.Refused(unmet.ToList());

        var phase = Phase.Consent;
        if (command is not OpenSession)
        {
            if (session.OpenedOrNull is null)
                throw new InvalidOperationException("A session is opened with Session.Open.");

            var question = new Question(session, stamp.HappenedAt, stamp.By);
            Acting.Ask(ref question, kind, stamp, ref unmet);
            phase = Permitted(ref question, command, ref unmet);
            command.Ask(ref question, ref unmet);
        }
        else if (session.OpenedOrNull is not null)
        {
            unmet.NotHere(kind, session.Phase);
        }

        if (!unmet.IsEmpty)
            return new Decision.Refused(unmet.ToList());

        var fact = command.Happened(Occurrence.Of(stamp, session.Version + 1, phase));
        return new Decision.Accepted(session.Evolve(fact), fact) { Notices = StampRules.Notices(command, stamp) };
    }

    private static Phase Permitted(ref Question question, SessionCommand command, ref Unmet unmet)
    {
        if (command.Fires is { } trigger)
            return Lifecycle.Ask(ref question, command.Kind, trigger, ref unmet);

        if (!command.Kind.PermittedIn.Contains(question.Session.Phase))
            unmet.NotHere(command.Kind, question.Session.Phase);
        return question.Session.Phase;
    }

    private static void AskStamp(Session session, CommandKind kind, Stamp stamp, ref Unmet unmet)
    {
        StampRules.AskTimes(stamp, ref unmet);

        // A withdrawal, a dissent or a concern means the same whatever happened in between, and a host's clock is no reason to lose it.
        if (kind.IsNeverBlocked)
            return;

        if (StampRules.HasMovedOn(stamp, session.Version))
            unmet.Add(MovedOn(session, stamp));
        if (session.Events.Latest is { } latest)
            StampRules.AskClock(stamp, latest.At.RecordedAt, ref unmet);
    }

    private static Refusal MovedOn(Session session, Stamp stamp) =>
        StampRules.MovedOn(stamp, session.Version, seen => session.History.Skip(seen).Select(fact => fact.GetType().Name));

    private static Decision Repeated(Session session, SessionEvent earlier, SessionCommand command, Stamp stamp)
    {
        // The host may stamp a second attempt with a later clock or version: what is recorded is compared, not when the attempt was made.
        var happenedAt = StampRules.Again(earlier.At.HappenedAt, earlier.At.RecordedAt, stamp);
        var again = command.Happened(Occurrence.Of(stamp, earlier.At.Sequence, earlier.At.Phase) with { RecordedAt = earlier.At.RecordedAt, HappenedAt = happenedAt });
        return again.Equals(earlier)
            ? new Decision.Accepted(session, earlier) { IsRepeat = true }
            : new Decision.Refused([StampRules.IdentifierTaken(TextRule.Figure(earlier.At.Sequence))]);
    }
}
