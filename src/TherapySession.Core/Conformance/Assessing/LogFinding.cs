using System.Security.Cryptography;
using System.Text;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>Something in a log that is not as it should be, with its place in the file. Equality: member by member.</summary>
/// <param name="What">What, how much it weighs, and what to do about it. Event numbers in it are those of the case in its file.</param>
/// <param name="Place">Where.</param>
/// <param name="About">What it is about, for instance the step that is missing; with the code, what finds alike findings of other sessions.</param>
public sealed record LogFinding(Finding What, LogPlace Place, string About)
{
    /// <summary>The nearest name of the library, where a name is not understood.</summary>
    public string? Nearest { get; init; }

    /// <summary>Names this finding of this session from one run to the next, also where lines move. It tells no identifier, but whoever guesses one can confirm it.</summary>
    /// <param name="session">The session's identifier in the log; empty for the log as a whole.</param>
    public string Fingerprint(string session) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', ["therapysession/1", What.Code, What.Sense.ToString(), About, session, .. Things]))).AsSpan(0, 8));

    // A requirement misses each thing by itself: whoever accepts that one was not checked has not accepted it of the next. Other findings may tell figures there, which change as the log grows.
    private ValueList<string> Things => Requirement.Find(What.Code) is null ? [] : What.Arguments;

    /// <summary>What a finding of a record is about: whose act it was, or which step is out of order.</summary>
    internal static string AboutOf(Finding finding) =>
        finding.Code == FindingCodes.NotTheirsToGive ? finding.Arguments[1] : finding.Sense == FindingSense.OutOfOrder ? finding.Arguments[0] : "";

    /// <summary>Code, place and message on one line.</summary>
    public override string ToString() => $"{What.Code} at {Place}: {What.Message}";
}
