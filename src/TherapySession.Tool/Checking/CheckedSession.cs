using NodaTime;
using TherapySession.Conformance;
using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Tool.Checking;

/// <summary>One session of one file, and what it comes to.</summary>
/// <param name="Id">A pseudonym, or the session's own identifier where it was asked for.</param>
/// <param name="File">The file as it was named in the call.</param>
/// <param name="Profile">The profile that it was held against; <see langword="null"/> where it could not be read.</param>
/// <param name="Verdict">What it comes to.</param>
/// <param name="Criteria">Each criterion; empty where nothing is assessed.</param>
/// <param name="Findings">What was found, by the reader and in the record.</param>
internal sealed record CheckedSession(
    string Id, string File, Profile? Profile, Verdict Verdict, ValueList<CriterionEvidence> Criteria, IReadOnlyList<CheckFinding> Findings)
{
    /// <summary>When the latest of it was recorded; <see langword="null"/> where it could not be read.</summary>
    public Instant? Latest { get; init; }

    /// <summary>Whether everything that is wrong with it is accepted by a baseline. Its verdict stays what it is.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>Whether it fails a run: it is not as it should be and nobody accepts that, or it could not be assessed.</summary>
    public bool IsWrong => Verdict == Verdict.NotAssessed || (Verdict == Verdict.DoesNotConform && !IsAccepted);

    public static CheckedSession Of(string id, string file, SessionRecord record, Profile? profile, IEnumerable<CheckFinding> findings, Language language)
    {
        var session = record.Session;

        // The record's own latest moment, not the machine's: the same file gives the same answer tomorrow.
        var at = session.History.Max(fact => fact.At.RecordedAt);
        var evidence = Evidence.Of(session, profile ?? session.Profile, at);
        return new CheckedSession(
            id, file, evidence.Profile, evidence.Verdict, evidence.Criteria, [.. findings, .. evidence.Findings.Select(finding => CheckFinding.Of(finding, session.Id, language))])
        {
            Latest = at,
        };
    }

    /// <summary>The session with what a baseline accepts of it.</summary>
    public CheckedSession With(BaselineUse baseline)
    {
        CheckFinding[] findings = [.. Findings.Select(finding => finding.Item is { } item ? finding with { Accepted = baseline.Of(item) } : finding)];
        return this with
        {
            Findings = findings,
            IsAccepted = Verdict == Verdict.DoesNotConform && findings.Any(finding => finding.Accepted is not null) && Array.TrueForAll(findings, finding => finding.IsFine),
        };
    }

    public static CheckedSession NotRead(string pseudonym, string file, IEnumerable<CheckFinding> findings) =>
        new(pseudonym, file, null, Verdict.NotAssessed, [], [.. findings]);
}
