using System.Text.RegularExpressions;
using TherapySession.Standards;

namespace TherapySession.Tests;

/// <summary>The library's titles, explanations and prompts are its own: no run of words is a standard's.</summary>
public sealed partial class OwnWordsTests
{
    private const int Run = 6;

    [FactWithStandards]
    public void No_text_shares_a_run_of_words_with_the_standards()
    {
        var theirs = Directory.EnumerateFiles(FactWithStandardsAttribute.Folder, "*.txt").SelectMany(file => Runs(File.ReadAllText(file))).ToHashSet();
        var ours = Language.English.Numbers.SelectMany(number => new[] { Language.English.Text(number + ".title"), Language.English.Text(number + ".explanation") })
            .Concat(WorkerPrompts.All.Select(prompt => prompt.Text));

        Assert.NotEmpty(theirs);
        Assert.All(ours, text => Assert.DoesNotContain(Runs(text), theirs.Contains));
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).ToArray();
        for (var i = 0; i + Run <= words.Length; i++)
            yield return string.Join(' ', words[i..(i + Run)]);
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}

/// <summary>A test that needs the wording of the standards, which is no part of this repository.</summary>
internal sealed class FactWithStandardsAttribute : FactAttribute
{
    public FactWithStandardsAttribute()
    {
        if (!Directory.Exists(Folder))
            Skip = "The wording of the standards is not here.";
    }

    public static string Folder => Path.Combine(DiagramTests.Repository(), "..", "shared", "seeds");
}
