namespace TherapySession.Testing;

/// <summary>What a run came to: every phase, trigger, gate, command and code of the library, with how often.</summary>
/// <remarks>Counted on the library's side: it says what was asked of the software, not what the software did.</remarks>
public sealed class Coverage
{
    private static readonly CommandKind Opening = CommandKind.Find("openSession")!;
    private static readonly ILookup<(Phase, Trigger), Transition> Rows = Diagram.Rows.ToLookup(row => (row.From, row.Trigger));

    private readonly int[] _phases = new int[Enum.GetValues<Phase>().Length];
    private readonly int[] _triggers = new int[Enum.GetValues<Trigger>().Length];
    private readonly int[] _met = new int[Enum.GetValues<Gate>().Length];
    private readonly int[] _unmet = new int[Enum.GetValues<Gate>().Length];
    private readonly Dictionary<CommandKind, (int Accepted, int Refused)> _commands = [];
    private readonly SortedDictionary<string, int> _codes = new(StringComparer.Ordinal);

    internal Coverage()
    {
    }

    /// <summary>How many steps were compared.</summary>
    public long Steps { get; private set; }

    /// <summary>How many of them the library accepted.</summary>
    public long Accepted { get; private set; }

    /// <summary>How many of them were repeats.</summary>
    public long Repeats { get; private set; }

    /// <summary>With which codes the library refused, and how often, in ordinal order.</summary>
    public IReadOnlyDictionary<string, int> Codes => _codes;

    /// <summary>How many steps were given in a phase.</summary>
    public int In(Phase phase) => _phases[(int)phase];

    /// <summary>How often a trigger was fired and accepted.</summary>
    public int Of(Trigger trigger) => _triggers[(int)trigger];

    /// <summary>How often a gate was gone through.</summary>
    public int Met(Gate gate) => _met[(int)gate];

    /// <summary>How often somebody stood before a gate and was refused.</summary>
    public int Unmet(Gate gate) => _unmet[(int)gate];

    /// <summary>How often a kind of command was accepted and refused.</summary>
    public (int Accepted, int Refused) Of(CommandKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return _commands.GetValueOrDefault(kind);
    }

    /// <summary>Everything that was not exercised: phases, triggers, gates met and unmet, and commands.</summary>
    internal IEnumerable<string> NotReached()
    {
        foreach (var phase in PhaseSet.All.Where(phase => In(phase) == 0))
            yield return $"phase {phase}";
        foreach (var trigger in Enum.GetValues<Trigger>().Where(trigger => Of(trigger) == 0))
            yield return $"trigger {trigger}";
        foreach (var gate in Gates.Where(gate => Met(gate) == 0))
            yield return $"gate {gate} met";
        foreach (var gate in Gates.Where(gate => Unmet(gate) == 0 && gate is not (Gate.SomethingOut or Gate.NothingOut)))
            yield return $"gate {gate} not met";
        foreach (var kind in Making.Kinds.Where(kind => Of(kind) is (0, 0)))
            yield return $"command {kind}";
        foreach (var kind in Making.Kinds.Where(kind => Of(kind) is (0, > 0)))
            yield return $"command {kind} accepted";
    }

    internal void NoteOpening(Decision decision)
    {
        var (accepted, refused) = _commands.GetValueOrDefault(Opening);
        _commands[Opening] = decision is Decision.Accepted ? (accepted + 1, refused) : (accepted, refused + 1);
        if (decision is Decision.Refused { Reasons: var reasons })
            NoteCodes(reasons);
    }

    internal void Note(Session before, SessionCommand command, Decision decision)
    {
        Steps++;
        _phases[(int)before.Phase]++;
        var (accepted, refused) = _commands.GetValueOrDefault(command.Kind);
        if (decision is Decision.Accepted now)
        {
            Accepted++;
            if (now.IsRepeat)
            {
                Repeats++;
                return;
            }

            _commands[command.Kind] = (accepted + 1, refused);
            if (command.Fires is { } trigger)
            {
                _triggers[(int)trigger]++;
                foreach (var way in Ways(before.Phase, trigger))
                    _met[(int)way.Gate] += way.To == now.Session.Phase ? 1 : 0;
            }

            return;
        }

        _commands[command.Kind] = (accepted, refused + 1);
        var reasons = ((Decision.Refused)decision).Reasons;
        NoteCodes(reasons);
        if (command.Fires is { } tried && reasons.Any(reason => reason.Kind == RefusalKind.Unmet))
        {
            foreach (var way in Ways(before.Phase, tried))
                _unmet[(int)way.Gate]++;
        }
    }

    private void NoteCodes(ValueList<Refusal> reasons)
    {
        foreach (var reason in reasons)
            _codes[reason.Code] = _codes.GetValueOrDefault(reason.Code) + 1;
    }

    private static IEnumerable<Gate> Gates => Enum.GetValues<Gate>().Where(gate => gate != Gate.None);

    private static IEnumerable<Transition> Ways(Phase phase, Trigger trigger) => Rows[(phase, trigger)];
}
