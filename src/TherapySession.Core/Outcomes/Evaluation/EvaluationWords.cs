using System.Globalization;

namespace TherapySession.Outcomes;

/// <summary>What ratings did, in plain sentences. They say how figures moved, and leave what that means to the people concerned.</summary>
internal static class EvaluationWords
{
    public static string Name(Voice voice, ProxyRating proxy, Language language) =>
        language.Text(proxy == ProxyRating.None ? $"voice.{voice}" : voice == Voice.Individual ? "voice.ForTheIndividual" : $"voice.{voice}ForTheIndividual");

    public static ValueList<string> Of(OutcomeEvaluation outcome, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var sentences = outcome.Voices.Select(voice => string.Join(' ', Of(voice, language)));
        var apart = outcome.Latest.Differences.Where(each => each.Difference.IsDefined && each.Difference.Value != 0)
            .Select(each => Say(language, "evaluation.apart", Inside(each.Other, language), Inside(each.One, language), Signed(each.Difference.Value)));
        return [.. sentences, .. apart, language.Text("evaluation.noVerdict")];
    }

    private static IEnumerable<string> Of(VoiceEvaluation voice, Language language)
    {
        var name = Name(voice.Voice, voice.Proxy, language);
        var count = Figure(voice.Ratings.Count);
        if (voice.Ratings.Count == 0)
        {
            yield return Say(language, "evaluation.noneComparable", name);
            yield break;
        }

        var (first, latest) = (Figure((double)voice.Ratings[0].Rating.Value!.Value), Figure((double)voice.Ratings[^1].Rating.Value!.Value));
        yield return !voice.SinceFirst.Amount.TryGetValue(out var amount) ? Say(language, "evaluation.one", name, latest)
            : amount == 0 ? Say(language, "evaluation.level", name, latest, count)
            : Say(language, amount > 0 ? "evaluation.rose" : "evaluation.fell", name, first, latest, count);
        if (voice.SinceBaseline.Amount.TryGetValue(out var since))
            yield return Say(language, "evaluation.sinceBaseline", Figure((double)voice.Baseline!.Value), Signed(since));

        var change = voice.Baseline is null ? voice.SinceFirst : voice.SinceBaseline;
        if (change.Move.TryGetValue(out var move) && move != RatingMove.None)
            yield return language.Text($"evaluation.move.{move}");
        if (change.ExceedsError.TryGetValue(out var exceeds) && change.Amount.Value != 0)
            yield return language.Text(exceeds ? "evaluation.beyondError" : "evaluation.withinError");
    }

    private static string Say(Language language, string key, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, language.Text(key), arguments);

    // A name begins a sentence; within one it begins with a small letter.
    private static string Inside(VoiceInSession voice, Language language)
    {
        var name = Name(voice.Voice, voice.Proxy, language);
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string Figure(double figure) => figure.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Signed(double figure) => figure.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture);
}
