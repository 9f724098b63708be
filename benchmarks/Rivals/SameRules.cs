using NodaTime;

namespace TherapySession.Benchmarks;

/// <summary>Whether the rivals keep the rules that the library keeps: before any of them is timed, each has to say yes and no where the library does.</summary>
internal static class SameRules
{
    public static void Assert()
    {
        Rival[] rivals = [new HandSession(), new UsualSession()];
        var session = Session.Open(Sixty.Opening, Sixty.OpeningStamp).Require();
        foreach (var rival in rivals)
        {
            foreach (var opening in Spoilt.Openings(Sixty.Opening))
                Agree(rival, new OpenSession(opening), Sixty.OpeningStamp, isTaken: Session.Open(opening, Sixty.OpeningStamp) is Decision.Accepted, "the opening");
            Require(rival.Do(new OpenSession(Sixty.Opening), Sixty.OpeningStamp), rival, "the opening");
        }

        for (var i = 0; i < Sixty.Commands.Length; i++)
        {
            Ask(rivals, session, Spoilt.Of(Sixty.Commands[i]), Sixty.Stamps[i]);
            Ask(rivals, session, Sixty.Commands, Sixty.Stamps[i]);
            session = session.Decide(Sixty.Commands[i], Sixty.Stamps[i]).Require();
            foreach (var rival in rivals)
                Require(rival.Do(Sixty.Commands[i], Sixty.Stamps[i]), rival, Sixty.Commands[i].Kind.Name);
        }

        Ask(rivals, session, Sixty.Commands, Sixty.Stamps[^1]);
        foreach (var rival in rivals)
            AreSame(rival.State, session);
    }

    /// <summary>Whether a state made by hand holds what a session holds, as far as both can say it.</summary>
    public static void AreSame(HandState state, Session session) => Require(
        state.Phase == session.Phase && session.History.SequenceEqual(state.Events)
        && session.Consent.Responses.SequenceEqual(state.Responses) && session.Consent.Documents.SequenceEqual(state.Documents) && session.Consent.Confirmed.SequenceEqual(state.Confirmed)
        && session.Preparation.Resources.SequenceEqual(state.Resources.Select(each => new ResourceStanding(each.Id, each.Kind, each.Custody, each.Since) { Check = each.Check }))
        && session.Preparation.Needs.SequenceEqual(state.Needs) && session.Preparation.Checks.SequenceEqual(state.Checks)
        && session.Participation.Observations.SequenceEqual(state.Observations) && session.Participation.Prompts.SequenceEqual(state.Prompts)
        && session.Participation.Pauses.SequenceEqual(state.Pauses.Select(each => new PauseOfSession(each.Began, each.Cause) { Answer = each.Answer, Ended = each.Ended }))
        && session.Participation.Changes.SequenceEqual(state.Changes.Select(each => new ChangeOfSession(each.Id, each.Kind, each.Standing, each.Facts.ToValueList())))
        && session.Feedback.Ratings.SequenceEqual(state.Ratings) && session.Reflection.Links.SequenceEqual(state.Links),
        state, "the state at the end");

    private static void Ask(Rival[] rivals, Session session, IEnumerable<SessionCommand> commands, Stamp stamp)
    {
        foreach (var command in commands)
        {
            foreach (var by in (ReadOnlySpan<PersonId>)[stamp.By, new PersonId("therapist"), new PersonId("nobody")])
            {
                var asked = new Stamp(new CommandId("asked"), by, stamp.RecordedAt);
                foreach (var late in (ReadOnlySpan<Stamp>)[asked, asked with { HappenedAt = stamp.RecordedAt - Duration.FromHours(2) }])
                {
                    var isTaken = session.Decide(command, late) is Decision.Accepted;
                    foreach (var rival in rivals)
                        Agree(rival, command, late, isTaken, $"{command.Kind.Name} after {session.Version} events");
                }
            }
        }
    }

    private static void Agree(Rival rival, SessionCommand command, Stamp stamp, bool isTaken, string about) => Require(rival.MayDo(command, stamp) == isTaken, rival, $"{about} ({isTaken})");

    private static void Require(bool holds, object rival, string about)
    {
        if (!holds)
            throw new InvalidOperationException($"{rival.GetType().Name} differs from the library about {about}.");
    }
}
