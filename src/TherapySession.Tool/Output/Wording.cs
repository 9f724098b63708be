using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using TherapySession.Standards;

namespace TherapySession.Tool.Output;

/// <summary>The tool's own words around what the library says, in the language of the answer. Codes, names and statuses are the same in each.</summary>
internal sealed class Wording
{
    private const string Folder = "texts/";

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Texts = typeof(Wording).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).ToFrozenDictionary(name => name[Folder.Length..^".json".Length], Load);

    private readonly FrozenDictionary<string, string> _texts;

    private Wording(Language language) => (Language, _texts) = (language, Texts.GetValueOrDefault(language.Code, Texts[Language.English.Code]));

    /// <summary>The language in which the library is asked too.</summary>
    public Language Language { get; }

    public static Wording In(Language language) => new(language);

    /// <summary>The words with a key; in English where the language lacks them.</summary>
    public string this[string key] => _texts.TryGetValue(key, out var text) ? text : Texts[Language.English.Code][key];

    public string Say(string key, params object?[] arguments) => string.Format(CultureInfo.InvariantCulture, this[key], arguments);

    /// <summary>The words for a number of things, which fills their first place: those for one of them stand under the key and <c>.one</c>.</summary>
    public string Count(string key, long count, params ReadOnlySpan<object?> besides) => Say(count == 1 ? key + ".one" : key, [count, .. besides]);

    public string Say(Verdict verdict) => this["verdict." + JsonText.Name(verdict)];

    /// <summary>The keys of a language that the tool has words in.</summary>
    internal static IEnumerable<string> KeysOf(Language language) => Texts[language.Code].Keys;

    private static FrozenDictionary<string, string> Load(string resource)
    {
        using var stream = typeof(Wording).Assembly.GetManifestResourceStream(resource)!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("texts").EnumerateObject().ToFrozenDictionary(text => text.Name, text => text.Value.GetString()!);
    }
}
