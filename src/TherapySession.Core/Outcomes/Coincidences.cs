namespace TherapySession.Outcomes;

/// <summary>The ratings that can be compared with another one of the same unit.</summary>
internal sealed class Coincidences
{
    /// <summary>The places of the ratings among the different values, for each unit in rising order: sums then do not depend on the order of the raters.</summary>
    private readonly IReadOnlyList<int[]> _units;
    private readonly double[] _values;
    private readonly int[] _counts;
    private readonly int _total;

    private Coincidences(IReadOnlyList<int[]> units, double[] values)
    {
        (_units, _values) = (units, values);
        _counts = new int[values.Length];
        foreach (var place in units.SelectMany(unit => unit))
            _counts[place]++;
        _total = _counts.Sum();
    }

    public static Coincidences Of(IReadOnlyList<IReadOnlyList<double?>> raters)
    {
        var length = raters.Count == 0 ? 0 : raters[0].Count;
        var units = Enumerable.Range(0, length)
            .Select(unit => raters.Select(ratings => ratings[unit]).OfType<double>().Order().ToArray())
            .Where(unit => unit.Length > 1)
            .ToList();

        // Minus 0 and 0 are one value: they compare as equal, and so does their place.
        var values = units.SelectMany(unit => unit).Select(value => value + 0.0).Distinct().Order().ToArray();
        return new Coincidences([.. units.Select(unit => Array.ConvertAll(unit, value => Array.BinarySearch(values, value + 0.0)))], values);
    }

    public Measure<double> Alpha(MeasurementLevel level)
    {
        if (_total == 0)
            return Measure.Undefined<double>(UndefinedBecause.NothingRated);
        if (_values.Length == 1)
            return Measure.Undefined<double>(UndefinedBecause.NoVariation);

        return level switch
        {
            MeasurementLevel.Nominal => Alpha((a, b) => a == b ? 0 : 1, (double)_total * _total - _counts.Sum(count => (double)count * count)),
            MeasurementLevel.Ordinal => Alpha(MiddleRanks()),
            MeasurementLevel.Interval => Alpha(Proportions()),
            _ => Ratio(Proportions()),
        };
    }

    /// <summary>1 - (n - 1) * observed / expected, both over ordered pairs.</summary>
    private Measure<double> Alpha(Func<int, int, double> distance, double expected)
    {
        var observed = 0.0;
        foreach (var unit in _units)
        {
            var apart = 0.0;
            for (var i = 0; i < unit.Length; i++)
            {
                for (var j = 0; j < i; j++)
                    apart += 2 * distance(unit[i], unit[j]);
            }

            observed += apart / (unit.Length - 1);
        }

        return Measure.Of(1 - ((_total - 1) * observed / expected));
    }

    /// <summary>Where the distance is that of places on a line, the expected one follows from the spread around the mean, without visiting pairs.</summary>
    private Measure<double> Alpha(double[] places)
    {
        var mean = places.Select((place, i) => place * _counts[i]).Sum() / _total;
        var spread = places.Select((place, i) => _counts[i] * (place - mean) * (place - mean)).Sum();
        return Alpha((a, b) => (places[a] - places[b]) * (places[a] - places[b]), 2.0 * _total * spread);
    }

    private Measure<double> Ratio(double[] amounts)
    {
        var expected = 0.0;
        for (var a = 0; a < amounts.Length; a++)
        {
            for (var b = 0; b < a; b++)
                expected += 2.0 * _counts[a] * _counts[b] * Distance(a, b);
        }

        return Alpha(Distance, expected);

        double Distance(int a, int b)
        {
            var share = a == b ? 0 : (amounts[a] - amounts[b]) / (amounts[a] + amounts[b]);
            return share * share;
        }
    }

    /// <summary>How many ratings lie below each value, and half of those on it: their differences are the ordinal distances.</summary>
    private double[] MiddleRanks()
    {
        var ranks = new double[_counts.Length];
        var below = 0;
        for (var i = 0; i < ranks.Length; i++)
        {
            ranks[i] = below + (_counts[i] / 2.0);
            below += _counts[i];
        }

        return ranks;
    }

    /// <summary>The values against the largest of them: only their proportions matter, and their squares stay within a double.</summary>
    private double[] Proportions()
    {
        var largest = _values.Max(Math.Abs);
        return Array.ConvertAll(_values, value => value / largest);
    }
}
