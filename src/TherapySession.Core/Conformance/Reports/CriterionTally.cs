using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>How the sessions of a log stand to one criterion. Equality: member by member.</summary>
/// <param name="Criterion">Which one.</param>
/// <param name="Counts">For each status, in the order of the list, how many sessions have it.</param>
public sealed record CriterionTally(Criterion Criterion, ValueList<int> Counts)
{
    /// <summary>How many sessions have a status.</summary>
    public int Of(EvidenceStatus status) => Counts[(int)status];
}

/// <summary>Why a criterion can't be shown, whatever the sessions did. Equality: member by member.</summary>
/// <param name="Criterion">Which one.</param>
/// <param name="Lacking">The commands that the mapping has no evidence for, and would need.</param>
public sealed record CriterionGap(Criterion Criterion, ValueList<string> Lacking);
