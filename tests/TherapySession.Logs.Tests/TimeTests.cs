using NodaTime;

namespace TherapySession.Logs.Tests;

/// <summary>What times mean, in both formats that other software writes.</summary>
public sealed class TimeTests
{
    private static readonly LogReading London = new() { Zone = "Europe/London" };

    private static Instant? Read(string time, LogReading? reading = null)
    {
        var (xes, csv) = (Log.Read(Given.TimeInXes(time), reading), Log.Read(Given.TimeInCsv(time), reading));
        Assert.All(new[] { xes, csv }, log => Assert.True(log.Cases[1].IsRead, $"{time}: {string.Join(", ", log.Problems)}"));
        var (first, second) = (xes.Cases[1].Events.Single(each => each.Number == 2).At, csv.Cases[1].Events.Single(each => each.Number == 2).At);
        Assert.Equal(first, second);
        return first;
    }

    [Theory]
    [InlineData("2026-03-29T00:59:59", "2026-03-29T00:59:59Z")]
    [InlineData("2026-03-29T02:00:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25T00:59:59", "2026-10-24T23:59:59Z")]
    [InlineData("2026-10-25T02:00:00", "2026-10-25T02:00:00Z")]
    [InlineData("2026-10-25T01:30:00+01:00", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25T01:30:00Z")]
    public void A_zone_is_used_where_there_is_no_offset_and_never_shifts_a_time(string time, string expected) =>
        Assert.Equal(NodaTime.Text.InstantPattern.ExtendedIso.Parse(expected).Value, Read(time, London));

    [Fact]
    public void A_time_that_does_not_exist_is_asked_about_with_both_that_do()
    {
        var problem = Assert.Single(Log.Read(Given.TimeInXes("2026-03-29T01:30:00"), London).Problems);
        Assert.Contains("2026-03-29T00:59", problem.Remedy, StringComparison.Ordinal);
        Assert.Contains("2026-03-29T02:00", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Midnight_at_the_end_of_a_day_is_that_of_the_next()
    {
        Assert.Equal(Instant.FromUtc(2027, 1, 1, 0, 0), Read("2026-12-31T24:00:00Z"));
        Assert.Equal(Instant.FromUtc(2026, 12, 31, 23, 0), Read("2026-12-31T24:00:00+01:00"));
        Assert.Equal(Instant.FromUtc(2026, 6, 30, 23, 0), Read("2026-06-30T24:00:00", London));
    }

    [Fact]
    public void An_hour_over_midnight_or_over_a_change_of_the_clock_is_an_hour()
    {
        Assert.Equal(Duration.FromHours(1), Read("2026-02-02T00:30:00", London) - Read("2026-02-01T23:30:00", London));
        Assert.Equal(Duration.FromHours(1), Read("2026-03-29T02:30:00", London) - Read("2026-03-29T00:30:00", London));
        Assert.Equal(Duration.FromHours(3), Read("2026-10-25T02:30:00", London) - Read("2026-10-25T00:30:00", London));
    }

    [Theory]
    [InlineData("1900-01-01T00:00:00Z", true)]
    [InlineData("1899-12-31T23:59:59Z", false)]
    [InlineData("2027-06-02T00:00:00Z", true)]
    [InlineData("2027-06-02T00:00:00.000000001Z", false)]
    public void The_accepted_range_ends_where_it_says(string time, bool isRead)
    {
        var reading = new LogReading { Now = Instant.FromUtc(2026, 6, 1, 0, 0) };
        Assert.All(new[] { Log.Read(Given.TimeInXes(time), reading), Log.Read(Given.TimeInCsv(time), reading) }, log => Assert.Equal(isRead, log.Cases[1].IsRead));
    }

    [Theory]
    [InlineData("2026-02-02T09:09:59Z", false)]
    [InlineData("2026-02-02T09:08:00Z", false)]
    [InlineData("2026-02-02T09:07:59.999999999Z", true)]
    [InlineData("2026-02-02T09:05:00Z", true)]
    [InlineData("2026-02-01T09:10:00Z", true)]
    [InlineData("2026-02-03T09:10:00Z", false)]
    public void Clocks_may_differ_as_far_as_is_tolerated(string recorded, bool isTold)
    {
        var text = Given.InCsv(",note", ",recorded").Replace("\"She chose \"\"blue\"\", twice.\"", recorded, StringComparison.Ordinal);
        Assert.Equal(isTold ? ["W183"] : [], Log.Read(text).Codes);
        Assert.Empty(Log.Read(text, new LogReading { ClockTolerance = Duration.FromDays(2) }).Codes);
    }

    [Fact]
    public void Nanoseconds_are_kept()
    {
        var expected = Instant.FromUtc(2026, 2, 2, 9, 10).PlusNanoseconds(123_456_789);
        Assert.Equal(expected, Read("2026-02-02T09:10:00.123456789Z"));
        Assert.Equal(Instant.FromUtc(1969, 12, 31, 23, 59, 59).PlusNanoseconds(999_999_999), Read("1969-12-31T23:59:59.999999999Z"));
    }
}
