using NodaTime;

namespace TherapySession.Standards;

/// <summary>What a record comes to as a whole.</summary>
public enum Verdict
{
    /// <summary>The session ended, everything that the profile asks is shown or not needed, and the history is permitted.</summary>
    Conforms,

    /// <summary>Something is not met, not shown or not in order; in a session that goes on too, where it can't be undone by what is still to come.</summary>
    DoesNotConform,

    /// <summary>The session goes on, and nothing is wrong so far.</summary>
    Running,

    /// <summary>Nothing can be said: there is no session in the record, or none that makes sense.</summary>
    NotAssessed,
}

/// <summary>What the place that a record comes from can carry. Equality: member by member.</summary>
public sealed record EvidenceSource
{
    /// <summary>The library's own record: it carries everything.</summary>
    public static EvidenceSource Record { get; } = new();

    /// <summary>The codes of the requirements that cannot be seen there, neither met nor unmet.</summary>
    public ValueList<string> CannotShow { get; init; } = [];
}

/// <summary>A session held against a profile, criterion by criterion, whoever recorded it and under whichever profile it was opened.</summary>
/// <remarks>
/// Each requirement is asked as its gate asks it, about the session as it stood when the gate was gone through; where it is not met, once more with what had happened
/// by then and was recorded later. It is no assessment of a worker. Equality: member by member. Thread safety: immutable.
/// </remarks>
public sealed record Evidence
{
    private Evidence(Profile profile, Verdict verdict) => (Profile, Verdict) = (profile, verdict);

    /// <summary>The session; <see langword="null"/> where the record has none.</summary>
    public SessionId? Id { get; private init; }

    /// <summary>The profile that was asked for: not always the session's own.</summary>
    public Profile Profile { get; }

    /// <summary>What it comes to.</summary>
    public Verdict Verdict { get; }

    /// <summary>Each criterion of the profile, in its order; empty where nothing is assessed.</summary>
    public ValueList<CriterionEvidence> Criteria { get; private init; } = [];

    /// <summary>The gates that still lie ahead of a session that goes on; what each is waiting for stands with its criteria.</summary>
    public ValueList<Gate> OpenGates { get; private init; } = [];

    /// <summary>Everything that was found, in the order of the events.</summary>
    public ValueList<Finding> Findings { get; private init; } = [];

    /// <summary>Holds a session against a profile.</summary>
    /// <param name="session">The session.</param>
    /// <param name="profile">What is asked.</param>
    /// <param name="at">The moment to ask for in a session that goes on.</param>
    public static Evidence Of(Session session, Profile profile, Instant at)
    {
        ArgumentNullException.ThrowIfNull(session);
        return Of(session.History, profile, at);
    }

    /// <summary>Holds a history, whoever recorded it, against a profile.</summary>
    /// <param name="history">The events in the order in which they were recorded.</param>
    /// <param name="profile">What is asked.</param>
    /// <param name="at">The moment to ask for in a session that goes on.</param>
    public static Evidence Of(IEnumerable<SessionEvent> history, Profile profile, Instant at) => Of(history, profile, at, EvidenceSource.Record);

    /// <summary>Holds a history against a profile, as far as the place that it comes from can show it.</summary>
    /// <param name="history">The events in the order in which they were recorded.</param>
    /// <param name="profile">What is asked.</param>
    /// <param name="at">The moment to ask for in a session that goes on.</param>
    /// <param name="source">What cannot be seen there.</param>
    public static Evidence Of(IEnumerable<SessionEvent> history, Profile profile, Instant at, EvidenceSource source)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(source);
        var events = History.Copy(history);
        if (Unreadable(events, profile) is { } problem)
            return new Evidence(profile, Verdict.NotAssessed) { Findings = [problem], Id = events.OfType<SessionOpened>().FirstOrDefault()?.Opening.Session };

        var reading = Reading.Of(events, profile);
        var criteria = new CriterionAnswers(reading, profile, source, at).All(out var found);
        var findings = reading.Findings.Count + found.Count == 0 ? []
            : reading.Findings.Concat(found).Distinct().OrderBy(finding => finding.Place.Sequence ?? 0).ToValueList();
        return new Evidence(profile, Judge(reading, criteria, findings)) 
        {
            Id = reading.Counted.Id,
            Criteria = criteria,
            Findings = findings,
            OpenGates = reading.OpenGates,
        };
    }

    private static Verdict Judge(Reading reading, ValueList<CriterionEvidence> criteria, ValueList<Finding> findings)
    {
        if (findings.Any(finding => finding.Severity == FindingSeverity.Error) || criteria.Any(each => each.Status is EvidenceStatus.NotMet or EvidenceStatus.NotShown or EvidenceStatus.Error))
            return Verdict.DoesNotConform;
        return PhaseSet.Ended.Contains(reading.Phase) ? Verdict.Conforms : Verdict.Running;
    }

    private static Finding? Unreadable(SessionEvent[] events, Profile profile)
    {
        if (events.Length == 0)
            return new Finding(FindingCodes.NoEvents, FindingSeverity.Error, FindingPlace.Whole);

        var isOpened = false;
        for (var i = 0; i < events.Length; i++)
        {
            if (events[i] is not SessionOpened opened)
                continue;

            isOpened = true;
            var unmet = new Unmet(profile, nameof(OpenSession));
            CommandKinds.OpenSession.Validate(new OpenSession(opened.Opening), ref unmet);
            if (!unmet.IsEmpty)
            {
                return new Finding(FindingCodes.UnsoundOpening, FindingSeverity.Error, FindingPlace.At(i, opened, "/opening"))
                {
                    Arguments = [string.Join(", ", unmet.ToList().Select(refusal => refusal.Code).Distinct())],
                };
            }
        }

        return isOpened ? null : new Finding(FindingCodes.NeverOpened, FindingSeverity.Error, FindingPlace.Whole);
    }
}
