using System.Numerics;

namespace TherapySession.Outcomes;

/// <summary>The median of the slopes between all pairs of points. O(n² log n) time, O(n²) memory.</summary>
internal static class PairwiseSlopes
{
    /// <summary>How close two slopes may lie as doubles before they are compared as fractions: far above the rounding of either.</summary>
    private const double Doubtful = 1e-12;

    /// <summary>The median slope over the first points, exactly; <see langword="null"/> where no two of them are at different times.</summary>
    public static Rational? Median(ExactValues x, ExactValues y, int count)
    {
        var slopes = new List<Slope>(Math.Max(0, count * (count - 1) / 2));
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                if (x.Units[j] != x.Units[i])
                    slopes.Add(new Slope((double)(y.Units[j] - y.Units[i]) / (double)(x.Units[j] - x.Units[i]), i, j));
            }
        }

        if (slopes.Count == 0)
            return null;

        slopes.Sort((a, b) => Compare(x, y, a, b));
        return (Exact(slopes[(slopes.Count - 1) / 2]) + Exact(slopes[slopes.Count / 2])) / 2;

        Rational Exact(Slope slope) => new((y.Units[slope.J] - y.Units[slope.I]) * x.Scale, (x.Units[slope.J] - x.Units[slope.I]) * y.Scale);
    }

    private static int Compare(ExactValues x, ExactValues y, Slope a, Slope b)
    {
        // Where the doubles are infinite the difference is not a number and the test fails: the fractions decide.
        if (Math.Abs(a.Rounded - b.Rounded) > Doubtful * (Math.Abs(a.Rounded) + Math.Abs(b.Rounded)))
            return a.Rounded.CompareTo(b.Rounded);

        var (riseA, runA) = (y.Units[a.J] - y.Units[a.I], x.Units[a.J] - x.Units[a.I]);
        var (riseB, runB) = (y.Units[b.J] - y.Units[b.I], x.Units[b.J] - x.Units[b.I]);
        return (riseA * runB).CompareTo(riseB * runA);
    }

    private readonly record struct Slope(double Rounded, int I, int J);
}
