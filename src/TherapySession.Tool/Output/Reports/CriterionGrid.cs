using System.Globalization;
using TherapySession.Conformance;
using TherapySession.Standards;

namespace TherapySession.Tool.Output.Reports;

/// <summary>Sessions by criteria. Each cell leads to the line that shows it, or to the line at which it was asked in vain; what would satisfy it stands under the table.</summary>
internal sealed class CriterionGrid(ReportView view, Page page, Profile profile, int mostRows)
{
    private readonly LogReport _report = view.Report;
    private readonly Wording _words = view.Words;

    public void Write()
    {
        var rows = Enumerable.Range(0, _report.Cases.Count).Where(i => _report.Cases[i].Criteria.Count > 0 && _report.Cases[i].Profile.Equals(profile))
            .OrderByDescending(i => Weight(_report.Cases[i])).ThenBy(i => i).ToArray();
        var columns = profile.Criteria.Select(each => each.Criterion).ToArray();
        page.Sentence(_words.Say("grid.legend", profile));
        page.Table([_words["grid.session"], _words["grid.beginsAt"], _words["grid.verdict"], .. columns.Select(each => each.Number)], [.. rows.Take(mostRows).Select(i => Row(i, columns)), .. Totals(columns)]);
        if (rows.Length > mostRows)
            page.Sentence(_words.Say("grid.further", rows.Length - mostRows));
        foreach (var criterion in columns)
            Missing(criterion, rows);
    }

    private static int Weight(CaseAssessment each) => each.Criteria.Sum(criterion => criterion.Status switch
    {
        EvidenceStatus.Error or EvidenceStatus.NotMet => 100,
        EvidenceStatus.NotShown => 1,
        _ => 0,
    });

    private IReadOnlyList<string> Row(int position, Criterion[] columns)
    {
        var each = _report.Cases[position];
        return
        [
            view.NameOf(position), string.Create(CultureInfo.InvariantCulture, $"{each.File}:{each.Line}"), _words.Say(each.Verdict),
            .. columns.Select(criterion => Cell(each, each.Criteria.FirstOrDefault(asked => asked.Criterion == criterion))),
        ];
    }

    private static string Cell(CaseAssessment of, CriterionEvidence? each)
    {
        if (each is null)
            return "";
        var place = each.Shown.Count > 0 ? of.PlaceOf(each.Shown[0]).Line.ToString(CultureInfo.InvariantCulture) : "";
        return each.Status switch
        {
            EvidenceStatus.Met => "+" + place,
            EvidenceStatus.NotMet => "x" + place,
            EvidenceStatus.Pending => ".",
            EvidenceStatus.NotShown => "?",
            EvidenceStatus.NotNeeded => "-",
            _ => "!",
        };
    }

    private IEnumerable<IReadOnlyList<string>> Totals(Criterion[] columns)
    {
        foreach (var status in new[] { EvidenceStatus.Met, EvidenceStatus.NotMet, EvidenceStatus.NotShown })
        {
            yield return [_words["grid.all"], "", _words["grid.all." + JsonText.Name(status)], .. columns.Select(criterion =>
                _report.Criteria.First(each => each.Criterion == criterion).Of(status).ToString(CultureInfo.InvariantCulture))];
        }
    }

    // The first session that lacks it stands for the others: what it lacks, and what would have satisfied the gate.
    private void Missing(Criterion criterion, int[] rows)
    {
        foreach (var i in rows)
        {
            var each = _report.Cases[i];
            if (each.Criteria.FirstOrDefault(asked => asked.Criterion == criterion) is not { Status: EvidenceStatus.NotMet, Missing: { Count: > 0 } missing } found)
                continue;

            var place = found.Shown.Count > 0 ? each.PlaceOf(found.Shown[0]) : new LogPlace(each.File, each.Line, each.Column);
            page.Point(0, _words.Say("grid.missing", criterion.Number, view.NameOf(i), FixText.Where(place)), missing.Select(Lacking));
            return;
        }
    }

    private string Lacking(Refusal refusal)
    {
        var supplied = refusal.SuppliedBy.Count == 0 ? "" : " " + _words.Say("grid.suppliedBy", string.Join(", ", refusal.SuppliedBy), refusal.Code);
        return $"{refusal.Code} {refusal.MessageIn(_words.Language)} -> {refusal.RemedyIn(_words.Language)}{supplied}";
    }
}
