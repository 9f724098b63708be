namespace TherapySession.Outcomes;

/// <summary>The ratings of one outcome in one voice that can stand in one series, and what had to be left out of it.</summary>
internal sealed class RatingSeries
{
    private RatingSeries(Voice voice, ProxyRating proxy, ValueList<RatingInCourse> points)
    {
        (Voice, Proxy, Points) = (voice, proxy, points);
        Values = new TimedValues(points.Select(point => (point.At, (double)point.Rating.Value!.Value)));
    }

    public Voice Voice { get; }

    public ProxyRating Proxy { get; }

    /// <summary>One rating a session, in the order of their times.</summary>
    public ValueList<RatingInCourse> Points { get; }

    public TimedValues Values { get; }

    /// <summary>How many ratings are off the scale of their measure.</summary>
    public int OffTheScale { get; private init; }

    /// <summary>How many ratings are on another measure than the latest.</summary>
    public int OnAnotherMeasure { get; private init; }

    /// <summary>In how many sessions several people rated in this voice; the one who rated most often stands in the series.</summary>
    public int WithSeveralRaters { get; private init; }

    /// <summary>In how many sessions somebody rated this outcome, and nobody in this voice.</summary>
    public int Missing { get; private init; }

    public static IEnumerable<RatingSeries> Of(OutcomeOverTime outcome)
    {
        var sessions = outcome.Ratings.Where(rating => rating.Rating.Value is not null).Select(rating => rating.Session).Distinct().Count();
        return outcome.Ratings.Where(rating => rating.Rating.Value is not null).GroupBy(rating => (rating.Rating.Voice, rating.Rating.Proxy))
            .OrderBy(strand => strand.Key.Voice).ThenBy(strand => strand.Key.Proxy).Select(strand => Of(strand.Key.Voice, strand.Key.Proxy, [.. strand], outcome.Planned, sessions));
    }

    private static RatingSeries Of(Voice voice, ProxyRating proxy, List<RatingInCourse> given, PlannedOutcome planned, int sessions)
    {
        var onTheScale = given.FindAll(rating => rating.IsOnTheScale);
        var comparable = onTheScale.FindAll(rating => rating.Planned.IsMeasuredAs(planned));
        var often = comparable.CountBy(rating => rating.Rating.RatedBy).ToDictionary();
        var perSession = comparable.GroupBy(rating => rating.Session).ToList();
        var points = perSession.Select(ratings => ratings.GroupBy(rating => rating.Rating.RatedBy)
            .OrderByDescending(rater => often[rater.Key]).ThenBy(rater => rater.Key.Value, StringComparer.Ordinal).First().Last());
        return new RatingSeries(voice, proxy, points.OrderBy(point => point.At).ToValueList())
        {
            OffTheScale = given.Count - onTheScale.Count,
            OnAnotherMeasure = onTheScale.Count - comparable.Count,
            WithSeveralRaters = perSession.Count(ratings => ratings.DistinctBy(rating => rating.Rating.RatedBy).Skip(1).Any()),
            Missing = sessions - given.DistinctBy(rating => rating.Session).Count(),
        };
    }
}
