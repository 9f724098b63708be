using TherapySession.Standards;

namespace TherapySession.Tool.Checking;

/// <summary>Counts what was found, and says with which code the tool ends.</summary>
internal sealed class Tally
{
    private readonly int[] _verdicts = new int[Enum.GetValues<Verdict>().Length];
    private bool _errors;
    private bool _warnings;

    /// <summary>Whether a file that was named could not be had.</summary>
    public bool SomethingMissing { get; set; }

    public int Sessions => _verdicts.Sum();

    public int Assessed => Sessions - Of(Verdict.NotAssessed);

    public int Of(Verdict verdict) => _verdicts[(int)verdict];

    public void Add(CheckedSession session)
    {
        _verdicts[(int)session.Verdict]++;
        _errors |= session.IsWrong || session.Findings.Any(finding => !finding.IsFine);
        _warnings |= session.Findings.Any(finding => finding is { IsError: false, Accepted: null });
    }

    /// <summary>Counts what was found of no session.</summary>
    public void Add(IEnumerable<CheckFinding> findings)
    {
        foreach (var finding in findings)
        {
            _errors |= finding.IsError;
            _warnings |= !finding.IsError;
        }
    }

    public int Exit(string failOn)
    {
        if (SomethingMissing || Assessed == 0)
            return ExitCode.Unusable;
        return failOn switch
        {
            "never" => ExitCode.Fine,
            "warning" => _errors || _warnings ? ExitCode.Findings : ExitCode.Fine,
            _ => _errors ? ExitCode.Findings : ExitCode.Fine,
        };
    }
}
