using NodaTime;

namespace TherapySession;

/// <summary>What a user interface may offer now: one kind of command, permitted or with every reason why not.</summary>
/// <param name="Command">The kind of command.</param>
/// <param name="Reasons">Why it is not permitted; empty where it is. Rules about a command's own content are asked when it is given.</param>
public sealed record NextStep(CommandKind Command, ValueList<Refusal> Reasons)
{
    /// <summary>Whether it is permitted now.</summary>
    public bool IsPermitted => Reasons.Count == 0;

    internal static ValueList<NextStep> Of(Session session, Instant at)
    {
        var question = new Question(session, at, by: null);
        var known = new KnownMissing();
        var steps = new NextStep[CommandKind.All.Count - 1];
        var count = 0;
        foreach (var kind in CommandKind.All)
        {
            // A session is opened once, before anybody can ask it anything.
            if (kind != CommandKinds.OpenSession)
                steps[count++] = Of(ref question, kind, known);
        }

        return new ValueList<NextStep>(steps);
    }

    private static NextStep Of(ref Question question, CommandKind kind, KnownMissing known)
    {
        if (kind.IsNeverBlocked)
            return kind.Permitted;
        if (kind.Trigger is not { } trigger)
            return kind.PermittedIn.Contains(question.Session.Phase) ? kind.Permitted : kind.Elsewhere(question.Session.Phase);

        var unmet = new Unmet(question.Session.Profile, kind.TypeName, known);
        Lifecycle.Ask(ref question, kind, trigger, ref unmet);
        return unmet.IsEmpty ? kind.Permitted : new NextStep(kind, unmet.ToList());
    }
}
