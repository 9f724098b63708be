using TherapySession.Json;

namespace TherapySession.Tests.Json;

public sealed class BadInputTests
{
    public static TheoryData<string> Names => [.. BadInput.All.Select(bad => bad.Name)];

    [Fact]
    public void The_good_record_is_read_without_a_word()
    {
        var read = Given.Read(Given.Record);
        Assert.True(read.IsClean, string.Join('\n', read.Problems));
        Assert.Equal(2, read.Item!.Session.Version);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_told_with_code_and_place_and_the_others_are_read(string name)
    {
        var bad = BadInput.All.Single(each => each.Name == name);
        var text = Given.Between(Given.With(bad.From, bad.To));

        var read = Given.Read(text);

        var problem = Assert.Single(read.Problems);
        Assert.Equal(bad.Code, problem.Code);
        Assert.Equal(bad.Severity, problem.Severity);
        Assert.Equal("/1" + bad.Pointer, problem.Place.JsonPointer);
        Assert.Equal(bad.Nearest, problem.Nearest);
        Assert.False(read.Refused);
        var expected = bad.Severity == ProblemSeverity.Warning ? ["s-0", "s-1", "s-2"] : new[] { "s-0", "s-2" };
        Assert.Equal(expected, read.Items.Select(item => item.Session.Id.Value));
        Assert.Equal(3 - expected.Length, read.NotRead);
        Assert.NotEmpty(problem.Message);
        Assert.NotEmpty(problem.Remedy);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_line_is_that_of_the_place(string name)
    {
        var bad = BadInput.All.Single(each => each.Name == name);
        var text = Given.With(bad.From, bad.To);

        var problem = Assert.Single(Given.Read(text).Problems);

        // Nothing in the record takes two lines, so that the place lies in a line that is different, or begins the object around it.
        var line = text.Split('\n')[problem.Place.Line - 1];
        var bytes = System.Text.Encoding.UTF8.GetByteCount(string.Join('\n', text.Split('\n')[..(problem.Place.Line - 1)]) + (problem.Place.Line > 1 ? "\n" : ""));
        Assert.InRange(problem.Place.ByteOffset, bytes, bytes + System.Text.Encoding.UTF8.GetByteCount(line));
        Assert.InRange(problem.Place.Column, 1, line.Length + 1);
        if (bad.Severity == ProblemSeverity.SessionRefused && bad.Code is "R025" or "R026" or "R012" && bad.Pointer.Length > 0)
            Assert.DoesNotContain(line, Given.Record.Split('\n'));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_message_holds_what_somebody_said_or_who(string name)
    {
        var bad = BadInput.All.Single(each => each.Name == name);
        var text = Given.With(bad.From, bad.To).Replace("blue paint", "SECRET paint", StringComparison.Ordinal);
        foreach (var problem in Given.Read(text).Problems)
        {
            Assert.DoesNotContain("SECRET", problem.ToString() + problem.Remedy + problem.Found + problem.Expected, StringComparison.Ordinal);
            Assert.DoesNotContain("worker", problem.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\u202E', problem.ToString());
        }
    }

    [Fact]
    public void What_is_no_number_refuses_the_session_even_in_an_unknown_member()
    {
        var read = Given.Read(Given.Between(Given.With("\"target\": 7.5", "\"target\": 7.5, \"goal\": NaN")));
        Assert.Equal(["W120", "R026"], read.Problems.Select(problem => problem.Code));
        Assert.Equal(2, read.Items.Count);
    }

    [Fact]
    public void Every_problem_of_a_record_is_told_at_once()
    {
        var text = Given.With("\"age\": 40", "\"age\": \"forty\"").Replace("\"careHome\"", "\"carehouse\"", StringComparison.Ordinal).Replace("\"words\":", "\"word\":", StringComparison.Ordinal);
        Assert.Equal(["R026", "R025", "R023", "W120"], Given.Read(text).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_nonexistent_local_time_names_the_two_nearest()
    {
        var bad = BadInput.All.Single(each => each.Code == "R080");
        var problem = Assert.Single(Given.Read(Given.With(bad.From, bad.To)).Problems);
        Assert.Contains("2026-03-29T00:59", problem.Remedy, StringComparison.Ordinal);
        Assert.Contains("2026-03-29T02:00", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_local_time_that_happens_twice_asks_for_the_offset_and_takes_it()
    {
        var bad = BadInput.All.Single(each => each.Code == "R081");
        var problem = Assert.Single(Given.Read(Given.With(bad.From, bad.To)).Problems);
        Assert.Contains("+01:00", problem.Remedy, StringComparison.Ordinal);

        var read = Given.Read(Given.With(bad.From, bad.To.Replace("01:30:00\"", "01:30:00+01:00\"", StringComparison.Ordinal)));
        Assert.Equal(NodaTime.Instant.FromUtc(2026, 10, 25, 0, 30), read.Item!.Session.Opening.Planned.Start);
        Assert.Contains("\"2026-10-25T01:30:00+01:00\"", SessionJson.ToText(read.Item), StringComparison.Ordinal);
    }

    [Fact]
    public void A_local_time_is_read_in_its_zone()
    {
        var read = Given.Read(Given.With("\"start\": \"2026-03-02T10:00:00+00:00\"", "\"start\": \"2026-03-02T10:00\""));
        Assert.Empty(read.Problems);
        Assert.Equal(NodaTime.Instant.FromUtc(2026, 3, 2, 10, 0), read.Item!.Session.Opening.Planned.Start);
    }

    [Fact]
    public void Thirty_minutes_after_midnight_to_half_past_two_is_one_hour_when_the_clock_goes_forward()
    {
        var read = Given.Read(Given.With("\"start\": \"2026-03-02T10:00:00+00:00\", \"end\": \"2026-03-02T11:00:00+00:00\"", "\"start\": \"2026-03-29T00:30:00\", \"end\": \"2026-03-29T02:30:00\""));
        Assert.Equal(NodaTime.Duration.FromHours(1), read.Item!.Session.Opening.Planned.Elapsed);
    }

    [Theory]
    [InlineData("2062-01-01T00:00:00Z", "R082")]
    [InlineData("2027-03-01T00:00:00Z", "W183")]
    public void A_year_ahead_of_the_callers_clock_is_the_limit(string time, string code)
    {
        var reading = new JsonReading { Now = NodaTime.Instant.FromUtc(2026, 4, 1, 0, 0) };
        Assert.Contains(Given.Read(Given.With("\"happenedAt\": \"2026-03-02T11:00:00Z\"", $"\"happenedAt\": \"{time}\""), reading).Problems, problem => problem.Code == code);
    }

    [Fact]
    public void Minus_nought_is_nought()
    {
        var read = Given.Read(Given.With("\"age\": 40", "\"age\": -0").Replace("7.5", "-0", StringComparison.Ordinal));
        Assert.Empty(read.Problems);
        Assert.Contains("\"target\": 0", SessionJson.ToText(read.Item!), StringComparison.Ordinal);
    }

    [Fact]
    public void Under_strict_reading_an_unknown_member_is_refused()
    {
        var read = Given.Read(Given.With("\"part\":", "\"mood\": 1, \"part\":"), new JsonReading { UnknownMembers = UnknownMembers.Refuse });
        Assert.Equal("R022", Assert.Single(read.Problems).Code);
        Assert.Null(read.Item);
    }

    [Fact]
    public void An_unknown_member_is_listed_once_a_name_with_a_count()
    {
        var read = Given.Read(Given.Between(Given.Record).Replace("\"part\":", "\"mood\": [], \"part\":", StringComparison.Ordinal));
        var problem = Assert.Single(read.Problems);
        Assert.Equal(("W120", 3), (problem.Code, problem.Count));
        Assert.Contains("3 times", problem.Message, StringComparison.Ordinal);
        Assert.Equal(3, read.Items.Count);
    }

    [Fact]
    public void The_discriminator_is_found_wherever_it_stands()
    {
        var read = Given.Read(Given.With("\"event\": \"recordWritten\",", "").Replace($"\"{Given.Note}\"", $"\"{Given.Note}\", \"event\": \"recordWritten\"", StringComparison.Ordinal));
        Assert.True(read.IsClean, string.Join('\n', read.Problems));
        Assert.Equal(Given.Read(Given.Record).Item, read.Item);
    }

    [Fact]
    public void A_profile_in_a_record_is_checked_as_it_is_loaded()
    {
        var read = Given.Read(Given.With("\"profile\": \"226\"", """ "profile": { "id": "own", "title": "Own", "version": 1, "criteria": [ { "criterion": "own/1", "requirements": ["TS-CONS-01"], "events": [] } ] } """));
        var problem = Assert.Single(read.Problems);
        Assert.Equal(("P002", "/history/0/opening/profile/criteria/0/requirements/0"), (problem.Code, problem.Place.JsonPointer));
        Assert.Null(read.Item);
    }

    [Fact]
    public void More_than_a_hundred_of_a_code_are_counted()
    {
        var read = Given.Read("[" + string.Join(',', Enumerable.Repeat(Given.With("\"age\": 40", "\"age\": \"\""), 250)) + "]");
        Assert.Equal(100, read.Problems.Count);
        Assert.Equal(new UnlistedProblems("R026", 150), Assert.Single(read.Unlisted));
        Assert.Equal(250, read.NotRead);
    }

    [Fact]
    public void Every_code_of_reading_is_explained_once()
    {
        var codes = typeof(ReadingCodes).GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToList();
        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Contains(code, Language.English.Codes));
        Assert.All(Language.English.Codes.Where(code => code[0] is 'R'), code => Assert.Contains(code.Split('/')[0], codes));
    }
}
