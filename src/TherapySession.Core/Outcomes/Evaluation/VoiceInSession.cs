namespace TherapySession.Outcomes;

/// <summary>One voice on one outcome in one session: its rating, or why there is none. Equality: member by member.</summary>
/// <param name="Voice">Whose view it is.</param>
/// <param name="Proxy">Whether somebody rates for the individual: such a rating is always labelled, and is not the individual's own.</param>
public sealed record VoiceInSession(Voice Voice, ProxyRating Proxy)
{
    /// <summary>The rating; <see langword="null"/> where there is none.</summary>
    public decimal? Value { get; init; }

    /// <summary>Who rated; <see langword="null"/> where nobody did.</summary>
    public PersonId? RatedBy { get; init; }

    /// <summary>Why there is no rating; <see langword="null"/> where there is one.</summary>
    public MissingRating? Missing { get; init; }

    /// <summary>The rating minus the plan's baseline; undefined without either.</summary>
    public Measure<double> SinceBaseline { get; init; } = Measure.Undefined<double>(UndefinedBecause.RatingMissing);

    /// <summary>What the rating still lacks to the plan's target, target minus rating; undefined without either.</summary>
    public Measure<double> ToTarget { get; init; } = Measure.Undefined<double>(UndefinedBecause.RatingMissing);
}

/// <summary>How far two voices are apart on one outcome in one session: something to talk about, and no error of either. Equality: member by member.</summary>
/// <param name="One">The first voice.</param>
/// <param name="Other">The second voice.</param>
/// <param name="Difference">The second rating minus the first, in units of the measure.</param>
public sealed record VoiceDifference(VoiceInSession One, VoiceInSession Other, Measure<double> Difference);

/// <summary>One outcome in one session: the voices side by side. They are never averaged into one. Equality: member by member.</summary>
/// <param name="Outcome">Which outcome.</param>
/// <param name="Planned">The outcome as the session's plan has it.</param>
/// <param name="Voices">The individual's voice, then others', then the worker's; several rows where several people rated in one voice.</param>
/// <param name="Differences">How far each two ratings in different voices are apart.</param>
public sealed record OutcomeInSession(OutcomeId Outcome, PlannedOutcome Planned, ValueList<VoiceInSession> Voices, ValueList<VoiceDifference> Differences)
{
    internal static OutcomeInSession Of(PlannedOutcome planned, IEnumerable<OutcomeRating> ratings)
    {
        var all = ratings.ToList();
        var voices = Enum.GetValues<Voice>().SelectMany(voice => Rows(voice, planned, all.FindAll(rating => rating.Voice == voice))).ToValueList();
        return new OutcomeInSession(planned.Id, planned, voices, Apart(voices).ToValueList());
    }

    private static IEnumerable<VoiceInSession> Rows(Voice voice, PlannedOutcome planned, List<OutcomeRating> ratings)
    {
        // Whoever rates again corrects what they said before.
        var latest = ratings.Where(rating => rating.Value is not null).GroupBy(rating => (rating.Proxy, rating.RatedBy)).Select(each => each.Last())
            .OrderBy(rating => rating.Proxy).ThenBy(rating => rating.RatedBy.Value, StringComparer.Ordinal).ToList();
        if (!latest.Exists(rating => rating.Proxy == ProxyRating.None))
            yield return new VoiceInSession(voice, ProxyRating.None) { Missing = Why(voice, planned, ratings, latest.Count > 0) };

        foreach (var rating in latest)
        {
            var value = rating.Value!.Value;
            yield return new VoiceInSession(voice, rating.Proxy)
            {
                Value = value,
                RatedBy = rating.RatedBy,
                SinceBaseline = Distance(planned.Baseline, value),
                ToTarget = Distance(value, planned.Target),
            };
        }
    }

    private static MissingRating Why(Voice voice, PlannedOutcome planned, List<OutcomeRating> ratings, bool isRatedFor) =>
        ratings.FindLast(rating => rating is { NotRated: not null, Proxy: ProxyRating.None }) is { NotRated: var said } ? new(MissingBecause.SaidWhyNot, said)
        : isRatedFor ? new(MissingBecause.OnlyByProxy)
        : new(planned.MayBeRatedBy(voice) ? MissingBecause.NothingRecorded : MissingBecause.NotAskedFor);

    private static Measure<double> Distance(decimal? from, decimal? to) =>
        from is { } start && to is { } end ? PlannedMeasure.Distance(start, end) : Measure.Undefined<double>(UndefinedBecause.RatingMissing);

    private static IEnumerable<VoiceDifference> Apart(ValueList<VoiceInSession> voices)
    {
        for (var i = 0; i < voices.Count; i++)
        {
            for (var j = i + 1; j < voices.Count; j++)
            {
                if (voices[i].Voice != voices[j].Voice && voices[i].Value is { } one && voices[j].Value is { } other)
                    yield return new VoiceDifference(voices[i], voices[j], PlannedMeasure.Distance(one, other));
            }
        }
    }
}
