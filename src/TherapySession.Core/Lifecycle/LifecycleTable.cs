namespace TherapySession;

/// <summary>The lifecycle as an immutable table, as Stateless answers under <see cref="LifecycleDefinition"/>.</summary>
/// <remarks>Thread safety: immutable. A lookup allocates nothing.</remarks>
internal static class LifecycleTable
{
    private static readonly int Triggers = ClosedList.Count(typeof(Trigger));
    private static readonly Transition[][] ByPhaseAndTrigger = Arrange();

    /// <summary>All rows, in the order of phases and triggers.</summary>
    public static ValueList<Transition> Rows { get; } = new(LifecycleRows.All);

    /// <summary>The ways out of a phase by a trigger: none, one, or several that exclude each other.</summary>
    public static ReadOnlySpan<Transition> Ways(Phase phase, Trigger trigger) => ByPhaseAndTrigger[(int)phase * Triggers + (int)trigger];

    /// <summary>The phases in which a trigger leads somewhere.</summary>
    public static PhaseSet PhasesOf(Trigger trigger)
    {
        var set = default(PhaseSet);
        foreach (var row in LifecycleRows.All)
        {
            if (row.Trigger == trigger)
                set = set.And(PhaseSet.Of(row.From));
        }

        return set;
    }

    private static Transition[][] Arrange()
    {
        var table = new Transition[ClosedList.Count(typeof(Phase)) * Triggers][];
        Array.Fill(table, []);
        foreach (var row in LifecycleRows.All)
        {
            ref var cell = ref table[(int)row.From * Triggers + (int)row.Trigger];
            cell = [.. cell, row];
        }

        return table;
    }
}
