using System.Globalization;
using TherapySession.Conformance;
using TherapySession.Standards;

namespace TherapySession.Tool.Output.Reports;

/// <summary>The report as a test lead reads it, from the top: counts, what to fix first, sessions by criteria, stories, mapping, what was not exercised, what can't be shown, how to repeat it.</summary>
internal sealed class PageReport
{
    private const int First = 3;
    private const int MostRows = 25;
    private const int MostListed = 20;

    private readonly ReportView _view;
    private readonly LogReport _report;
    private readonly Wording _words;
    private readonly FixText _fixes;
    private readonly Page _page;

    private PageReport(ReportView view, Page page) => (_view, _report, _words, _fixes, _page) = (view, view.Report, view.Words, new FixText(view), page);

    public static void Write(ReportView view, Page page, bool isQuiet)
    {
        var report = new PageReport(view, page);
        page.Title(view.Words["report.title"]);
        page.Sentence(report.Counts());
        if (report._report.LackingOnly > 0)
            page.Sentence(view.Words.Count("report.lackingOnly", report._report.LackingOnly));
        report.Fixes();
        if (isQuiet)
            return;

        report.Grid();
        report.Stories();
        report.OfTheLog();
        report.Mapping();
        report.Exercised();
        report.Phases();
        report.CannotShow();
        report.Repeat();
    }

    private string Counts() => _words.Say(
        "report.counts", _words.Count("count.session", _report.Cases.Count), _report.Sources.Count == 1 ? _report.Sources[0].File : _words.Count("count.log", _report.Sources.Count),
        _report.Of(Verdict.Conforms), _report.Of(Verdict.DoesNotConform), _report.Of(Verdict.Running), _report.Of(Verdict.NotAssessed),
        _report.InOrder, _report.Deviations, _report.DeviationsPerSession);

    private void Fixes()
    {
        if (_report.Fixes.Count == 0)
        {
            _page.Sentence(_words["fixes.none"]);
            return;
        }

        _page.Heading(_words[_report.Fixes.Count == 1 ? "fixes.one" : _report.Fixes.Count < First ? "fixes.two" : "fixes.first"]);
        for (var i = 0; i < Math.Min(First, _report.Fixes.Count); i++)
            _page.Point(i + 1, _fixes.Headline(_report.Fixes[i]), _fixes.Below(_report.Fixes[i]));
        if (_report.Fixes.Count <= First)
            return;

        _page.Sentence(_words["fixes.then"]);
        foreach (var fix in _report.Fixes.Skip(First).Take(MostListed))
            _page.Point(0, _fixes.Headline(fix), []);
        if (_report.Fixes.Count > First + MostListed)
            _page.Sentence(_words.Count("fixes.further", _report.Fixes.Count - First - MostListed));
    }

    private void Grid()
    {
        if (_report.Criteria.Count == 0)
            return;

        _page.Heading(_words["grid"]);
        if (_report.IsBare && _report.Criteria.All(each => each.Of(EvidenceStatus.NotShown) == _report.Assessed))
        {
            _page.Sentence(_words["grid.bare"]);
            return;
        }

        foreach (var profile in _report.Cases.Where(each => each.Criteria.Count > 0).Select(each => each.Profile).Distinct().OrderBy(profile => profile.Id.Value, StringComparer.Ordinal))
            new CriterionGrid(_view, _page, profile, MostRows).Write();
    }

    private void Stories()
    {
        var told = _report.Fixes.Take(First).SelectMany(fix => fix.Examples.Take(1)).DistinctBy(example => example.Case).ToArray();
        foreach (var example in told)
        {
            var each = _report.Cases[example.Case];
            if (!each.IsAssessed)
                continue;

            _page.Heading(_words.Say("story", _view.NameOf(example.Case), each.File, each.Line, _words.Say(each.Verdict), each.HasEnded ? each.Cost : each.PrefixCost));
            _page.Table([_words["story.line"], _words["story.recorded"], _words["story.expected"], ""], [.. each.Moves.Select(Line)]);
            foreach (var finding in _view.Of(each).Take(MostListed))
                _page.Point(0, $"{finding.Code} {_words["finding.at"]} {finding.Where(_words)}: {finding.Message}", [$"-> {finding.Remedy}"]);
        }
    }

    private IReadOnlyList<string> Line(LogMove move) => move.Kind switch
    {
        MoveKind.Matched => [Figure(move.Place.Line), LogReport.Quoted(move.Activity), move.Activity, ""],
        MoveKind.RecordedOnly => [Figure(move.Place.Line), LogReport.Quoted(move.Activity), "", "<- " + _words.Say("story.noPlace", move.Before)],
        MoveKind.Missing => ["", "", move.Activity, "<- " + _words.Say("story.missing", move.Position)],
        _ => ["", "", move.Activity, _words["story.toCome"]],
    };

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void OfTheLog()
    {
        var findings = _view.OfTheLog().Where(finding => finding.Code is not ("L003" or "L009")).ToArray();
        if (findings.Length == 0)
            return;

        _page.Heading(_words["report.log"]);
        foreach (var finding in findings)
            _page.Point(0, $"{finding.Code}{(finding.Line is null ? "" : $" {_words["finding.at"]} {finding.Where(_words)}")}: {finding.Message}", [$"-> {finding.Remedy}"]);
    }

    private void Mapping()
    {
        if (_report.Names.Count == 0)
            return;

        _page.Heading(_words["mapping"]);
        var byMeaning = _report.Names.GroupBy(name => name.Meaning).OrderBy(group => group.Key)
            .Select(group => _words.Count("mapping." + JsonText.Name(group.Key), group.Count(), _words.Count("count.event", group.Sum(name => name.Events))));
        _page.Sentence(string.Join("; ", byMeaning) + ".");
        var unmapped = _report.Findings.Where(finding => finding.What.Code == "L003").ToArray();
        foreach (var finding in unmapped.Take(MostListed))
        {
            var near = finding.Nearest is { } nearest ? " " + _words.Say("mapping.perhaps", nearest) : "";
            _page.Point(
                0, $"{finding.What.Code} {_words["mapping.firstAt"]} {FixText.Where(finding.Place)}: {finding.What.MessageIn(_words.Language)}{near}", [$"-> {finding.What.RemedyIn(_words.Language)}"]);
        }

        if (unmapped.Length > MostListed)
            _page.Sentence(_words.Count("mapping.further", unmapped.Length - MostListed));
    }

    private void Exercised()
    {
        var never = _report.NeverExercised;
        if (never.Steps.Count + never.Ways.Count + never.Requirements.Count == 0)
            return;

        _page.Heading(_words["never"]);
        if (never.Steps.Count > 0)
            _page.Sentence(_words.Say("never.steps", string.Join(", ", never.Steps.Select(LogReport.Quoted))));
        if (never.Ways.Count > MostListed)
            _page.Sentence(_words.Say("never.ways.more", string.Join("; ", never.Ways.Take(MostListed)), never.Ways.Count - MostListed));
        else if (never.Ways.Count > 0)
            _page.Sentence(_words.Say("never.ways", string.Join("; ", never.Ways)));
        if (_report.IsBare && never.Requirements.Count > 0)
            _page.Sentence(_words["never.noRule"]);
        else if (never.Requirements.Count > 0)
            _page.Sentence(_words.Say("never.rules", string.Join(", ", never.Requirements)));
    }

    private void Phases()
    {
        if (_report.Phases.Count == 0)
            return;

        _page.Heading(_words["stays"]);
        _page.Table([_words["stays.state"], _words["stays.count"], _words["stays.mean"], _words["stays.longest"]], [.. _report.Phases.Select(IReadOnlyList<string> (each) =>
            [LogReport.Quoted(each.State), each.Stays.ToString("N0", CultureInfo.InvariantCulture), Clock(each.Mean), Clock(each.Longest)])]);
    }

    private static string Clock(NodaTime.Duration time) => time.ToString("-D:hh:mm:ss", CultureInfo.InvariantCulture);

    private void CannotShow()
    {
        var lacking = _report.Findings.Where(finding => finding.What.Code == "L009").ToArray();
        if (lacking.Length == 0)
            return;

        _page.Heading(_words["lacking"]);
        _page.Sentence(_words[lacking.Any(finding => finding.What.Sense == FindingSense.Bare) ? "lacking.bare" : "lacking.unmapped"]);
        _page.Table([_words["lacking.criterion"], _words["lacking.shownBy"]], [.. lacking.Select(IReadOnlyList<string> (finding) => [.. finding.What.Arguments])]);
    }

    private void Repeat()
    {
        _page.Heading(_words["repeat"]);
        foreach (var source in _report.Sources)
            _page.Point(0, _words.Say("repeat.log", source.File, source.Summary.Cases, source.Summary.Events, source.Sha256), []);
        foreach (var input in _view.Inputs)
            _page.Point(0, _words.Say("repeat." + input.Role, input.File, input.Sha256), []);
        _page.Call(_view.Command);
        _page.Sentence(_words["repeat.noCertificate"]);
    }
}
