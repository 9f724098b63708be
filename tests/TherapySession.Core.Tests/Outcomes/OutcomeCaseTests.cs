using System.Text.Json;
using TherapySession.Outcomes;

namespace TherapySession.Tests.Outcomes;

/// <summary>Every case of the reference file: published figures, figures of peer software, and definitions.</summary>
public sealed class OutcomeCaseTests
{
    /// <summary>Methods that the library leaves out on purpose, with the reason.</summary>
    private static readonly Dictionary<string, string> LeftOut = new()
    {
        ["sced.pand"] = "An artefact where phases differ in length.",
        ["sced.ird"] = "Rests on PAND.",
        ["sced.pem"] = "Weak: it sees the baseline's median only.",
        ["sced.tauU"] = "Can leave -1 to 1; its denominators are disputed.",
        ["sced.tauUTable"] = "As sced.tauU.",
        ["rci.edwardsNunnally"] = "A variant of reliable change that corrects twice for regression to the mean.",
        ["agreement.icc"] = "For continuous ratings only.",
    };

    public static TheoryData<string> Built =>
        [.. OutcomeCases.All.Where(each => !LeftOut.ContainsKey(OutcomeCases.Method(each))).Select(OutcomeCases.Id)];

    [Theory]
    [MemberData(nameof(Built))]
    public void The_answer_has_the_expected_members(string id)
    {
        var each = OutcomeCases.All.Single(candidate => OutcomeCases.Id(candidate) == id);
        var answer = OutcomeMethods.Evaluate(OutcomeCases.Method(each), each.GetProperty("input"));
        Assert.True(answer.IsEvaluated, string.Join(Environment.NewLine, answer.Problems));

        var figures = Answers.Json(answer.Result);
        var tolerance = each.GetProperty("tolerance").GetDouble();
        foreach (var expected in each.GetProperty("expected").EnumerateObject())
        {
            Assert.True(figures.TryGetProperty(expected.Name, out var found), $"No member {expected.Name}.");
            AssertEqual(expected.Value, found, tolerance, expected.Name);
            if (expected.Value.ValueKind == JsonValueKind.Null)
                Assert.StartsWith("TS-OUT-0", figures.GetProperty("undefined").GetProperty(expected.Name).GetProperty("code").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_method_of_the_cases_is_built_or_left_out_on_purpose()
    {
        var built = OutcomeMethods.All.Select(method => method.Name).ToHashSet();
        var asked = OutcomeCases.All.Select(OutcomeCases.Method).ToHashSet();

        Assert.Empty(asked.Except(built).Except(LeftOut.Keys));
        Assert.Empty(built.Intersect(LeftOut.Keys));
        Assert.Empty(built.Except(asked));
    }

    [Fact]
    public void No_case_is_lost() => Assert.Equal(177, OutcomeCases.All.Length);

    private static void AssertEqual(JsonElement expected, JsonElement found, double tolerance, string member)
    {
        Assert.True(expected.ValueKind == found.ValueKind, $"{member}: expected {expected}, found {found}.");
        if (expected.ValueKind == JsonValueKind.Number)
            Assert.True(Math.Abs(expected.GetDouble() - found.GetDouble()) <= tolerance, $"{member}: expected {expected}, found {found}.");
        else
            Assert.Equal(expected.ToString(), found.ToString());
    }
}
