using System.Text.Json;
using TherapySession.Conformance;

namespace TherapySession.Tests.Conformance;

/// <summary>One case of the oracle, with what two independent programs found.</summary>
internal sealed record OracleCase(string Id, IReadOnlyList<string> Events, int UnitCost, int DomainCost, int UnitPrefixCost, int DomainPrefixCost, bool Fits);

/// <summary>The oracle made for this project: a machine, its costs, and what every case costs under them.</summary>
internal static class TherapyOracle
{
    private static readonly JsonElement Root = Read();

    public static byte[] Bytes => File.ReadAllBytes(Path.Combine(DiagramTests.Repository(), "tests/TherapySession.Core.Tests/Conformance/TherapyOracle/expected.json"));

    public static ProcessMachine Machine { get; } = ProcessMachine.Load(new ProcessMachineData
    {
        States = Texts(Root.GetProperty("states")),
        Initial = Root.GetProperty("initial").GetString()!,
        Final = Texts(Root.GetProperty("final")),
        Transitions = Root.GetProperty("transitions").EnumerateArray()
            .Select(step => new MachineStep(step.GetProperty("from").GetString()!, step.GetProperty("trigger").GetString(), step.GetProperty("to").GetString()!)).ToValueList(),
    }).Require();

    /// <summary>The domain's costs as the file has them: nothing in it is kept first.</summary>
    public static AlignmentCosts Domain { get; } = AlignmentCosts.Load(new AlignmentCostsData
    {
        RecordedOnly = Costs.GetProperty("logMoveDefault").GetInt32(),
        Missing = Costs.GetProperty("modelMoveDefault").GetInt32(),
        RecordedOnlyOf = Costs.GetProperty("logMove").EnumerateObject().Select(each => new TriggerCost(each.Name, each.Value.GetInt32())).ToValueList(),
        NeverMissing = Texts(Costs.GetProperty("modelMoveForbidden")),
    }).Require();

    public static IReadOnlyList<OracleCase> Cases { get; } =
    [
        .. Root.GetProperty("cases").EnumerateArray().Select(each => new OracleCase(
            each.GetProperty("case").GetString()!, Texts(each.GetProperty("events")), Figure(each, "unitCost"), Figure(each, "domainCost"),
            Figure(each, "unitPrefixCost"), Figure(each, "domainPrefixCost"), each.GetProperty("fits").GetBoolean())),
    ];

    private static JsonElement Costs => Root.GetProperty("domainCosts");

    private static int Figure(JsonElement of, string name) => of.GetProperty(name).GetInt32();

    private static ValueList<string> Texts(JsonElement list) => list.EnumerateArray().Select(each => each.GetString()!).ToValueList();

    private static JsonElement Read()
    {
        using var document = JsonDocument.Parse(Bytes);
        return document.RootElement.Clone();
    }
}
