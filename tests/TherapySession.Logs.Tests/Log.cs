using System.IO.Compression;
using System.Text;
using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Logs.Tests;

/// <summary>What reading a log gave: the summary and the cases, with what tests ask of both.</summary>
internal sealed record Log(LogSummary Summary, IReadOnlyList<LogCase> Cases)
{
    /// <summary>Every problem that is listed, of the file and of the cases.</summary>
    public IEnumerable<Problem> Problems => Summary.Problems.Concat(Cases.SelectMany(each => each.Problems));

    /// <summary>The codes of all problems.</summary>
    public IReadOnlyList<string> Codes => [.. Problems.Select(problem => problem.Code)];

    public static Log Read(string text, LogReading? reading = null) => Read(Utf8(text), reading);

    /// <summary>Reads a log on one thread and on two, which has to come to the same.</summary>
    public static Log Read(byte[] bytes, LogReading? reading = null)
    {
        var (log, ahead) = (Read(new MemoryStream(bytes), reading), Read(new MemoryStream(bytes), Ahead(reading ?? LogReading.Default)));
        Assert.Equal(log.Summary, ahead.Summary);
        Assert.Equal(log.Cases, ahead.Cases);
        return log;
    }

    public static Log Read(Stream stream, LogReading? reading = null)
    {
        var cases = new List<LogCase>();
        var summary = EventLog.Read(stream, reading ?? LogReading.Default, cases.Add);
        return new Log(summary, cases);
    }

    /// <summary>The same, with XES parsed on a thread of its own.</summary>
    public static LogReading Ahead(LogReading reading) => reading with { ReadsAhead = true };

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            packing.Write(bytes);
        return packed.ToArray();
    }
}
