using System.Text;
using System.Text.Json.Nodes;
using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Tool.Tests;

public class SchemaAndReaderTests
{
    public static TheoryData<string> Files => [.. Repository.ScriptFiles.Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_the_library_writes_fits_its_schema(string file)
    {
        Assert.True(Schema("script").Accepts(JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Scripts, file)))));
        Assert.True(Schema("record").Accepts(JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Records, file)))));
    }

    [Fact]
    public void Each_built_in_profile_fits_its_schema() =>
        Assert.All(Profile.BuiltIn.ToArray(), profile => Assert.True(Schema("profile").Accepts(JsonNode.Parse(SessionJson.ToText(profile)))));

    [Fact]
    public void A_profile_with_machine_and_costs_and_a_machine_alone_fit_their_schemas()
    {
        var machine = ProcessMachine.Lifecycle;
        var profile = Profile.Load(Profile.Support226.Data with { Machine = machine.Data, Costs = AlignmentCosts.Domain.Data }).Require();

        Assert.True(Schema("profile").Accepts(JsonNode.Parse(SessionJson.ToText(profile))));
        Assert.True(Schema("machine").Accepts(JsonNode.Parse(SessionJson.ToText(machine))));
    }

    [Fact]
    public void What_the_schema_of_a_machine_refuses_the_reader_refuses()
    {
        var (schema, machine, refused) = (Schema("machine"), JsonNode.Parse(SessionJson.ToText(ProcessMachine.Lifecycle))!, 0);
        foreach (var change in Changes(machine).Where(_ => !schema.Accepts(machine)))
        {
            refused++;
            Assert.True(SessionJson.ReadMachine(Encoding.UTF8.GetBytes(machine.ToJsonString())).Item is null, change);
        }

        Assert.InRange(refused, 200, int.MaxValue);
    }

    [Fact]
    public void What_the_schema_refuses_the_reader_refuses()
    {
        var schema = Schema("record");
        var record = JsonNode.Parse(File.ReadAllText(Repository.ArtTherapy))!;
        var refused = 0;
        foreach (var change in Changes(record))
        {
            if (schema.Accepts(record))
                continue;

            refused++;
            Assert.True(SessionJson.ReadRecords(Encoding.UTF8.GetBytes(record.ToJsonString())).Items.Count == 0, change);
        }

        Assert.InRange(refused, 300, int.MaxValue);
    }

    [Fact]
    public void An_unknown_schema_is_refused() => Assert.Equal(2, Called.With("schema", "mapping").Exit);

    [Fact]
    public void A_mapping_fits_its_schema_and_what_the_schema_refuses_the_reader_refuses()
    {
        var schema = Schema("map");
        var mapping = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "samples/VendorValidation/mapping.json")))!;
        Assert.True(schema.Accepts(mapping));

        var refused = 0;
        foreach (var change in Changes(mapping))
        {
            if (schema.Accepts(mapping))
                continue;

            refused++;
            Assert.True(SessionJson.ReadMapping(Encoding.UTF8.GetBytes(mapping.ToJsonString())).Items.Count == 0, change);
        }

        Assert.InRange(refused, 300, int.MaxValue);
    }

    private static SchemaValidator Schema(string name) => new(JsonNode.Parse(Called.With("schema", name).Out)!);

    // Each member in turn taken out, made null, and made something else; then put back.
    private static IEnumerable<string> Changes(JsonNode node)
    {
        foreach (var item in node is JsonArray list ? list.ToArray() : [])
        {
            foreach (var change in item is null ? [] : Changes(item))
                yield return change;
        }

        foreach (var (name, value) in node is JsonObject members ? members.ToArray() : [])
        {
            var path = $"{node.GetPath()}.{name}";
            foreach (var change in value is null ? [] : Changes(value))
                yield return change;

            node.AsObject().Remove(name);
            yield return "without " + path;
            node[name] = null;
            yield return "null at " + path;
            node[name] = new JsonArray(true);
            yield return "something else at " + path;
            node[name] = value;
        }
    }
}
