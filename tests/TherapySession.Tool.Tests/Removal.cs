using System.Text.Json.Nodes;

namespace TherapySession.Tool.Tests;

/// <summary>One requirement of the gates: what to take out of the history of a good record so that its evidence is gone, and which criteria then are not met.</summary>
/// <param name="Gate">The gate that asks.</param>
/// <param name="Requirement">The code of the requirement.</param>
/// <param name="Change">Takes the evidence out of an event; <see langword="false"/> for an event that is taken out as a whole.</param>
/// <param name="In226">The criteria that turn under 226, by their numbers.</param>
/// <param name="In320">The criteria that turn under 320.</param>
internal sealed record Removal(string Gate, string Requirement, Func<JsonObject, bool> Change, int[] In226, int[] In320)
{
    public string Name => $"{Gate} {Requirement}";

    public static IReadOnlyList<Removal> All { get; } =
    [
        // The session has no therapist any more; what a therapist signed, a co-ordinating worker signed.
        new("G1", "TS-CONS-008", On("sessionOpened", fact =>
        {
            foreach (var participant in fact["opening"]!["participants"]!.AsArray().Where(each => (string)each!["roles"]![0]! == "therapist"))
                participant!["roles"] = new JsonArray("coordinatingWorker");
        }), [], [1]),
        new("G1", "TS-CONS-001", Without("responsibilitiesAgreed"), [1], [1]),
        new("G1", "TS-CONS-002", Without("consentRecorded"), [2], [2]),
        new("G1", "TS-CONS-003", On("consentRecorded", fact =>
        {
            fact["response"]!["scope"] ??= new JsonObject { ["areas"] = new JsonArray("takingPart", "beingObserved", "othersPresent", "touch") };
            fact["response"]!["scope"]!["onlyTypes"] = new JsonArray("nothing-planned");
        }), [2], [2]),
        new("G1", "TS-CONS-004", WithoutThe("documentAccessed", "document", "riskAssessment"), [2], [2]),
        new("G1", "TS-CONS-005", Without("outcomeConfirmed"), [3], [3]),
        new("G1", "TS-CONS-006", Without("supportAgreed"), [4], [4]),
        new("G1", "TS-CONS-007", On("supportAgreed", fact => fact["agreement"]!.AsObject().Remove("adjustments")), [4], [4]),

        new("G2", "TS-PREP-001", Without("activitiesSelected"), [6], [6]),
        new("G2", "TS-PREP-002", Without("needsIdentified"), [5], [5]),
        new("G2", "TS-PREP-002", Without("needSettled"), [5], [5]),
        new("G2", "TS-PREP-003", Without("questionSettled"), [5], [5]),
        new("G2", "TS-CORS-001", Without("unfinishedSettled"), [5, 11], [5, 11]),
        new("G2", "TS-PREP-004", Without("environmentChecked"), [7], [7]),
        new("G2", "TS-PREP-005", Without("environmentPutRight"), [7], [7]),
        new("G2", "TS-PREP-006", Without("resourceChecked"), [7], [7]),
        new("G2", "TS-PREP-007", On("resourceChecked", fact => fact["check"]!.AsObject().Remove("ready")), [7], [7]),
        new("G2", "TS-PREP-008", Without("controlPlaced"), [7], [7]),
        new("G2", "TS-PREP-009", Without("skillConfirmed"), [7], [7]),
        new("G2", "TS-PREP-011", Without("activityChecked"), [7], [7]),
        new("G2", "TS-PREP-010", On("needsIdentified", fact => fact["askedOf"] = new JsonArray("person")), [], [5]),

        new("GoingOn", "TS-PART-001", Without("pauseAnswered"), [8], [8]),
        new("G3", "TS-PART-002", Without("observationRecorded"), [8], [8]),
        new("G3", "TS-PART-003", Without("changeMade", "changeCarriedForward"), [11], [11]),
        new("G3", "TS-PART-004", Without("activityEnded"), [8], [8]),

        new("G3", "TS-PART-005", Without("medicationPrompted"), [8], [8]),
        new("G3", "TS-PART-006", fact => (string)fact["event"]! != "outingRecorded" || (string)fact["stage"]! is "setOut" or "arrived", [12], [12]),

        new("G4", "TS-FEED-001", Without("individualFeedbackGiven", "noFeedbackRecorded"), [9], [9]),
        new("G4", "TS-FEED-002", Without("feedbackAskedFor", "othersFeedbackGiven"), [9], [9]),
        new("G4", "TS-FEED-003", Without("observationsContributed"), [10], [10]),
        new("G4", "TS-FEED-004", Without("outcomeRated"), [10], [10]),

        new("G5", "TS-TIDY-001", Without("resourceReturned", "resourceUsedUp", "resourcePutAside"), [12], [13]),
        new("G5", "TS-TIDY-002", Without("tidyChecked"), [12], [12, 13]),
        new("G5", "TS-TIDY-003", Without("hazardReported"), [12], [12]),
        new("G5", "TS-TIDY-004", On("tidyChecked", fact =>
        {
            fact["left"]!.AsObject().Remove("nobodySupported");
            fact["left"]!.AsObject().Remove("supported");
        }), [], [13]),

        new("G6", "TS-REFL-001", Without("recordAccepted"), [13], []),
        new("G6", "TS-REFL-002", Without("recordSigned"), [], [14]),
        new("G6", "TS-REFL-003", NotCovering("bias"), [14], [15]),
        new("G6", "TS-REFL-004", NotCovering("feedbackFromOthers"), [14], []),

        // A concern serves no single criterion; one that is open keeps a session from conforming all the same.
        new("G6", "TS-CNCN-001", Without("concernReported"), [], []),
        new("G6", "TS-CNCN-002", Without("concernAcknowledged"), [], []),
    ];

    public int[] In(string profile) => profile == "226" ? In226 : In320;

    /// <summary>The record without the evidence, what is left of its history numbered again; <see langword="null"/> where it has none of it.</summary>
    public JsonObject? Of(JsonObject record)
    {
        var broken = record.DeepClone().AsObject();
        var history = broken["history"]!.AsArray();
        for (var i = history.Count - 1; i >= 0; i--)
        {
            if (!Change(history[i]!.AsObject()))
                history.RemoveAt(i);
        }

        for (var i = 0; i < history.Count; i++)
            history[i]!["at"]!["sequence"] = i + 1;
        return JsonNode.DeepEquals(broken, record) ? null : broken;
    }

    private static Func<JsonObject, bool> Without(params string[] events) => fact => !events.Contains((string)fact["event"]!);

    private static Func<JsonObject, bool> WithoutThe(string name, string member, string value) => fact => (string)fact["event"]! != name || (string)fact[member]! != value;

    private static Func<JsonObject, bool> On(string name, Action<JsonObject> change) => fact =>
    {
        if ((string)fact["event"]! == name)
            change(fact);
        return true;
    };

    private static Func<JsonObject, bool> NotCovering(string topic) => On("reflectionLinked", fact =>
    {
        var covers = fact["link"]!["covers"]!.AsArray();
        foreach (var each in covers.Where(each => (string)each! == topic).ToList())
            covers.Remove(each);
    });
}
