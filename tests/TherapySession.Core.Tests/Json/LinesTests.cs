using TherapySession.Json;

namespace TherapySession.Tests.Json;

public sealed class LinesTests
{
    private static string Line(string record) => record.ReplaceLineEndings(" ").Trim();

    [Fact]
    public void Each_line_is_a_record_and_a_bad_one_spoils_no_other()
    {
        var text = string.Join('\n', Line(Given.Other("s-0")), "", Line(Given.With("\"age\": 40", "\"age\": \"40\"")), Line(Given.Other("s-2")) + "\r");
        foreach (var stream in new Stream[] { new MemoryStream(Given.Utf8(text)), new Trickle(Given.Utf8(text)) })
        {
            var lines = SessionJson.ReadLines(stream, new JsonReading { File = "records.ndjson" }).ToList();

            Assert.Equal(["s-0", null, "s-2"], lines.Select(line => line.Item?.Session.Id.Value));
            var place = Assert.Single(lines[1].Problems).Place;
            Assert.Equal(("records.ndjson", 3, "/history/0/opening/age"), (place.File, place.Line, place.JsonPointer));
            Assert.Equal(text.IndexOf("\"40\"", StringComparison.Ordinal), (int)place.ByteOffset);
        }
    }

    [Fact]
    public void A_cut_last_line_is_refused_and_the_whole_ones_are_given()
    {
        var whole = Line(Given.Other("s-0")) + "\n";
        var last = Given.Utf8(Line(Given.Record));
        for (var length = 1; length < last.Length; length += 7)
        {
            var lines = SessionJson.ReadLines(new MemoryStream([.. Given.Utf8(whole), .. last[..length]])).ToList();
            Assert.Equal(2, lines.Count);
            Assert.NotNull(lines[0].Item);
            Assert.Equal("R006", Assert.Single(lines[1].Problems).Code);
        }
    }

    [Fact]
    public void A_line_above_the_limit_is_told_and_passed()
    {
        var text = Line(Given.Other("s-0")) + "\n" + new string('x', 500_000) + "\n" + Line(Given.Record);
        var lines = SessionJson.ReadLines(new MemoryStream(Given.Utf8(text)), new JsonReading { MaximumBytes = 10_000 }).ToList();
        Assert.Equal([null, "R007", null], lines.Select(line => line.Problems.SingleOrDefault()?.Code));
        Assert.Equal(2, lines[1].Problems[0].Place.Line);
        Assert.NotNull(lines[2].Item);
    }

    [Fact]
    public void Nothing_is_no_line() => Assert.Empty(SessionJson.ReadLines(new MemoryStream([])));
}
