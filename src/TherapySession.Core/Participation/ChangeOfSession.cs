namespace TherapySession;

/// <summary>How a change stands.</summary>
public enum ChangeStanding
{
    /// <summary>Somebody asked for it.</summary>
    Proposed,

    /// <summary>It is agreed, and not yet made.</summary>
    Agreed,

    /// <summary>It was declined.</summary>
    Declined,

    /// <summary>It was made.</summary>
    Made,

    /// <summary>It goes into the preparation of the next session.</summary>
    CarriedForward,
}

/// <summary>A change that somebody asked for, as it stands. Equality: member by member.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Kind">What is to change.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Facts">Everything that happened to it, from the asking on.</param>
public sealed record ChangeOfSession(ChangeId Id, ChangeKind Kind, ChangeStanding Standing, ValueList<SessionEvent> Facts)
{
    /// <summary>Whether nothing is left to do about it in this session.</summary>
    public bool IsSettled => Standing is ChangeStanding.Declined or ChangeStanding.Made or ChangeStanding.CarriedForward;
}
