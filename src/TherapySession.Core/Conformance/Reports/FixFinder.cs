using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>Finds what to fix first: the causes behind what is wrong, ranked by the sessions that are cured of them.</summary>
internal sealed class FixFinder(LogAssessor assessor)
{
    private const int MostExamples = 3;

    private static readonly HashSet<int> NoRelated = [];

    private readonly Dictionary<CauseKey, Cause> _causes = [];

    // How often two causes, and nothing else, stand together: a step under a name that is not understood is both at once, and one thing to do.
    private readonly Dictionary<(CauseKey One, CauseKey Other), int> _pairs = [];

    // What one case has; it is used again for the next.
    private readonly Dictionary<CauseKey, Seen> _found = [];
    private int _shortOfEvidence;

    /// <summary>Looks at one case; cases come in the order of the report.</summary>
    /// <returns>How many causes it has.</returns>
    public int Look(int position, CaseAssessment each, List<LogMove> moves)
    {
        var found = _found;
        found.Clear();
        var findings = each.FindingsAfter(moves);
        var wentOn = Related(findings);
        foreach (var finding in findings)
        {
            // Whatever else is wrong with a step after a withdrawal comes of having gone on.
            if (finding.What.Code != FindingCodes.WentOnAfterWithdrawal && finding.What.Place.Sequence is { } at && wentOn.Contains(at))
                continue;
            if (finding.What.Severity == FindingSeverity.Error || finding.What.Code is LogCodes.NotMade or LogCodes.BareStep)
                found.TryAdd(new CauseKey(finding.What.Code, finding.What.Sense, finding.About), new Seen(finding.Place, finding.What.Criteria) { Finding = finding.What });
        }

        foreach (var problem in each.Problems)
        {
            if (problem.Severity != ProblemSeverity.Warning)
                found.TryAdd(new CauseKey(problem.Code, FindingSense.Plain, ""), new Seen(new LogPlace(each.File, problem.Place.Line, problem.Place.Column), []) { Problem = problem });
        }

        foreach (var move in moves)
        {
            if (each.IsAssessed && assessor.IsUnmapped(move))
                found.TryAdd(new CauseKey(LogCodes.Unmapped, FindingSense.Plain, move.Activity), new Seen(move.Place, []));
        }

        var isShort = each.IsAssessed && each.HasEnded && assessor.Evidence.HasOpening && each.Criteria.Any(criterion => criterion.Status == EvidenceStatus.NotShown);
        _shortOfEvidence += isShort ? 1 : 0;
        foreach (var (key, seen) in found)
        {
            if (!_causes.TryGetValue(key, out var cause))
                _causes[key] = cause = new Cause(seen);
            cause.Count(position, seen, each, isAlone: found.Count == 1 && !isShort);
        }

        if (found.Count == 2 && !isShort)
        {
            var keys = found.Keys.ToArray();
            _pairs[(keys[0], keys[1])] = _pairs.GetValueOrDefault((keys[0], keys[1])) + 1;
            _pairs[(keys[1], keys[0])] = _pairs.GetValueOrDefault((keys[1], keys[0])) + 1;
        }

        // The name that stands where a step is missing is most likely the step.
        for (var i = 0; i < moves.Count; i++)
        {
            if (moves[i].Kind == MoveKind.Missing && _causes.TryGetValue(new CauseKey(FindingCodes.NotInOrder, FindingSense.Missing, moves[i].Activity), out var missing))
                missing.StandsThere(Around(moves, i));
        }

        return found.Count;
    }

    /// <summary>The causes, those that cure most sessions first.</summary>
    public ValueList<LogFix> Ranked(ValueList<CriterionGap> gaps)
    {
        var told = _causes.Select(each => each.Value.Told(each.Key, assessor)).Select(Together).ToList();
        var mapped = told.Select(fix => fix.MapName).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var fixes = told.Where(fix => fix.Code != LogCodes.Unmapped || !mapped.Contains(fix.About)).Concat(gaps.Where(_ => _shortOfEvidence > 0).Select(NotShown));
        return fixes.OrderByDescending(fix => fix.Sessions).ThenByDescending(fix => fix.Alone)
            .ThenBy(fix => fix.Code, StringComparer.Ordinal).ThenBy(fix => fix.Sense).ThenBy(fix => fix.About, StringComparer.Ordinal).ToValueList();
    }

    private LogFix Together(LogFix fix) => fix.MapName is not { } name
        ? fix
        : fix with { Alone = fix.Alone + _pairs.GetValueOrDefault((new CauseKey(fix.Code, fix.Sense, fix.About), new CauseKey(LogCodes.Unmapped, FindingSense.Plain, name))) };

    private LogFix NotShown(CriterionGap gap) => new(LogCodes.NotShown, FindingSense.Unmapped, gap.Criterion.Number)
    {
        Sessions = _shortOfEvidence,
        Closes = [new CriterionCount(gap.Criterion, _shortOfEvidence)],
        TextKey = $"{LogCodes.NotShown}/{FindingSense.Unmapped}",
        Arguments = [gap.Criterion.Number, string.Join(", ", gap.Lacking)],
    };

    // From the matched step before to the matched step after, whatever else is missing or not understood in between.
    private IEnumerable<string> Around(List<LogMove> moves, int at)
    {
        for (var i = at - 1; i >= 0 && moves[i].Kind != MoveKind.Matched; i--)
        {
            if (assessor.IsUnmapped(moves[i]))
                yield return moves[i].Activity;
        }

        for (var i = at + 1; i < moves.Count && moves[i].Kind != MoveKind.Matched; i++)
        {
            if (assessor.IsUnmapped(moves[i]))
                yield return moves[i].Activity;
        }
    }

    private static HashSet<int> Related(ValueList<LogFinding> findings)
    {
        HashSet<int>? related = null;
        foreach (var finding in findings)
        {
            if (finding.What.Code == FindingCodes.WentOnAfterWithdrawal)
                (related ??= []).UnionWith(finding.What.Related);
        }

        return related ?? NoRelated;
    }

    private readonly record struct CauseKey(string Code, FindingSense Sense, string About);

    // Where a cause shows first in a case, and what tells of it.
    private readonly record struct Seen(LogPlace Place, ValueList<Criterion> Criteria)
    {
        public Finding? Finding { get; init; }

        public Problem? Problem { get; init; }
    }

    private sealed class Cause(Seen first)
    {
        private readonly List<LogExample> _examples = [];
        private readonly Dictionary<Criterion, int> _closes = [];
        private readonly Dictionary<string, int> _standsThere = new(StringComparer.Ordinal);
        private int _sessions;
        private int _alone;

        // The criteria of one case after the other are often the same lists: they are looked through once for all of these.
        private (ValueList<Criterion> Asked, ValueList<CriterionEvidence> Shown, int Times) _run = ([], [], 0);

        public void Count(int position, Seen seen, CaseAssessment each, bool isAlone)
        {
            _sessions++;
            _alone += isAlone ? 1 : 0;
            if (_examples.Count < MostExamples)
                _examples.Add(new LogExample(position, seen.Place));

            if (!ReferenceEquals(_run.Asked, seen.Criteria) || !ReferenceEquals(_run.Shown, each.Criteria))
            {
                Close();
                _run = (seen.Criteria, each.Criteria, 0);
            }

            _run.Times++;
        }

        public void StandsThere(IEnumerable<string> names)
        {
            foreach (var name in names.Distinct())
                _standsThere[name] = _standsThere.GetValueOrDefault(name) + 1;
        }

        public LogFix Told(CauseKey key, LogAssessor assessor)
        {
            Close();

            // A name that stands in fewer than half of the gaps is more likely something else.
            var there = _standsThere.OrderByDescending(each => each.Value).ThenBy(each => each.Key, StringComparer.Ordinal).FirstOrDefault();
            return new LogFix(key.Code, key.Sense, key.About)
            {
                Sessions = _sessions,
                Alone = _alone,
                Closes = _closes.Select(each => new CriterionCount(each.Key, each.Value)).ToValueList(),
                Examples = _examples.ToValueList(),
                MapName = there.Value * 2 >= _sessions ? there.Key : null,
                MapSessions = there.Value,
                Nearest = key.Code == LogCodes.Unmapped ? NameNearness.To(key.About, assessor.Aligner.Machine) : null,
                TextKey = first.Finding?.TextKey ?? first.Problem?.TextKey ?? "",
                Arguments = first.Finding?.Arguments ?? first.Problem?.Arguments ?? [],
            };
        }

        private void Close()
        {
            foreach (var criterion in _run.Asked)
            {
                // What is shown all the same needs no closing.
                if (_run.Shown.Find(criterion, static (shown, criterion) => shown.Criterion == criterion)?.Status is not (EvidenceStatus.Met or EvidenceStatus.NotNeeded))
                    _closes[criterion] = _closes.GetValueOrDefault(criterion) + _run.Times;
            }

            _run.Times = 0;
        }
    }
}
