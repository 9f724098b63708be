using System.Text;
using NodaTime;
using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Tests.Conformance;

/// <summary>What is accepted for a time, and what counts all the same.</summary>
public sealed class BaselineTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 6, 1, 0, 0);
    private static readonly BaselineItem Tidy = new("L002", "BeginTidyUp", "f1", "s1");
    private static readonly BaselineItem OtherTidy = new("L002", "BeginTidyUp", "f2", "s2");
    private static readonly BaselineItem Reflection = new("L002", "BeginReflection", "f3", "s1");

    [Fact]
    public void What_is_accepted_does_not_count_and_what_is_new_does()
    {
        var use = Read("""{ "code": "L002", "about": "BeginTidyUp", "who": "test lead", "why": "known", "until": "2026-12-31T00:00:00Z" }""").Use([Tidy, OtherTidy, Reflection], Now);

        Assert.NotNull(use.Of(Tidy));
        Assert.NotNull(use.Of(OtherTidy));
        Assert.Null(use.Of(Reflection));
        Assert.Empty(use.Findings);
    }

    [Fact]
    public void One_finding_of_one_session_is_accepted_by_its_fingerprint()
    {
        var use = Read("""{ "code": "L002", "fingerprint": "f1", "who": "test lead", "why": "known", "until": "2026-12-31T00:00:00Z" }""").Use([Tidy, OtherTidy], Now);

        Assert.NotNull(use.Of(Tidy));
        Assert.Null(use.Of(OtherTidy));
    }

    [Fact]
    public void More_sessions_than_accepted_are_new()
    {
        const string entry = """{ "code": "L002", "about": "BeginTidyUp", "sessions": 1, "who": "test lead", "why": "known", "until": "2026-12-31T00:00:00Z" }""";

        Assert.NotNull(Read(entry).Use([Tidy], Now).Of(Tidy));
        Assert.Null(Read(entry).Use([Tidy, OtherTidy], Now).Of(Tidy));
    }

    [Fact]
    public void What_has_expired_counts_again_and_is_told_without_a_name()
    {
        const string entry = """{ "code": "L002", "who": "Kim Marsh", "why": "the app is old", "until": "2026-06-01T00:00:00Z" }""";
        var use = Read(entry).Use([Tidy], Now);

        Assert.Null(use.Of(Tidy));
        var finding = Assert.Single(use.Findings);
        Assert.Equal("L020", finding.What.Code);
        Assert.DoesNotContain("Marsh", finding.What.Message + finding.What.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("old", finding.What.Message, StringComparison.Ordinal);

        // It holds until just before its end.
        Assert.NotNull(Read(entry).Use([Tidy], Now - Duration.Epsilon).Of(Tidy));
        Assert.NotNull(Read(entry).Use([Tidy], null).Of(Tidy));
    }

    [Fact]
    public void What_is_accepted_and_gone_is_told() =>
        Assert.Equal("W190", Assert.Single(Read("""{ "code": "L004", "who": "x", "why": "y", "until": "2026-12-31T00:00:00Z" }""").Use([Tidy], Now).Findings).What.Code);

    [Theory]
    [InlineData("R023", """{ "code": "L002", "why": "y", "until": "2026-12-31T00:00:00Z" }""")]
    [InlineData("R023", """{ "code": "L002", "who": "x", "until": "2026-12-31T00:00:00Z" }""")]
    [InlineData("R023", """{ "code": "L002", "who": "x", "why": "y" }""")]
    [InlineData("R035", """{ "code": "L002", "who": "x", "why": " ", "until": "2026-12-31T00:00:00Z" }""")]
    [InlineData("R066", """{ "code": "L002", "who": "x", "why": "y", "until": "soon" }""")]
    public void Who_why_and_until_when_are_needed(string code, string entry)
    {
        var result = SessionJson.ReadBaseline(Bytes(entry));

        Assert.Null(result.Item);
        Assert.Equal(code, Assert.Single(result.Problems).Code);
    }

    [Fact]
    public void A_fingerprint_hangs_on_the_session_and_not_on_the_line()
    {
        var one = Recorded.Assess(Recorded.Case("BeginPreparation", "Complete")).Findings[0];
        var moved = one with { Place = one.Place with { Line = 900 } };

        Assert.Equal(one.Fingerprint("a"), moved.Fingerprint("a"));
        Assert.NotEqual(one.Fingerprint("a"), one.Fingerprint("b"));
        Assert.Matches("^[0-9a-f]{16}$", one.Fingerprint("a"));
    }

    [Fact]
    public void A_fingerprint_of_something_missing_hangs_on_what_is_missing()
    {
        var missing = Recorded.Assess(Recorded.Case("BeginPreparation", "Complete")).Findings[0].What with { Code = "TS-PREP-004", Arguments = ["paints", "InStore"] };
        var one = new LogFinding(missing, new LogPlace(null, 1, 1), "");
        var other = one with { What = missing with { Arguments = ["brushes", "InStore"] } };

        Assert.Equal(one.Fingerprint("a"), (one with { What = missing with { Arguments = ["paints", "InStore"] } }).Fingerprint("a"));
        Assert.NotEqual(one.Fingerprint("a"), other.Fingerprint("a"));
    }

    [Fact]
    public void A_fingerprint_of_anything_else_does_not_hang_on_the_figures_it_tells()
    {
        var found = Recorded.Assess(Recorded.Case("BeginPreparation", "Complete")).Findings[0];
        var later = found with { What = found.What with { Code = "L002", Arguments = ["7"] } };

        Assert.Equal(later.Fingerprint("a"), (later with { What = later.What with { Arguments = ["9"] } }).Fingerprint("a"));
    }

    private static Baseline Read(string entry) => SessionJson.ReadBaseline(Bytes(entry)).Item!;

    private static byte[] Bytes(string entry) => Encoding.UTF8.GetBytes($$"""{ "schemaVersion": 1, "accepted": [{{entry}}] }""");
}
