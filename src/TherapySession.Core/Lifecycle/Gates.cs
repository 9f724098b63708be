namespace TherapySession;

/// <summary>Which requirements each gate asks. The requirements themselves stand in the folder of their phase.</summary>
internal static class Gates
{
    private static readonly Requirement[] None = [];

    // The way of a session that goes well, and the last phase in which each gate still lies ahead.
    private static readonly (Phase Until, Trigger Trigger)[] Way =
    [
        (Phase.Consent, Trigger.BeginPreparation),
        (Phase.Preparation, Trigger.BeginParticipation),
        (Phase.Paused, Trigger.EndParticipation),
        (Phase.Feedback, Trigger.BeginTidyUp),
        (Phase.TidyUp, Trigger.BeginReflection),
        (Phase.Reflection, Trigger.Complete),
    ];

    private static readonly Gate[] OfTheWay = [Gate.G1, Gate.G2, Gate.G3, Gate.G4, Gate.G5, Gate.G6];

    private static readonly Gate[] Each = Counted();

    /// <summary>How many gates there are.</summary>
    public static int Count => Each.Length;

    /// <summary>Every requirement once.</summary>
    public static ValueList<Requirement> All { get; } = Numbered();

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

    /// <summary>A gate by itself.</summary>
    public static ReadOnlySpan<Gate> Alone(Gate gate) => Each.AsSpan((int)gate, 1);

    /// <summary>The gates that lie on the way from a phase to a trigger, that trigger's own included; none for a trigger that has no gate.</summary>
    public static ReadOnlySpan<Gate> OnTheWay(Phase from, Trigger to)
    {
        // Phases and triggers are both in the order of the way.
        var end = Way.Length;
        while (end > 0 && Way[end - 1].Trigger != to)
            end--;
        var first = 0;
        while (first < end && Way[first].Until < from)
            first++;
        return OfTheWay.AsSpan(first, end - first);
    }

    /// <summary>Whether a gate's requirements, as far as the session's profile asks for them, are all met.</summary>
    public static void Ask(Gate gate, ref Question question, ref Unmet unmet) => Ask(Alone(gate), ref question, ref unmet);

    /// <summary>Whether the requirements of some gates, as far as the session's profile asks for them, are all met. What two gates ask is asked once.</summary>
    public static void Ask(ReadOnlySpan<Gate> gates, ref Question question, ref Unmet unmet)
    {
        var profile = question.Session.Profile;
        foreach (var gate in gates)
        {
            foreach (var requirement in Of(gate))
            {
                if (profile.Asks(requirement))
                    unmet.Ask(requirement, ref question);
            }
        }
    }

    private static Gate[] Counted()
    {
        var gates = new Gate[ClosedList.Count(typeof(Gate))];
        for (var i = 0; i < gates.Length; i++)
            gates[i] = (Gate)i;
        return gates;
    }

    private static ValueList<Requirement> Numbered()
    {
        var all = new List<Requirement>();
        foreach (var gate in Each)
        {
            foreach (var requirement in Of(gate))
            {
                if (all.Contains(requirement))
                    continue;

                requirement.Index = all.Count;
                all.Add(requirement);
            }
        }

        return new ValueList<Requirement>(all.ToArray());
    }
}
