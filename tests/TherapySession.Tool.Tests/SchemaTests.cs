using NJsonSchema;
using TherapySession.Json;

namespace TherapySession.Tool.Tests;

public class SchemaTests
{
    public static TheoryData<string> Files => [.. Repository.ScriptFiles.Select(file => Path.GetFileName(file)!)];

    [Fact]
    public void The_schemas_are_the_librarys()
    {
        Assert.Equal(SessionSchema.Record(), Called.With("schema").Out);
        Assert.Equal(SessionSchema.Record(), Called.With("schema", "record").Out);
        Assert.Equal(SessionSchema.Script(), Called.With("schema", "script").Out);
        Assert.Equal(SessionSchema.Profile(), Called.With("schema", "profile").Out);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_sample_fits_its_schema(string file)
    {
        Assert.Empty(Schema("script").Validate(File.ReadAllText(Path.Combine(Repository.Scripts, file))));
        Assert.Empty(Schema("record").Validate(File.ReadAllText(Path.Combine(Repository.Records, file))));
        Assert.NotEmpty(Schema("record").Validate(File.ReadAllText(Path.Combine(Repository.Scripts, file))));
    }

    [Fact]
    public void The_sample_mapping_fits_its_schema_and_one_that_names_no_activities_does_not()
    {
        Assert.Empty(Schema("map").Validate(File.ReadAllText(Path.Combine(Repository.Root, "samples/VendorValidation/mapping.json"))));
        Assert.NotEmpty(Schema("map").Validate("""{ "schemaVersion": 1 }"""));
        Assert.NotEmpty(Schema("map").Validate("""{ "schemaVersion": 1, "activities": [{ "name": "A", "trigger": "tea" }] }"""));
    }

    // The library that reads them knows the place of definitions by its older name.
    private static JsonSchema Schema(string name) =>
        JsonSchema.FromJsonAsync(Called.With("schema", name).Out.Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult();
}
