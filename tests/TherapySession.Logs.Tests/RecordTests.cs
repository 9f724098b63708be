using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Logs.Tests;

/// <summary>The library's own records as a log.</summary>
public sealed class RecordTests
{
    private static readonly string Samples = Path.Combine(Corpus.Repository, "samples", "records");

    [Fact]
    public void The_samples_are_read_as_what_they_are_with_their_steps()
    {
        var files = Directory.GetFiles(Samples, "*.json").Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        var number = 0;
        var lines = new List<string>();
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            var expected = SessionJson.ReadRecords(bytes).Item!;
            var log = Log.Read(bytes);
            var one = Assert.Single(log.Cases);

            Assert.Equal((LogFormat.Records, expected, expected.Session.Id.Value), (log.Summary.Format, one.Record, one.Id));
            Assert.Equal(expected.Session.History.Count, one.Events.Count);
            var text = File.ReadAllLines(file);
            foreach (var each in one.Events)
            {
                var fact = expected.Session.History[each.Number - 1];
                Assert.Equal((fact.At.HappenedAt, fact.At.RecordedAt, fact.At.By.Value), (each.At, each.RecordedAt, each.Resource));
                Assert.Equal('{', text[each.Line - 1][each.Column - 1]);
                Assert.Contains("\"event\"", text[each.Line - 1] + text[each.Line], StringComparison.Ordinal);
            }

            Assert.Equal(one.Events.Select(each => each.At), one.Events.Select(each => each.At).Order());
            lines.Add(SessionJson.ToText(expected, JsonLayout.Compact));
            number++;
        }

        var all = Log.Read(string.Join("\n", lines.Distinct()));
        Assert.Equal(all.Cases.Count, all.Cases.Count(each => each.IsRead) + all.Cases.Count(each => each.Problems.Any(problem => problem.Code == "R014")));
        Assert.Equal(number, lines.Count);
    }

    [Fact]
    public void A_step_is_called_by_its_trigger_and_everything_else_by_its_command()
    {
        var one = Assert.Single(Log.Read(File.ReadAllBytes(Path.Combine(Samples, "01-art-therapy-care-home.json"))).Cases);
        var names = one.Events.Select(each => each.Activity).ToList();
        Assert.Equal("OpenSession", names[0]);
        Assert.Equal(
            ["BeginPreparation", "BeginParticipation", "EndParticipation", "BeginTidyUp", "BeginReflection", "Complete"],
            names.Where(name => Enum.TryParse<Trigger>(name, out _) && name is not ("Pause" or "Resume" or "RaiseConcern" or "ReturnToPreparation")));
        Assert.Contains("RecordConsent", names);
    }

    [Fact]
    public void A_bad_record_among_good_ones_stands_in_its_place()
    {
        var log = Log.Read(Given.Json(Given.Record("s-1"), "5", Given.Record("s-3")));
        Assert.Equal(["s-1", "", "s-3"], log.Cases.Select(each => each.Id));
        Assert.Equal([true, false, true], log.Cases.Select(each => each.IsRead));
        Assert.Null(log.Cases[1].Record);
        Assert.Equal("R026", Assert.Single(log.Cases[1].Problems).Code);
    }

    [Fact]
    public void Two_records_of_one_identity_each_tell_of_the_other()
    {
        var log = Log.Read(Given.Json(Given.Record("s-1"), Given.Record("s-2"), Given.Record("s-1", age: 41)));
        Assert.Equal([false, true, false], log.Cases.Select(each => each.IsRead));
        Assert.Equal(("/0", "/2"), (log.Cases[0].Problems[0].Place.JsonPointer, log.Cases[0].Problems[0].Other!.JsonPointer));
        Assert.Equal(("/2", "/0"), (log.Cases[2].Problems[0].Place.JsonPointer, log.Cases[2].Problems[0].Other!.JsonPointer));

        var lines = Log.Read(Given.Lines(Given.Record("s-1"), Given.Record("s-2"), Given.Record("s-1", age: 41), Given.Record("s-2")));
        Assert.Equal([true, true, false], lines.Cases.Select(each => each.IsRead));
        Assert.Equal([1], lines.Summary.Doubtful);
        Assert.Equal(["W102"], lines.Summary.Problems.Select(each => each.Code));
        Assert.Equal(3, lines.Cases[2].Line);
    }

    [Fact]
    public void More_refused_records_than_are_listed_are_refused_all_the_same()
    {
        var log = Log.Read(Given.Json([.. Enumerable.Range(0, 130).Select(i => i % 2 == 0 ? "5" : Given.Record($"s-{i}")), .. Enumerable.Repeat("5", 120)]));
        Assert.Equal(65, log.Cases.Count(each => each.IsRead));
        Assert.Equal(250, log.Cases.Count);
        Assert.Equal(85, log.Summary.Unlisted.Single(each => each.Code == "R026").Count);
    }

    [Theory]
    [InlineData("{ \"schemaVersion\": 1 }", "R030")]
    [InlineData("{ \"schemaVersion\": 9, \"history\": [] }", "R031")]
    [InlineData("{ \"schemaVersion\": 1 }\n", "R030")]
    [InlineData("{a: 1}", "R027")]
    public void A_document_that_is_no_record_is_refused(string text, string code)
    {
        var log = Log.Read(text);
        Assert.True(log.Summary.IsRefused);
        Assert.Contains(code, log.Codes);
        Assert.Empty(log.Cases);
    }

    [Fact]
    public void A_long_document_of_one_line_is_one_document()
    {
        var records = string.Join(",", Enumerable.Range(0, 100).Select(i => Given.Record($"s-{i}").ReplaceLineEndings(" ")));
        var log = Log.Read($"{{ \"schemaVersion\": 1, \"sessions\": [{records}] }}\n");
        Assert.Empty(log.Codes);
        Assert.Equal(100, log.Summary.Cases);
        Assert.True(Log.Read($"{{ \"schemaVersion\": 9, \"sessions\": [{records}] }}").Summary.IsRefused);
    }
}
