using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Logs.Tests;

/// <summary>A log that is cut or spoilt anywhere gets an answer: never an exception, and never silence about something that was not read.</summary>
public sealed class CutTests
{
    private static readonly LogReading Everything = new() { Fields = LogFields.All };

    [Fact]
    public void XES_cut_anywhere_is_never_taken_for_whole()
    {
        var bytes = Log.Utf8(Given.Xes.TrimEnd());
        for (var length = 0; length < bytes.Length; length++)
        {
            var log = Log.Read(bytes[..length], Everything);
            Assert.True(log.Summary.IsRefused, $"{length}");
            var problem = Assert.Single(log.Summary.Problems);
            Assert.True(problem.Code == (length == 0 ? "R001" : length == 1 ? "R006" : problem.Code) && problem.Code is "R001" or "R006", $"{length} {problem}");
        }
    }

    [Fact]
    public void XES_with_other_characters_cut_anywhere_is_told_as_cut()
    {
        var bytes = Log.Utf8(Given.InXes("She chose blue.", "Дерево 木 🎨 &amp; &#x1F3A8; é").Replace("\n", "", StringComparison.Ordinal));
        for (var length = 60; length < bytes.Length; length++)
            Assert.Equal(["R006"], Log.Read(bytes[..length]).Summary.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_table_cut_anywhere_still_gives_the_sessions_before_the_cut()
    {
        var bytes = Log.Utf8(Given.Csv);
        var header = Given.Csv.IndexOf('\n', StringComparison.Ordinal);
        var ends = Enumerable.Range(0, bytes.Length).Where(i => bytes[i] == '\n').ToArray();
        for (var length = 0; length < bytes.Length; length++)
        {
            var log = Log.Read(bytes[..length], Everything);
            if (length <= header)
            {
                Assert.True(log.Summary.IsRefused ? log.Codes.All(code => code is "R001" or "R040" or "R042") : log.Cases.Count == 0, $"{length}");
                continue;
            }

            // The first session ends in the first row, the second in the third.
            Assert.False(log.Summary.IsRefused, $"{length}: {string.Join(", ", log.Problems)}");
            if (length > ends[1])
                Assert.True(log.Cases[0] is { Id: "s-1", IsRead: true, Events.Count: 1 }, $"{length}");
            if (length > ends[3])
                Assert.True(log.Cases[1] is { Id: "s-2", IsRead: true, Events.Count: 2 }, $"{length}");

            // What was cut is told, unless the cut leaves a good row.
            var rest = Given.Csv[..length].Split('\n')[^1];
            var commas = rest.Count(each => each == ',');
            if (rest.Length > 0 && commas < 5)
                Assert.Contains(log.Problems, problem => problem.Code is "R006" or "R044" && problem.Severity == ProblemSeverity.SessionRefused);
        }
    }

    [Fact]
    public void Lines_cut_anywhere_still_give_the_sessions_before_the_cut()
    {
        var bytes = Log.Utf8(Given.Lines(Given.Record("s-1"), Given.Record("s-2")));
        var first = Array.IndexOf(bytes, (byte)'\n');
        for (var length = 0; length < bytes.Length; length += length < first - 5 ? 7 : 1)
        {
            var log = Log.Read(bytes[..length]);
            if (length < first)
            {
                Assert.True(log.Summary.IsRefused);
                Assert.Contains(log.Codes, code => code is "R001" or "R006");
                continue;
            }

            Assert.False(log.Summary.IsRefused, $"{length}");
            Assert.True(log.Cases[0] is { Id: "s-1", IsRead: true }, $"{length}");
            if (length > first + 1 && length < bytes.Length - 1)
                Assert.True(log.Cases[1] is { Id: "", IsRead: false } && log.Cases[1].Problems[0].Code == "R006", $"{length}");
        }
    }

    [Fact]
    public void A_document_of_records_cut_anywhere_is_refused()
    {
        var bytes = Log.Utf8(Given.Json(Given.Record("s-1"), Given.Record("s-2")));
        for (var length = 0; length < bytes.Length; length += 3)
        {
            var log = Log.Read(bytes[..length]);
            Assert.True(log.Summary.IsRefused && log.Cases.Count == 0, $"{length}");
        }
    }

    [Theory]
    [InlineData("xes")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void A_spoilt_log_is_answered(string format)
    {
        var good = Log.Utf8(format switch
        {
            "xes" => Given.Xes,
            "csv" => Given.Csv,
            "json" => Given.Json(Given.Record("s-1"), Given.Record("s-2")),
            _ => Given.Lines(Given.Record("s-1"), Given.Record("s-2")),
        });
        var random = new Random(2026);
        for (var i = 0; i < 4000; i++)
        {
            var bytes = (byte[])good.Clone();
            for (var flips = random.Next(1, 4); flips > 0; flips--)
            {
                var at = random.Next(bytes.Length);
                bytes[at] = random.Next(3) switch
                {
                    0 => (byte)(bytes[at] ^ (1 << random.Next(8))),
                    1 => (byte)random.Next(256),
                    _ => (byte)"<>\"'&,;\n\r\t{}[]:/= \0"[random.Next(19)],
                };
            }

            Answered(bytes, i % 3 == 0 ? Everything : LogReading.Default);
            Answered(Log.Packed(bytes), LogReading.Default);
        }
    }

    private static void Answered(byte[] bytes, LogReading reading)
    {
        var log = Log.Read(bytes, reading);
        Assert.True(log.Summary.IsRefused == log.Summary.Problems.Any(problem => problem.Severity == ProblemSeverity.FileRefused));
        Assert.True(log.Summary.IsRefused || log.Cases.Count > 0 || log.Problems.Any() || log.Summary.Format == LogFormat.Csv || log.Summary.Cases == 0);
        Assert.All(log.Cases, each => Assert.True(each.IsRead ? each.Id.Length > 0 : each.Problems.Count > 0));
        Assert.All(log.Problems, problem => Assert.True(problem.Message.Length > 0 && problem.Remedy.Length > 0 && problem.Place.Line > 0 && problem.Place.Column > 0, problem.Code));
    }
}
