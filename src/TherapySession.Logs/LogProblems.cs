using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>Counts the problems of one log by their code, so that only the first of each are listed.</summary>
internal sealed class LogProblems(int maximum)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts a problem that some other reader counted and did not list.</summary>
    public void Unlisted(UnlistedProblems problems) => _counts[problems.Code] = Math.Max(_counts.GetValueOrDefault(problems.Code), maximum) + problems.Count;

    /// <summary>Counts a problem.</summary>
    /// <returns>Whether it is to be listed.</returns>
    public bool Count(string code)
    {
        var count = _counts.GetValueOrDefault(code) + 1;
        _counts[code] = count;
        return count <= maximum;
    }

    /// <summary>How many of which code were counted and not listed.</summary>
    public ValueList<UnlistedProblems> NotListed() => _counts.Where(each => each.Value > maximum).OrderBy(each => each.Key, StringComparer.Ordinal)
        .Select(each => new UnlistedProblems(each.Key, each.Value - maximum)).ToValueList();
}

/// <summary>The problems of one case, or of the file as a whole.</summary>
internal sealed class ProblemList(LogProblems counts)
{
    private readonly List<Problem> _problems = [];

    /// <summary>Whether one of them refuses what it is about, listed or not.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Whether one of those that refuse is not listed.</summary>
    public bool IsRefusedUnlisted { get; private set; }

    /// <summary>Whether one of them refuses the file.</summary>
    public bool IsFileRefused { get; private set; }

    public void Add(Problem problem)
    {
        var isListed = counts.Count(problem.Code);
        if (isListed)
            _problems.Add(problem);
        if (problem.Severity == ProblemSeverity.Warning)
            return;

        IsRefused = true;
        IsRefusedUnlisted |= !isListed;
        IsFileRefused |= problem.Severity == ProblemSeverity.FileRefused;
    }

    /// <summary>Refuses what it is about, unless that is done: the reason may be one of those that are counted only.</summary>
    public void Refuse()
    {
        IsRefusedUnlisted |= !IsRefused;
        IsRefused = true;
    }

    public void Clear()
    {
        _problems.Clear();
        (IsRefused, IsRefusedUnlisted, IsFileRefused) = (false, false, false);
    }

    public ValueList<Problem> ToValueList() => _problems.Count == 0 ? [] : _problems.ToValueList();
}
