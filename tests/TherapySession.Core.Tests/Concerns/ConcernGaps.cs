using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>What gate G6 asks for about concerns.</summary>
internal static class ConcernGaps
{
    public static Gap[] All =>
    [
        Gap.OfScript(Gate.G6, "TS-CNCN-001", [], ["loose-socket", "Equipment"]) with { AlwaysAsked = true },
        Gap.OfScript(Gate.G6, "TS-CNCN-002", [], ["loose-socket"]) with { AlwaysAsked = true },
        new(Gate.G6, "TS-CNCN-002", [], new CompleteSession(), profile => Scene.ReadyIn(Phase.Reflection, profile, "TS-CNCN-002"),
            scene => scene.Do(new ChaseConcern(Socket, Said)))
        {
            Name = "nobody answers, and it is chased", Arguments = [["loose-socket"]], AlwaysAsked = true,
        },
    ];
}
