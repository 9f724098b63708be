using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>Finds what to fix first: the causes behind what is wrong, ranked by the sessions that are cured of them.</summary>
internal sealed class FixFinder(LogAssessor assessor)
{
    private const int MostExamples = 3;

    private readonly Dictionary<(string Code, FindingSense Sense, string About), Cause> _causes = [];

    // How often two causes, and nothing else, stand together: a step under a name that is not understood is both at once, and one thing to do.
    private readonly Dictionary<((string, FindingSense, string) One, (string, FindingSense, string) Other), int> _pairs = [];
    private int _shortOfEvidence;

    /// <summary>Looks at one case; cases come in the order of the report.</summary>
    /// <returns>How many causes it has.</returns>
    public int Look(int position, CaseAssessment each, List<LogMove> moves)
    {
        var found = new Dictionary<(string, FindingSense, string), Seen>();
        var findings = each.FindingsAfter(moves);
        var wentOn = findings.Where(finding => finding.What.Code == FindingCodes.WentOnAfterWithdrawal).SelectMany(finding => finding.What.Related).ToHashSet();
        foreach (var finding in findings)
        {
            // Whatever else is wrong with a step after a withdrawal comes of having gone on.
            if (finding.What.Code != FindingCodes.WentOnAfterWithdrawal && finding.What.Place.Sequence is { } at && wentOn.Contains(at))
                continue;
            if (finding.What.Severity == FindingSeverity.Error || finding.What.Code is LogCodes.NotMade or LogCodes.BareStep)
                found.TryAdd((finding.What.Code, finding.What.Sense, finding.About), new Seen(finding.Place, finding.What.Criteria, finding.What.TextKey, finding.What.Arguments));
        }

        foreach (var problem in each.Problems)
        {
            if (problem.Severity != ProblemSeverity.Warning)
                found.TryAdd((problem.Code, FindingSense.Plain, ""), new Seen(new LogPlace(each.File, problem.Place.Line, problem.Place.Column), [], problem.TextKey, problem.Arguments));
        }

        foreach (var move in moves)
        {
            if (each.IsAssessed && assessor.IsUnmapped(move))
                found.TryAdd((LogCodes.Unmapped, FindingSense.Plain, move.Activity), new Seen(move.Place, [], "", []));
        }

        var isShort = each.IsAssessed && each.HasEnded && assessor.Evidence.HasOpening && each.Criteria.Any(criterion => criterion.Status == EvidenceStatus.NotShown);
        _shortOfEvidence += isShort ? 1 : 0;
        foreach (var (key, seen) in found)
        {
            if (!_causes.TryGetValue(key, out var cause))
                _causes[key] = cause = new Cause(seen.TextKey, seen.Arguments);
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
            if (moves[i].Kind == MoveKind.Missing && _causes.TryGetValue((FindingCodes.NotInOrder, FindingSense.Missing, moves[i].Activity), out var missing))
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
        : fix with { Alone = fix.Alone + _pairs.GetValueOrDefault(((fix.Code, fix.Sense, fix.About), (LogCodes.Unmapped, FindingSense.Plain, name))) };

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

    private sealed record Seen(LogPlace Place, ValueList<Criterion> Criteria, string TextKey, ValueList<string> Arguments);

    private sealed class Cause(string textKey, ValueList<string> arguments)
    {
        private readonly List<LogExample> _examples = [];
        private readonly Dictionary<Criterion, int> _closes = [];
        private readonly Dictionary<string, int> _standsThere = new(StringComparer.Ordinal);
        private int _sessions;
        private int _alone;

        public void Count(int position, Seen seen, CaseAssessment each, bool isAlone)
        {
            _sessions++;
            _alone += isAlone ? 1 : 0;
            if (_examples.Count < MostExamples)
                _examples.Add(new LogExample(position, seen.Place));

            // What is shown all the same needs no closing.
            foreach (var criterion in seen.Criteria)
            {
                if (each.Criteria.FirstOrDefault(asked => asked.Criterion == criterion)?.Status is not (EvidenceStatus.Met or EvidenceStatus.NotNeeded))
                    _closes[criterion] = _closes.GetValueOrDefault(criterion) + 1;
            }
        }

        public void StandsThere(IEnumerable<string> names)
        {
            foreach (var name in names.Distinct())
                _standsThere[name] = _standsThere.GetValueOrDefault(name) + 1;
        }

        public LogFix Told((string Code, FindingSense Sense, string About) key, LogAssessor assessor)
        {
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
                TextKey = textKey,
                Arguments = arguments,
            };
        }
    }
}
