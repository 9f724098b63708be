namespace TherapySession.Outcomes;

/// <summary>One outcome over a course: the voices side by side, how their ratings moved, and what supports and weakens saying so. Equality: member by member.</summary>
/// <param name="Outcome">Which outcome.</param>
/// <param name="Planned">The outcome as the latest plan that has it says.</param>
/// <param name="Voices">Each voice that rated, the individual's own first; voices are never averaged into one.</param>
/// <param name="Latest">The latest session in which it was rated: the voices side by side with their differences, a missing one with its reason.</param>
/// <param name="Agreement">How the individual's own ratings and the worker's agree over the sessions.</param>
/// <param name="Claims">What supports and what weakens saying that the ratings moved.</param>
public sealed record OutcomeEvaluation(
    OutcomeId Outcome, PlannedOutcome Planned, ValueList<VoiceEvaluation> Voices, OutcomeInSession Latest, VoiceAgreement Agreement, ValueList<ClaimPoint> Claims)
{
    /// <summary>What supports the claim.</summary>
    public ValueList<ClaimPoint> Supports => Claims.Where(point => point.IsSupport).ToValueList();

    /// <summary>What weakens the claim.</summary>
    public ValueList<ClaimPoint> Weakens => Claims.Where(point => !point.IsSupport).ToValueList();

    /// <summary>What the ratings did, in plain sentences of a language. They never say that somebody is better or worse.</summary>
    public ValueList<string> InWords(Language language) => EvaluationWords.Of(this, language);

    internal static OutcomeEvaluation Of(OutcomeOverTime outcome, SingleCaseDesign? design)
    {
        var series = RatingSeries.Of(outcome).ToList();
        var voices = series.Select(each => VoiceEvaluation.Of(each, outcome, design)).ToValueList();
        var latest = outcome.Ratings[^1];
        var side = OutcomeInSession.Of(latest.Planned, outcome.Ratings.Where(rating => rating.Session == latest.Session).Select(rating => rating.Rating));
        var agreement = VoiceAgreement.Of(Own(Voice.Individual), Own(Voice.Worker), outcome.Planned.Measure);
        return new OutcomeEvaluation(outcome.Outcome, outcome.Planned, voices, side, agreement, ClaimRules.Of(outcome, series, voices, agreement).ToValueList());

        RatingSeries? Own(Voice voice) => series.Find(each => each.Voice == voice && each.Proxy == ProxyRating.None);
    }
}
