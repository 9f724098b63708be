using System.Globalization;

namespace TherapySession.Outcomes;

/// <summary>A band of a summed scale. Equality: member by member.</summary>
/// <param name="Name">What the band is called, in the words of whoever sets up the scale.</param>
/// <param name="From">The lowest total in it; it reaches up to the next band.</param>
public sealed record ScaleBand(string Name, double From);

/// <summary>The score of a summed scale. Equality: member by member.</summary>
/// <param name="Total">The sum over all items; where items are unanswered and the scale allows it, the mean of the answered ones times the number of items.</param>
/// <param name="Answered">How many items are answered.</param>
/// <param name="Band">The name of the band that the total lies in; undefined where the total is, and without bands.</param>
public sealed record ScaleScore(Measure<double> Total, int Answered, Measure<string> Band);

/// <summary>A questionnaire whose items are summed, set up by whoever may use it: so that a licensed instrument can be scored without being shipped.</summary>
/// <remarks>Totals are exact sums, compared exactly with the bands. Equality: member by member. Thread safety: immutable.</remarks>
public sealed record SummedScale
{
    /// <summary>The lowest answer of an item.</summary>
    public required double Minimum { get; init; }

    /// <summary>The highest answer of an item, above the lowest.</summary>
    public required double Maximum { get; init; }

    /// <summary>Which items, counted from 0, are worded the other way round: lowest plus highest minus the answer counts for them.</summary>
    public ValueList<int> Reversed { get; init; } = [];

    /// <summary>How many items may be unanswered, 0 or more; their places are then taken by the mean of the answered ones.</summary>
    public int MaximumMissing { get; init; }

    /// <summary>The bands, rising.</summary>
    public ValueList<ScaleBand> Bands { get; init; } = [];

    /// <summary>The score of one set of answers.</summary>
    /// <param name="items">The answers as given, in the order of the items; <see langword="null"/> for an unanswered one.</param>
    /// <returns>The score, or problems: an answer outside the scale, or a scale that is not one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public Evaluated<ScaleScore> Score(IReadOnlyList<double?> items) => Score(items, "/items", items?.Count);

    internal Evaluated<ScaleScore> Score(IReadOnlyList<double?> items, string pointer, int? expected)
    {
        ArgumentNullException.ThrowIfNull(items);

        var check = new InputCheck();
        check.Count(items.Count, pointer, expected);
        CheckScale(check, items.Count);
        check.Numbers(items, pointer, Minimum, Maximum);
        return check.Evaluate(() => Scored(items));
    }

    private void CheckScale(InputCheck check, int items)
    {
        check.Number(Minimum, "/min");
        check.Number(Maximum, "/max");
        check.Number(MaximumMissing, "/maxMissing", least: 0);
        if (Maximum <= Minimum)
            check.Add(OutcomeProblemKind.OutOfRange, "/max", InputCheck.Text(Maximum), $"more than {InputCheck.Text(Minimum)}, the lowest answer");

        var seen = new HashSet<int>();
        for (var i = 0; i < Reversed.Count; i++)
        {
            var pointer = InputCheck.At("/reverse", i);
            if (Reversed[i] < 0 || Reversed[i] >= items)
            {
                check.Add(
                    OutcomeProblemKind.OutOfRange, pointer, InputCheck.Text(Reversed[i]),
                    string.Create(CultureInfo.InvariantCulture, $"the position of one of {items} items, counted from 0"));
            }
            else if (!seen.Add(Reversed[i]))
            {
                check.Add(OutcomeProblemKind.NamedTwice, pointer, InputCheck.Text(Reversed[i]), "each position once");
            }
        }

        for (var i = 0; i < Bands.Count; i++)
        {
            var pointer = $"{InputCheck.At("/bands", i)}/from";
            check.Number(Bands[i].From, pointer);
            if (i > 0 && Bands[i].From <= Bands[i - 1].From)
                check.Add(OutcomeProblemKind.OutOfOrder, pointer, InputCheck.Text(Bands[i].From), $"more than {InputCheck.Text(Bands[i - 1].From)}, where the band before begins");
        }
    }

    private ScaleScore Scored(IReadOnlyList<double?> items)
    {
        var answered = items.Count(item => item is not null);
        if (answered == 0 || items.Count - answered > MaximumMissing)
        {
            var reason = items.Count - answered > MaximumMissing ? UndefinedBecause.TooManyMissing : UndefinedBecause.NothingRated;
            return new ScaleScore(Measure.Undefined<double>(reason), answered, Measure.Undefined<string>(reason));
        }

        var reversed = Reversed.ToHashSet();
        var forward = ExactValues.Of([.. items.Where((_, i) => !reversed.Contains(i)).OfType<double>()]);
        var backward = ExactValues.Of([.. items.Where((_, i) => reversed.Contains(i)).OfType<double>()]);
        var turned = (backward.Count * (Rational.Of(Minimum) + Rational.Of(Maximum))) - backward.Sum();
        var total = (forward.Sum() + turned) * items.Count / answered;
        var band = Bands.LastOrDefault(band => Rational.Of(band.From) <= total);
        return new ScaleScore(
            Measure.Of(total), answered, band is null ? Measure.Undefined<string>(UndefinedBecause.NoBand) : new Measure<string>(band.Name));
    }
}
