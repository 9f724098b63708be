using System.Text;
using System.Text.Json;
using TherapySession.Conformance;

namespace TherapySession.Logs.Tests;

/// <summary>Other people's files: each has an outcome that stands in a table beside these tests, and none throws.</summary>
public sealed class CorpusTests
{
    /// <summary>Set to 1 for one test run, it rewrites the tables.</summary>
    private const string Approve = "THERAPYSESSION_APPROVE_OUTCOMES";

    [CorpusFact("pm4py/xes_importer_tests")]
    public void The_71_XES_files_of_pm4py_have_their_outcomes() =>
        Hold("Outcomes.xes.txt", 71, Corpus.Files("pm4py/xes_importer_tests", "*.xes"), file => Outcome(Log.Read(File.ReadAllBytes(file))));

    [CorpusFact("csv-spectrum/csvs")]
    public void The_12_tables_of_csv_spectrum_have_their_outcomes() =>
        Hold("Outcomes.csv.txt", 12, Corpus.Files("csv-spectrum/csvs", "*.csv"), file => Outcome(Log.Read(File.ReadAllBytes(file))));

    [CorpusFact("json-parsing/test_parsing")]
    public void The_318_texts_of_JSONTestSuite_have_their_outcomes() => Hold("Outcomes.json.txt", 318, Corpus.Files("json-parsing/test_parsing", "*.json"), file =>
    {
        var bytes = File.ReadAllBytes(file);
        return $"{Outcome(Log.Read(bytes, new LogReading { Format = LogFormat.Records }))} / {Outcome(Log.Read(bytes))}";
    });

    [CorpusFact("pm4py")]
    public void The_logs_of_pm4py_have_as_many_traces_and_events_as_it_reads()
    {
        using var reference = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Corpus.Folder, "pm4py", "reference-values.json")));
        var compared = 0;
        foreach (var each in reference.RootElement.EnumerateArray())
        {
            var name = each.GetProperty("name").GetString()!.Split(' ')[0];
            var file = name.EndsWith(".xes", StringComparison.Ordinal) ? Path.Combine("pm4py", name) : Path.Combine("pm4py", "synthetic", name + ".xes.gz");
            var log = Log.Read(File.ReadAllBytes(Path.Combine(Corpus.Folder, file)));
            Assert.Empty(log.Codes);
            Assert.Equal((each.GetProperty("traces").GetInt32(), each.GetProperty("events").GetInt32()), (log.Summary.Cases, (int)log.Summary.Events));
            Assert.Equal(each.GetProperty("variants").GetInt32(), log.Cases.Select(one => string.Join('\n', one.Steps().Select(found => found.Activity))).Distinct().Count());
            compared++;
        }

        Assert.Equal(9, compared);
    }

    [CorpusFact("pm4py")]
    public void The_receipt_log_is_read_whole()
    {
        var log = Log.Read(File.ReadAllBytes(Path.Combine(Corpus.Folder, "pm4py", "08_receipt.xes.gz")), new LogReading { Fields = LogFields.All });
        Assert.Equal((1434, 8577L), (log.Summary.Cases, log.Summary.Events));
        Assert.All(log.Cases, each => Assert.True(each.IsRead && each.Events.All(found => found is { At: not null, Resource: not null })));
        Assert.All(log.Codes, code => Assert.True(code is "W180" or "W182", code));
    }

    [CorpusFact("pm4py")]
    public void The_running_example_says_the_same_as_a_table()
    {
        var (xes, csv) = (Read("running-example.xes"), Read("running-example.csv"));
        Assert.Empty(csv.Codes);
        Assert.Equal(
            xes.Cases.OrderBy(each => each.Id).Select(each => (each.Id, each.Events.Select(found => found with { Line = 0, Column = 0 }).ToValueList())),
            csv.Cases.OrderBy(each => each.Id).Select(each => (each.Id, each.Events.Select(found => found with { Line = 0, Column = 0 }).ToValueList())));

        static Log Read(string name) => Log.Read(File.ReadAllBytes(Path.Combine(Corpus.Folder, "pm4py", name)));
    }

    [CorpusFact("therapy-oracle")]
    public void The_oracle_says_the_same_in_both_formats_and_as_its_expectations_say()
    {
        var (xes, csv) = (Read("therapy-oracle.xes"), Read("therapy-oracle.csv"));
        Assert.All(xes.Codes.Concat(csv.Codes), code => Assert.Equal("W180", code));

        // A case without events has no row in a table.
        Assert.Equal(
            xes.Cases.Where(each => each.Events.Count > 0).Select(each => (each.Id, each.Events.Select(found => found with { Line = 0, Column = 0 }).ToValueList())),
            csv.Cases.Select(each => (each.Id, each.Events.Select(found => found with { Line = 0, Column = 0 }).ToValueList())));

        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Corpus.Folder, "therapy-oracle", "expected.json")));
        Assert.Equal(
            expected.RootElement.GetProperty("cases").EnumerateArray().Select(each => $"{each.GetProperty("case")}: {string.Join(' ', each.GetProperty("events").EnumerateArray())}"),
            xes.Cases.Select(each => $"{each.Id}: {string.Join(' ', each.Steps().Select(found => found.Activity))}"));

        static Log Read(string name) => Log.Read(File.ReadAllBytes(Path.Combine(Corpus.Folder, "therapy-oracle", name)));
    }

    /// <summary>Each difference from what pm4py says about its own files is known, and why.</summary>
    [CorpusFact("pm4py/xes_importer_tests")]
    public void Where_pm4py_says_something_else_it_is_known_why()
    {
        var why = File.ReadLines(Corpus.Table("DifferencesFromPm4py.txt")).Where(line => !line.StartsWith('#') && line.Length > 0).Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => parts[1]);
        using var theirs = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Corpus.Folder, "pm4py", "xes_importer_tests-pm4py-outcomes.json")));
        var differing = new List<string>();
        foreach (var each in theirs.RootElement.EnumerateObject())
        {
            var log = Log.Read(File.ReadAllBytes(Path.Combine(Corpus.Folder, "pm4py", "xes_importer_tests", each.Name)));
            var isAccepted = each.Value[0].GetString() == "accepted";
            var isSame = isAccepted
                ? !log.Summary.IsRefused && log.Cases.All(one => one.IsRead) && log.Summary.Cases == each.Value[1].GetInt32() && log.Summary.Events == each.Value[2].GetInt32()
                : log.Summary.IsRefused;
            if (!isSame)
                differing.Add(each.Name);
        }

        Assert.Equal(differing, why.Keys);
        Assert.All(why.Values, reason => Assert.True(reason.Length > 20, reason));
    }

    private static string Outcome(Log log)
    {
        var codes = log.Codes.GroupBy(code => code).OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => each.Count() == 1 ? each.Key : $"{each.Key} x{each.Count()}");
        var said = log.Summary.IsRefused ? "refused" : $"read: {log.Cases.Count(each => each.IsRead)} of {log.Summary.Cases} sessions, {log.Summary.Events} events";
        return string.Join(' ', [said, .. codes]);
    }

    private static void Hold(string table, int count, IEnumerable<string> files, Func<string, string> outcome)
    {
        var text = new StringBuilder();
        foreach (var file in files)
            text.Append(Path.GetFileName(file)).Append('\t').Append(outcome(file)).Append('\n');
        if (Environment.GetEnvironmentVariable(Approve) == "1")
            File.WriteAllText(Corpus.Table(table), text.ToString());

        var (expected, actual) = (File.ReadAllLines(Corpus.Table(table)), text.ToString().TrimEnd('\n').Split('\n'));
        Assert.Equal(count, actual.Length);
        Assert.Equal(expected, actual);
    }
}
