using System.Text.RegularExpressions;

namespace TherapySession.Tests;

/// <summary>Every language says everything that English says, with the same places to fill.</summary>
public sealed partial class LanguageTests
{
    public static TheoryData<string> Codes => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_language_lacks_no_text_and_has_none_that_nobody_asks_for(string code)
    {
        var language = Language.Find(code)!;

        Assert.Empty(Language.English.Keys.Except(language.Keys));
        Assert.Empty(language.Keys.Except(Language.English.Keys));
        Assert.All(language.Keys, key => Assert.False(string.IsNullOrWhiteSpace(language.Text(key)), key));
        Assert.False(string.IsNullOrWhiteSpace(language.Name) || string.IsNullOrWhiteSpace(language.Note));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_text_fills_the_places_that_English_fills(string code)
    {
        var language = Language.Find(code)!;

        Assert.All(Language.English.Keys, key => Assert.Equal(Places(Language.English.Text(key)), Places(language.Text(key))));
    }

    [Fact]
    public void English_and_Welsh_are_there_and_differ()
    {
        Assert.Equal(["cy", "en"], Language.All.Select(language => language.Code));
        Assert.Null(Language.Find("xx"));
        Assert.True(Language.English.Keys.Count(key => Language.English.Text(key) == Language.Welsh.Text(key)) < Language.English.Keys.Count() / 50);
    }

    [Fact]
    public void The_Welsh_says_that_it_is_still_to_be_reviewed() => Assert.Contains("native", Language.Welsh.Note, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_refusal_speaks_the_language_that_it_is_asked_in()
    {
        var refused = (Decision.Refused)Stage.Open(Profile.Support226).Decide(new BeginPreparation(), Stage.Stamp(1));

        Assert.All(refused.Reasons, reason =>
        {
            Assert.Equal(reason.Message, reason.MessageIn(Language.English));
            Assert.NotEqual(reason.Message, reason.MessageIn(Language.Welsh));
            Assert.NotEqual(reason.Remedy, reason.RemedyIn(Language.Welsh));
            Assert.DoesNotContain("{0}", reason.MessageIn(Language.Welsh), StringComparison.Ordinal);
        });
    }

    private static List<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal).ToList();

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Place();
}
