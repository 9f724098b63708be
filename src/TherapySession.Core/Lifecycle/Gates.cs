namespace TherapySession;

/// <summary>Which requirements each gate asks. The requirements themselves stand in the folder of their phase.</summary>
internal static class Gates
{
    private static readonly Requirement[] None = [];

    // The way of a session that goes well, and the last phase in which each gate still lies ahead.
    private static readonly (Phase Until, Trigger Trigger, Gate Gate)[] Way =
    [
        (Phase.Consent, Trigger.BeginPreparation, Gate.G1),
        (Phase.Preparation, Trigger.BeginParticipation, Gate.G2),
        (Phase.Paused, Trigger.EndParticipation, Gate.G3),
        (Phase.Feedback, Trigger.BeginTidyUp, Gate.G4),
        (Phase.TidyUp, Trigger.BeginReflection, Gate.G5),
        (Phase.Reflection, Trigger.Complete, Gate.G6),
    ];

    /// <summary>Every requirement once.</summary>
    public static ValueList<Requirement> All { get; } =
        Enum.GetValues<Gate>().SelectMany(gate => Of(gate).ToArray()).Distinct().ToValueList();

    /// <summary>The requirements of a gate, in the order in which a person would see to them.</summary>
    public static ReadOnlySpan<Requirement> Of(Gate gate) => gate switch
    {
        Gate.G1 => ConsentGate.G1,
        Gate.G2 => PreparationGate.G2,
        Gate.GoingOn => ParticipationGate.GoingOn,
        Gate.G3 => ParticipationGate.G3,
        Gate.G4 => FeedbackGate.G4,
        Gate.G5 => TidyUpGate.G5,
        Gate.G6 => ReflectionGate.G6,
        Gate.AllBack => TidyUpGate.AllBack,
        _ => None,
    };

    /// <summary>The gates that lie on the way from a phase to a trigger, that trigger's own included; none for a trigger that has no gate.</summary>
    public static IEnumerable<Gate> OnTheWay(Phase from, Trigger to) =>
        Array.Exists(Way, step => step.Trigger == to)
            ? Way.Where(step => step.Trigger <= to && step.Until >= from).Select(step => step.Gate)
            : [];

    /// <summary>Whether a gate's requirements, as far as the session's profile asks for them, are all met.</summary>
    public static void Ask(Gate gate, Question question, Unmet unmet)
    {
        foreach (var requirement in Of(gate))
        {
            if (question.Session.Profile.Asks(requirement))
                requirement.Ask(question, unmet);
        }
    }
}
