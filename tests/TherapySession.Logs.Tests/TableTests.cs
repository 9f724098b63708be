using NodaTime;
using TherapySession.Conformance;

namespace TherapySession.Logs.Tests;

/// <summary>What a table means, once it can be read.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("case,activity,timestamp")]
    [InlineData("case_id,activity,timestamp")]
    [InlineData("Case ID,Activity,Timestamp")]
    [InlineData("case:concept:name,concept:name,time:timestamp")]
    [InlineData("session,event,happened_at")]
    [InlineData("CASE-ID,TASK,Start_Timestamp")]
    [InlineData(" case , activity , timestamp ")]
    public void The_usual_names_are_found(string header)
    {
        var log = Log.Read(header + "\ns-1,Pause,2026-02-01T09:00:00Z\n");
        Assert.Empty(log.Codes);
        Assert.Equal(("s-1", "Pause", (Instant?)Instant.FromUtc(2026, 2, 1, 9, 0)), (log.Cases[0].Id, log.Cases[0].Events[0].Activity, log.Cases[0].Events[0].At));
    }

    [Fact]
    public void Names_that_the_caller_gives_go_before_the_usual_ones()
    {
        const string Text = "case,id,activity,what,timestamp,when\nx,s-1,y,Pause,2026-02-01T09:00:00Z,2026-02-01T10:00:00Z\n";
        var log = Log.Read(Text, new LogReading { Names = new LogNames { Case = "id", Activity = "what", Time = "when" }, Fields = LogFields.All });
        Assert.Equal(("s-1", "Pause", (Instant?)Instant.FromUtc(2026, 2, 1, 10, 0)), (log.Cases[0].Id, log.Cases[0].Events[0].Activity, log.Cases[0].Events[0].At));
        Assert.Equal(["case", "activity", "timestamp"], log.Summary.FieldNames);
    }

    [Fact]
    public void A_missing_column_is_told_with_the_nearest_and_a_missing_header_without_what_it_says()
    {
        var named = Assert.Single(Log.Read(Given.Csv, new LogReading { Names = new LogNames { Activity = "activty" } }).Problems);
        Assert.Equal(("R040", "activity"), (named.Code, named.Nearest));

        var told = Assert.Single(Log.Read("Ann Example,came in,2026-02-01T09:00:00Z\n").Problems).ToString();
        Assert.DoesNotContain("Ann", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_session_need_not_stand_together()
    {
        var log = Log.Read("case,activity,timestamp\na,1,2026-02-01T09:00:00Z\nb,2,2026-02-01T09:00:00Z\na,3,2026-02-01T09:01:00Z\nc,4,2026-02-01T09:00:00Z\nb,5,2026-02-01T09:02:00Z\na,6,2026-02-01T09:02:00Z\n");
        Assert.Empty(log.Codes);
        Assert.Equal(["a:136", "b:25", "c:4"], log.Cases.Select(each => $"{each.Id}:{string.Concat(each.Events.Select(found => found.Activity))}"));
        Assert.Equal([2, 4, 7], log.Cases[0].Events.Select(each => each.Line));
        Assert.Equal([1, 2, 3], log.Cases[0].Events.Select(each => each.Number));
        Assert.Equal([2, 3, 5], log.Cases.Select(each => each.Line));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 20")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=cmd")]
    [InlineData("'quoted'")]
    public void What_a_spreadsheet_would_run_is_text(string cell)
    {
        var log = Log.Read($"case,activity,timestamp,note\ns-1,Pause,2026-02-01T09:00:00Z,{cell}\n", new LogReading { Fields = LogFields.All });
        Assert.Empty(log.Codes);
        Assert.Equal(cell, log.Cases[0].Events[0].Field("note"));
    }

    [Theory]
    [InlineData("2026-02-01T09:00:00Z")]
    [InlineData("2026-02-01 09:00:00Z")]
    [InlineData("2026-02-01 09:00:00+00:00")]
    [InlineData("2026-02-01T09:00Z")]
    [InlineData("2026-02-01T10:00:00.000000+01:00")]
    [InlineData("\"2026-02-01T09:00:00Z\"")]
    [InlineData(" 2026-02-01T09:00:00Z ")]
    public void Times_of_ISO_8601_are_read(string time)
    {
        var log = Log.Read($"case,activity,timestamp\ns-1,Pause,{time}\n");
        Assert.Empty(log.Codes);
        Assert.Equal(Instant.FromUtc(2026, 2, 1, 9, 0), log.Cases[0].Events[0].At);
    }

    [Theory]
    [InlineData("dd/MM/yyyy HH:mm", "01/02/2026 09:00", true)]
    [InlineData("MM/dd/yyyy HH:mm", "02/01/2026 09:00", true)]
    [InlineData("dd.MM.uuuu HH:mm:ss", "01.02.2026 09:00:00", true)]
    [InlineData("dd MMM yyyy HH:mm o<g>", "01 Feb 2026 10:00 +01", false)]
    public void A_format_that_the_caller_names_is_read(string format, string time, bool needsZone)
    {
        var text = $"case,activity,timestamp\ns-1,Pause,{time}\n";
        var log = Log.Read(text, new LogReading { TimeFormat = format, Zone = needsZone ? "Europe/London" : null });
        Assert.Empty(log.Codes);
        Assert.Equal(Instant.FromUtc(2026, 2, 1, 9, 0), log.Cases[0].Events[0].At);
        if (needsZone)
            Assert.Equal(["R065"], Log.Read(text, new LogReading { TimeFormat = format }).Codes);
    }

    [Fact]
    public void Two_exports_joined_are_told_and_not_taken_for_a_session()
    {
        var log = Log.Read(Given.Csv + Given.Csv.Replace("s-", "t-", StringComparison.Ordinal));
        Assert.Equal(["R041"], log.Codes);
        Assert.Equal(6, log.Cases.Count(each => each.IsRead));
        Assert.DoesNotContain(log.Cases, each => each.Id == "case");
    }

    [Fact]
    public void Blank_rows_are_passed_and_count()
    {
        var log = Log.Read("case,activity,timestamp\n\n,,\ns-1,Pause,2026-02-01\n");
        Assert.Equal(["/rows/4/timestamp"], log.Problems.Select(each => each.Place.JsonPointer));
        Assert.Empty(Log.Read("case,activity,timestamp\n").Cases);
        Assert.Empty(Log.Read("case,activity,timestamp").Codes);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_line_end_is_one(string end)
    {
        var log = Log.Read(Given.Csv.Replace("\n", end, StringComparison.Ordinal));
        Assert.Empty(log.Codes);
        Assert.Equal([2, 3, 5], log.Cases.Select(each => each.Line));
    }

    [Fact]
    public void What_stands_in_a_quoted_field_over_several_lines_is_kept_and_counted()
    {
        var log = Log.Read("case,note,activity,timestamp\ns-1,\"one\ntwo\r\n\"\"three\"\"\",Pause,soon\ns-2,x,Pause,2026-02-01T09:00:00Z\n", new LogReading { Fields = LogFields.All });
        Assert.Equal("one\ntwo\r\n\"three\"", log.Cases[0].Events[0].Field("note"));
        var problem = Assert.Single(log.Problems);
        Assert.Equal((4, 18), (problem.Place.Line, problem.Place.Column));
        Assert.Equal(5, log.Cases[1].Line);
    }

    [Fact]
    public void An_event_without_a_time_stays_behind_the_one_that_it_follows()
    {
        var log = Log.Read("case,activity,timestamp\ns-1,B,2026-02-01T10:00:00Z\ns-1,after B,\ns-1,A,2026-02-01T09:00:00Z\n");
        Assert.Equal(["A", "B", "after B"], log.Cases[0].Events.Select(each => each.Activity));
    }

    [Fact]
    public void Problems_above_the_limit_are_counted_and_their_sessions_are_not_read()
    {
        var rows = string.Concat(Enumerable.Range(0, 250).Select(i => $"s-{i},Pause,soon\n"));
        var log = Log.Read("case,activity,timestamp\n" + rows);

        Assert.Equal(100, log.Problems.Count());
        Assert.Equal([new TherapySession.Json.UnlistedProblems("R066", 150)], log.Summary.Unlisted);
        Assert.Equal(250, log.Cases.Count(each => !each.IsRead));
        Assert.Equal(150, log.Cases.Count(each => each.IsRefusedUnlisted));
        Assert.Equal(7, Log.Read("case,activity,timestamp\n" + rows, new LogReading { MaximumListed = 7 }).Problems.Count());
    }
}
