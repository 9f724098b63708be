using System.Text.Json;

namespace TherapySession.Tool.Tests;

/// <summary>One record under both standards: who contributed does not show what taking responsibility shows, and the other way round, and the answer says why.</summary>
public class ResponsibilityTests
{
    [Fact]
    public void What_was_contributed_under_226_is_not_responsibility_under_320()
    {
        // A support worker made a change together with the therapist and contributed to a record that the therapist accepted.
        var (in226, in320) = Both("07-distress-and-return-to-preparation");

        Assert.Equal("conforms", Text(in226, "verdict"));
        Assert.Equal(["320/PC11", "320/PC14"], NotMet(in320));

        // The change stays agreed, because making it is not a support worker's; the step itself is told with the reason.
        Assert.Equal(["TS-PART-003"], Missing(in320, "320/PC11"));
        var act = Assert.Single(in320.GetProperty("findings").EnumerateArray(), finding => Text(finding, "code") == "TS-PEOP-106");
        Assert.Equal(("warning", "/at/by"), (Text(act, "severity"), Text(act, "place")[^6..]));

        // The record was written and accepted, and nobody completed and signed it.
        Assert.Equal(["TS-REFL-002"], Missing(in320, "320/PC14"));
        Assert.Contains("acceptRecord", Shown(in226, "226/PC13"));
        Assert.DoesNotContain("acceptRecord", Shown(in320, "320/PC14"));
    }

    [Fact]
    public void What_was_taken_on_under_320_lacks_acceptance_and_the_feedback_of_others_under_226()
    {
        // A co-ordinating worker completed and signed the record, and reflected on their own.
        var (in226, in320) = Both("02-mindfulness-workshop-day-centre");

        Assert.Equal("conforms", Text(in320, "verdict"));
        Assert.Equal(["226/PC13", "226/PC14"], NotMet(in226));
        Assert.Equal(["TS-REFL-001"], Missing(in226, "226/PC13"));
        Assert.Equal(["TS-REFL-004"], Missing(in226, "226/PC14"));

        // What is stronger in 320 shows the weaker of 226: changes made, independence promoted, tidying that others were supported in.
        Assert.Equal(Shown(in320, "320/PC11"), Shown(in226, "226/PC11"));
        Assert.Contains("checkTidy", Shown(in320, "320/PC13"));
    }

    [Fact]
    public void What_both_ask_alike_is_answered_alike()
    {
        var (in226, in320) = Both("01-art-therapy-care-home");

        foreach (var number in new[] { 2, 3, 4, 6, 7, 8, 9, 10 })
            Assert.Equal((Status(in226, $"226/PC{number}"), string.Join(',', Shown(in226, $"226/PC{number}"))), (Status(in320, $"320/PC{number}"), string.Join(',', Shown(in320, $"320/PC{number}"))));
        Assert.Equal(["320/PC14"], NotMet(in320));
    }

    private static (JsonElement In226, JsonElement In320) Both(string sample)
    {
        var file = Path.Combine(Repository.Records, sample + ".json");
        return (Under("226"), Under("320"));

        JsonElement Under(string profile) => Assert.Single(Called.With("check", file, "--profile", profile, "--format", "json").Json.GetProperty("sessions").EnumerateArray());
    }

    private static JsonElement Criterion(JsonElement session, string number) => session.GetProperty("criteria").EnumerateArray().Single(each => Text(each, "number") == number);

    private static string Status(JsonElement session, string number) => Text(Criterion(session, number), "status");

    private static List<string> NotMet(JsonElement session) => [.. session.GetProperty("criteria").EnumerateArray().Where(each => Text(each, "status") == "notMet").Select(each => Text(each, "number"))];

    private static List<string> Missing(JsonElement session, string number) => [.. Criterion(session, number).GetProperty("missing").EnumerateArray().Select(each => Text(each, "code"))];

    private static List<string> Shown(JsonElement session, string number) => [.. Criterion(session, number).GetProperty("evidence").EnumerateArray().Select(each => Text(each, "command"))];

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
