using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>Brings the cases of a log together: one pass over them in the order of their identifiers, on one thread.</summary>
internal sealed class ReportBuilder(LogAssessor assessor, ValueList<LogSource> sources)
{
    private readonly LogTerms _terms = assessor.Terms;
    private readonly Dictionary<string, LogSource> _sources = sources.DistinctBy(source => source.File).ToDictionary(source => source.File, StringComparer.Ordinal);
    private readonly AlikeTable _alike = new();
    private readonly HashSet<(string From, string Step, string To)> _ways = [];
    private readonly SortedDictionary<(string Profile, int Order), (Criterion Criterion, int[] Counts)> _criteria = [];
    private long _deviations;
    private long _cost;
    private long _steps;
    private int _inOrder;
    private int _lackingOnly;
    private readonly HashSet<Profile> _profiles = [];
    private bool _isBare;

    // The criteria of one case after the other are often the same list: it is looked through once for all of these.
    private (Profile Profile, ValueList<CriterionEvidence> Criteria, int Times) _run = (assessor.Terms.ProfileOrDefault, [], 0);

    public LogReport Build(IEnumerable<CaseAssessment> assessed)
    {
        var cases = assessed.Where(IsOfReadFile).Select(Doubted).OrderBy(each => each.Id, StringComparer.Ordinal).ThenBy(each => each.File, StringComparer.Ordinal).ThenBy(each => each.Number).ToValueList();
        var fixes = new FixFinder(assessor);
        for (var i = 0; i < cases.Count; i++)
        {
            var each = cases[i];
            var shared = assessor.SharedAlignmentOf(each);
            if (_alike.TryGet(shared, each.Profile, out var alike))
            {
                fixes.LookAgain(i, each, alike.Spots);
            }
            else
            {
                var moves = assessor.MovesOf(each);
                alike = AlikeCases.Of(moves, fixes.Look(i, each, moves));
                _alike.Keep(shared, each.Profile, alike);
                if (each.IsAssessed)
                    _ways.UnionWith(moves.Where(move => move.Kind == MoveKind.Matched).Select(move => (move.Before, move.Activity, move.After)));
            }

            Count(each, alike);
            _lackingOnly += alike.Spots.Count == 0 && each is { Verdict: Verdict.DoesNotConform, HasEnded: true } && each.Criteria.All(IsNotWrong) ? 1 : 0;
        }

        Tally();
        var gaps = Gaps();
        return new LogReport(_terms, cases)
        {
            Sources = sources,
            InOrder = _inOrder,
            LackingOnly = _lackingOnly,
            Deviations = _deviations,
            Cost = _cost,
            Steps = _steps,
            ShortestWay = assessor.Aligner.ShortestWay,
            Latest = assessor.Clock.Latest,
            Fixes = fixes.Ranked(gaps),
            Criteria = _criteria.Values.Select(each => new CriterionTally(each.Criterion, ValueList.Create<int>(each.Counts))).ToValueList(),
            Gaps = gaps,
            IsBare = _isBare,
            Names = assessor.Names.All.Select(each => NameUse.Of(each, assessor.Names)).ToValueList(),
            Findings = new WholeLog(assessor, sources).Findings(gaps, _isBare),
            NeverExercised = Unexercised(),
            Phases = assessor.Clock.Slowest(),
        };
    }

    private static bool IsNotWrong(CriterionEvidence criterion) => criterion.Status is not (EvidenceStatus.NotMet or EvidenceStatus.Error);

    // Where a file as a whole is refused, what was read before that was known counts for nothing.
    private bool IsOfReadFile(CaseAssessment each) => SourceOf(each) is not { Summary.IsRefused: true };

    private CaseAssessment Doubted(CaseAssessment each) => SourceOf(each) is { Summary.Doubtful: { Count: > 0 } doubtful } && doubtful.Contains(each.Number)
        ? each.Doubted(new LogFinding(new Finding(ReadingCodes.SameIdentityOtherContent, FindingSeverity.Error, FindingPlace.Whole), new LogPlace(each.File, each.Line, each.Column), ""))
        : each;

    private LogSource? SourceOf(CaseAssessment each) => _sources.GetValueOrDefault(each.File ?? "");

    private void Count(CaseAssessment each, AlikeCases alike)
    {
        if (!each.IsAssessed)
            return;

        _inOrder += each.IsInOrder ? 1 : 0;
        _cost += each.HasEnded ? each.Cost : each.PrefixCost;
        _deviations += alike.Deviations;
        _steps += alike.Steps;
        if (!ReferenceEquals(_run.Criteria, each.Criteria) || !ReferenceEquals(_run.Profile, each.Profile))
        {
            Tally();
            _run = (each.Profile, each.Criteria, 0);
        }

        _run.Times++;
    }

    private void Tally()
    {
        var (profile, criteria, times) = _run;
        if (times == 0)
            return;

        _profiles.Add(profile);
        _isBare |= criteria.Count > 0 && criteria.All(criterion => criterion.Status == EvidenceStatus.NotShown);
        for (var i = 0; i < criteria.Count; i++)
        {
            var key = (profile.Id.Value, i);
            if (!_criteria.TryGetValue(key, out var tally))
                _criteria[key] = tally = (criteria[i].Criterion, new int[Enum.GetValues<EvidenceStatus>().Length]);
            tally.Counts[(int)criteria[i].Status] += times;
        }

        _run.Times = 0;
    }

    // Where there is no opening nothing at all can be shown, and that is one thing, not fourteen.
    private ValueList<CriterionGap> Gaps()
    {
        if (!assessor.Evidence.HasOpening)
            return [];

        var profile = _terms.ProfileOrDefault;
        return profile.Criteria.Select((each, i) => new CriterionGap(each.Criterion, Lacking(each, IsAnyNotShown(profile, i)))).Where(gap => gap.Lacking.Count > 0).ToValueList();

        // What only some plans have is a gap where a session had it.
        ValueList<string> Lacking(ProfileCriterion criterion, bool isAnyNotShown) => criterion.Requirements
            .Where(code => isAnyNotShown || Visibility.IsForEveryPlan(code)).SelectMany(code => assessor.Evidence.CannotShow.GetValueOrDefault(code, [])).Distinct().ToValueList();
    }

    private bool IsAnyNotShown(Profile profile, int criterion) =>
        _criteria.TryGetValue((profile.Id.Value, criterion), out var tally) && tally.Counts[(int)EvidenceStatus.NotShown] > 0;

    private NeverExercised Unexercised()
    {
        var machine = assessor.Aligner.Machine;
        var taken = _ways.Select(way => way.Step).ToHashSet();
        var ways = machine.Data.Transitions.Where(step => step.Trigger is { } trigger && taken.Contains(trigger) && !_ways.Contains((step.From, trigger, step.To)))
            .Select(step => $"{step.From} -> {step.Trigger} -> {step.To}").Distinct();
        var recorded = assessor.Recorded;
        var asked = _terms.AsksCriteria ? Requirement.All.Where(requirement => _profiles.Any(profile => profile.Asks(requirement))) : [];
        return new NeverExercised(
            machine.Triggers.Where(trigger => !taken.Contains(trigger)).ToValueList(),
            ways.ToValueList(),
            asked.Where(requirement => recorded.Count == 0 || !Visibility.IsExercised(requirement, recorded)).Select(requirement => requirement.Code).ToValueList());
    }
}
