using TherapySession.Json;
using TherapySession.Standards;

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

    /// <summary>Every code of the library in ordinal order: of refusals, of files, of findings. A code that is meant in several ways stands here once for each.</summary>
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

    private static ValueList<CodeText> Gather()
    {
        var refusals = English.All.Select(code => new CodeText(code, English.Message(code, Neutral), English.Remedy(code, Neutral)));
        var problems = EnglishReading.All.Select(code => new CodeText(code, EnglishReading.Message(code, Neutral), EnglishReading.Remedy(code, Neutral)));
        var findings = EnglishEvidence.All.Select(FindingOf).Select(finding => new CodeText(finding.Code, finding.Message, finding.Remedy));
        return refusals.Concat(problems).Concat(findings).Distinct()
            .OrderBy(each => each.Code, StringComparer.Ordinal).ThenBy(each => each.Message, StringComparer.Ordinal).ToValueList();
    }

    // The texts of findings have keys such as L002/Missing.
    private static Finding FindingOf(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        var (code, sense) = slash < 0 ? (key, FindingSense.Plain) : (key[..slash], Enum.Parse<FindingSense>(key[(slash + 1)..]));
        return new Finding(code, FindingSeverity.Error, FindingPlace.Whole) { Sense = sense, Arguments = Neutral };
    }
}
