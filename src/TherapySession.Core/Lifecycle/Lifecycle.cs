namespace TherapySession;

/// <summary>Answers where a trigger leads, and why it does not.</summary>
internal static class Lifecycle
{
    /// <summary>The phase after a trigger that a kind of command fires; what stands in the way is added to <paramref name="unmet"/>.</summary>
    public static Phase Ask(ref Question question, CommandKind kind, Trigger trigger, ref Unmet unmet)
    {
        var session = question.Session;
        var ways = LifecycleTable.Ways(session.Phase, trigger);
        if (ways.IsEmpty)
        {
            unmet.NotHere(kind, session.Phase);

            // Whoever asks too early is told everything that lies between, not only that it is too early.
            Gates.Ask(Gates.OnTheWay(session.Phase, trigger), ref question, ref unmet);
            return session.Phase;
        }

        foreach (var way in ways)
        {
            if (way.Gate is Gate.SomethingOut or Gate.NothingOut && way.Gate != Choose(session))
                continue;

            Gates.Ask(way.Gate, ref question, ref unmet);
            return way.To;
        }

        throw new InvalidOperationException($"The lifecycle has no way for {trigger} in {session.Phase}.");
    }

    /// <summary>Which of the two ways of a cancelled session is open: whoever is still out on an outing has to come back as well as what was taken out.</summary>
    public static Gate Choose(Session session) => session.Preparation.IsAnythingOut || session.Participation.IsAway ? Gate.SomethingOut : Gate.NothingOut;
}
