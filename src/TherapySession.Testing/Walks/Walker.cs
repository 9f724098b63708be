using System.Globalization;
using NodaTime;

namespace TherapySession.Testing;

/// <summary>Makes up the steps of one side of a walk: mostly what leads on and is permitted, in part anything, now and then what is wrong.</summary>
/// <remarks>
/// The way on is asked of the library: what it refuses, it says how to supply, and that is what is given next. The walker knows no rule of its own,
/// and looks only at the library's session, so that a walk is the same whatever the software answers.
/// </remarks>
internal sealed class Walker
{
    private readonly WalkRandom _random;
    private readonly AdapterCapabilities _capabilities;
    private readonly Scene _scene;
    private readonly int _side;
    private readonly WayOn _wayOn;
    private readonly StampMaker _stamps;
    private readonly List<WalkStep> _given = [];

    // Each walk has a temper of its own: some hurry to the end, some wander; some are interrupted often.
    private readonly int _ahead;
    private readonly int _interrupted;
    private Instant _now;

    public Walker(WalkRandom random, AdapterCapabilities capabilities, Session session, int side)
    {
        (_random, _capabilities, _side) = (random, capabilities, side);
        _scene = new Scene(random) { Session = session };
        _wayOn = new WayOn(_scene, capabilities);
        _stamps = new StampMaker(_scene);
        _ahead = random.Of(96, 92, 85, 60);
        _interrupted = random.Of(0, 0, 1, 4);
        _now = session.History.Latest!.At.RecordedAt;
    }

    /// <summary>The next step.</summary>
    /// <param name="session">The session as the library has it now.</param>
    public WalkStep Next(Session session)
    {
        _scene.Session = session;
        _now = _scene.Now = _stamps.Later(_now);
        var step = _given.Count > 0 && _random.Percent(4) ? Repeat(_random.From(_given)) : Fresh();
        _given.Add(step);
        return step;
    }

    private WalkStep Fresh()
    {
        var command = Choose();
        return _stamps.Stamped(new WalkStep(_side, command, new Stamp(new CommandId(string.Create(CultureInfo.InvariantCulture, $"c-{_given.Count + 1:000}")), _wayOn.Actor(command.Kind), _now)
        {
            CoSignedBy = _wayOn.SecondSigner(command.Kind),
        }));
    }

    private SessionCommand Choose()
    {
        // An interruption while preparing ends most of what a walk could show; later it does not.
        var often = _scene.Session.Phase switch { Phase.Active or Phase.Paused => 7, Phase.Consent or Phase.Preparation => 0, _ => 2 };
        if (_random.Percent(often + _interrupted) && Interruption() is { } interruption)
            return Making.Any(interruption, _scene);
        if (_random.OneIn(15) && FollowUp() is { } followUp)
            return Making.Any(followUp, _scene);
        return _random.Percent(_ahead) && _wayOn.Next() is { } next ? next : _wayOn.Anything();
    }

    private CommandKind? Interruption() => OneOf("withdrawConsent", "recordDissent", "raiseConcern", "raiseConcern", "narrowConsent", "pause", "cancelSession");

    // Changes and concerns go on over several phases, and no next step asks for them before the last ones.
    private CommandKind? FollowUp()
    {
        if (_scene.Session.Participation.Changes.Any(change => !change.IsSettled))
            return OneOf("agreeChange", "makeChange", "makeChange", "declineChange", "carryChangeForward");
        return _scene.Session.Concerns.All.Count > 0 ? OneOf("reportConcern", "reportConcern", "acknowledgeConcern", "chaseConcern", "actOnConcern", "tellOfConcern") : OneOf("proposeChange", "raiseConcern");
    }

    private CommandKind? OneOf(params ReadOnlySpan<string> names) => Making.Find(_random.Of(names)) is { } kind && _capabilities.CanDo(kind) ? kind : null;

    // The same again; the same again by a caller whose clock went on; or something else under the same identifier.
    private WalkStep Repeat(WalkStep earlier) => _random.Below(4) switch
    {
        0 => earlier with { Command = _wayOn.Anything() },
        1 => earlier with { Stamp = new Stamp(earlier.Stamp.Id, earlier.Stamp.By, _now) { CoSignedBy = earlier.Stamp.CoSignedBy } },
        _ => earlier,
    };
}
