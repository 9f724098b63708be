namespace TherapySession;

/// <summary>What the library knows about a kind of command: its name, what it moves, where it is permitted.</summary>
/// <remarks>Equality: by reference; there is one object a kind. Thread safety: immutable.</remarks>
public sealed class CommandKind
{
    private static readonly int Phases = ClosedList.Count(typeof(Phase));

    private readonly Refusal?[] _notIn = new Refusal?[Phases];
    private readonly NextStep?[] _elsewhere = new NextStep?[Phases];

    private readonly Func<CommandRules>? _make;

    // Made at the first command of the kind: a process that starts needs few of them.
    private CommandRules? _rules;

    private CommandKind(Type type, Trigger? trigger, PhaseSet permittedIn, bool isNeverBlocked, Func<CommandRules>? make)
    {
        _make = make;
        (Type, TypeName) = (type, type.Name);
        Name = char.ToLowerInvariant(TypeName[0]) + TypeName[1..];
        (Trigger, PermittedIn, IsNeverBlocked) = (trigger, permittedIn, isNeverBlocked);
    }

    /// <summary>Every kind of command, in the order of the phases.</summary>
    public static ValueList<CommandKind> All => CommandKinds.All;

    /// <summary>The name in scripts, records and profiles: that of the type, beginning with a small letter.</summary>
    public string Name { get; }

    /// <summary>The trigger of the lifecycle that it fires; <see langword="null"/> where it only records something.</summary>
    public Trigger? Trigger { get; }

    /// <summary>The phases in which it is permitted, gates apart.</summary>
    public PhaseSet PermittedIn { get; }

    /// <summary>The responsibility that whoever gives it has to hold; <see langword="null"/> where none is asked for.</summary>
    public Responsibility? NeededResponsibility { get; private init; }

    /// <summary>Whether nothing may stand in its way: withdrawing, dissent and concerns are accepted whatever the phase, the version or the clock.</summary>
    public bool IsNeverBlocked { get; }

    internal Type Type { get; }

    /// <summary>The name of its type: a refusal names it as the place.</summary>
    internal string TypeName { get; }

    /// <summary>Its place in <see cref="All"/>, for look-ups without a hash; set as the list is made.</summary>
    internal int Index { get; set; }

    /// <summary>What a user interface is told where nothing stands in its way.</summary>
    internal NextStep Permitted => field ??= new NextStep(this, []);

    /// <summary>The kind with a name, as in a script; <see langword="null"/> where there is none.</summary>
    public static CommandKind? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(kind => kind.Name == name);
    }

    /// <summary>The name of a command that somebody most likely meant; <see langword="null"/> where none is near enough.</summary>
    public static string? NearestTo(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Nearest.To(name, All.Select(kind => kind.Name));
    }

    /// <summary>The name, as in a script.</summary>
    public override string ToString() => Name;

    /// <summary>Why it is not permitted in a phase. There is nothing in it but the two, so that it is made once.</summary>
    internal Refusal NotIn(Phase phase) => _notIn[(int)phase] ??= new Refusal(Codes.NotInThisPhase, RefusalKind.NotHere, Place.Whole(TypeName))
    {
        Arguments = [TypeName, phase.ToString(), string.Join(", ", PermittedIn)],
    };

    /// <summary>What a user interface is told in a phase in which it is not permitted, and nothing else stands in its way.</summary>
    internal NextStep Elsewhere(Phase phase) => _elsewhere[(int)phase] ??= new NextStep(this, [NotIn(phase)]);

    /// <summary>Adds what is wrong with a command's content.</summary>
    internal void Validate(SessionCommand command, ref Unmet unmet)
    {
        // A command whose content can't be wrong has no rules: they all stand in the types of its values.
        if (_make is null || (_rules ??= _make()).AreKept(command))
            return;

        foreach (var broken in _rules.Broken(command))
            unmet.Add(new Refusal(broken.Code, RefusalKind.Malformed, Place.Of(TypeName, broken.Member)));
    }

    // The types are given as objects: a method of its own for each of eighty types is what a process that starts would wait for.

    /// <summary>A command that moves the session.</summary>
    internal static CommandKind Step(Type command, Trigger trigger, Func<CommandRules>? rules = null) =>
        new(command, trigger, LifecycleTable.PhasesOf(trigger), isNeverBlocked: false, rules);

    /// <summary>A command that records something in some phases.</summary>
    internal static CommandKind Note(Type command, PhaseSet permittedIn, Func<CommandRules>? rules = null) =>
        new(command, trigger: null, permittedIn, isNeverBlocked: false, rules);

    /// <summary>A command that records something in some phases, given by whoever holds a responsibility.</summary>
    internal static CommandKind Note(Type command, PhaseSet permittedIn, Responsibility needed, Func<CommandRules> rules) =>
        new(command, trigger: null, permittedIn, isNeverBlocked: false, rules) { NeededResponsibility = needed };

    /// <summary>A command that is accepted whatever stands.</summary>
    internal static CommandKind Always(Type command, Trigger? trigger, Func<CommandRules>? rules = null) =>
        new(command, trigger, PhaseSet.All, isNeverBlocked: true, rules);
}
