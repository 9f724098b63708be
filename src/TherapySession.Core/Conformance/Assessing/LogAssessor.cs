using System.Collections.Concurrent;
using NodaTime;
using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>Holds the cases of a log against the lifecycle and the criteria, one by one, in four passes: well formed, in order, rules over data, evidence of each criterion.</summary>
/// <remarks>
/// One object a run: it counts names and aligns equal sequences once. Thread safety: cases may be assessed by several threads at once; what comes of it does not hang on which of them is first.
/// </remarks>
public sealed class LogAssessor
{
    // Sessions of one software resemble each other; past this many, each further one is kept on its own.
    private const int MostShared = 20_000;

    private readonly NameTable _names;
    private readonly AlignmentCache _alignments;
    private readonly CaseEvidence _evidence;
    private readonly OrderFindings _order;
    private readonly bool _isLifecycle;
    private readonly bool[] _isEnding;
    private readonly ValueList<CriterionEvidence> _nothingShown;
    private readonly ConcurrentDictionary<CriterionEvidence, CriterionEvidence> _shared = new();
    private readonly ConcurrentDictionary<string, bool> _recorded = new(StringComparer.Ordinal);

    /// <summary>Begins a run.</summary>
    /// <param name="terms">What the logs are held against.</param>
    public LogAssessor(LogTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        Terms = terms;
        Aligner = terms.AlignerOrDefault;
        _isLifecycle = Aligner.Machine.Equals(ProcessMachine.Lifecycle);
        _names = new NameTable(terms.Mapping, Aligner);
        _alignments = new AlignmentCache(Aligner);
        _evidence = new CaseEvidence(terms, _isLifecycle);
        _order = new OrderFindings(IsUnmapped);
        _nothingShown = terms.AsksCriteria ? CaseEvidence.NothingShown(terms.ProfileOrDefault) : [];

        // A step after which nothing but an end can follow: whoever records it says that the session is over.
        var machine = Aligner.Machine;
        _isEnding = [.. machine.Triggers.Select(trigger => machine.Data.Transitions.Where(step => step.Trigger == trigger).All(step => machine.Data.Final.Contains(step.To)))];
    }

    /// <summary>What the logs are held against.</summary>
    public LogTerms Terms { get; }

    internal Aligner Aligner { get; }

    internal NameTable Names => _names;

    internal CaseEvidence Evidence => _evidence;

    internal PhaseClock Clock { get; } = new();

    /// <summary>The commands of which something was recorded in a session whose evidence was asked.</summary>
    internal IReadOnlySet<string> Recorded => _recorded.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>Assesses one case.</summary>
    /// <param name="each">The case.</param>
    /// <param name="file">What to call its file.</param>
    public CaseAssessment Assess(LogCase each, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(each);
        if (!each.IsRead)
            return new CaseAssessment(this, each, file, StepTrail.Empty, [], []) { Verdict = Verdict.NotAssessed, Profile = Terms.ProfileOrDefault };

        var history = each.Record?.Session.History.ToArray();
        var acts = history is null ? CaseActs.Of(each, file, _names, _evidence.HasOpening) : CaseActs.Of(each, history, _names);
        if (acts.Steps.Count > Aligner.LongestSequence)
            return TooLong(each, file, acts.Steps.Count);

        var labels = new int[acts.Steps.Count];
        for (var i = 0; i < labels.Length; i++)
            labels[i] = _names.LabelOf(acts.Steps[i].Step);
        var alignment = _alignments.Align(labels);
        var hasEnded = alignment.Cost == alignment.PrefixCost || acts.Steps.Exists(act => IsEnding(act.Step));
        if (!hasEnded)
            alignment = _alignments.AlignRunning(labels);

        var part = new Part(each, file, acts, alignment, hasEnded);
        if (Unusable(part) is { } problem)
            return Made(part, [problem], [], new Asked(Terms.ProfileOrDefault, [], null), Verdict.NotAssessed);

        Clock.Count(each, acts.Steps, alignment.Moves);
        var further = new List<LogFinding>();
        further.AddRange(acts.InProgress.Select(start => Started(start.Event, start.Name, file)));
        further.AddRange(TiedTimes.Of(acts.Steps, labels, other => hasEnded ? _alignments.Align(other).Cost : _alignments.Align(other).PrefixCost, file));
        var asked = Ask(part, history, further, out var shownAt);
        return Made(part, [.. further], shownAt, asked, Judge(part, further, asked));
    }

    /// <summary>Brings the cases of the run together.</summary>
    /// <param name="cases">What <see cref="Assess"/> gave, in any order.</param>
    /// <param name="sources">The files, in the order in which they were read.</param>
    public LogReport Report(IEnumerable<CaseAssessment> cases, ValueList<LogSource> sources)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(sources);
        return new ReportBuilder(this, sources).Build(cases);
    }

    /// <summary>A mapping for the names that are not understood, as far as their letters, their words and the gaps they stand in tell. It is for a person to confirm.</summary>
    /// <param name="cases">What <see cref="Assess"/> gave, in any order.</param>
    public MappingSuggestion Suggest(IReadOnlyCollection<CaseAssessment> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return new MappingGuess(this, cases).Suggestion();
    }

    internal List<LogMove> MovesOf(CaseAssessment each)
    {
        var trail = each.Trail;
        var alignment = Align(each, LabelsOf(trail));
        var moves = new List<LogMove>(alignment.Moves.Count);
        foreach (var move in alignment.Moves)
        {
            var isAtEnd = move.Position >= trail.Count;
            var at = !isAtEnd ? trail[move.Position] : trail.Count > 0 ? trail[^1] with { Event = each.Events + 1 } : new TrailStep(-1, each.Events + 1, each.Line, each.Column);
            var name = move.Kind is MoveKind.Matched or MoveKind.RecordedOnly ? _names.NameOf(at.Id) : move.Trigger!;
            moves.Add(new LogMove(move.Kind, name, at.Event, new LogPlace(each.File, at.Line, at.Column), move.Before, move.After, move.Cost));
        }

        return moves;
    }

    /// <summary>The alignment of a case of which nothing was found but what follows from it, so that it differs from others with the same alignment in its places alone; <see langword="null"/> for every other case.</summary>
    internal Alignment? SharedAlignmentOf(CaseAssessment each)
    {
        if (!each.IsAssessed || each.HasFurther)
            return null;

        // Steps that are not understood have one label, whatever they are called.
        var labels = LabelsOf(each.Trail);
        return labels.AsSpan().Contains(Aligner.Unknown) ? null : Align(each, labels);
    }

    internal List<LogFinding> OrderOf(CaseAssessment each, IReadOnlyList<LogMove> moves) => _order.Of(moves, each.Profile);

    /// <summary>Whether a move is of a name that is not understood.</summary>
    internal bool IsUnmapped(LogMove move) => move.Kind == MoveKind.RecordedOnly && _names.Resolve(move.Activity).Meaning == NameMeaning.Unmapped;

    internal ValueList<Gate> OpenGatesOf(CaseAssessment each)
    {
        if (each.HasEnded || !each.IsAssessed || !_isLifecycle)
            return [];
        var moves = MovesOf(each);
        var phase = moves.FindLast(move => move.Kind != MoveKind.Pending)?.After is { } state ? Enum.Parse<Phase>(state) : Phase.Consent;
        return phase == Phase.TidyUpAfterCancel ? [Gate.AllBack] : Passage.Way.Where(gate => Passage.IsAhead(gate, phase)).ToValueList();
    }

    private Alignment Align(CaseAssessment each, int[] labels) => each.HasEnded ? _alignments.Align(labels) : _alignments.AlignRunning(labels);

    private int[] LabelsOf(List<TrailStep> trail)
    {
        var labels = new int[trail.Count];
        for (var i = 0; i < labels.Length; i++)
            labels[i] = _names.LabelOf(trail[i].Id);
        return labels;
    }

    private bool IsEnding(int step) => step < _isEnding.Length && _isEnding[step];

    private static LogFinding? Unusable(Part part)
    {
        if (part.Acts.IsUnderstood)
            return null;
        var finding = part.Case.Events.Count == 0
            ? new Finding(FindingCodes.NoEvents, FindingSeverity.Error, FindingPlace.Whole)
            : new Finding(LogCodes.NothingUnderstood, FindingSeverity.Error, FindingPlace.Whole) { Arguments = [Diagnosis.Figure(part.Case.Events.Count)] };
        return new LogFinding(finding, new LogPlace(part.File, part.Case.Line, part.Case.Column), "");
    }

    private CaseAssessment TooLong(LogCase each, string? file, int steps)
    {
        var finding = new Finding(ReadingCodes.TooManyEvents, FindingSeverity.Error, FindingPlace.Whole) { Arguments = [Diagnosis.Figure(steps), Diagnosis.Figure(Aligner.LongestSequence)] };
        return new CaseAssessment(this, each, file, StepTrail.Empty, [new LogFinding(finding, new LogPlace(file, each.Line, each.Column), "")], [])
        {
            Verdict = Verdict.NotAssessed,
            Profile = Terms.ProfileOrDefault,
        };
    }

    private static LogFinding Started(LogEvent start, string name, string? file) => new(
        new Finding(LogCodes.InProgress, FindingSeverity.Warning, new FindingPlace(start.Number, "")) { Arguments = [name] }, new LogPlace(file, start.Line, start.Column), name);

    // Passes three and four: where the log carries no content, nothing is shown, and nothing is made up.
    private Asked Ask(Part part, SessionEvent[]? history, List<LogFinding> further, out (int Line, int Column)[] shownAt)
    {
        shownAt = [];
        if (!Terms.AsksCriteria)
            return new(Terms.ProfileOrDefault, [], null);
        if (history is not null)
            return Shown(_evidence.Of(part.Case.Record!.Session), history, [.. part.Acts.All.Select(act => act.Event)], isRecorded: true, part, further, out shownAt);
        if (!_evidence.HasOpening)
            return new(Terms.ProfileOrDefault, _nothingShown, null);

        var made = CaseHistory.Of(part.Case, part.Acts, part.Alignment.Moves, Terms.Mapping);
        foreach (var (why, fact) in made.NotMade)
            further.Add(new LogFinding(why with { Place = new FindingPlace(fact.Number, "") }, new LogPlace(part.File, fact.Line, fact.Column), why.Arguments[0]));
        return made.IsWhole
            ? Shown(_evidence.Of(made), made.Events, made.Origins, isRecorded: false, part, further, out shownAt)
            : new(Terms.ProfileOrDefault, _nothingShown, null);
    }

    private Asked Shown(
        Evidence evidence, IReadOnlyList<SessionEvent> history, List<LogEvent> origins, bool isRecorded, Part part, List<LogFinding> further, out (int Line, int Column)[] shownAt)
    {
        further.AddRange(CaseEvidence.Findings(evidence, history, sequence => origins[Math.Clamp(sequence - 1, 0, origins.Count - 1)], isRecorded, part.File));
        foreach (var fact in history)
            _recorded.TryAdd(EventKinds.Of(fact).Command.Name, true);
        shownAt = [.. origins.Select(fact => (fact.Line, fact.Column))];
        return new(evidence.Profile, evidence.Criteria.Select(Shared).ToValueList(), isRecorded || evidence.Verdict == Verdict.NotAssessed ? evidence.Verdict : null);
    }

    private CriterionEvidence Shared(CriterionEvidence each) =>
        _shared.TryGetValue(each, out var known) ? known : _shared.Count < MostShared ? _shared.GetOrAdd(each, each) : each;

    private static Verdict Judge(Part part, List<LogFinding> further, Asked asked)
    {
        if (asked.Verdict is { } judged)
            return judged;

        var isWrong = (part.HasEnded ? part.Alignment.Cost : part.Alignment.PrefixCost) > 0
            || further.Exists(finding => finding.What.Severity == FindingSeverity.Error)
            || asked.Criteria.Any(each => each.Status is EvidenceStatus.NotMet or EvidenceStatus.Error);
        if (isWrong)
            return Verdict.DoesNotConform;
        if (!part.HasEnded)
            return Verdict.Running;
        return asked.Criteria.Any(each => each.Status == EvidenceStatus.NotShown) ? Verdict.DoesNotConform : Verdict.Conforms;
    }

    private CaseAssessment Made(Part part, LogFinding[] further, (int Line, int Column)[] shownAt, Asked asked, Verdict verdict)
    {
        return new CaseAssessment(this, part.Case, part.File, StepTrail.Pack(part.Acts.Steps), further, shownAt)
        {
            Verdict = verdict,
            HasEnded = part.HasEnded,
            Cost = part.Alignment.Cost,
            PrefixCost = part.Alignment.PrefixCost,
            Profile = asked.Profile,
            Criteria = asked.Criteria,
        };
    }

    private sealed record Part(LogCase Case, string? File, CaseActs Acts, Alignment Alignment, bool HasEnded);

    private sealed record Asked(Profile Profile, ValueList<CriterionEvidence> Criteria, Verdict? Verdict);
}
