using System.Collections.Concurrent;
using System.Collections.Frozen;
using NodaTime;

namespace TherapySession.Conformance;

/// <summary>What a name of a log is understood as.</summary>
public enum NameMeaning
{
    /// <summary>A step.</summary>
    Step,

    /// <summary>Evidence, by the mapping.</summary>
    Evidence,

    /// <summary>Something that the library records and that moves nothing; without a mapping its content is not known.</summary>
    Note,

    /// <summary>Nothing that concerns a session, by the mapping.</summary>
    Ignored,

    /// <summary>Nothing: neither mapped nor a name of the library. It counts as a step that nobody expects.</summary>
    Unmapped,
}

/// <summary>A name of a log, what it means, and how often it occurs. Counts are kept by every thread that assesses.</summary>
internal sealed class KnownName(string activity, NameMeaning meaning, int stepId)
{
    private readonly Lock _first = new();
    private long _events;
    private int _sessions;

    public string Activity { get; } = activity;

    public NameMeaning Meaning { get; } = meaning;

    /// <summary>Which step it is; -1 where that is for its content to say, or it is none.</summary>
    public int StepId { get; } = stepId;

    public ActivityMapping? Mapping { get; init; }

    /// <summary>The command it stands for.</summary>
    public CommandKind? Command { get; init; }

    public long Events => Interlocked.Read(ref _events);

    public int Sessions => Volatile.Read(ref _sessions);

    /// <summary>The first place that has it, by the identifiers of sessions, so that the order of the file does not matter.</summary>
    public (string Session, LogPlace Place)? First { get; private set; }

    public void Count() => Interlocked.Increment(ref _events);

    /// <summary>Counts a session that has the name.</summary>
    /// <param name="session">Its identifier.</param>
    /// <param name="file">The file.</param>
    /// <param name="fact">Its first event of that name.</param>
    public void CountSession(string session, string? file, LogEvent fact)
    {
        Interlocked.Increment(ref _sessions);
        lock (_first)
        {
            if (First is not { } first || string.CompareOrdinal(session, first.Session) < 0)
                First = (session, new LogPlace(file, fact.Line, fact.Column));
        }
    }
}

/// <summary>The names of one run: what each means, each asked once.</summary>
/// <remarks>Thread safety: every member.</remarks>
internal sealed class NameTable
{
    private readonly FrozenDictionary<string, ActivityMapping> _mapped;
    private readonly FrozenDictionary<string, string> _machine;
    private readonly FrozenDictionary<string, int> _ids;
    private readonly string[] _steps;
    private readonly int[] _labels;
    private readonly ConcurrentDictionary<string, KnownName> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, KnownName> _unmapped = new();
    private int _latestId;

    public NameTable(LogMapping mapping, Aligner aligner)
    {
        _mapped = mapping.Activities.ToFrozenDictionary(each => each.Name, StringComparer.Ordinal);
        _machine = aligner.Machine.Triggers.GroupBy(BuiltInNames.Plain).ToFrozenDictionary(each => each.Key, each => each.First(), StringComparer.Ordinal);
        _steps = [.. aligner.Machine.Triggers.Concat(Enum.GetNames<Trigger>()).Distinct(StringComparer.Ordinal)];
        _labels = [.. _steps.Select(aligner.LabelOf)];
        _ids = _steps.Select((name, id) => (name, id)).ToFrozenDictionary(each => each.name, each => each.id, StringComparer.Ordinal);
        _latestId = _steps.Length - 1;
    }

    /// <summary>Every name that occurred, in ordinal order.</summary>
    public IEnumerable<KnownName> All => _names.Values.OrderBy(each => each.Activity, StringComparer.Ordinal);

    public KnownName Resolve(string activity) => _names.TryGetValue(activity, out var known) ? known : _names.GetOrAdd(activity, Understand);

    /// <summary>The number of a trigger among the steps.</summary>
    public int IdOf(Trigger trigger) => _ids[trigger.ToString()];

    /// <summary>What to call a step: its name in the machine, or in the log where it is none of the machine's.</summary>
    public string NameOf(int id) => id < _steps.Length ? _steps[id] : _unmapped[id].Activity;

    /// <summary>The name in the log of a step that is not understood.</summary>
    public KnownName? UnmappedOf(int id) => id < _steps.Length ? null : _unmapped[id];

    public int LabelOf(int id) => id < _steps.Length ? _labels[id] : Aligner.Unknown;

    private KnownName Understand(string activity)
    {
        if (_mapped.TryGetValue(activity, out var mapping))
            return Mapped(activity, mapping);
        if (_machine.TryGetValue(BuiltInNames.Plain(activity), out var step))
            return Step(activity, step);
        if (BuiltInNames.Find(activity) is { } known)
            return known.Trigger is { } trigger ? Step(activity, trigger.ToString()) : new KnownName(activity, NameMeaning.Note, -1) { Command = known.Command };

        var id = Interlocked.Increment(ref _latestId);
        return _unmapped[id] = new KnownName(activity, NameMeaning.Unmapped, id);
    }

    private KnownName Mapped(string activity, ActivityMapping mapping)
    {
        if (mapping.Trigger is { } trigger)
            return Step(activity, trigger.ToString(), mapping);
        return mapping.Evidence.Count > 0
            ? new KnownName(activity, NameMeaning.Evidence, -1) { Mapping = mapping }
            : new KnownName(activity, NameMeaning.Ignored, -1) { Mapping = mapping };
    }

    private KnownName Step(string activity, string step, ActivityMapping? mapping = null) => new(activity, NameMeaning.Step, _ids[step])
    {
        Mapping = mapping,
        Command = Enum.TryParse<Trigger>(step, out var trigger) && Enum.IsDefined(trigger) ? BuiltInNames.CommandOf(trigger) : null,
    };
}
