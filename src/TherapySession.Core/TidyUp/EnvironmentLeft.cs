namespace TherapySession;

/// <summary>How an environment was left. Equality: member by member.</summary>
/// <param name="Tidy">Whether it is tidy.</param>
/// <param name="Safe">Whether it is safe.</param>
/// <param name="CheckedBy">Who checked it.</param>
public sealed record EnvironmentLeft(ChecklistAnswer Tidy, ChecklistAnswer Safe, PersonId CheckedBy)
{
    /// <summary>Who was supported to clean and return things (320/PC13); empty where nobody was.</summary>
    public ValueList<PersonId> Supported { get; init => field = value ?? []; } = [];

    /// <summary>Why nobody was supported to do it.</summary>
    public NotDoneReason? NobodySupported { get; init; }

    /// <summary>What was seen; needed unless it is tidy and safe.</summary>
    public Words? Found { get; init; }
}
