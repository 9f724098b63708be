namespace TherapySession;

/// <summary>HSCCLD226 version 1 as data: who supports contributes, and somebody who takes responsibility accepts or signs with them.</summary>
internal static class Hsccld226
{
    public static readonly ProfileData Data = new()
    {
        Id = new ProfileId("226"),
        Title = "Supporting a therapy session",
        Version = 1,
        Criteria =
        [
            new(new("226/PC1"), ["TS-CONS-001"], ["agreeResponsibilities"]),
            new(new("226/PC2"), ["TS-CONS-002", "TS-CONS-003", "TS-CONS-004"], ["recordConsent", "accessDocument"]),
            new(new("226/PC3"), ["TS-CONS-005"], ["confirmOutcome", "setOutcomeAside"]),
            new(new("226/PC4"), ["TS-CONS-006", "TS-CONS-007"], ["agreeSupport"]),
            new(new("226/PC5"), ["TS-PREP-002", "TS-PREP-003", "TS-CORS-001"], ["identifyNeeds", "settleNeed", "askQuestion", "settleQuestion", "settleUnfinished"]),
            new(new("226/PC6"), ["TS-PREP-001"], ["selectActivities"]),
            new(new("226/PC7"), ["TS-PREP-004", "TS-PREP-005", "TS-PREP-006", "TS-PREP-007", "TS-PREP-008", "TS-PREP-009", "TS-PREP-011"], ["checkEnvironment", "putRight", "checkActivity", "takeOutResource", "checkResource", "placeControl"]),
            new(new("226/PC8"), ["TS-PART-001", "TS-PART-002", "TS-PART-004", "TS-PART-005"], ["usePrompt", "promptMedication", "recordOuting", "recordObservation", "recordEmotionalState"]),
            new(new("226/PC9"), ["TS-FEED-001", "TS-FEED-002"], ["giveFeedback", "recordNoFeedback", "askForFeedback", "giveOthersFeedback"]),
            new(new("226/PC10"), ["TS-FEED-003", "TS-FEED-004"], ["contributeObservations", "rateOutcome"]),
            new(new("226/PC11"), ["TS-PART-003", "TS-CORS-001"], ["proposeChange", "agreeChange", "makeChange", "declineChange", "carryChangeForward", "settleUnfinished"]),
            new(new("226/PC12"), ["TS-TIDY-001", "TS-TIDY-002", "TS-TIDY-003", "TS-PART-006"], ["cleanResource", "returnResource", "useUpResource", "putAsideResource", "checkTidy", "reportHazard", "recordOuting"]),
            new(new("226/PC13"), ["TS-REFL-001"], ["writeRecord", "acceptRecord"]),
            new(new("226/PC14"), ["TS-REFL-003", "TS-REFL-004"], ["linkReflection"]),
        ],
        AlsoRequires = ["TS-CNCN-001", "TS-CNCN-002"],
        MayAct =
        [
            new("acceptRecord", [ParticipantRole.CoordinatingWorker, ParticipantRole.Therapist, ParticipantRole.Supervisor]),
        ],

        // Contributing to a change is the worker's; making it is not theirs alone.
        CoSignatures =
        [
            new("makeChange", [ParticipantRole.CoordinatingWorker, ParticipantRole.Therapist, ParticipantRole.Supervisor]),
            new("signRecord", [ParticipantRole.CoordinatingWorker, ParticipantRole.Therapist, ParticipantRole.Supervisor]),
        ],
    };
}
