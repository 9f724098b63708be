using System.Xml;
using BenchmarkDotNet.Attributes;
using TherapySession.Conformance;
using TherapySession.Logs;

namespace TherapySession.Benchmarks;

/// <summary>What does it cost to read an event log, and to bring it to its report, measured against walking the same XML without looking at it?</summary>
[MemoryDiagnoser]
[WarmupCount(2)]
[IterationCount(8)]
public class LogReading
{
    private static readonly Logs.LogReading Unlimited = new() { MaximumBytes = long.MaxValue };

    // How many events the log has.
    private const int Events = 1_000_000;

    internal static Question[] Questions { get; } =
    [
        new("a log of a million events read, XES", "a bare XmlReader pass over it", Goal.AtMost(2), Way.Of<LogReading>(nameof(Xes)), Way.Of<LogReading>(nameof(BareXml))),
        new("a log of a million events to its report, XES, on two threads", "a bare XmlReader pass over it on one", Goal.AtMost(2), Way.Of<LogReading>(nameof(XesToReport)), Way.Of<LogReading>(nameof(BareXml))) { IsOnFirstPage = true },
        new("the same log read as a table, CSV", "a bare XmlReader pass over it as XES", Goal.AtMost(1), Way.Of<LogReading>(nameof(Csv)), Way.Of<LogReading>(nameof(BareXml))),
    ];

    /// <summary>Asserts that each way reads every event.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        foreach (var format in (ReadOnlySpan<(Func<int, GeneratedLog> Make, LogFormat Format)>)[(GeneratedLog.Xes, LogFormat.Xes), (GeneratedLog.Csv, LogFormat.Csv)])
        {
            var (sessions, steps) = (0, 0);
            var summary = EventLog.Read(format.Make(2_000), Unlimited, each =>
            {
                sessions++;
                steps += each.Events.Count(found => found.At is not null && found.Resource is not null);
            });
            if (summary is not { Cases: 100, Events: 2_000, IsRefused: false } || summary.Format != format.Format || sessions != 100 || steps != 2_000)
                throw new InvalidOperationException($"Expected 100 cases with 2,000 events, found {summary}.");
        }
    }

    /// <summary>The platform's XML reader alone: nothing is looked at, no value is taken.</summary>
    [Benchmark(Baseline = true)]
    public object BareXml()
    {
        using var reader = XmlReader.Create(GeneratedLog.Xes(Events), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var nodes = 0L;
        while (reader.Read())
            nodes++;
        return nodes;
    }

    /// <summary>The cases of a log in XES, with every value.</summary>
    [Benchmark]
    public object Xes() => EventLog.Read(GeneratedLog.Xes(Events), Unlimited, _ => { }).Events;

    /// <summary>The same log to its report, as the tool does it: XML is parsed on one thread; cases are made, aligned and judged on another.</summary>
    [Benchmark]
    public object XesToReport()
    {
        var assessor = new LogAssessor(new LogTerms());
        var assessed = new List<CaseAssessment>();
        var summary = EventLog.Read(GeneratedLog.Xes(Events), Unlimited with { ReadsAhead = true }, each => assessed.Add(assessor.Assess(each)));
        var report = assessor.Report(assessed, [new LogSource("log.xes", "", summary)]);
        return report.Cases.Count == summary.Cases && report.Steps == Events ? report : throw new InvalidOperationException($"{report.Cases.Count} cases with {report.Steps} steps reported.");
    }

    /// <summary>The cases of the same log as a table.</summary>
    [Benchmark]
    public object Csv() => EventLog.Read(GeneratedLog.Csv(Events), Unlimited, _ => { }).Events;
}
