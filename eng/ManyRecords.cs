// Writes many session records as newline-delimited JSON, made of one record by giving each copy identifiers of its own.
// Usage: dotnet run eng/ManyRecords.cs -- <record.json> <count> > records.ndjson
#:property PublishAot=false

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

if (args.Length != 2 || !int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
{
    Console.Error.WriteLine("usage: ManyRecords <record.json> <count>");
    return 2;
}

var record = JsonNode.Parse(File.ReadAllText(args[0]))!;
var opening = record["history"]![0]!["opening"]!;
var session = (string)opening["session"]!;
using var output = new StreamWriter(Console.OpenStandardOutput());
for (var i = 1; i <= count; i++)
{
    opening["session"] = string.Create(CultureInfo.InvariantCulture, $"{session}-{i:D8}");
    output.Write(record.ToJsonString(new JsonSerializerOptions { WriteIndented = false }));
    output.Write('\n');
}

return 0;
