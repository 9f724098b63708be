using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using NJsonSchema;

namespace TherapySession.Tool.Tests;

/// <summary>SARIF and JUnit read back: by strict readers of what this tool writes, and by the public schemas where the machine has them.</summary>
public class FormatTests
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    [Fact]
    public void Sarif_is_read_by_a_reader_that_takes_nothing_else()
    {
        var log = JsonSerializer.Deserialize<SarifLog>(Everything("sarif"), Strict)!;
        var run = Assert.Single(log.Runs);

        Assert.Equal(("2.1.0", "unicodeCodePoints", "therapysession"), (log.Version, run.ColumnKind, run.Tool.Driver.Name));
        Assert.Equal(run.Tool.Driver.Rules.Select(rule => rule.Id).Distinct(), run.Tool.Driver.Rules.Select(rule => rule.Id));
        Assert.Equal(run.Results.Select(result => result.RuleId).ToHashSet(), run.Tool.Driver.Rules.Select(rule => rule.Id).ToHashSet());
        Assert.All(run.Results, result =>
        {
            Assert.Equal(result.RuleId, run.Tool.Driver.Rules[result.RuleIndex].Id);
            Assert.True(result.Level is "error" or "warning");
            Assert.NotEqual("", result.Message.Text);
            Assert.All(result.Locations.Concat(result.RelatedLocations ?? []), location =>
            {
                Assert.True(Uri.TryCreate(location.PhysicalLocation.ArtifactLocation.Uri, UriKind.RelativeOrAbsolute, out _));
                Assert.True(location.PhysicalLocation.Region is null or { StartLine: > 0, StartColumn: > 0 });
            });
        });

        // Both places of a contradiction, and a rule for each kind of finding.
        Assert.Contains(run.Results, result => result.RuleId == "R014" && result.RelatedLocations is { Count: 1 });
        Assert.All(run.Tool.Driver.Rules, rule => Assert.NotEqual("", rule.ShortDescription.Text));
    }

    [SchemaFact]
    public void Sarif_fits_its_public_schema()
    {
        var schema = JsonSchema.FromFileAsync(SchemaFactAttribute.Sarif).GetAwaiter().GetResult();

        Assert.Empty(schema.Validate(Everything("sarif")));
        Assert.NotEmpty(schema.Validate(Everything("sarif").Replace("\"startLine\": 1", "\"startLine\": 0", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(Everything("sarif").Replace("\"ruleId\"", "\"rule\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void JUnit_counts_what_it_lists_and_lists_nothing_else()
    {
        var suites = XDocument.Parse(Everything("junit")).Root!;

        Assert.Equal("testsuites", suites.Name);
        foreach (var suite in suites.Elements())
        {
            Assert.Equal(("testsuite", "name tests failures errors skipped time"), (suite.Name.LocalName, string.Join(' ', suite.Attributes().Select(each => each.Name))));
            Assert.All(suite.Elements(), each => Assert.Equal(("testcase", "classname name time"), (each.Name.LocalName, string.Join(' ', each.Attributes().Select(attribute => attribute.Name)))));
            Assert.Equal((int)suite.Attribute("tests")!, suite.Elements().Count());
            foreach (var (count, outcome) in new[] { ("failures", "failure"), ("errors", "error"), ("skipped", "skipped") })
                Assert.Equal((int)suite.Attribute(count)!, suite.Elements().Elements(outcome).Count());
            Assert.All(suite.Elements().Elements(), outcome => Assert.True(outcome.Name.LocalName is "failure" or "error" or "skipped" or "system-out"));
        }

        Assert.Equal(["error", "failure", "skipped"], suites.Descendants().Where(each => each.Parent!.Name == "testcase").Select(each => each.Name.LocalName).Distinct().Order(StringComparer.Ordinal));
    }

    [SchemaFact]
    public void JUnit_fits_the_public_schema_that_Jenkins_reads_by()
    {
        Assert.Empty(Invalid(Everything("junit")));
        Assert.NotEmpty(Invalid(Everything("junit").Replace("<error ", "<mistake ", StringComparison.Ordinal).Replace("</error>", "</mistake>", StringComparison.Ordinal)));
    }

    // Every kind of answer: conforming, running, not conforming, refused as a session and as a file, in contradiction, under odd names.
    private static string Everything(string format)
    {
        using var scratch = new Scratch();
        var called = Called.With(
            "check", Repository.ArtTherapy,
            scratch.File("running <&\">.json", Spoilt.Sample("02").Until(9).ToString()),
            scratch.File("unmet \u202Eä%20.json", Spoilt.Sample("06").Without("observationRecorded", "hazardReported").ToString()),
            scratch.File("one.json", Spoilt.Sample("07").ToString()), scratch.File("other.json", Spoilt.Sample("07").Change("sessionOpened", fact => fact["opening"]!["age"] = 40).ToString()),
            scratch.File("cut.json", Spoilt.Sample("08").ToString()[..2000]), scratch.File("empty.json", ""),
            "--format", format);

        Assert.Equal((1, ""), (called.Exit, called.Error));
        return called.Out;
    }

    private static List<string> Invalid(string junit)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, SchemaFactAttribute.JUnit);
        var told = new List<string>();
        XDocument.Parse(junit).Validate(schemas, (_, problem) => told.Add(problem.Message));
        return told;
    }

    private sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, List<SarifRun> Runs);

    private sealed record SarifRun(string ColumnKind, List<SarifResult> Results, SarifTool Tool);

    private sealed record SarifTool(SarifDriver Driver);

    private sealed record SarifDriver(string Name, List<SarifRule> Rules);

    private sealed record SarifRule(string Id, SarifText ShortDescription);

    private sealed record SarifText(string Text);

    private sealed record SarifResult(string RuleId, int RuleIndex, string Level, SarifText Message, List<SarifLocation> Locations)
    {
        public List<SarifLocation>? RelatedLocations { get; init; }

        public Dictionary<string, string>? PartialFingerprints { get; init; }
    }

    private sealed record SarifLocation(SarifPhysical PhysicalLocation)
    {
        public List<SarifLogical>? LogicalLocations { get; init; }
    }

    private sealed record SarifPhysical(SarifArtifact ArtifactLocation)
    {
        public SarifRegion? Region { get; init; }
    }

    private sealed record SarifArtifact(string Uri);

    private sealed record SarifRegion(int StartLine, int StartColumn);

    private sealed record SarifLogical(string Name, string FullyQualifiedName);
}
