using System.Globalization;
using System.Security.Cryptography;
using TherapySession;
using TherapySession.Conformance;
using TherapySession.Json;
using TherapySession.Logs;
using TherapySession.Standards;
using VendorValidation;

// Holds the vendor's export against the lifecycle and HSCCLD226, and says what to fix first.
// With --export FILE it plays the vendor instead, and writes the export anew.
if (args is ["--export", var path])
{
    File.WriteAllText(path, BookingSystem.Export());
    return 0;
}

var read = SessionJson.ReadMapping(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "mapping.json")), new JsonReading { File = "mapping.json" });
foreach (var problem in read.Problems)
    Console.Error.WriteLine(problem);
if (read.Item is not { } mapping)
    return 2;

var assessor = new LogAssessor(new LogTerms { Mapping = mapping });
var cases = new List<CaseAssessment>();
var export = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "export.csv"));
var columns = mapping.Columns;
var reading = new LogReading
{
    File = "export.csv",
    Zone = columns.Zone,
    TimeFormat = columns.DateFormat,
    Names = new LogNames { Case = columns.Case, Activity = columns.Activity, Time = columns.Time, Resource = columns.Resource },
    Fields = LogFields.Named(mapping.Fields.AsSpan()),
};
using var stream = new MemoryStream(export);
var summary = EventLog.Read(stream, reading, each => cases.Add(assessor.Assess(each, "export.csv")));
var report = assessor.Report(cases, [new LogSource("export.csv", Convert.ToHexStringLower(SHA256.HashData(export)), summary)]);

Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{report.Cases.Count} sessions: {report.Of(Verdict.Conforms)} conform, {report.Of(Verdict.DoesNotConform)} do not, {report.Of(Verdict.Running)} running; {report.DeviationsPerSession:0.00} deviations per session."));
foreach (var fix in report.Fixes.Take(3))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- {fix.Code} {fix.About} in {fix.Sessions} sessions: {fix.Message}"));
    if (fix.MapName is { } name)
        Console.WriteLine($"  '{LogReport.Quoted(name)}' stands there: map it to {fix.About}.");
    Console.WriteLine($"  closes {string.Join(", ", fix.Closes.Select(each => each.Criterion.Number))}; see {string.Join(", ", fix.Examples.Select(example => example.Place.ToString()))}");
}

return report.Fixes.Count == 0 ? 0 : 1;
