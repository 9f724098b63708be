using System.Globalization;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>What went on after a withdrawal: steps are seen by their alignment, and whatever else was done by the rules of consent. Both are one finding.</summary>
internal static class WentOn
{
    public static List<LogFinding> Joined(List<LogFinding> findings) => findings.Exists(IsIt)
        ? [.. findings.Where(finding => !IsIt(finding)), .. findings.Where(IsIt).GroupBy(finding => finding.What.Arguments[0]).Select(Join)]
        : findings;

    private static bool IsIt(LogFinding finding) => finding.What.Code == FindingCodes.WentOnAfterWithdrawal;

    private static LogFinding Join(IGrouping<string, LogFinding> of)
    {
        var first = of.MinBy(finding => (finding.Place.Line, finding.Place.Column))!;
        var later = of.SelectMany(finding => finding.What.Related).Distinct().Order().ToValueList();
        var told = string.Join(", ", later.Select(number => number.ToString(CultureInfo.InvariantCulture)));
        return first with { What = first.What with { Related = later, Arguments = [of.Key, told] } };
    }
}
