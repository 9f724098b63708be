using System.Text;
using TherapySession.Json;

namespace TherapySession.Tests.Json;

public sealed class BadFileTests
{
    [Theory]
    [MemberData(nameof(BadFile.All), MemberType = typeof(BadFile))]
    public void The_file_is_refused_with_the_reason(string name, byte[] file, string code)
    {
        Assert.NotEmpty(name);
        foreach (var read in new[] { SessionJson.ReadRecords(file), SessionJson.ReadRecords(new Trickle(file)) })
        {
            Assert.True(read.Refused);
            Assert.Empty(read.Items);
            Assert.Contains(read.Problems, problem => problem.Code == code && problem.Severity == ProblemSeverity.FileRefused);
        }

        if (code is not ("R030" or "R031" or "R020"))
            Assert.Contains(SessionJson.ReadScript(file).Problems, problem => problem.Code == code);
    }

    [Fact]
    public void Grammar_is_told_with_line_and_column()
    {
        var text = Given.With("[\"individual\"]", "[\"individual\",]");
        var place = Assert.Single(Given.Read(text).Problems).Place;
        var line = text.Split('\n')[place.Line - 1];
        Assert.Equal(line.IndexOf(",]", StringComparison.Ordinal) + 2, place.Column);
    }

    [Fact]
    public void A_byte_order_mark_is_passed()
    {
        var read = SessionJson.ReadRecords((byte[])[0xEF, 0xBB, 0xBF, .. Given.Utf8(Given.Record)]);
        Assert.True(read.IsClean);
        Assert.NotNull(read.Item);
    }

    [Fact]
    public void A_Windows_1252_byte_refuses_its_session_alone()
    {
        var file = Given.Utf8(Given.Between(Given.With("blue paint", "blue@paint")));
        var at = Array.IndexOf(file, (byte)'@');
        file[at] = 0x92;

        var read = SessionJson.ReadRecords(file);

        var problem = Assert.Single(read.Problems);
        Assert.Equal(("R003", (long)at, 2), (problem.Code, problem.Place.ByteOffset, read.Items.Count));
        Assert.Contains(at.ToString(System.Globalization.CultureInfo.InvariantCulture), problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_anywhere_is_never_taken_for_whole()
    {
        var file = Given.Utf8(Given.Between(Given.Record));
        for (var length = 0; length < file.Length; length++)
        {
            var read = SessionJson.ReadRecords(file.AsMemory(0, length));
            Assert.True(read.Refused, $"{length}");
            Assert.Contains(read.Problems, problem => problem.Code is "R006" or "R001");
        }
    }

    [Fact]
    public void A_cut_file_says_in_which_session()
    {
        var text = Given.Between(Given.Record);
        var read = Given.Read(text[..(text.Length / 2)]);
        Assert.Contains("session 2", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_cut_anywhere_is_never_taken_for_whole()
    {
        var file = Given.Utf8(ScriptTests.Small.TrimEnd());
        for (var length = 0; length < file.Length; length++)
            Assert.True(SessionJson.ReadScript(file.AsMemory(0, length)).Refused, $"{length}");
    }

    [Fact]
    public void A_file_above_the_limit_is_refused_before_it_is_read()
    {
        var endless = new Endless();
        var read = SessionJson.ReadRecords(endless, new JsonReading { MaximumBytes = 100_000 });
        Assert.Equal("R007", Assert.Single(read.Problems).Code);
        Assert.True(read.Refused);
        Assert.InRange(endless.Given, 100_000, 2_000_000);
        Assert.Equal("R007", Assert.Single(Given.Read(Given.Record, new JsonReading { MaximumBytes = 100 }).Problems).Code);
    }

    [Fact]
    public void Too_many_events_refuse_the_session()
    {
        var read = Given.Read(Given.Between(Given.Record), new JsonReading { MaximumEvents = 1 });
        Assert.Equal(["R010", "R010", "R010"], read.Problems.Select(problem => problem.Code));
        Assert.Equal(3, read.NotRead);
    }

    [Theory]
    [InlineData(64 * 1024, null)]
    [InlineData((64 * 1024) + 1, "R011")]
    [InlineData(8 * 1024 * 1024, "R011")]
    public void A_long_text_is_told_by_its_place(int length, string? code)
    {
        var read = Given.Read(Given.With(Given.Note, new string('x', length)));
        Assert.Equal(code, read.Problems.SingleOrDefault()?.Code);
        Assert.True(read.Problems.All(problem => problem.ToString().Length < 200));
    }

    [Fact]
    public void The_same_session_twice_is_read_once()
    {
        var read = Given.Read($"[{Given.Record},{Given.Record},{Given.Record}]");
        Assert.Equal(["W102", "W102"], read.Problems.Select(problem => problem.Code));
        Assert.Single(read.Items);
        Assert.Equal(0, read.NotRead);
    }

    [Fact]
    public void One_identifier_with_two_contents_refuses_both()
    {
        var read = Given.Read($"[{Given.Record},{Given.With("\"age\": 40", "\"age\": 41")},{Given.Other("s-2")}]");
        var problem = Assert.Single(read.Problems);
        Assert.Equal(("R014", "/1", "/0"), (problem.Code, problem.Place.JsonPointer, problem.Other!.JsonPointer));
        Assert.Equal("s-2", Assert.Single(read.Items).Session.Id.Value);
        Assert.Equal(2, read.NotRead);
    }

    [Fact]
    public void Identifiers_that_only_look_alike_are_told()
    {
        var read = Given.Read($"[{Given.Other("Zo\u00EB")},{Given.Other("Zoe\u0308")}]");

        // A machine in globalisation-invariant mode does not know which characters are alike: there two are two.
        if (!"e\u0308".IsNormalized())
        {
            Assert.Equal("R013", Assert.Single(read.Problems).Code);
            Assert.Empty(read.Items);
        }
        else
        {
            Assert.Equal(2, read.Items.Count);
        }
    }

    [Fact]
    public void All_three_shapes_are_read()
    {
        Assert.Equal(3, Given.Read(Given.Between(Given.Record)).Items.Count);
        Assert.Equal(3, Given.Read("{ \"sessions\": " + Given.Between(Given.Record) + ", \"schemaVersion\": 1 }").Items.Count);
        Assert.Single(Given.Read(Given.Record).Items);
        Assert.True(Given.Read("[]").IsClean);
    }

    [Fact]
    public void A_streams_own_exception_comes_through()
    {
        Assert.Throws<IOException>(() => SessionJson.ReadRecords(new Broken()));
        Assert.Throws<IOException>(() => SessionJson.ReadLines(new Broken()).ToList());
    }

    [Fact]
    public void Cancellation_stops_and_leaves_the_stream_open()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        using var stream = new MemoryStream(Given.Utf8(Given.Record));
        Assert.Throws<OperationCanceledException>(() => SessionJson.ReadRecords(stream, null, stop.Token));
        Assert.Throws<OperationCanceledException>(() => SessionJson.ReadLines(stream, null, stop.Token).ToList());
        Assert.True(stream.CanRead);
    }

    private sealed class Broken : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("gone");
    }

    private sealed class Endless : MemoryStream
    {
        public override bool CanSeek => false;

        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)' ', offset, count);
            Given += count;
            return count;
        }
    }
}
