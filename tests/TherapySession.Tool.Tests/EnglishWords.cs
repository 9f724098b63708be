using System.Text.Json;
using TherapySession.Tool.Output;

namespace TherapySession.Tool.Tests;

/// <summary>Which words of an answer are English: those of the English texts that neither the Welsh ones have nor what a program reads of the same answer.</summary>
internal sealed class EnglishWords
{
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _english;

    /// <param name="json">The answer as JSON, in which codes, names and statuses stand by themselves.</param>
    /// <param name="told">The answer in English, with the codes of what it tells.</param>
    /// <param name="read">The members of the JSON that a person reads.</param>
    public EnglishWords(JsonElement json, string told, string[] read)
    {
        _names = [.. Values(json, "", read).SelectMany(Words), .. CommandKind.All.Select(kind => kind.Name)];
        var codes = CodeText.All.Select(text => text.Code).Distinct().Where(code => told.Contains(code, StringComparison.Ordinal)).ToArray();
        _english = [.. WordsOf(Language.English, codes).Except(WordsOf(Language.Welsh, codes)).Except(_names)];
    }

    /// <summary>Whether a line has nothing but codes, names, figures and places, so that it may be the same in every language.</summary>
    public bool IsNames(string line) => Words(line).All(_names.Contains);

    /// <summary>The English words in an answer.</summary>
    public IEnumerable<string> In(string answer) => Words(answer).Where(_english.Contains).Distinct();

    // What has a digit or a mark inside is a code, a figure or a place; what is quoted is a name.
    private static IEnumerable<string> Words(string text) =>
        text.Replace("\\", "", StringComparison.Ordinal).Split([' ', '\n', '|', '"']).Where(word => !(word.StartsWith('\'') && word.TrimEnd(".,;:".ToCharArray()).EndsWith('\''))).Select(word => word.Trim(".,;:!?()'#*-+<>=`".ToCharArray()))
            .Where(word => word.Length > 1 && word.All(letter => char.IsLetter(letter) || letter is '\'' or '-'));

    private static IEnumerable<string> WordsOf(Language language, string[] codes) =>
        Wording.KeysOf(language).Select(key => Wording.In(language)[key]).Concat(codes.SelectMany(code => CodeText.Find(code, language)).SelectMany(text => new[] { text.Message, text.Remedy })).SelectMany(Words);

    private static IEnumerable<string> Values(JsonElement json, string member, string[] read) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(each => Values(each.Value, each.Name, read)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(each => Values(each, member, read)),
        JsonValueKind.String when !read.Contains(member) => [json.GetString()!],
        _ => [],
    };
}
