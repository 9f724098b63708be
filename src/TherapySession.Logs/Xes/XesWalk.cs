using System.Globalization;
using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>Walks a log in XES: what it declares, its traces, and what stands where it has no place.</summary>
internal sealed class XesWalk
{
    // What OpenXES writes where a global attribute is declared and has no value of its own.
    private const string NoValue = "__INVALID__";

    private readonly LogRun _run;
    private readonly XesNodes _nodes;
    private readonly XesAttributes _attributes;
    private readonly CaseBuilder _case;
    private readonly XesEvent _event;
    private readonly XesOwner _log;
    private readonly XesOwner _declared;
    private readonly XesOwner _owner;
    private readonly List<LogField> _fields = [];
    private readonly Dictionary<string, Action> _children;
    private string _id = "";
    private bool _hasBadId;
    private int _traces;
    private bool _isInTrace;

    public XesWalk(LogRun run, XesNodes nodes)
    {
        (_run, _nodes) = (run, nodes);
        _attributes = new XesAttributes(run, nodes);
        _case = new CaseBuilder(run);
        _event = new XesEvent(run, nodes, _attributes, _case);
        _log = new XesOwner(XesOwnerKind.Log, "log", run.File, () => "");
        _declared = new XesOwner(XesOwnerKind.Global, "global", run.File, () => "");
        _owner = new XesOwner(XesOwnerKind.Trace, "trace", _case.Problems, () => PointerTo(_traces));
        _children = new Dictionary<string, Action>(StringComparer.Ordinal)
        {
            ["trace"] = Trace,
            ["extension"] = Extension,
            ["global"] = Global,
            ["classifier"] = () => _attributes.Pass(_log),
        };
    }

    /// <summary>Whether the element of the log was met.</summary>
    public bool HasRoot { get; private set; }

    /// <summary>Whether it has ended.</summary>
    public bool IsRootClosed { get; private set; }

    /// <summary>How many texts were too long.</summary>
    public int LongTexts => _attributes.LongTexts;

    /// <summary>The pointer to where the walk is.</summary>
    public string Pointer => !_isInTrace ? "" : _case.Count == 0 ? PointerTo(_traces) : XesEvent.PointerTo(_traces, _case.Count);

    /// <summary>Where the walk is, in words.</summary>
    public string Inside => _isInTrace ? $"session {LogRun.Figure(_traces)}" : "the log";

    public static string PointerTo(int trace) => string.Create(CultureInfo.InvariantCulture, $"/traces/{trace}");

    public void Log()
    {
        while (_nodes.Next() && !_nodes.IsElement)
        {
        }

        if (!_nodes.IsElement || _nodes.Wrong is not null || _run.IsFileRefused)
            return;

        HasRoot = true;
        if (_nodes.Name != "log")
        {
            _nodes.Refuse(ReadingCodes.Misplaced, "NoLog", "", TextRule.Quotable(_nodes.Name));
            return;
        }

        _log.Begin();
        if (!_nodes.IsEmptyElement)
        {
            while (_nodes.Next() && !_nodes.IsEnd)
            {
                if (_nodes.IsElement)
                    Child();
            }
        }

        if (_nodes.Wrong is not null || _run.IsFileRefused)
            return;

        // Whatever follows is found wrong by the reader.
        IsRootClosed = true;
        while (_nodes.Next())
        {
        }
    }

    private void Child()
    {
        if (_children.TryGetValue(_nodes.Name, out var read))
            read();
        else if (_attributes.Read(_log))
            LogAttribute(_log);
    }

    private void LogAttribute(XesOwner owner)
    {
        if (!_attributes.IsValid)
            _attributes.Tell(owner, _attributes.Key.Name, ReadingCodes.BadUnusedValue, ProblemSeverity.Warning, null, TextRule.Quotable(_attributes.Key.Name), XesTypes.NameOf(_attributes.Type));
        _attributes.Rest(owner);
    }

    private void Extension()
    {
        var (name, prefix) = (_nodes.Attribute("name"), _nodes.Attribute("prefix"));
        if (_attributes.Keys.Declare(name, prefix, _nodes.Attribute("uri")) is { } usual)
            _attributes.Tell(_log, null, ReadingCodes.OtherPrefix, ProblemSeverity.Warning, null, TextRule.Quotable(prefix!), TextRule.Quotable(name ?? usual), usual);
        _attributes.Pass(_log);
    }

    private void Global()
    {
        var isOfEvents = (_nodes.Attribute("scope") ?? "event") == "event";
        _declared.Begin();
        if (_nodes.IsEmptyElement)
            return;

        while (_nodes.Next() && !_nodes.IsEnd)
        {
            if (!_nodes.IsElement || !_attributes.Read(_declared))
                continue;
            if (isOfEvents && _attributes is { IsValid: true, Key.Role: XesRole.Activity } && !_attributes.Value.IsWhiteSpace() && !_attributes.Value.SequenceEqual(NoValue))
                _event.Global = _attributes.Value.ToString();
            LogAttribute(_declared);
        }
    }

    private void Trace()
    {
        _run.Cancellation.ThrowIfCancellationRequested();
        _case.Begin(++_traces, _nodes.Line, _nodes.Column);
        _owner.Begin();
        _fields.Clear();
        (_id, _hasBadId, _isInTrace) = ("", false, true);
        var (line, column) = (_nodes.Line, _nodes.Column);
        if (!_nodes.IsEmptyElement)
        {
            while (_nodes.Next() && !_nodes.IsEnd)
            {
                if (!_nodes.IsElement)
                    continue;
                if (_nodes.Name == "event")
                    _event.Read();
                else if (_attributes.Read(_owner))
                    TraceAttribute();
            }
        }

        // A trace that the end of the file cut off is none.
        if (_nodes.Wrong is not null || _run.IsFileRefused)
            return;

        _isInTrace = false;
        if (_id.Length == 0 && !_hasBadId)
            _case.Problems.Add(new Problem(ReadingCodes.NoIdentity, ProblemSeverity.SessionRefused, _run.Place(line, column, PointerTo(_traces))));
        _case.Give(_id, _fields.ToValueList(), PointerTo(_traces), found => $"{XesEvent.PointerTo(_traces, found.Number)}/{_run.Reading.Names.Time ?? "time:timestamp"}");
    }

    private void TraceAttribute()
    {
        var key = _attributes.Key;
        if (key.IsCase)
            Identify(key);
        else
            Further(key);
        _attributes.Rest(_owner);
    }

    private void Identify(XesKey key)
    {
        if (_attributes.IsValid && _attributes.Value.IsWhiteSpace())
            return;

        _hasBadId = !_attributes.IsValid || !TextRule.IsPlain(_attributes.Value);
        if (!_attributes.IsValid)
            _attributes.Tell(_owner, key.Name, ReadingCodes.BadValue, ProblemSeverity.SessionRefused, null, TextRule.Quotable(key.Name), XesTypes.NameOf(_attributes.Type));
        else if (_hasBadId)
            _attributes.Tell(_owner, key.Name, ReadingCodes.BadIdentifier, ProblemSeverity.SessionRefused, "Hidden");
        else
            _id = _attributes.Value.ToString();
    }

    private void Further(XesKey key)
    {
        var name = "case:" + key.Name;
        if (!key.IsCaseNoted)
        {
            key.IsCaseNoted = true;
            _run.NoteField(name);
        }

        var isUsed = key.IsCaseField && _run.Reading.Fields.Names is not null;
        if (!_attributes.IsValid)
        {
            _attributes.Tell(
                _owner, key.Name, isUsed ? ReadingCodes.BadValue : ReadingCodes.BadUnusedValue, isUsed ? ProblemSeverity.SessionRefused : ProblemSeverity.Warning, null,
                TextRule.Quotable(key.Name), XesTypes.NameOf(_attributes.Type));
        }

        if (key.IsCaseField && XesTypes.HasValue(_attributes.Type))
            _fields.Add(new LogField(name, _attributes.Value.ToString()));
    }
}
