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
        var question = new Question(session, at, By: null);
        var steps = new NextStep[CommandKind.All.Count - 1];
        var count = 0;
        foreach (var kind in CommandKind.All)
        {
            // A session is opened once, before anybody can ask it anything.
            if (kind != CommandKinds.OpenSession)
                steps[count++] = new NextStep(kind, WhyNot(question, kind));
        }

        return new ValueList<NextStep>(steps);
    }

    private static ValueList<Refusal> WhyNot(Question question, CommandKind kind)
    {
        if (kind.IsNeverBlocked)
            return [];

        if (kind.Trigger is { } trigger)
        {
            var unmet = new Unmet(question.Session.Profile, kind.Type.Name);
            Lifecycle.Ask(question, trigger, unmet);
            return unmet.ToList();
        }

        if (kind.PermittedIn.Contains(question.Session.Phase))
            return [];

        var elsewhere = new Unmet(question.Session.Profile, kind.Type.Name);
        elsewhere.NotHere(question.Session.Phase, kind.PermittedIn);
        return elsewhere.ToList();
    }
}
