using System.IO.Compression;
using TherapySession.Json;

namespace TherapySession.Logs.Tests;

/// <summary>What the stream does to reading: limits, packing, trickling, throwing, cancelling.</summary>
public sealed class StreamTests
{
    private static readonly string[] Formats = ["xes", "csv", "json", "ndjson"];

    public static TheoryData<string> All => [.. Formats];

    /// <summary>Each format on one thread, and XES on two besides.</summary>
    public static TheoryData<string, bool> Threads
    {
        get
        {
            var threads = new TheoryData<string, bool> { { "xes", true } };
            foreach (var format in Formats)
                threads.Add(format, false);
            return threads;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_good_log_is_read_alike_plain_marked_packed_and_in_trickles(string format)
    {
        var bytes = Good(format);
        var expected = Log.Read(bytes);

        Assert.Empty(expected.Codes);
        Assert.Equal((3, 3), (expected.Summary.Cases, expected.Cases.Count(each => each.IsRead)));
        foreach (var stream in new Stream[]
        {
            new MemoryStream(Log.Packed(bytes)), new Trickle(bytes), new Trickle(Log.Packed(bytes)),
            new MemoryStream([.. Log.Packed(bytes[..100]), .. Log.Packed(bytes[100..])]),
        })
        {
            var log = Log.Read(stream);
            Assert.Equal(expected.Summary, log.Summary);
            Assert.Equal(expected.Cases, log.Cases);
        }

        // A mark takes the place of one character of its line.
        var marked = Log.Read((byte[])[0xEF, 0xBB, 0xBF, .. bytes]);
        Assert.Equal(expected.Summary, marked.Summary);
        Assert.Equal(expected.Cases.SelectMany(each => each.Events.Select(found => found with { Column = 1 })), marked.Cases.SelectMany(each => each.Events.Select(found => found with { Column = 1 })));
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void A_stream_is_left_open_and_its_own_exception_comes_through(string format, bool readsAhead)
    {
        var (bytes, reading) = (Good(format), new LogReading { ReadsAhead = readsAhead });
        using var stream = new MemoryStream(bytes);
        Log.Read(stream, reading);
        Assert.True(stream.CanRead);

        foreach (var each in new[] { bytes, Log.Packed(bytes) })
        {
            for (var at = 0; at < each.Length; at += 1 + (each.Length / 40))
            {
                Assert.Throws<IOException>(() => Log.Read(new Broken(each, at, new IOException("gone")), reading));

                // These are what a reader underneath would throw for the text itself.
                Assert.Throws<InvalidDataException>(() => Log.Read(new Broken(each, at, new InvalidDataException("gone")), reading));
                Assert.Throws<System.Xml.XmlException>(() => Log.Read(new Broken(each, at, new System.Xml.XmlException("gone")), reading));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void What_the_taker_of_cases_throws_comes_through(string format, bool readsAhead) => Assert.Throws<System.Xml.XmlException>(
        () => EventLog.Read(new MemoryStream(Good(format)), new LogReading { ReadsAhead = readsAhead }, _ => throw new System.Xml.XmlException("mine")));

    [Theory]
    [InlineData(3)]
    [InlineData(150)]
    public void Whoever_stops_taking_cases_stops_the_thread_that_is_ahead(int after)
    {
        // Long enough that this thread has to wait for the other one, which then has to be woken to stop.
        var bytes = Long(4_000);
        var given = 0;
        using var stream = new MemoryStream(bytes);
        Assert.Throws<InvalidOperationException>(() => EventLog.Read(stream, Log.Ahead(LogReading.Default), _ =>
        {
            if (++given == after)
                throw new InvalidOperationException("enough");
        }));
        var position = stream.Position;
        Thread.Sleep(20);
        Assert.Equal((after, position), (given, stream.Position));
        Assert.InRange(position, 1, bytes.Length - 1);
    }

    [Fact]
    public void A_long_log_is_the_same_on_two_threads() => Assert.Equal((4_000, 12_000L), Log.Read(Long(4_000)) is var log ? (log.Cases.Count, log.Summary.Events) : default);

    [Theory]
    [MemberData(nameof(Threads))]
    public void Cancelling_stops_at_any_moment(string format, bool readsAhead)
    {
        var (bytes, reading) = (Good(format), new LogReading { ReadsAhead = readsAhead });
        for (var after = 0; after < 3; after++)
        {
            using var stop = new CancellationTokenSource();
            var given = 0;
            using var stream = new MemoryStream(bytes);
            if (after == 0)
                stop.Cancel();
            Assert.Throws<OperationCanceledException>(() => EventLog.Read(
                stream, reading, _ =>
                {
                    if (++given == after)
                        stop.Cancel();
                }, stop.Token));
            Assert.Equal(after, given);
            Assert.True(stream.CanRead);
        }

        using var whileReading = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => EventLog.Read(new Endless(bytes, () => whileReading.Cancel()), reading, _ => { }, whileReading.Token));
    }

    [Fact]
    public void Null_is_the_callers_bug()
    {
        Assert.Throws<ArgumentNullException>(() => EventLog.Read(null!, LogReading.Default, _ => { }));
        Assert.Throws<ArgumentNullException>(() => EventLog.Read(Stream.Null, null!, _ => { }));
        Assert.Throws<ArgumentNullException>(() => EventLog.Read(Stream.Null, LogReading.Default, null!));
        Assert.Throws<ArgumentException>(() => new LogReading { Zone = "Europe/Nowhere" });
        Assert.Throws<ArgumentException>(() => new LogReading { TimeFormat = "nonsense [" });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_file_above_the_limit_is_refused_before_it_is_read(string format)
    {
        var endless = new Endless(Good(format), null);
        var log = Log.Read(endless, new LogReading { MaximumBytes = 1_000_000 });

        Assert.True(log.Summary.IsRefused);
        Assert.Equal("R007", Assert.Single(log.Summary.Problems, problem => problem.Severity == ProblemSeverity.FileRefused).Code);
        Assert.InRange(endless.Given, 1_000_000, 1_000_100);

        // Where the length is known, nothing is read at all.
        using var known = new MemoryStream(new byte[1_000_001]);
        Assert.Equal(["R007"], Log.Read(known, new LogReading { MaximumBytes = 1_000_000 }).Codes);
        Assert.Equal(0, known.Position);
    }

    [Fact]
    public void As_many_bytes_as_are_allowed_are_read()
    {
        foreach (var stream in new Stream[] { new MemoryStream(Good("xes")), new Trickle(Good("xes")), new MemoryStream(Log.Packed(Good("xes"))) })
        {
            var length = stream.Length;
            Assert.Empty(Log.Read(stream, new LogReading { MaximumBytes = length, MaximumUnpackedBytes = Good("xes").Length }).Codes);
            stream.Position = 0;
            Assert.True(Log.Read(stream, new LogReading { MaximumBytes = length - 1 }).Summary.IsRefused);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("<log>")]
    [InlineData("case,activity,timestamp\n")]
    [InlineData("[")]
    public void A_bomb_of_gzip_is_stopped_at_the_limit_with_flat_memory(string beginning)
    {
        var bomb = Bomb(beginning, 200 * 1024 * 1024, beginning.Length == 0 ? (byte)0 : (byte)' ');
        Assert.InRange(bomb.Length, 1, 400_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var log = Log.Read(bomb, beginning == "[" ? new LogReading { MaximumUnpackedBytes = 4 * 1024 * 1024 } : LogReading.Default);

        Assert.Equal(["R008"], log.Codes);
        Assert.Empty(log.Cases);
        if (!beginning.StartsWith("case", StringComparison.Ordinal))
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 48 * 1024 * 1024);
    }

    [Fact]
    public void Packed_data_cut_anywhere_is_told_as_cut()
    {
        foreach (var format in Formats)
        {
            var packed = Log.Packed(Good(format));
            for (var length = 2; length < packed.Length; length++)
            {
                var log = Log.Read(packed[..length]);
                Assert.True(log.Summary.IsRefused, $"{format} {length}");
                Assert.Equal("R006", Assert.Single(log.Summary.Problems, problem => problem.Severity == ProblemSeverity.FileRefused).Code);
            }
        }
    }

    [Theory]
    [InlineData(new byte[] { 1 })]
    [InlineData(new byte[] { 0 })]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 5, 6, 7, 8 })]
    public void What_follows_packed_data_is_told(byte[] rubbish)
    {
        var packed = Log.Packed(Good("csv"));
        foreach (var stream in new Stream[] { new MemoryStream([.. packed, .. rubbish]), new Trickle([.. packed, .. rubbish]), new MemoryStream([.. packed, .. rubbish, .. new byte[100_000]]) })
            Assert.Equal(["R009"], Log.Read(stream).Codes);
    }

    [Fact]
    public void Damaged_packed_data_is_told()
    {
        var random = new Random(6);
        var packed = Log.Packed(Good("xes"));
        var expected = Log.Read(packed);
        for (var at = 10; at < packed.Length; at++)
        {
            var bytes = (byte[])packed.Clone();
            bytes[at] ^= (byte)(1 << random.Next(8));
            var log = Log.Read(bytes);

            // The last bits of the last byte before the checksum may be of no use.
            if (log.Summary.IsRefused)
                Assert.Contains(log.Codes, code => code is "R009" or "R006");
            else
                Assert.Equal(expected.Cases, log.Cases);
        }
    }

    [Fact]
    public void A_text_of_8_MiB_refuses_its_session_alone_and_is_never_held()
    {
        var huge = new string('x', 8 * 1024 * 1024);
        var bytes = Log.Utf8(Given.InXes("She chose blue.", huge));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var log = Log.Read(new MemoryStream(bytes));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 12 * 1024 * 1024);
        Assert.Equal(["R011"], log.Codes);
        Assert.Equal(["s-1", "s-3"], log.Cases.Where(each => each.IsRead).Select(each => each.Id));
        Assert.Equal((30, 5), (log.Cases[2].Events[0].Line, log.Cases[2].Events[0].Column));

        // The lines of what was not held count all the same.
        var lines = Log.Read(Given.InXes("She chose blue.", string.Concat(Enumerable.Repeat("line\n", 400_000))));
        Assert.Equal(["R011"], lines.Codes);
        Assert.Equal(400_030, lines.Cases[2].Events[0].Line);
    }

    [Fact]
    public void A_long_comment_is_passed()
    {
        var log = Log.Read(Given.InXes("<classifier", $"<!-- {new string('x', 3_000_000)} it's \"so\" --><classifier"));
        Assert.Empty(log.Codes);
        Assert.Equal(3, log.Summary.Cases);
    }

    private static byte[] Long(int sessions)
    {
        var text = new System.Text.StringBuilder("<log xes.version=\"2.0\">");
        for (var i = 0; i < sessions; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<trace><string key=\"concept:name\" value=\"s-{i}\"/>");
            foreach (var step in (ReadOnlySpan<string>)["BeginPreparation", "BeginParticipation", "EndParticipation"])
                text.Append("<event><string key=\"concept:name\" value=\"").Append(step).Append("\"/></event>\n");
            text.Append("</trace>");
        }

        return Log.Utf8(text.Append("</log>").ToString());
    }

    private static byte[] Good(string format) => Log.Utf8(format switch
    {
        "xes" => Given.Xes,
        "csv" => Given.Csv,
        "json" => Given.Json(Given.Record("s-1"), Given.Record("s-2"), Given.Record("s-3")),
        _ => Given.Lines(Given.Record("s-1"), Given.Record("s-2"), Given.Record("s-3")),
    });

    private static byte[] Bomb(string beginning, int length, byte filling)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            packing.Write(Log.Utf8(beginning));
            var chunk = new byte[1024 * 1024];
            Array.Fill(chunk, filling);
            for (var i = 0; i < length; i += chunk.Length)
                packing.Write(chunk);
        }

        return packed.ToArray();
    }

    private sealed class Broken(byte[] bytes, int at, Exception exception) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        // The platform's own stream reads into a span through this.
        public override int Read(byte[] buffer, int offset, int count) => Position >= at ? throw exception : base.Read(buffer, offset, Math.Min(count, at - (int)Position));
    }

    /// <summary>A log that never ends: where its end should be comes space for ever.</summary>
    private sealed class Endless(byte[] bytes, Action? then) : MemoryStream
    {
        private readonly int _end = bytes.AsSpan().LastIndexOf("</log>"u8) is >= 0 and var end ? end : bytes.Length - 12;

        public override bool CanSeek => false;

        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, 4096);
            for (var i = 0; i < count; i++, Given++)
                buffer[i] = Given < _end ? bytes[Given] : (byte)' ';
            if (Given > 200_000)
                then?.Invoke();
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
