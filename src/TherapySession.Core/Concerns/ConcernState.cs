namespace TherapySession;

/// <summary>A concern and everything that happened to it. Equality: member by member.</summary>
/// <param name="Concern">What it is about.</param>
/// <param name="Facts">Everything that happened to it, from the raising on.</param>
public sealed record ConcernStanding(Concern Concern, ValueList<SessionEvent> Facts)
{
    /// <summary>Whether it was reported to anybody.</summary>
    public bool IsReported => Facts.Any(fact => fact is ConcernReported);

    /// <summary>Whether it was reported to somebody in an office that can act on it.</summary>
    public bool IsReportedToTheRightOffice => Facts.Any(fact => fact is ConcernReported reported && reported.Recipient.Office.CanActOn(Concern.Kind));

    /// <summary>Whether somebody acknowledged it, or the acknowledgement was chased.</summary>
    public bool IsAcknowledgedOrChased => Facts.Any(fact => fact is ConcernAcknowledged or ConcernChased);

    /// <summary>Whether nothing was done about it yet.</summary>
    public bool IsOpen => !Facts.Any(fact => fact is ConcernActedOn);

    /// <summary>Whether an alert with a key was already given.</summary>
    public bool IsEscalated(string key) => Facts.Any(fact => fact is ConcernReported reported && reported.EscalationKey == key);
}

/// <summary>Concerns as they stand. Read-only to everybody but the fold. Equality: member by member.</summary>
public sealed record ConcernState
{
    internal static readonly ConcernState Empty = new();

    private ConcernState()
    {
    }

    /// <summary>Every concern.</summary>
    public ValueList<ConcernStanding> All { get; internal set; } = [];

    /// <summary>A concern that was raised, if it was.</summary>
    public ConcernStanding? Find(ConcernId concern)
    {
        foreach (var each in All)
        {
            if (each.Concern.Id.Equals(concern))
                return each;
        }

        return null;
    }

    internal void Note(ConcernId concern, SessionEvent fact)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i].Concern.Id.Equals(concern))
                All = All.With(i, All[i] with { Facts = All[i].Facts.Add(fact) });
        }
    }
}
