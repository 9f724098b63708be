namespace TherapySession;

/// <summary>What the library says about a code, without an occasion: where it would name something, there is an ellipsis.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
/// <param name="Code">The stable code.</param>
/// <param name="Message">What is wrong or missing, in English.</param>
/// <param name="Remedy">What to do about it, in English.</param>
public sealed record CodeText(string Code, string Message, string Remedy)
{
    private const string Something = "…";

    // More than any text has places.
    private static readonly ValueList<string> Neutral = [Something, Something, Something, Something, Something, Something, Something, Something];

    /// <summary>Every code of the library in ordinal order: of refusals, of files, of findings, of outcome methods. A code that is meant in several ways stands here once for each.</summary>
    public static ValueList<CodeText> All { get; } = Gather();

    /// <summary>What the library says about a code; empty where there is no such code.</summary>
    public static ValueList<CodeText> Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return All.Where(each => each.Code == code).ToValueList();
    }

    /// <summary>The code that somebody most likely meant; <see langword="null"/> where none is near enough.</summary>
    public static string? NearestTo(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Nearest.To(code, All.Select(each => each.Code).Distinct());
    }

    // A finding that has several senses has a text for each, under a key such as L002/Missing.
    private static ValueList<CodeText> Gather() => Language.English.Codes
        .Select(key => new CodeText(key.Split('/')[0], Language.English.Message(key, Neutral), Language.English.Remedy(key, Neutral))).Distinct()
        .OrderBy(each => each.Code, StringComparer.Ordinal).ThenBy(each => each.Message, StringComparer.Ordinal).ToValueList();
}
