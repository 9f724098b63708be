using System.Globalization;
using NodaTime;
using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>Reads the events of traces.</summary>
internal sealed class XesEvent
{
    private readonly LogRun _run;
    private readonly XesNodes _nodes;
    private readonly XesAttributes _attributes;
    private readonly CaseBuilder _case;
    private readonly TimeReader _times;
    private readonly Names _activities = new();
    private readonly Names _resources = new();
    private readonly Names _transitions = new();
    private readonly Names _values = new();
    private readonly XesOwner _owner;
    private readonly List<LogField> _fields = [];
    private Name? _activity;
    private Name? _resource;
    private LogTransition _transition;
    private Instant? _at;
    private Instant? _recordedAt;
    private bool _hasBadActivity;

    public XesEvent(LogRun run, XesNodes nodes, XesAttributes attributes, CaseBuilder @case)
    {
        (_run, _nodes, _attributes, _case) = (run, nodes, attributes, @case);
        _times = TimeReader.ForXes(run.Reading);
        _owner = new XesOwner(XesOwnerKind.Event, "event", @case.Problems, () => PointerTo(@case.Number, @case.Count));
    }

    /// <summary>The activity that the log declares for events that have none; <see langword="null"/> where it declares none.</summary>
    public string? Global { get; set; }

    public static string PointerTo(int trace, int number) => string.Create(CultureInfo.InvariantCulture, $"/traces/{trace}/events/{number}");

    /// <summary>Reads the event at which the reader stands, and adds it to the case.</summary>
    public void Read()
    {
        var isKept = _case.Another();
        var (line, column) = (_nodes.Line, _nodes.Column);
        Begin();
        if (!_nodes.IsEmptyElement)
        {
            while (_nodes.Next() && !_nodes.IsEnd)
            {
                if (_nodes.IsElement && _attributes.Read(_owner))
                {
                    Take();
                    _attributes.Rest(_owner);
                }
            }
        }

        if (!isKept)
            return;

        var found = new LogEvent(Activity(line, column), _at, _case.Count, line, column) { Transition = _transition, Resource = _resource?.Text, RecordedAt = _recordedAt };
        _case.Add(_fields.Count == 0 ? found : found with { Fields = _fields.ToValueList() }, _activity, _resource);
    }

    private void Begin()
    {
        _owner.Begin();
        (_activity, _resource, _transition, _at, _recordedAt, _hasBadActivity) = (null, null, LogTransition.Complete, null, null, false);
        _fields.Clear();
    }

    private void Take()
    {
        var key = _attributes.Key;
        if (key.Role is XesRole.None or XesRole.Field)
        {
            Further(key);
            return;
        }

        if (key.Role is XesRole.Time or XesRole.Recorded)
        {
            var at = Time();
            if (key.Role == XesRole.Time)
                _at = at;
            else
                _recordedAt = at;
            return;
        }

        if (!_attributes.IsValid)
        {
            _hasBadActivity |= key.Role == XesRole.Activity;
            BadValue(key, isUsed: true);
            return;
        }

        switch (key.Role)
        {
            case XesRole.Activity:
                _activity = _activities.Of(_attributes.Value);
                Hidden(_activity, key);
                break;
            case XesRole.Resource:
                var resource = _resources.Of(_attributes.Value);
                _resource = resource.Text.Length == 0 ? null : resource;
                if (!resource.IsPlain)
                    _attributes.Tell(_owner, key.Name, ReadingCodes.BadIdentifier, ProblemSeverity.SessionRefused, "Hidden");
                break;
            default:
                _transition = _transitions.Of(_attributes.Value).Transition;
                break;
        }
    }

    private void Further(XesKey key)
    {
        if (!key.IsNoted)
        {
            key.IsNoted = true;
            _run.NoteField(key.Name);
        }

        if (!_attributes.IsValid)
            BadValue(key, isUsed: key.Role == XesRole.Field && _run.Reading.Fields.Names is not null);
        else if (_attributes.Type == XesType.String && MayBeHidden())
            Hidden(_values.Of(_attributes.Value), key);
        if (key.Role == XesRole.Field && XesTypes.HasValue(_attributes.Type))
            _fields.Add(new LogField(key.Name, _values.Of(_attributes.Value).Text));
    }

    private bool MayBeHidden() => _attributes.Value.IndexOfAnyExceptInRange(' ', '~') >= 0;

    private void Hidden(Name name, XesKey key)
    {
        if (name.Hidden is { } hidden)
            _attributes.Tell(_owner, key.Name, ReadingCodes.HiddenCharacters, ProblemSeverity.Warning, null, hidden);
    }

    private Instant? Time()
    {
        if (_times.TryRead(_attributes.Value, out var moment))
            return moment;

        var answer = _times.Read(_attributes.Value);
        if (answer.Code is { } code)
        {
            _attributes.Tell(
                _owner, _attributes.Key.Name, code, answer.IsRead ? ProblemSeverity.Warning : ProblemSeverity.SessionRefused, answer.Sense, answer.Arguments is null ? [] : answer.Arguments.AsSpan());
        }

        return answer.IsRead ? answer.Moment : null;
    }

    private void BadValue(XesKey key, bool isUsed) => _attributes.Tell(
        _owner, key.Name, isUsed ? ReadingCodes.BadValue : ReadingCodes.BadUnusedValue, isUsed ? ProblemSeverity.SessionRefused : ProblemSeverity.Warning, null,
        TextRule.Quotable(key.Name), XesTypes.NameOf(_attributes.Type));

    private string Activity(int line, int column)
    {
        if (_activity is { } found && !string.IsNullOrWhiteSpace(found.Text))
            return found.Text;
        if (_hasBadActivity)
            return "";

        var global = Global;
        _case.Problems.Add(new Problem(
            ReadingCodes.NoActivity, global is null ? ProblemSeverity.SessionRefused : ProblemSeverity.Warning, _run.Place(line, column, _owner.Pointer))
        {
            Sense = global is null ? null : "Global",
            Arguments = [LogRun.Figure(_case.Count), LogRun.Figure(_case.Number)],
        });
        return global ?? "";
    }
}
