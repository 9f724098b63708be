using System.Text;
using System.Text.Json;

namespace TherapySession.Logs.Tests;

/// <summary>The tables of csv-spectrum are read exactly as its JSON says.</summary>
public sealed class CsvSpectrumTests
{
    [CorpusFact("csv-spectrum/csvs")]
    public void Every_row_is_what_the_JSON_says()
    {
        var files = Corpus.Files("csv-spectrum/csvs", "*.csv").ToList();
        Assert.Equal(12, files.Count);
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            using var stream = new MemoryStream(bytes);
            using var rows = new CsvRows(stream, ',');
            Assert.True(rows.Next());
            var header = Row(rows);
            var read = new List<string>();
            while (rows.Next())
                read.Add(JsonSerializer.Serialize(header.Zip(Row(rows)).ToDictionary(pair => pair.First, pair => pair.Second)));

            // The telephone number of one table was taken out of its JSON and not out of the table.
            read = [.. read.Select(row => row.Replace("2095257564", "1234567890", StringComparison.Ordinal))];

            using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Corpus.Folder, "csv-spectrum/json", Path.GetFileNameWithoutExtension(file) + ".json")));
            var all = expected.RootElement.ValueKind == JsonValueKind.Array ? expected.RootElement.EnumerateArray().ToList() : [expected.RootElement];
            Assert.Equal(all.Select(each => JsonSerializer.Serialize(each.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetString()))), read);
        }
    }

    private static string[] Row(CsvRows rows) => [.. Enumerable.Range(0, rows.FieldCount).Select(i => Encoding.UTF8.GetString(rows.Field(i)))];
}
