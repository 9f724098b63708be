using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace TherapySession;

/// <summary>A language in which the library says what a person reads. Codes are the same in each.</summary>
/// <remarks>
/// A language is one file in <c>Texts/</c>; nothing else names it. A text that a language lacks is said in English. No culture of the machine is looked at.
/// Equality: by reference; there is one object a language. Thread safety: immutable; its file is read at the first question.
/// </remarks>
public sealed class Language
{
    private const string Place = "TherapySession.Texts.";

    private readonly Lazy<Contents> _contents;

    private Language(string resource)
    {
        Code = resource[Place.Length..^".json".Length];
        _contents = new Lazy<Contents>(() => Contents.Of(resource));
    }

    /// <summary>Every language, by its code.</summary>
    public static ValueList<Language> All { get; } = typeof(Language).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Place, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => new Language(name)).ToValueList();

    /// <summary>English, the language of every text that no language is named for.</summary>
    public static Language English { get; } = Find("en")!;

    /// <summary>Welsh. Its file says how far it has been reviewed.</summary>
    public static Language Welsh { get; } = Find("cy")!;

    /// <summary>The language's code (BCP 47), for instance <c>cy</c>.</summary>
    public string Code { get; }

    /// <summary>What the language calls itself.</summary>
    public string Name => _contents.Value.Name;

    /// <summary>Who wrote or reviewed the texts.</summary>
    public string Note => _contents.Value.Note;

    internal IEnumerable<string> Keys => _contents.Value.Texts.Keys;

    /// <summary>The codes that have a message and a remedy; a finding that has several senses has each as <c>code/sense</c>.</summary>
    internal IEnumerable<string> Codes => EndingWith(".message");

    /// <summary>The numbers of everything in the standards that has a title and an explanation.</summary>
    internal IEnumerable<string> Numbers => EndingWith(".title");

    /// <summary>The language with a code, if there is one.</summary>
    public static Language? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return All.FirstOrDefault(language => language.Code == code);
    }

    /// <summary>What the language calls itself.</summary>
    public override string ToString() => Name;

    /// <summary>What a code says, in this language: for refusals, problems and findings of one's own kind that carry a code of the library.</summary>
    /// <param name="code">A code that has a text; see <see cref="CodeText.All"/>.</param>
    /// <param name="arguments">What fills the places of the text, in order.</param>
    /// <exception cref="KeyNotFoundException">No text has this code.</exception>
    public string Message(string code, ValueList<string> arguments) => Fill(Text(code + ".message"), arguments);

    /// <summary>What to do about what a code says, in this language.</summary>
    /// <param name="code">A code that has a text; see <see cref="CodeText.All"/>.</param>
    /// <param name="arguments">What fills the places of the text, in order.</param>
    /// <exception cref="KeyNotFoundException">No text has this code.</exception>
    public string Remedy(string code, ValueList<string> arguments) => Fill(Text(code + ".remedy"), arguments);

    internal bool Has(string key) => _contents.Value.Texts.ContainsKey(key);

    /// <summary>The text with a key; in English where this language lacks it.</summary>
    internal string Text(string key) => _contents.Value.Texts.TryGetValue(key, out var text) ? text : English._contents.Value.Texts[key];

    private static string Fill(string text, ValueList<string> arguments) =>
        arguments.Count == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, arguments.ToArray<object>());

    private IEnumerable<string> EndingWith(string end) => Keys.Where(key => key.EndsWith(end, StringComparison.Ordinal)).Select(key => key[..^end.Length]);

    private sealed record Contents(string Name, string Note, FrozenDictionary<string, string> Texts)
    {
        public static Contents Of(string resource)
        {
            using var stream = typeof(Language).Assembly.GetManifestResourceStream(resource)!;
            using var document = JsonDocument.Parse(stream);
            var root = document.RootElement;
            return new Contents(
                root.GetProperty("name").GetString()!,
                root.GetProperty("note").GetString()!,
                root.GetProperty("texts").EnumerateObject().ToFrozenDictionary(text => text.Name, text => text.Value.GetString()!));
        }
    }
}
