using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>Rules about amendments.</summary>
internal static class AmendmentRules
{
    public static IEnumerable<RuleCase> All =>
    [
        Concerning(0, 1),
        Concerning(3, 2),
    ];

    // A session cancelled at once has two events: its opening and its end.
    private static RuleCase Concerning(int refused, int twin) =>
        new(Codes.NoSuchEvent, "AmendRecord.Concerning", "/concerning", () => Scene.UpTo(Phase.Cancelled), Amend(refused), Amend(twin)) { Name = $"event {refused} of two" };

    private static AmendRecord Amend(int concerning) => new(AmendmentReason.LateInformation, Said, concerning);
}
