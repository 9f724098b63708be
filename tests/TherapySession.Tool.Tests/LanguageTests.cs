using System.Text.Json;
using TherapySession.Tool.Output;

namespace TherapySession.Tool.Tests;

/// <summary>The answers in Welsh: what a person reads changes, and nothing else.</summary>
public class LanguageTests
{
    // The members of the JSON answers that a person reads.
    private static readonly string[] Read = ["message", "remedy", "reason", "title", "explanation"];

    public static TheoryData<string> Calls => new(
        "check samples/records --format json", "check README.md --format json", "run samples/scripts/11-refused-without-consent.json --format json",
        "standards --format json", "standards 226 --format json", "explain TS-CONS-001 --format json", "explain L002 --format json", "explain W102 --format json");

    [Fact]
    public void Every_language_has_all_the_words_of_the_tool() =>
        Assert.All(Language.All.ToArray(), language => Assert.Equal(Wording.KeysOf(Language.English).Order(StringComparer.Ordinal), Wording.KeysOf(language).Order(StringComparer.Ordinal)));

    [Fact]
    public void Words_have_the_same_places_in_every_language()
    {
        foreach (var key in Wording.KeysOf(Language.English))
            Assert.All(Language.All.ToArray(), language => Assert.Equal(Places(Wording.In(Language.English)[key]), Places(Wording.In(language)[key])));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Only_what_a_person_reads_is_said_otherwise(string call)
    {
        var args = call.Split(' ').Select(each => each.Contains('/', StringComparison.Ordinal) || each.EndsWith(".md", StringComparison.Ordinal) ? Path.Combine(Repository.Root, each) : each).ToArray();
        var english = Called.With(args);
        var welsh = Called.With([.. args, "--language", "cy"]);

        Assert.Equal(Called.With([.. args, "--language", "en"]), english);
        Assert.Equal(english.Exit, welsh.Exit);
        Same(english.Json, welsh.Json, "");
    }

    [Fact]
    public void A_refusal_is_told_in_Welsh_with_the_words_around_it()
    {
        var called = Called.With("run", Path.Combine(Repository.Scripts, "11-refused-without-consent.json"), "--language", "cy");

        Assert.Contains("beginPreparation GWRTHODWYD", called.Out, StringComparison.Ordinal);
        Assert.Contains("TS-CONS-005 yn /commands/0: Nid oes yr un o ganlyniadau'r cynllun wedi'i gadarnhau. [226/PC3]", called.Out, StringComparison.Ordinal);
        Assert.Contains("Aeth pob cam fel y mae'r sgript yn ei ddisgwyl.", called.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("REFUSED", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Complaints_about_an_input_are_told_in_Welsh_too()
    {
        var outcome = Called.WithInput("{}", "outcome", "sced.nap", "-", "--language", "cy");
        var script = Called.WithInput("{", "run", "-", "--language", "cy");

        Assert.Contains("Disgwylid: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("R006 yn stdin:1:2: ", script.Error, StringComparison.Ordinal);
        Assert.NotEqual(Called.WithInput("{", "run", "-").Error, script.Error);
    }

    [Fact]
    public void A_language_that_there_is_not_is_refused()
    {
        var called = Called.With("standards", "--language", "tlh");

        Assert.Equal((2, ""), (called.Exit, called.Out));
        Assert.Contains("cy", called.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Places(string text) => System.Text.RegularExpressions.Regex.Matches(text, @"\{\d[^}]*\}").Select(match => match.Value).Order(StringComparer.Ordinal);

    private static void Same(JsonElement english, JsonElement welsh, string member)
    {
        Assert.Equal(english.ValueKind, welsh.ValueKind);
        switch (english.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(english.EnumerateObject().Select(each => each.Name), welsh.EnumerateObject().Select(each => each.Name));
                foreach (var (one, other) in english.EnumerateObject().Zip(welsh.EnumerateObject()))
                    Same(one.Value, other.Value, one.Name);
                break;
            case JsonValueKind.Array:
                Assert.Equal(english.GetArrayLength(), welsh.GetArrayLength());
                foreach (var (one, other) in english.EnumerateArray().Zip(welsh.EnumerateArray()))
                    Same(one, other, member);
                break;
            case JsonValueKind.String when Read.Contains(member):
                Assert.NotEqual(english.GetString(), welsh.GetString());
                break;
            default:
                Assert.Equal(english.ToString(), welsh.ToString());
                break;
        }
    }
}
