using TherapySession.Conformance;

namespace TherapySession;

/// <summary>A profile as data: what a JSON file of it says.</summary>
/// <remarks>Equality: member by member. Nothing is checked here; <see cref="Profile.Load"/> does.</remarks>
public sealed record ProfileData
{
    /// <summary>Identifies the profile.</summary>
    public required ProfileId Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The criteria, and how each is evidenced. At least one.</summary>
    public required ValueList<ProfileCriterion> Criteria { get; init; }

    /// <summary>The codes of requirements that its gates ask although no criterion names them.</summary>
    public ValueList<string> AlsoRequires { get; init => field = value ?? []; } = [];

    /// <summary>Who may give which command. A command that is not named may be given by every participant.</summary>
    public ValueList<RoleRule> MayAct { get; init => field = value ?? []; } = [];

    /// <summary>Which commands need a second signature, and whose.</summary>
    public ValueList<RoleRule> CoSignatures { get; init => field = value ?? []; } = [];

    /// <summary>The machine that recorded sessions are aligned with; <see langword="null"/> for the library's own lifecycle. A live session never asks it.</summary>
    public ProcessMachineData? Machine { get; init; }

    /// <summary>What deviations cost when recorded sessions are aligned; <see langword="null"/> for <see cref="AlignmentCosts.Domain"/>.</summary>
    public AlignmentCostsData? Costs { get; init; }
}
