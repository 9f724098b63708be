using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>What the key of an attribute is for.</summary>
internal enum XesRole
{
    /// <summary>Something that is not used here.</summary>
    None,

    /// <summary>A further field that is kept.</summary>
    Field,

    /// <summary>The activity of an event.</summary>
    Activity,

    /// <summary>When it happened.</summary>
    Time,

    /// <summary>When it was recorded.</summary>
    Recorded,

    /// <summary>Who did it.</summary>
    Resource,

    /// <summary>Which part of the activity it tells of.</summary>
    Transition,
}

/// <summary>One key of the attributes of a log.</summary>
internal sealed class XesKey(string name)
{
    private readonly long[] _seen = new long[4];

    /// <summary>The key as it stands in the log.</summary>
    public string Name { get; } = name;

    /// <summary>The key that came after it the last time: logs repeat themselves.</summary>
    public XesKey? Next { get; set; }

    /// <summary>What it is for in an event.</summary>
    public XesRole Role { get; set; }

    /// <summary>Whether it names the case, in a trace.</summary>
    public bool IsCase { get; set; }

    /// <summary>Whether it is kept of a trace.</summary>
    public bool IsCaseField { get; set; }

    /// <summary>Whether its name was noted as that of a further field of events.</summary>
    public bool IsNoted { get; set; }

    /// <summary>Whether its name was noted as that of a further field of traces.</summary>
    public bool IsCaseNoted { get; set; }

    /// <summary>Whether the key was seen before in the same owner.</summary>
    /// <param name="kind">What kind of owner.</param>
    /// <param name="owner">The number of the owner among all of the log, from 1.</param>
    public bool IsAgain(XesOwnerKind kind, long owner)
    {
        ref var seen = ref _seen[(int)kind];
        if (seen == owner)
            return true;
        seen = owner;
        return false;
    }
}

/// <summary>The keys of a log, each made once and known by its text.</summary>
internal sealed class XesKeys
{
    private const string Concept = "concept";

    // Keys are few; a log that makes up one for each event gets no table of them.
    private const int Kept = 16 * 1024;

    private static readonly (string Prefix, string Name)[] Standard = [(Concept, "Concept"), ("time", "Time"), ("org", "Organizational"), ("lifecycle", "Lifecycle")];

    private readonly Dictionary<string, XesKey> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XesKey>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly LogNames _names;
    private readonly LogFields _fields;

    public XesKeys(LogNames names, LogFields fields)
    {
        (_names, _fields) = (names, fields);
        _byText = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The key that was asked for last.</summary>
    public XesKey Last { get; private set; } = new("");

    public XesKey Of(ReadOnlySpan<char> text)
    {
        if (Last.Next is not { } next || !text.SequenceEqual(next.Name))
            Last.Next = next = Find(text);
        return Last = next;
    }

    /// <summary>A declared extension: the prefix of a standard one may be another than the usual.</summary>
    /// <returns>The usual prefix, where another one is declared; <see langword="null"/> otherwise.</returns>
    public string? Declare(string? name, string? prefix, string? uri)
    {
        var standard = Array.Find(Standard, each => uri is not null ? uri.EndsWith($"/{each.Prefix}.xesext", StringComparison.Ordinal) : name == each.Name).Prefix;
        if (standard is null || string.IsNullOrEmpty(prefix) || prefix == standard || !_aliases.TryAdd(prefix + ":", standard + ":"))
            return null;

        // Keys that were met before have roles already; extensions stand before all attributes.
        _keys.Clear();
        Last = new XesKey("");
        return standard;
    }

    private XesKey Find(ReadOnlySpan<char> text)
    {
        if (_byText.TryGetValue(text, out var known))
            return known;

        var key = Make(text.ToString());
        if (_keys.Count < Kept)
            _keys.Add(key.Name, key);
        return key;
    }

    private XesKey Make(string name)
    {
        var usual = Usual(name);
        var role =
            usual == (_names.Activity ?? "concept:name") ? XesRole.Activity
            : usual == (_names.Time ?? "time:timestamp") ? XesRole.Time
            : usual == (_names.Resource ?? "org:resource") ? XesRole.Resource
            : usual == (_names.Transition ?? "lifecycle:transition") ? XesRole.Transition
            : usual == _names.Recorded ? XesRole.Recorded
            : _fields.Keeps(name) ? XesRole.Field : XesRole.None;
        return new XesKey(name)
        {
            Role = role,
            IsCase = usual == (_names.Case ?? "concept:name"),
            IsCaseField = _fields.Keeps("case:" + name),
        };
    }

    private string Usual(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return _aliases.Count > 0 && colon >= 0 && _aliases.TryGetValue(name[..(colon + 1)], out var prefix) ? prefix + name[(colon + 1)..] : name;
    }
}
