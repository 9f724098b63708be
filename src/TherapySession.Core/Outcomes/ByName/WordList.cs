using System.Text.Json;

namespace TherapySession.Outcomes;

/// <summary>The words of a closed list in JSON, and what each stands for.</summary>
internal sealed class WordList<T>(params (string Word, T Value)[] words)
    where T : struct
{
    public T Read(JsonElement value, string pointer, InputCheck check)
    {
        // true and false are words too: a list of these two takes them without quotation marks, and only so.
        var found = value.ValueKind switch
        {
            JsonValueKind.True => WordList.True,
            JsonValueKind.False => WordList.False,
            _ => JsonKind.TextOf(value) is { } text ? $"\"{text}\"" : null,
        };
        foreach (var (word, meaning) in words)
        {
            if (word == found)
                return meaning;
        }

        var isText = value.ValueKind == JsonValueKind.String && words[0].Word[0] == '"';
        var near = isText && found is not null ? Nearest.To(found, words.Select(each => each.Word)) : null;
        check.Add(
            isText ? OutcomeProblemKind.NotOnTheList : OutcomeProblemKind.WrongKind,
            pointer,
            isText ? "another word" : JsonKind.Of(value),
            (near is null ? "" : $"perhaps {near}, ") + $"one of {string.Join(", ", words.Select(each => each.Word))}");
        return default;
    }
}

/// <summary>The closed lists that inputs use.</summary>
internal static class WordList
{
    public const string True = "true";
    public const string False = "false";

    public static readonly WordList<Improvement> Directions = new(("\"increase\"", Improvement.Increase), ("\"decrease\"", Improvement.Decrease));

    public static readonly WordList<Improvement> HigherIsBetter = new((True, Improvement.Increase), (False, Improvement.Decrease));

    public static readonly WordList<ContinuityCorrection> Continuity = new((True, ContinuityCorrection.Applied), (False, ContinuityCorrection.None));

    public static readonly WordList<MeasurementLevel> Levels = new(
        ("\"nominal\"", MeasurementLevel.Nominal),
        ("\"ordinal\"", MeasurementLevel.Ordinal),
        ("\"interval\"", MeasurementLevel.Interval),
        ("\"ratio\"", MeasurementLevel.Ratio));

    /// <summary>The word that stands for a category in an answer.</summary>
    public static string Of(ChangeCategory category) => category switch
    {
        ChangeCategory.Recovered => "recovered",
        ChangeCategory.Improved => "improved",
        ChangeCategory.Unchanged => "unchanged",
        ChangeCategory.Deteriorated => "deteriorated",
        _ => "harmed",
    };

    /// <summary>The word that stands for a band in an answer.</summary>
    public static string Of(SymptomSeverity severity) => severity switch
    {
        SymptomSeverity.Minimal => "minimal",
        SymptomSeverity.Mild => "mild",
        SymptomSeverity.Moderate => "moderate",
        SymptomSeverity.ModeratelySevere => "moderatelySevere",
        _ => "severe",
    };
}
