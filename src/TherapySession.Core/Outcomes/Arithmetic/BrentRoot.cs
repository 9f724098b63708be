namespace TherapySession.Outcomes;

/// <summary>Finds where a continuous function crosses zero, by Brent's method: R. P. Brent (1973), Algorithms for Minimization without Derivatives, chapter 4.</summary>
internal static class BrentRoot
{
    private const double Tolerance = 1e-15;
    private const double MachineEpsilon = 2.220446049250313e-16;
    private const int Steps = 200;

    /// <summary>A root between two places at which the function has different signs.</summary>
    public static double Find(Func<double, double> function, double low, double high)
    {
        // `best` is the closest place so far, `opposite` lies across the root, `last` is the step before.
        var (opposite, best) = (low, high);
        var (atOpposite, atBest) = (function(opposite), function(best));
        var (last, atLast) = (opposite, atOpposite);
        var step = best - opposite;
        var stepBefore = step;

        for (var i = 0; i < Steps; i++)
        {
            if (Math.Sign(atBest) == Math.Sign(atOpposite))
            {
                (opposite, atOpposite) = (last, atLast);
                stepBefore = step = best - last;
            }

            if (Math.Abs(atOpposite) < Math.Abs(atBest))
            {
                (last, best, opposite) = (best, opposite, best);
                (atLast, atBest, atOpposite) = (atBest, atOpposite, atBest);
            }

            var near = (2 * MachineEpsilon * Math.Abs(best)) + (Tolerance / 2);
            var half = (opposite - best) / 2;
            if (Math.Abs(half) <= near || atBest == 0)
                return best;

            if (Math.Abs(stepBefore) >= near && Math.Abs(atLast) > Math.Abs(atBest)
                && Interpolate(last, best, opposite, atLast, atBest, atOpposite) is var guess
                && 2 * Math.Abs(guess) < Math.Min(3 * Math.Abs(half) - near, Math.Abs(stepBefore))
                && Math.Sign(guess) == Math.Sign(half))
            {
                (stepBefore, step) = (step, guess);
            }
            else
            {
                // Where the curve cannot be trusted, halving always gets nearer.
                stepBefore = step = half;
            }

            (last, atLast) = (best, atBest);
            best += Math.Abs(step) > near ? step : Math.CopySign(near, half);
            atBest = function(best);
        }

        return best;
    }

    /// <summary>How far from the best place a curve through the known places crosses zero: a line through two, an inverse parabola through three.</summary>
    private static double Interpolate(double last, double best, double opposite, double atLast, double atBest, double atOpposite)
    {
        var s = atBest / atLast;
        if (last == opposite)
            return (opposite - best) * s / (s - 1);

        var (q, r) = (atLast / atOpposite, atBest / atOpposite);
        var top = s * (((opposite - best) * q * (q - r)) - ((best - last) * (r - 1)));
        return -top / ((q - 1) * (r - 1) * (s - 1));
    }
}
