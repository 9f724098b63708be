using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>A case of a log as a history of the library, as far as mapping and log give one: real events, so that the requirements of the gates can be asked about them.</summary>
internal sealed class CaseHistory
{
    private static readonly PersonTemplate Resource = new("{\"$event\":\"resource\"}");

    private readonly LogCase _case;
    private readonly LogMapping _mapping;
    private readonly List<SessionEvent> _events = [];

    private CaseHistory(LogCase each, LogMapping mapping) => (_case, _mapping) = (each, mapping);

    /// <summary>The events.</summary>
    public IReadOnlyList<SessionEvent> Events => _events;

    /// <summary>For each event, the event of the log that it was made of; for the opening, the first.</summary>
    public List<LogEvent> Origins { get; } = [];

    /// <summary>What could not be made, and where.</summary>
    public List<(Finding Why, LogEvent Event)> NotMade { get; } = [];

    /// <summary>The commands of which something could not be made.</summary>
    public HashSet<string> Lacking { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether there is an opening and every step: without one of them, nothing but the order can be asked.</summary>
    public bool IsWhole { get; private set; } = true;

    public static CaseHistory Of(LogCase each, CaseActs acts, IReadOnlyList<AlignmentMove> moves, LogMapping mapping)
    {
        var history = new CaseHistory(each, mapping);
        if (history.Open())
            history.Add(acts, moves);
        return history;
    }

    private bool Open()
    {
        var first = _case.Events[0];
        var source = new CaseSource(_case, null);
        var why = TemplateMaking.Make<Opening>(_mapping.Opening!, source, CommandKinds.OpenSession.Name, out var opening);
        PersonId? by = null;
        why ??= first.At is null ? TemplateMaking.Of(FindingSense.NoTime, CommandKinds.OpenSession.Name) : TemplateMaking.Make(_mapping.By ?? Resource, source, CommandKinds.OpenSession.Name, out by);
        if (why is not null)
            return IsWhole = Lack(why, CommandKinds.OpenSession, first, isStep: true);

        Append(new SessionOpened(At(first, Phase.Consent, by!, null), opening!), first);
        return true;
    }

    // A step leads where its alignment says; what was noted between two steps belongs to the phase between, or to one whose beginning nobody recorded.
    private void Add(CaseActs acts, IReadOnlyList<AlignmentMove> moves)
    {
        var (step, next) = (0, 0);
        var phase = Phase.Consent;
        foreach (var act in acts.All)
        {
            if (act.Step >= 0)
            {
                while (moves[next].Kind is MoveKind.Missing or MoveKind.Pending || moves[next].Position != step)
                    next++;
                (phase, step) = (PhaseOf(moves[next++].After), step + 1);
            }
            else if (act.Kind is { } note && !note.PermittedIn.Contains(phase))
            {
                for (var ahead = next; ahead < moves.Count && moves[ahead].Kind == MoveKind.Missing && moves[ahead].Position == step; ahead++)
                {
                    if (!note.PermittedIn.Contains(PhaseOf(moves[ahead].After)))
                        continue;

                    (phase, next) = (PhaseOf(moves[ahead].After), ahead + 1);
                    _events[^1] = _events[^1] with { At = _events[^1].At with { Phase = phase } };
                    break;
                }
            }

            if (act.Kind is not null)
                Add(act, act.Kind, phase);
        }
    }

    private void Add(CaseAct act, CommandKind kind, Phase phase)
    {
        var isStep = act.Step >= 0;
        var make = act.Command is { } command ? command.Happened : act.Evidence is null ? BuiltInNames.BareEvent(kind) : null;
        var why = act.NotMade;
        if (make is null)
            why ??= new Finding(LogCodes.BareStep, FindingSeverity.Warning, FindingPlace.Whole) { Arguments = [kind.Trigger?.ToString() ?? kind.Name, kind.Name] };
        why ??= act.Event.At is null ? TemplateMaking.Of(FindingSense.NoTime, kind.Name) : null;

        var source = new CaseSource(_case, act.Event);
        PersonId? by = null, with = null;
        why ??= TemplateMaking.Make(act.Evidence?.By ?? _mapping.By ?? Resource, source, kind.Name, out by);
        if (act.Evidence?.CoSignedBy is { } signer && why is null && signer.Fields.All(field => !string.IsNullOrWhiteSpace(act.Event.Field(field))))
            why = TemplateMaking.Make(signer, source, kind.Name, out with);

        if (why is null)
            Append(make!(At(act.Event, phase, by!, with)), act.Event);
        else
            Lack(why, kind, act.Event, isStep);
    }

    private bool Lack(Finding why, CommandKind kind, LogEvent fact, bool isStep)
    {
        NotMade.Add((why, fact));
        Lacking.Add(kind.Name);
        IsWhole &= !isStep;
        return false;
    }

    private void Append(SessionEvent fact, LogEvent origin)
    {
        _events.Add(fact);
        Origins.Add(origin);
    }

    private Occurrence At(LogEvent fact, Phase phase, PersonId by, PersonId? coSignedBy)
    {
        var command = new CommandId(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"log-{_events.Count + 1}"));
        return new Occurrence(_events.Count + 1, phase, command, by, fact.At!.Value, fact.RecordedAt ?? fact.At.Value, coSignedBy);
    }

    private static Phase PhaseOf(string state) => Enum.Parse<Phase>(state);
}
