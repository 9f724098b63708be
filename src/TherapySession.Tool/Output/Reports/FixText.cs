using System.Globalization;
using TherapySession.Conformance;
using TherapySession.Standards;

namespace TherapySession.Tool.Output.Reports;

/// <summary>A thing to fix, in sentences.</summary>
internal static class FixText
{
    private const int MostCriteria = 6;

    public static string Headline(LogFix fix)
    {
        var alone = fix.Alone > 0 && fix.Alone < fix.Sessions ? string.Create(CultureInfo.InvariantCulture, $", {fix.Alone:N0} of which have nothing else") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{fix.Code} {What(fix)} in {fix.Sessions:N0} session{(fix.Sessions == 1 ? "" : "s")}{alone}.");
    }

    public static IEnumerable<string> Below(LogFix fix, ReportView view)
    {
        yield return Do(fix);
        if (fix.Closes.Count > 0)
        {
            var rest = fix.Closes.Count > MostCriteria ? $", and {fix.Closes.Count - MostCriteria} more" : "";
            yield return $"Closes {string.Join(", ", fix.Closes.Take(MostCriteria).Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Criterion.Number} in {each.Sessions:N0}")))}{rest}.";
        }

        if (fix.Examples.Count > 0)
            yield return $"For instance {string.Join(", ", fix.Examples.Select(example => $"{view.NameOf(example.Case)} at {Where(example.Place)}"))}.";
    }

    /// <summary>File and line, as an editor can jump to.</summary>
    public static string Where(LogPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}");

    private static string What(LogFix fix) => (fix.Code, fix.Sense) switch
    {
        ("L001", _) => "consent was withdrawn and the session went on",
        ("L002", FindingSense.Missing or FindingSense.StepMissing) => $"step {LogReport.Quoted(fix.About)} is missing",
        ("L002", FindingSense.OutOfOrder) => $"{LogReport.Quoted(fix.About)} is out of order",
        ("L003", _) => $"the name '{LogReport.Quoted(fix.About)}' is not understood",
        ("L009", _) => $"{fix.About} can't be shown",
        ("L011", _) => $"{fix.About} can't be made of its event",
        ("L012", _) => $"step {fix.About} says nothing but that it was taken",
        _ => fix.Message.TrimEnd('.'),
    };

    private static string Do(LogFix fix)
    {
        if (fix.MapName is { } name)
        {
            var there = fix.MapSessions == fix.Sessions ? "all" : fix.MapSessions.ToString("N0", CultureInfo.InvariantCulture);
            return $"Map '{LogReport.Quoted(name)}' to {fix.About}: it stands there in {there} of them. Or record the step when it is taken.";
        }

        return fix switch
        {
            { Code: "L003", Nearest: { } near } => $"Map it, perhaps to {near}; or to ignored, with the reason why.",
            { Code: "L003" } => "Map it to a step, to evidence, or to ignored with the reason why.",
            _ => fix.Remedy,
        };
    }
}
