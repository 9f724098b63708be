using System.Globalization;
using System.Text.Json;
using TherapySession.Conformance;
using TherapySession.Tests.Json;

namespace TherapySession.Tests.Conformance;

/// <summary>Other people's processes, where the machine has them: the reachability graphs of three nets, and what every variant of their logs costs.</summary>
public sealed class AutomatonOracleTests
{
    [CorpusFact("automaton-oracle")]
    public void Every_variant_of_every_log_costs_what_two_other_programs_found()
    {
        var variants = 0;
        foreach (var file in Directory.GetFiles(CorpusFactAttribute.Folder("automaton-oracle"), "*.json"))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            var aligner = Aligner.Load(Machine(document.RootElement), AlignmentCosts.Unit).Require();
            foreach (var variant in document.RootElement.GetProperty("logs").EnumerateArray().SelectMany(log => log.GetProperty("perVariant").EnumerateArray()))
            {
                var events = variant.GetProperty("events").EnumerateArray().Select(each => each.GetString()!).ToArray();
                var alignment = aligner.Align(events);

                Assert.Equal(variant.GetProperty("cost").GetInt32(), alignment.Cost);
                Assert.Equal(alignment.Cost, alignment.ExplanationCost);
                Assert.InRange(alignment.PrefixCost, 0, alignment.Cost);
                variants++;
            }
        }

        Assert.Equal(3_101, variants);
    }

    private static ProcessMachine Machine(JsonElement automaton) => ProcessMachine.Load(new ProcessMachineData
    {
        States = Enumerable.Range(0, automaton.GetProperty("states").GetInt32()).Select(Name).ToValueList(),
        Initial = Name(automaton.GetProperty("initial").GetInt32()),
        Final = automaton.GetProperty("final").EnumerateArray().Select(end => Name(end.GetInt32())).ToValueList(),
        Transitions = automaton.GetProperty("transitions").EnumerateArray()
            .Select(step => new MachineStep(Name(step.GetProperty("from").GetInt32()), step.GetProperty("label").GetString(), Name(step.GetProperty("to").GetInt32()))).ToValueList(),
    }).Require();

    private static string Name(int state) => state.ToString(CultureInfo.InvariantCulture);
}
