using System.Collections.Frozen;

namespace TherapySession.Conformance;

/// <summary>What has to be recorded for a requirement to be seen at all, met or not: where a log can't carry a concern, that none is open shows nothing.</summary>
internal static class Visibility
{
    // Each entry is needed; of those in one entry, any one.
    private static readonly FrozenDictionary<string, string[][]> ByRequirement = new Dictionary<string, string[][]>(StringComparer.Ordinal)
    {
        ["TS-CONS-001"] = [["agreeResponsibilities"]],
        ["TS-CONS-002"] = [["recordConsent"], ["withdrawConsent"]],
        ["TS-CONS-003"] = [["recordConsent"], ["withdrawConsent"]],
        ["TS-CONS-004"] = [["accessDocument"]],
        ["TS-CONS-005"] = [["confirmOutcome"]],
        ["TS-CONS-006"] = [["agreeSupport"]],
        ["TS-CONS-007"] = [["agreeSupport"]],
        ["TS-CONS-008"] = [],
        ["TS-PREP-001"] = [["selectActivities"]],
        ["TS-PREP-002"] = [["identifyNeeds"]],
        ["TS-PREP-003"] = [["askQuestion"]],
        ["TS-PREP-004"] = [["checkEnvironment"]],
        ["TS-PREP-005"] = [["checkEnvironment"]],
        ["TS-PREP-006"] = [["takeOutResource"], ["checkResource"]],
        ["TS-PREP-007"] = [["checkResource"]],
        ["TS-PREP-008"] = [["placeControl"]],
        ["TS-PREP-009"] = [["confirmSkill"]],
        ["TS-PREP-011"] = [["checkActivity"]],
        ["TS-CORS-001"] = [],
        ["TS-PREP-010"] = [["identifyNeeds"]],
        ["TS-PART-001"] = [["pause"], ["answerPause"]],
        ["TS-PART-002"] = [["recordObservation"]],
        ["TS-PART-003"] = [["proposeChange"]],
        ["TS-PART-004"] = [["endActivity"]],
        ["TS-PART-005"] = [["promptMedication"]],
        ["TS-PART-006"] = [["recordOuting"]],
        ["TS-FEED-001"] = [["giveFeedback", "recordNoFeedback"]],
        ["TS-FEED-002"] = [["askForFeedback", "giveOthersFeedback", "contributeObservations"]],
        ["TS-FEED-003"] = [["contributeObservations"]],
        ["TS-FEED-004"] = [["rateOutcome"]],
        ["TS-TIDY-001"] = [["takeOutResource"], ["returnResource", "useUpResource", "putAsideResource"]],
        ["TS-TIDY-002"] = [["checkTidy"]],
        ["TS-TIDY-003"] = [["recordHazard"]],
        ["TS-TIDY-004"] = [["checkTidy"]],
        ["TS-REFL-001"] = [["writeRecord"], ["acceptRecord"]],
        ["TS-REFL-002"] = [["writeRecord"], ["signRecord"]],
        ["TS-REFL-003"] = [["linkReflection"]],
        ["TS-REFL-004"] = [["linkReflection"]],
        ["TS-CNCN-001"] = [["raiseConcern"]],
        ["TS-CNCN-002"] = [["raiseConcern"]],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What these look at a plan may not have at all: then there is nothing that a log would have to show.
    private static readonly FrozenDictionary<string, ValueList<TherapyType>> OnlyFor = new Dictionary<string, ValueList<TherapyType>>(StringComparer.Ordinal)
    {
        ["TS-PREP-011"] = DailyLiving.All.Select(kind => kind.Type).ToValueList(),
        ["TS-PART-005"] = [TherapyType.MedicationPrompt],
        ["TS-PART-006"] = OutingStages.Kinds,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a requirement looks at something that every plan has.</summary>
    public static bool IsForEveryPlan(string code) => !OnlyFor.ContainsKey(code);

    /// <summary>Whether a requirement looks at something that a plan has.</summary>
    public static bool BearsOn(string code, TherapyPlan plan) => !OnlyFor.TryGetValue(code, out var types) || plan.Activities.Any(activity => types.AsSpan().Contains(activity.Type));

    /// <summary>The commands that would have to be carried for a requirement to be seen, and are not; where any one of several would do, the first.</summary>
    public static IEnumerable<string> Lacking(Requirement requirement, IReadOnlySet<string> carried) =>
        ByRequirement[requirement.Code].Where(any => !any.Any(carried.Contains)).Select(any => any[0]);

    /// <summary>Whether a requirement can't be seen without a command.</summary>
    public static bool HangsOn(Requirement requirement, string command) => ByRequirement[requirement.Code].Any(any => any.Contains(command)) || requirement.SuppliedBy.Contains(command);

    /// <summary>Whether data say anything about a requirement: something of what it looks at was recorded.</summary>
    public static bool IsExercised(Requirement requirement, IReadOnlySet<string> recorded) =>
        ByRequirement[requirement.Code] is var entries && (entries.Length == 0 || entries.Any(any => any.Any(recorded.Contains)));
}
