using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>Finds what to fix first: the causes behind what is wrong, ranked by the sessions that are cured of them.</summary>
internal sealed class FixFinder(LogAssessor assessor)
{
    private static readonly HashSet<int> NoRelated = [];

    private readonly Dictionary<CauseKey, Cause> _causes = [];

    // How often two causes, and nothing else, stand together: a step under a name that is not understood is both at once, and one thing to do.
    private readonly Dictionary<(CauseKey One, CauseKey Other), int> _pairs = [];

    // What one case has; it is used again for the next.
    private readonly Dictionary<CauseKey, Seen> _found = [];
    private int _shortOfEvidence;

    /// <summary>Looks at one case; cases come in the order of the report.</summary>
    /// <returns>Its causes.</returns>
    public ValueList<Spot> Look(int position, CaseAssessment each, List<LogMove> moves)
    {
        Find(each, moves);
        var spots = _found.Select(found => new Spot(CauseOf(found.Key, found.Value), moves.FindIndex(move => ReferenceEquals(move.Place, found.Value.Place)), found.Value.Criteria)).ToValueList();
        foreach (var spot in spots)
        {
            if (spot.Cause.WantsExample)
                spot.Cause.Add(new LogExample(position, _found[spot.Cause.Key].Place));
        }

        Count(each, spots);

        // The name that stands where a step is missing is most likely the step.
        for (var i = 0; i < moves.Count; i++)
        {
            if (moves[i].Kind == MoveKind.Missing && _causes.TryGetValue(new CauseKey(FindingCodes.NotInOrder, FindingSense.Missing, moves[i].Activity), out var missing))
                missing.StandsThere(Around(moves, i));
        }

        return spots;
    }

    /// <summary>Looks at a case that differs in its places alone from one that was looked at.</summary>
    /// <param name="position">Its position in the report.</param>
    /// <param name="each">The case.</param>
    /// <param name="spots">The causes of the other one.</param>
    public void LookAgain(int position, CaseAssessment each, ValueList<Spot> spots)
    {
        List<LogMove>? moves = null;
        foreach (var spot in spots)
        {
            if (spot.Cause.WantsExample)
                spot.Cause.Add(new LogExample(position, (moves ??= assessor.MovesOf(each))[spot.Move].Place));
        }

        Count(each, spots);
    }

    /// <summary>The causes, those that cure most sessions first.</summary>
    public ValueList<LogFix> Ranked(ValueList<CriterionGap> gaps)
    {
        var told = _causes.Values.Select(each => each.Told(assessor)).Select(Together).ToList();
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

    private void Find(CaseAssessment each, List<LogMove> moves)
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
    }

    private Cause CauseOf(CauseKey key, Seen first)
    {
        if (!_causes.TryGetValue(key, out var cause))
            _causes[key] = cause = new Cause(key, first);
        return cause;
    }

    private void Count(CaseAssessment each, ValueList<Spot> spots)
    {
        var isShort = each.IsAssessed && each.HasEnded && assessor.Evidence.HasOpening && each.Criteria.Any(criterion => criterion.Status == EvidenceStatus.NotShown);
        _shortOfEvidence += isShort ? 1 : 0;
        foreach (var spot in spots)
            spot.Cause.Count(spot.Criteria, each.Criteria, isAlone: spots.Count == 1 && !isShort);
        if (spots.Count != 2 || isShort)
            return;

        var (one, other) = (spots[0].Cause.Key, spots[1].Cause.Key);
        _pairs[(one, other)] = _pairs.GetValueOrDefault((one, other)) + 1;
        _pairs[(other, one)] = _pairs.GetValueOrDefault((other, one)) + 1;
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
}
