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
    private readonly Page _page;

    private PageReport(ReportView view, Page page) => (_view, _report, _page) = (view, view.Report, page);

    public static void Write(ReportView view, Page page, bool isQuiet)
    {
        var report = new PageReport(view, page);
        page.Title("Conformance of recorded sessions");
        page.Sentence(report.Counts());
        if (report._report.LackingOnly > 0)
            page.Sentence(Say($"{Many(report._report.LackingOnly, "session")} of those that do not conform lack only what this log can't show."));
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

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Many(long count, string one) => Say($"{count:N0} {one}{(count == 1 ? "" : "s")}");

    private string Counts()
    {
        var logs = _report.Sources.Count == 1 ? _report.Sources[0].File : Many(_report.Sources.Count, "log");
        return Say($"{Many(_report.Cases.Count, "session")} in {logs}: {_report.Of(Verdict.Conforms):N0} conform, {_report.Of(Verdict.DoesNotConform):N0} do not conform, ")
            + Say($"{_report.Of(Verdict.Running):N0} running, {_report.Of(Verdict.NotAssessed):N0} not assessed; {_report.InOrder:N0} are in order throughout; ")
            + Say($"{_report.Deviations:N0} deviations, {_report.DeviationsPerSession:0.00} per session.");
    }

    private void Fixes()
    {
        if (_report.Fixes.Count == 0)
        {
            _page.Sentence("Nothing is to be fixed.");
            return;
        }

        _page.Heading(_report.Fixes.Count == 1 ? "To fix" : _report.Fixes.Count < First ? "Two things to fix" : "Three things to fix first");
        for (var i = 0; i < Math.Min(First, _report.Fixes.Count); i++)
            _page.Point(i + 1, FixText.Headline(_report.Fixes[i]), FixText.Below(_report.Fixes[i], _view));
        if (_report.Fixes.Count <= First)
            return;

        _page.Sentence("Then:");
        foreach (var fix in _report.Fixes.Skip(First).Take(MostListed))
            _page.Point(0, FixText.Headline(fix), []);
        if (_report.Fixes.Count > First + MostListed)
            _page.Sentence($"And {Many(_report.Fixes.Count - First - MostListed, "further thing")}; --format json lists them all.");
    }

    private void Grid()
    {
        if (_report.Criteria.Count == 0)
            return;

        _page.Heading("Sessions by criteria");
        if (_report.IsBare && _report.Criteria.All(each => each.Of(EvidenceStatus.NotShown) == _report.Assessed))
        {
            _page.Sentence("The log holds bare steps, and steps show nothing but their order: no session shows any criterion. What would show each stands below.");
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

            _page.Heading(Say($"The story of {_view.NameOf(example.Case)}, {each.File}:{each.Line}: {ReportView.Words.Say(each.Verdict)}, cost {(each.HasEnded ? each.Cost : each.PrefixCost)}"));
            _page.Table(["line", "recorded", "expected", ""], [.. each.Moves.Select(Line)]);
            foreach (var finding in _view.Of(each).Take(MostListed))
                _page.Point(0, $"{finding.Code} at {finding.Where}: {finding.Message}", [$"-> {finding.Remedy}"]);
        }
    }

    private static IReadOnlyList<string> Line(LogMove move) => move.Kind switch
    {
        MoveKind.Matched => [Say($"{move.Place.Line}"), LogReport.Quoted(move.Activity), move.Activity, ""],
        MoveKind.RecordedOnly => [Say($"{move.Place.Line}"), LogReport.Quoted(move.Activity), "", Say($"<- has no place in {move.Before}")],
        MoveKind.Missing => ["", "", move.Activity, Say($"<- missing before event {move.Position}")],
        _ => ["", "", move.Activity, "still to come"],
    };

    private void OfTheLog()
    {
        var findings = _view.OfTheLog().Where(finding => finding.Code is not ("L003" or "L009")).ToArray();
        if (findings.Length == 0)
            return;

        _page.Heading("About the log as a whole");
        foreach (var finding in findings)
            _page.Point(0, $"{finding.Code}{(finding.Line is null ? "" : " at " + finding.Where(ReportView.Words))}: {finding.Message}", [$"-> {finding.Remedy}"]);
    }

    private void Mapping()
    {
        if (_report.Names.Count == 0)
            return;

        _page.Heading("Mapping");
        var byMeaning = _report.Names.GroupBy(name => name.Meaning).OrderBy(group => group.Key)
            .Select(group => $"{Many(group.Count(), "name")} {Meant(group.Key)} ({Many(group.Sum(name => name.Events), "event")})");
        _page.Sentence(string.Join("; ", byMeaning) + ".");
        var unmapped = _report.Findings.Where(finding => finding.What.Code == "L003").ToArray();
        foreach (var finding in unmapped.Take(MostListed))
        {
            var near = finding.Nearest is { } nearest ? $" Perhaps {nearest}." : "";
            _page.Point(0, $"{finding.What.Code} first at {FixText.Where(finding.Place)}: {finding.What.Message}{near}", [$"-> {finding.What.Remedy}"]);
        }

        if (unmapped.Length > MostListed)
            _page.Sentence($"And {Many(unmapped.Length - MostListed, "further name")}.");
    }

    private static string Meant(NameMeaning meaning) => meaning switch
    {
        NameMeaning.Step => "understood as steps",
        NameMeaning.Evidence => "understood as evidence",
        NameMeaning.Note => "known, without the content that the library would need",
        NameMeaning.Ignored => "ignored by the mapping",
        _ => "not understood",
    };

    private void Exercised()
    {
        var never = _report.NeverExercised;
        if (never.Steps.Count + never.Ways.Count + never.Requirements.Count == 0)
            return;

        _page.Heading("What the data never exercised");
        if (never.Steps.Count > 0)
            _page.Sentence($"Steps that no session took: {string.Join(", ", never.Steps.Select(LogReport.Quoted))}.");
        if (never.Ways.Count > 0)
            _page.Sentence($"Ways that no session went: {string.Join("; ", never.Ways.Take(MostListed))}{(never.Ways.Count > MostListed ? $"; and {never.Ways.Count - MostListed} more" : "")}.");
        if (_report.IsBare && never.Requirements.Count > 0)
            _page.Sentence("Rules over data: none was asked.");
        else if (never.Requirements.Count > 0)
            _page.Sentence($"Rules that nothing recorded bears on: {string.Join(", ", never.Requirements)}.");
    }

    private void Phases()
    {
        if (_report.Phases.Count == 0)
            return;

        _page.Heading("How long sessions stay, the slowest first");
        _page.Table(["state", "stays", "mean", "longest"], [.. _report.Phases.Select(IReadOnlyList<string> (each) =>
            [LogReport.Quoted(each.State), Say($"{each.Stays:N0}"), Clock(each.Mean), Clock(each.Longest)])]);
    }

    private static string Clock(NodaTime.Duration time) => time.ToString("-D:hh:mm:ss", CultureInfo.InvariantCulture);

    private void CannotShow()
    {
        var lacking = _report.Findings.Where(finding => finding.What.Code == "L009").ToArray();
        if (lacking.Length == 0)
            return;

        _page.Heading("What this run can't show");
        _page.Sentence(lacking.Any(finding => finding.What.Sense == FindingSense.Bare)
            ? "The log holds bare steps, and steps show nothing but their order. Give records of the library, or map an opening and evidence."
            : "The mapping carries no evidence of what these criteria ask. Map the names or fields that tell of it, or record it.");
        _page.Table(["criterion", "would be shown by"], [.. lacking.Select(IReadOnlyList<string> (finding) => [.. finding.What.Arguments])]);
    }

    private void Repeat()
    {
        _page.Heading("How to repeat it");
        foreach (var source in _report.Sources)
            _page.Point(0, Say($"{source.File}: {source.Summary.Cases:N0} sessions, {source.Summary.Events:N0} events, SHA-256 {source.Sha256}"), []);
        foreach (var input in _view.Inputs)
            _page.Point(0, $"{input.Role} {input.File}: SHA-256 {input.Sha256}", []);
        _page.Call(_view.Command);
        _page.Sentence("This is no certificate, and no assessment of a worker: it says what these files show, and what they don't.");
    }
}
