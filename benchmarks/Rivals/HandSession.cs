namespace TherapySession.Benchmarks;

/// <summary>The limit: a switch, plain checks, a state that changes. It says no without saying why.</summary>
internal sealed class HandSession : Rival
{
    public override bool Do(SessionCommand command, Stamp stamp)
    {
        if (Next(command, stamp) is not { } phase)
            return false;

        Record(command, stamp, phase);
        return true;
    }

    public override bool MayDo(SessionCommand command, Stamp stamp) => Next(command, stamp) is not null;

    private Phase? Next(SessionCommand command, Stamp stamp)
    {
        if (!IsInOrder(stamp) || !HandContent.IsSound(command))
            return null;
        if (command is OpenSession)
            return State.Events.Count == 0 ? Phase.Consent : null;
        if (!IsTheirs(command, stamp) || !HandRules.Allows(State, command, stamp))
            return null;
        if (HandLifecycle.IsStep(command))
            return HandLifecycle.Step(State.Phase, command) is var (to, gate) && HandGates.IsOpen(State, gate, stamp.HappenedAt) ? to : null;
        return HandLifecycle.IsPermitted(State.Phase, command) ? State.Phase : null;
    }
}
