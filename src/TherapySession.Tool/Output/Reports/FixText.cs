using System.Globalization;
using TherapySession.Conformance;
using TherapySession.Standards;

namespace TherapySession.Tool.Output.Reports;

/// <summary>A thing to fix, in sentences.</summary>
internal sealed class FixText(ReportView view)
{
    private const int MostCriteria = 6;

    private readonly Wording _words = view.Words;

    public string Headline(LogFix fix)
    {
        var alone = fix.Alone > 0 && fix.Alone < fix.Sessions ? _words.Say("fix.alone", fix.Alone) : "";
        return _words.Say("fix.headline", fix.Code, What(fix), _words.Count("count.session", fix.Sessions), alone);
    }

    public IEnumerable<string> Below(LogFix fix)
    {
        yield return Do(fix);
        if (fix.Closes.Count > 0)
        {
            var closes = string.Join(", ", fix.Closes.Take(MostCriteria).Select(each => _words.Say("fix.closes.in", each.Criterion.Number, each.Sessions)));
            yield return fix.Closes.Count > MostCriteria ? _words.Say("fix.closes.more", closes, fix.Closes.Count - MostCriteria) : _words.Say("fix.closes", closes);
        }

        if (fix.Examples.Count > 0)
            yield return _words.Say("fix.examples", string.Join(", ", fix.Examples.Select(example => _words.Say("fix.example", view.NameOf(example.Case), Where(example.Place)))));
    }

    /// <summary>File and line, as an editor can jump to.</summary>
    public static string Where(LogPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}");

    private string What(LogFix fix) => (fix.Code, fix.Sense) switch
    {
        ("L001", _) => _words["fix.wentOn"],
        ("L002", FindingSense.Missing or FindingSense.StepMissing) => _words.Say("fix.missing", LogReport.Quoted(fix.About)),
        ("L002", FindingSense.OutOfOrder) => _words.Say("fix.outOfOrder", LogReport.Quoted(fix.About)),
        ("L003", _) => _words.Say("fix.notUnderstood", LogReport.Quoted(fix.About)),
        ("L009", _) => _words.Say("fix.notShown", fix.About),
        ("L011", _) => _words.Say("fix.notMade", fix.About),
        ("L012", _) => _words.Say("fix.bareStep", fix.About),
        _ => fix.MessageIn(_words.Language).TrimEnd('.'),
    };

    private string Do(LogFix fix)
    {
        if (fix.MapName is { } name)
        {
            return fix.MapSessions == fix.Sessions
                ? _words.Say("fix.map.all", LogReport.Quoted(name), fix.About)
                : _words.Say("fix.map", LogReport.Quoted(name), fix.About, fix.MapSessions);
        }

        return fix switch
        {
            { Code: "L003", Nearest: { } near } => _words.Say("fix.map.near", near),

            // A name that is not understood has its text with the log as a whole.
            { Code: "L003" } => _words.Language.Remedy(fix.Code, []),
            _ => fix.RemedyIn(_words.Language),
        };
    }
}
