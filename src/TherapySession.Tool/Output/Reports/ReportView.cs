using TherapySession.Conformance;
using TherapySession.Standards;
using TherapySession.Tool.Checking;

namespace TherapySession.Tool.Output.Reports;

/// <summary>A file besides the logs that the answer hangs on.</summary>
/// <param name="Role">What it is: mapping, machine, profile, baseline.</param>
/// <param name="File">What it was called in the call.</param>
/// <param name="Sha256">The SHA-256 of its bytes.</param>
internal sealed record ReportInput(string Role, string File, string Sha256);

/// <summary>A report as it is to be shown: what is told of it, and under which names.</summary>
/// <param name="Report">The report.</param>
/// <param name="Baseline">What is accepted of it.</param>
/// <param name="ShowText">Whether identifiers and words are shown as they are.</param>
/// <param name="Words">In which language.</param>
internal sealed record ReportView(LogReport Report, BaselineUse Baseline, bool ShowText, Wording Words)
{
    /// <summary>The files besides the logs.</summary>
    public IReadOnlyList<ReportInput> Inputs { get; init; } = [];

    /// <summary>The call that gives this answer again.</summary>
    public string Command { get; init; } = "";

    // Whether a baseline accepts that criteria can't be shown.
    private bool IsLackAccepted { get; } = Report.Findings.Where(finding => finding.What.Code == "L009").All(finding => Baseline.Of(BaselineItem.Of(finding, "")) is not null);

    /// <summary>What to call a session.</summary>
    public string NameOf(int position) => ShowText && Report.Cases[position].Id is { Length: > 0 } id ? id : LogReport.Pseudonym(position);

    /// <summary>What was found about the log as a whole and about the baseline.</summary>
    public IEnumerable<CheckFinding> OfTheLog() => Report.Sources
        .SelectMany(source => source.Summary.Problems.Select(problem => CheckFinding.Of(problem, Words.Language)).Concat(source.Summary.Unlisted.Select(unlisted => CheckFinding.Of(unlisted, Words))))
        .Concat(Report.Findings.Concat(Baseline.Findings).Select(finding => CheckFinding.Of(finding, "", Baseline, Words.Language)));

    /// <summary>What was found about one session, by the reader and in what it holds.</summary>
    public IEnumerable<CheckFinding> Of(CaseAssessment each) =>
        each.Problems.Select(problem => CheckFinding.Of(problem, Words.Language)).Concat(each.Findings.Select(finding => CheckFinding.Of(finding, each.Id, Baseline, Words.Language)));

    /// <summary>The session as the writers of checks take it.</summary>
    public CheckedSession Checked(int position)
    {
        var each = Report.Cases[position];
        CheckFinding[] findings = [.. Of(each)];
        return new CheckedSession(NameOf(position), each.File ?? "", each.Profile, each.Verdict, each.Criteria, findings)
        {
            IsAccepted = each.IsAssessed && findings.All(finding => finding.IsFine) && each.Criteria.All(criterion => criterion.Status switch
            {
                EvidenceStatus.NotShown => IsLackAccepted && Array.TrueForAll(findings, finding => finding.Code is not ("L011" or "L012") || finding.Accepted is not null),
                EvidenceStatus.NotMet or EvidenceStatus.Error => findings.Any(finding => finding.IsError),
                _ => true,
            }),
        };
    }

    /// <summary>The log as a whole as the writers of checks take it; its name there is one in every language.</summary>
    public CheckedSession Whole()
    {
        var findings = OfTheLog().ToArray();
        return new CheckedSession("the log", Report.Sources[0].File, Report.Terms.Profile, findings.All(finding => finding.IsFine) ? Verdict.Conforms : Verdict.DoesNotConform, [], findings);
    }
}
