using System.Text.Json;
using TherapySession.Outcomes;

namespace TherapySession.Tool.Tests;

public class OutcomeTests
{
    private static readonly JsonElement Cases =
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "TherapySession.Core.Tests", "Outcomes", "outcomes.json"))).RootElement;

    [Fact]
    public void Every_case_of_every_method_is_answered_with_the_members_expected()
    {
        var methods = OutcomeMethods.All.Select(method => method.Name).ToHashSet();
        var answered = 0;
        foreach (var each in Cases.EnumerateArray().Where(each => methods.Contains(each.GetProperty("method").GetString()!)))
        {
            var call = Called.WithInput(each.GetProperty("input").GetRawText(), "outcome", each.GetProperty("method").GetString()!, "-");

            Assert.Equal((0, ""), (call.Exit, call.Error));
            foreach (var expected in each.GetProperty("expected").EnumerateObject())
                AssertSame(expected.Value, call.Json.GetProperty(expected.Name), each.GetProperty("tolerance").GetDouble(), each.GetProperty("id").GetString()!);
            answered++;
        }

        Assert.True(answered > 100);
    }

    [Theory]
    [InlineData("sced.nab", "{}", "TS-OUT-111")]
    [InlineData("sced.nap", "{ \"baseline\": [1], \"intervention\": [2], \"improvement\": \"increase\", \"surplus\": 1 }", "surplus")]
    [InlineData("sced.nap", "{", "stdin:")]
    [InlineData("sced.nap", "{ \"a\": \"1\" }", "TS-OUT-")]
    public void What_cannot_be_evaluated_is_told_on_standard_error(string method, string input, string told)
    {
        var call = Called.WithInput(input, "outcome", method);

        Assert.Equal((2, ""), (call.Exit, call.Out));
        Assert.Contains(told, call.Error, StringComparison.Ordinal);
    }

    private static void AssertSame(JsonElement expected, JsonElement found, double tolerance, string id)
    {
        Assert.True(expected.ValueKind == found.ValueKind, id);
        switch (expected.ValueKind)
        {
            case JsonValueKind.Number:
                Assert.True(Math.Abs(expected.GetDouble() - found.GetDouble()) <= tolerance, id);
                break;
            case JsonValueKind.Array:
                foreach (var (one, other) in expected.EnumerateArray().Zip(found.EnumerateArray()))
                    AssertSame(one, other, tolerance, id);
                Assert.Equal(expected.GetArrayLength(), found.GetArrayLength());
                break;
            case JsonValueKind.Object:
                foreach (var member in expected.EnumerateObject())
                    AssertSame(member.Value, found.GetProperty(member.Name), tolerance, id);
                break;
            default:
                Assert.True(JsonElement.DeepEquals(expected, found), id);
                break;
        }
    }
}
