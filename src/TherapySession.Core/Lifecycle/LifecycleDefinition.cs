using Stateless;

namespace TherapySession;

/// <summary>
/// The lifecycle, written down once. The diagrams and the tests read this definition; a session reads <see cref="LifecycleRows"/>, which are what Stateless makes of it.
/// </summary>
/// <remarks>No machine is kept or shared: a shared one lets two threads fire one trigger, and a new one for each session costs a hundred times the question.</remarks>
internal static class LifecycleDefinition
{
    /// <summary>A machine over a phase that the caller keeps, with gates that answer as the caller says.</summary>
    public static StateMachine<Phase, Trigger> Define(Func<Phase> read, Action<Phase> write, Func<Gate, bool> isOpen)
    {
        var machine = new StateMachine<Phase, Trigger>(read, write);

        machine.Configure(Phase.Consent)
            .Step(Trigger.BeginPreparation, Phase.Preparation, Gate.G1, isOpen)
            .Step(Trigger.Cancel, Phase.Cancelled)
            .Step(Trigger.WithdrawConsent, Phase.Cancelled)
            .Stays(Trigger.RecordDissent, Trigger.RaiseConcern, Trigger.RaiseSeriousConcern);

        machine.Configure(Phase.Preparation)
            .Step(Trigger.BeginParticipation, Phase.Active, Gate.G2, isOpen)
            .Step(Trigger.Cancel, Phase.TidyUpAfterCancel, Gate.SomethingOut, isOpen)
            .Step(Trigger.Cancel, Phase.Cancelled, Gate.NothingOut, isOpen)
            .Step(Trigger.WithdrawConsent, Phase.TidyUpAfterCancel, Gate.SomethingOut, isOpen)
            .Step(Trigger.WithdrawConsent, Phase.Cancelled, Gate.NothingOut, isOpen)
            .Stays(Trigger.RecordDissent, Trigger.RaiseConcern, Trigger.RaiseSeriousConcern);

        machine.Configure(Phase.Participation)
            .Step(Trigger.EndParticipation, Phase.Feedback, Gate.G3, isOpen)
            .Step(Trigger.WithdrawConsent, Phase.Feedback);

        machine.Configure(Phase.Active)
            .SubstateOf(Phase.Participation)
            .Step(Trigger.Pause, Phase.Paused)
            .Step(Trigger.RecordDissent, Phase.Paused)
            .Step(Trigger.RaiseSeriousConcern, Phase.Paused)
            .Stays(Trigger.RaiseConcern);

        machine.Configure(Phase.Paused)
            .SubstateOf(Phase.Participation)
            .Step(Trigger.Resume, Phase.Active, Gate.GoingOn, isOpen)
            .Step(Trigger.ReturnToPreparation, Phase.Preparation)
            .Stays(Trigger.RecordDissent, Trigger.RaiseConcern, Trigger.RaiseSeriousConcern);

        machine.Configure(Phase.Feedback)
            .Step(Trigger.BeginTidyUp, Phase.TidyUp, Gate.G4, isOpen)
            .Stays(Trigger.WithdrawConsent, Trigger.RecordDissent, Trigger.RaiseConcern, Trigger.RaiseSeriousConcern);

        machine.Configure(Phase.TidyUp)
            .Step(Trigger.BeginReflection, Phase.Reflection, Gate.G5, isOpen)
            .Stays(Trigger.WithdrawConsent, Trigger.RecordDissent, Trigger.RaiseConcern, Trigger.RaiseSeriousConcern);

        machine.Configure(Phase.Reflection)
            .Step(Trigger.Complete, Phase.Completed, Gate.G6, isOpen)
            .Stays(Trigger.WithdrawConsent, Trigger.RecordDissent, Trigger.RaiseConcern, Trigger.RaiseSeriousConcern);

        machine.Configure(Phase.TidyUpAfterCancel)
            .Step(Trigger.Complete, Phase.Cancelled, Gate.AllBack, isOpen)
            .Stays(Trigger.WithdrawConsent, Trigger.RecordDissent, Trigger.RaiseConcern, Trigger.RaiseSeriousConcern);

        machine.Configure(Phase.Completed)
            .Stays(Trigger.WithdrawConsent, Trigger.RecordDissent, Trigger.RaiseConcern, Trigger.RaiseSeriousConcern, Trigger.AmendRecord);

        machine.Configure(Phase.Cancelled)
            .Stays(Trigger.WithdrawConsent, Trigger.RecordDissent, Trigger.RaiseConcern, Trigger.RaiseSeriousConcern, Trigger.AmendRecord);

        return machine;
    }

    extension(StateMachine<Phase, Trigger>.StateConfiguration phase)
    {
        private StateMachine<Phase, Trigger>.StateConfiguration Step(Trigger trigger, Phase next) => phase.Permit(trigger, next);

        // The guard is known by its gate's name: the compiled table looks it up by that description.
        private StateMachine<Phase, Trigger>.StateConfiguration Step(Trigger trigger, Phase next, Gate gate, Func<Gate, bool> isOpen) =>
            phase.PermitIf(trigger, next, () => isOpen(gate), gate.ToString());

        private StateMachine<Phase, Trigger>.StateConfiguration Stays(params ReadOnlySpan<Trigger> triggers)
        {
            foreach (var trigger in triggers)
                phase.PermitReentry(trigger);
            return phase;
        }
    }
}
