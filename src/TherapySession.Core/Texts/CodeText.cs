namespace TherapySession;

/// <summary>What the library says about a code, without an occasion: where it would name something, there is an ellipsis.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
/// <param name="Code">The stable code.</param>
/// <param name="Message">What is wrong or missing.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record CodeText(string Code, string Message, string Remedy)
{
    private const string Something = "…";

    // More than any text has places.
    private static readonly ValueList<string> Neutral = [Something, Something, Something, Something, Something, Something, Something, Something];

    /// <summary>Every code of the library, in English and in ordinal order: of refusals, of files, of findings, of outcome methods. A code that is meant in several ways stands here once for each.</summary>
    public static ValueList<CodeText> All { get; } = Gather(Language.English);

    /// <summary>What the library says about a code, in English; empty where there is no such code.</summary>
    public static ValueList<CodeText> Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return All.Where(each => each.Code == code).ToValueList();
    }

    /// <summary>What the library says about a code, in a language; empty where there is no such code.</summary>
    public static ValueList<CodeText> Find(string code, Language language)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(language);
        return Gather(language).Where(each => each.Code == code).ToValueList();
    }

    /// <summary>The code that somebody most likely meant; <see langword="null"/> where none is near enough.</summary>
    public static string? NearestTo(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Nearest.To(code, All.Select(each => each.Code).Distinct());
    }

    // A finding that has several senses has a text for each, under a key such as L002/Missing.
    private static ValueList<CodeText> Gather(Language language) => Language.English.Codes
        .Select(key => new CodeText(key.Split('/')[0], language.Message(key, Neutral), language.Remedy(key, Neutral))).Distinct()
        .OrderBy(each => each.Code, StringComparer.Ordinal).ThenBy(each => each.Message, StringComparer.Ordinal).ToValueList();
}
