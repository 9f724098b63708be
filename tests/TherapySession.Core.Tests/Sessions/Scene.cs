using NodaTime;

namespace TherapySession.Tests;

/// <summary>A session as it goes: gives commands with rising times and identifiers, and says readably what went otherwise than told.</summary>
internal sealed class Scene
{
    private static readonly Phase[] Way = [Phase.Consent, Phase.Preparation, Phase.Active, Phase.Feedback, Phase.TidyUp, Phase.Reflection, Phase.Completed];

    private readonly List<Line> _leftOut = [];
    private int _given;

    private Scene(Opening opening)
    {
        Now = opening.Planned.Start;
        Session = Accepted(Session.Open(opening, Stamp())).Session;
    }

    public Session Session { get; private set; }

    public Instant Now { get; private set; }

    public static Scene Open(Profile? profile = null, Func<Opening, Opening>? change = null)
    {
        var opening = What.Opening(profile ?? Profile.Support226);
        return new Scene(change is null ? opening : change(opening));
    }

    /// <summary>A session that has just come into a phase.</summary>
    public static Scene UpTo(Phase phase, Profile? profile = null, Func<Opening, Opening>? change = null) => Open(profile, change).GoTo(phase);

    /// <summary>A session with everything for the way out of a phase, without what supplies some requirements.</summary>
    public static Scene ReadyIn(Phase phase, Profile? profile = null, params string[] without) => UpTo(phase, profile).Play(without);

    /// <summary>Goes on along the script; the side phases from where they branch off.</summary>
    public Scene GoTo(Phase phase) => phase switch
    {
        Phase.Paused => GoTo(Phase.Active).Do(new Pause(PauseCause.Break)),
        Phase.Cancelled => Do(new CancelSession(StopReason.Declined)),
        Phase.TidyUpAfterCancel => GoTo(Phase.Preparation).Do(new TakeOutResource(What.Brushes, ResourceKind.Material)).Do(new CancelSession(StopReason.Unwell)),
        _ => GoOnTo(phase),
    };

    /// <summary>Gives every command of the present phase's script but the way out.</summary>
    public Scene Play(params string[] without)
    {
        foreach (var line in Script.Lines.Where(line => line.In == Session.Phase))
        {
            if (without.Contains(line.Supplies))
                _leftOut.Add(line);
            else
                Do(line);
        }

        return this;
    }

    /// <summary>Gives what was left out.</summary>
    public Scene CatchUp()
    {
        foreach (var line in _leftOut)
            Do(line);
        _leftOut.Clear();
        return this;
    }

    public Scene Do(params SessionCommand[] commands)
    {
        foreach (var command in commands)
            Session = Accepted(Try(command)).Session;
        return this;
    }

    public Scene Do(SessionCommand command, Stamp stamp)
    {
        Session = Accepted(Session.Decide(command, stamp)).Session;
        return this;
    }

    /// <summary>Leaves a session that stands as it is, and gives what decides it; the scene itself stays where it is.</summary>
    public Decision Try(SessionCommand command, Stamp? stamp = null) => Session.Decide(command, stamp ?? Stamp());

    /// <summary>The reasons of a command that has to be refused, and that has to change nothing.</summary>
    public ValueList<Refusal> Refuse(SessionCommand command, Stamp? stamp = null)
    {
        var (version, phase) = (Session.Version, Session.Phase);
        var decision = Try(command, stamp);
        var refused = Assert.IsType<Decision.Refused>(decision);
        Assert.NotEmpty(refused.Reasons);
        Assert.All(refused.Reasons, AssertReadable);
        Assert.Equal((version, phase), (Session.Version, Session.Phase));
        return refused.Reasons;
    }

    public void Refuse(string code, SessionCommand command, Stamp? stamp = null) => Assert.Contains(code, Refuse(command, stamp).Select(reason => reason.Code));

    /// <summary>A stamp one minute later than the last.</summary>
    public Stamp Stamp(PersonId? by = null)
    {
        Now += Duration.FromMinutes(1);
        return new Stamp(new CommandId($"c-{++_given}"), by ?? Who.Worker, Now);
    }

    /// <summary>A stamp of now for something that happened earlier.</summary>
    public Stamp Late(Instant happenedAt, PersonId? by = null) => Stamp(by) with { HappenedAt = happenedAt };

    public Scene Wait(Duration duration)
    {
        Now += duration;
        return this;
    }

    public static Decision.Accepted Accepted(Decision decision)
    {
        Assert.True(decision is Decision.Accepted, decision is Decision.Refused refused ? "Refused: " + string.Join("; ", refused.Reasons) : "");
        return (Decision.Accepted)decision;
    }

    /// <summary>Every refusal says what is wrong and what to do, without a gap in its text.</summary>
    public static void AssertReadable(Refusal refusal)
    {
        Assert.False(string.IsNullOrWhiteSpace(refusal.Message));
        Assert.False(string.IsNullOrWhiteSpace(refusal.Remedy));
        Assert.DoesNotContain('{', refusal.Message + refusal.Remedy);
        Assert.All(refusal.SuppliedBy, name => Assert.Contains(name, CommandKind.All.Select(kind => kind.Name)));
    }

    private void Do(Line line) => Do(line.Command, Stamp(line.By) with { CoSignedBy = line.CoSignedBy });

    private Scene GoOnTo(Phase phase)
    {
        while (Session.Phase != phase)
        {
            var here = Session.Phase;
            Assert.True(Array.IndexOf(Way, here) is >= 0 and var at && at < Array.IndexOf(Way, phase), $"The script does not lead from {here} to {phase}.");
            Play().Do(Script.WayOut(here));
        }

        return this;
    }
}
