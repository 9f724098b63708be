using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>One thing that an event of a log stands for.</summary>
/// <param name="Event">The event.</param>
/// <param name="Step">Which step it is; -1 where it moves nothing.</param>
internal sealed record CaseAct(LogEvent Event, int Step)
{
    /// <summary>The command that it stands for; <see langword="null"/> where the name is not understood.</summary>
    public CommandKind? Kind { get; init; }

    /// <summary>How the mapping tells of it.</summary>
    public EvidenceMapping? Evidence { get; init; }

    /// <summary>The command with its content, where the log gives it.</summary>
    public SessionCommand? Command { get; init; }

    /// <summary>Why the log does not give it.</summary>
    public Finding? NotMade { get; init; }
}

/// <summary>What the events of one case stand for, in their order.</summary>
internal sealed class CaseActs(int events)
{
    // A case has few names.
    private const int UsualNames = 16;

    private readonly List<CaseAct> _acts = new(events);

    /// <summary>Each of them.</summary>
    public IReadOnlyList<CaseAct> All => _acts;

    /// <summary>The steps among them.</summary>
    public List<CaseAct> Steps { get; } = new(events);

    /// <summary>Whether anything at all is understood.</summary>
    public bool IsUnderstood { get; private set; }

    /// <summary>What was started, and has no end yet.</summary>
    public List<(LogEvent Event, string Name)> InProgress { get; } = [];

    public static CaseActs Of(LogCase each, string? file, NameTable names, bool makesCommands)
    {
        var acts = new CaseActs(each.Events.Count);
        var seen = new HashSet<KnownName>(Math.Min(each.Events.Count, UsualNames));
        foreach (var fact in each.Events)
        {
            var name = names.Resolve(fact.Activity);
            name.Count();
            if (seen.Add(name))
                name.CountSession(each.Id, file, fact);
            acts.IsUnderstood |= name.Meaning is not (NameMeaning.Ignored or NameMeaning.Unmapped);
            if (fact.Transition == LogTransition.Complete)
                acts.Add(each, fact, name, names, makesCommands);
        }

        foreach (var start in each.InProgress())
        {
            if (names.Resolve(start.Activity) is { Meaning: NameMeaning.Step or NameMeaning.Evidence } name)
                acts.InProgress.Add((start, name.StepId >= 0 ? names.NameOf(name.StepId) : TextRule.Quotable(name.Activity)));
        }

        return acts;
    }

    /// <summary>The steps of a record: what it holds besides, it says itself.</summary>
    public static CaseActs Of(LogCase each, SessionEvent[] history, NameTable names)
    {
        var acts = new CaseActs(history.Length) { IsUnderstood = history.Length > 0 };
        var places = each.Events.ToDictionary(fact => fact.Number);
        for (var i = 0; i < history.Length; i++)
        {
            // A record may be read without its events being listed one by one: then the case's own place has to do.
            var fact = places.GetValueOrDefault(i + 1) ?? new LogEvent(history[i].GetType().Name, history[i].At.HappenedAt, i + 1, each.Line, each.Column);
            acts.Add(new CaseAct(fact, EventKinds.TriggerOf(history[i]) is { } trigger ? names.IdOf(trigger) : -1) { Kind = EventKinds.Of(history[i]).Command });
        }

        return acts;
    }

    private void Add(LogCase each, LogEvent fact, KnownName name, NameTable names, bool makesCommands)
    {
        if (name.Meaning is NameMeaning.Step or NameMeaning.Unmapped)
            Add(new CaseAct(fact, name.StepId) { Kind = name.Command });
        if (name.Meaning != NameMeaning.Evidence)
            return;

        foreach (var evidence in name.Mapping!.Evidence)
        {
            if (evidence.When is { } when && !when.Holds(fact))
                continue;

            // Which step a concern is, its content says.
            var kind = evidence.Do.Kind;
            SessionCommand? command = null;
            var notMade = makesCommands || kind == CommandKinds.RaiseConcern
                ? TemplateMaking.Make(evidence.Do, new CaseSource(each, fact), kind.Name, out command)
                : null;
            var trigger = command is null ? kind.Trigger : command.Fires;
            Add(new CaseAct(fact, trigger is { } fired ? names.IdOf(fired) : -1) { Kind = kind, Evidence = evidence, Command = command, NotMade = notMade });
        }
    }

    private void Add(CaseAct act)
    {
        _acts.Add(act);
        if (act.Step >= 0)
            Steps.Add(act);
    }
}
