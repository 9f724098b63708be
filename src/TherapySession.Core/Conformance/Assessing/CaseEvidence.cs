using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>Passes three and four over a case: the rules over data and the evidence of criteria, by the requirements that the gates ask.</summary>
/// <param name="terms">What is asked.</param>
/// <param name="isLifecycle">Whether the machine is the library's own, so that its states are phases.</param>
internal sealed class CaseEvidence(LogTerms terms, bool isLifecycle)
{
    // The order of steps is told after their alignment, in one way for every format; the rest of what a history shows is told as it is found.
    private static readonly FrozenSet<string> OfSteps =
        new[] { FindingCodes.CompletedTwice, FindingCodes.AmendedBeforeTheEnd, FindingCodes.ResumedWithoutPause }.ToFrozenSet();

    /// <summary>What the mapping can't carry, with the commands that it lacks; nothing where there is no opening, for then nothing can be asked at all.</summary>
    public FrozenDictionary<string, ValueList<string>> CannotShow { get; } = Requirement.All
        .Select(requirement => (requirement.Code, Lacking: Visibility.Lacking(requirement, Carried(terms.Mapping)).ToValueList()))
        .Where(each => each.Lacking.Count > 0).ToFrozenDictionary(each => each.Code, each => each.Lacking);

    /// <summary>Whether evidence can be asked of logs that hold no records.</summary>
    public bool HasOpening => terms.Mapping.Opening is not null && terms.AsksCriteria && isLifecycle;

    /// <summary>What a record shows.</summary>
    public Evidence Of(Session session)
    {
        var profile = terms.Profile ?? session.Profile;
        return Evidence.Of(session, profile, terms.At ?? session.History.Max(fact => fact.At.RecordedAt));
    }

    /// <summary>What a history that was made of a log shows.</summary>
    public Evidence Of(CaseHistory history)
    {
        var cannotShow = CannotShow.Keys.AsEnumerable();
        if (history.Lacking.Count > 0)
            cannotShow = cannotShow.Union(Requirement.All.Where(requirement => history.Lacking.Any(command => Visibility.HangsOn(requirement, command))).Select(requirement => requirement.Code));
        if (history.Events.OfType<SessionOpened>().FirstOrDefault() is { Opening.Plan: var plan })
            cannotShow = cannotShow.Where(code => Visibility.BearsOn(code, plan));
        var at = terms.At ?? history.Events.Max(fact => fact.At.HappenedAt);
        return Evidence.Of(history.Events, terms.ProfileOrDefault, at, new EvidenceSource { CannotShow = cannotShow.ToValueList() });
    }

    /// <summary>Every criterion of the profile, none of them shown.</summary>
    public static ValueList<CriterionEvidence> NothingShown(Profile profile) =>
        profile.Criteria.Select(each => new CriterionEvidence(each.Criterion, EvidenceStatus.NotShown)).ToValueList();

    /// <summary>The findings of a history, but for those that the alignment tells.</summary>
    /// <param name="evidence">What the history shows.</param>
    /// <param name="history">The events.</param>
    /// <param name="origin">For each, the event of the log.</param>
    /// <param name="isRecorded">Whether phases and numbers are what somebody recorded, and not what was made here.</param>
    /// <param name="file">The file.</param>
    public static IEnumerable<LogFinding> Findings(Evidence evidence, IReadOnlyList<SessionEvent> history, Func<int, LogEvent> origin, bool isRecorded, string? file)
    {
        foreach (var finding in evidence.Findings.ToArray())
        {
            if (!IsToldByOrder(finding, history, isRecorded))
                yield return Placed(finding, origin, file);
        }
    }

    private static bool IsToldByOrder(Finding finding, IReadOnlyList<SessionEvent> history, bool isRecorded)
    {
        if (OfSteps.Contains(finding.Code))
            return true;
        if (finding.Code != FindingCodes.NotInOrder)
            return false;
        return finding.Sense switch
        {
            FindingSense.Missing => true,
            FindingSense.OutOfOrder => finding.Place.Sequence is { } sequence && sequence <= history.Count && EventKinds.TriggerOf(history[sequence - 1]) is not null,
            _ => !isRecorded,
        };
    }

    private static LogFinding Placed(Finding finding, Func<int, LogEvent> origin, string? file)
    {
        var fact = origin(finding.Place.Sequence ?? 1);
        var place = new LogPlace(file, fact.Line, fact.Column);
        finding = finding with { Place = finding.Place with { Sequence = finding.Place.Sequence is null ? null : fact.Number }, Related = Numbers(finding.Related) };

        // The text of this one names events, and a person looks for them in the log.
        if (finding.Code == FindingCodes.WentOnAfterWithdrawal && int.TryParse(finding.Arguments[0], CultureInfo.InvariantCulture, out var withdrawal))
            finding = finding with { Arguments = [Figure(origin(withdrawal).Number), string.Join(", ", finding.Related.Select(Figure))] };
        return new LogFinding(finding, place, LogFinding.AboutOf(finding));

        ValueList<int> Numbers(ValueList<int> sequences) => sequences.Select(sequence => origin(sequence).Number).ToValueList();
    }

    private static string Figure(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static FrozenSet<string> Carried(LogMapping mapping) =>
        mapping.Activities.SelectMany(each => each.Evidence).Select(each => each.Do.Kind.Name).ToFrozenSet(StringComparer.Ordinal);
}
