using NodaTime;
using Stateless;

namespace TherapySession.Benchmarks;

/// <summary>The usual way: a Stateless machine whose state is kept outside it, FluentValidation for the content of a command, lists.</summary>
/// <remarks>
/// As the documentation of both shows it: guards with descriptions, <c>OnUnhandledTrigger</c> in place of an exception, one typed validator a command.
/// What is asked about the state is the same plain code as at the limit, and a machine is fired once without asking it first, so that nothing is slower than it has to be.
/// </remarks>
internal class UsualSession : Rival
{
    private readonly StateMachine<Phase, Trigger>? _machine;
    private Instant _moment;
    private bool _isRefused;

    /// <summary>A session with its machine.</summary>
    public UsualSession()
        : this(isBuiltOnce: true)
    {
    }

    protected UsualSession(bool isBuiltOnce) => _machine = isBuiltOnce ? Define() : null;

    public override bool Do(SessionCommand command, Stamp stamp)
    {
        if (!IsAllowed(command, stamp))
            return false;

        var phase = State.Phase;
        if (command.Fires is { } trigger)
        {
            (_isRefused, _moment) = (false, stamp.HappenedAt);
            (_machine ?? Define()).Fire(trigger);
            if (_isRefused)
                return false;
        }
        else if (command is not OpenSession && !HandLifecycle.IsPermitted(phase, command))
        {
            return false;
        }

        (phase, State.Phase) = (State.Phase, phase);
        Record(command, stamp, phase);
        return true;
    }

    public override bool MayDo(SessionCommand command, Stamp stamp)
    {
        _moment = stamp.HappenedAt;
        return IsAllowed(command, stamp) && (command.Fires is { } trigger ? (_machine ?? Define()).CanFire(trigger) : HandLifecycle.IsPermitted(State.Phase, command));
    }

    protected virtual bool IsValid(SessionCommand command) => UsualValidators.IsValid(command);

    private bool IsAllowed(SessionCommand command, Stamp stamp) =>
        IsInOrder(stamp) && IsValid(command)
        && (command is OpenSession ? State.Events.Count == 0 : IsTheirs(command, stamp) && HandRules.Allows(State, command, stamp));

    private StateMachine<Phase, Trigger> Define()
    {
        var machine = LifecycleDefinition.Define(() => State.Phase, phase => State.Phase = phase, gate => HandGates.IsOpen(State, gate, _moment));
        machine.OnUnhandledTrigger((_, _, _) => _isRefused = true);
        return machine;
    }
}

/// <summary>The naive way: the machine and the validator are built for each command.</summary>
internal sealed class NaiveSession() : UsualSession(isBuiltOnce: false)
{
    protected override bool IsValid(SessionCommand command) => UsualValidators.IsValidOnce(command);
}
