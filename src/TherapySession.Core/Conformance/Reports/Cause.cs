using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>What makes causes of several cases one.</summary>
internal readonly record struct CauseKey(string Code, FindingSense Sense, string About);

/// <summary>Where a cause shows first in a case, and what tells of it.</summary>
internal readonly record struct Seen(LogPlace Place, ValueList<Criterion> Criteria)
{
    public Finding? Finding { get; init; }

    public Problem? Problem { get; init; }
}

/// <summary>A cause in a case.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Move">The move of the case at which it shows first; -1 where it shows at none.</param>
/// <param name="Criteria">The criteria that it keeps from being shown.</param>
internal readonly record struct Spot(Cause Cause, int Move, ValueList<Criterion> Criteria);

/// <summary>Something that is wrong in many cases, as it adds up over them.</summary>
/// <param name="key">What makes it one.</param>
/// <param name="first">How it shows in the first case that has it.</param>
internal sealed class Cause(CauseKey key, Seen first)
{
    private const int MostExamples = 3;

    private readonly List<LogExample> _examples = [];
    private readonly Dictionary<Criterion, int> _closes = [];
    private readonly Dictionary<string, int> _standsThere = new(StringComparer.Ordinal);
    private int _sessions;
    private int _alone;

    // The criteria of one case after the other are often the same lists: they are looked through once for all of these.
    private (ValueList<Criterion> Asked, ValueList<CriterionEvidence> Shown, int Times) _run = ([], [], 0);

    public CauseKey Key => key;

    public bool WantsExample => _examples.Count < MostExamples;

    public void Add(LogExample example) => _examples.Add(example);

    /// <summary>Counts a case.</summary>
    /// <param name="asked">The criteria that it keeps from being shown.</param>
    /// <param name="shown">What the case shows of each criterion.</param>
    /// <param name="isAlone">Whether nothing else is wrong with the case.</param>
    public void Count(ValueList<Criterion> asked, ValueList<CriterionEvidence> shown, bool isAlone)
    {
        _sessions++;
        _alone += isAlone ? 1 : 0;
        if (!ReferenceEquals(_run.Asked, asked) || !ReferenceEquals(_run.Shown, shown))
        {
            Close();
            _run = (asked, shown, 0);
        }

        _run.Times++;
    }

    /// <summary>Counts the names that stand where the step is missing in a case.</summary>
    public void StandsThere(IEnumerable<string> names)
    {
        foreach (var name in names.Distinct())
            _standsThere[name] = _standsThere.GetValueOrDefault(name) + 1;
    }

    public LogFix Told(LogAssessor assessor)
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
