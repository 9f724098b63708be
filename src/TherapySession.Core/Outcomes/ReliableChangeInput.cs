namespace TherapySession.Outcomes;

/// <summary>Two scores of one individual, and how exactly the measure measures. Equality: member by member.</summary>
/// <remarks>The standard deviation has to be that of a reference or baseline group: one individual's own series does not say how exact the measure is.</remarks>
public sealed record ReliableChangeInput
{
    /// <summary>The two-sided 95 % point of the normal distribution, to the two decimals that the method's authors use.</summary>
    public const double UsualCriticalValue = 1.96;

    /// <summary>The score before; <see langword="null"/> if missing.</summary>
    public required double? Pre { get; init; }

    /// <summary>The score after; <see langword="null"/> if missing.</summary>
    public required double? Post { get; init; }

    /// <summary>Which way is better.</summary>
    public required Improvement Improvement { get; init; }

    /// <summary>The standard deviation of the reference group, 0 or more; with <see cref="Reliability"/>, or <see cref="StandardError"/> instead of both.</summary>
    public double? StandardDeviation { get; init; }

    /// <summary>The reliability of the measure, 0 to 1.</summary>
    public double? Reliability { get; init; }

    /// <summary>The standard error of measurement, 0 or more, where it is known itself.</summary>
    public double? StandardError { get; init; }

    /// <summary>How many standard errors of the difference a change has to exceed, 0 or more.</summary>
    public double CriticalValue { get; init; } = UsualCriticalValue;

    internal void Check(InputCheck check)
    {
        check.Number(Pre, "/pre");
        check.Number(Post, "/post");
        check.Number(StandardDeviation, "/sd", least: 0);
        check.Number(Reliability, "/reliability", 0, 1);
        check.Number(StandardError, "/sem", least: 0);
        check.Number(CriticalValue, "/criticalValue", least: 0);

        if (StandardError is null)
        {
            const string InsteadOf = "the standard deviation and the reliability, or the standard error 'sem' instead of both";
            if (StandardDeviation is null)
                check.Add(OutcomeProblemKind.MemberMissing, "/sd", "nothing", InsteadOf);
            if (Reliability is null)
                check.Add(OutcomeProblemKind.MemberMissing, "/reliability", "nothing", InsteadOf);
        }
        else if (StandardDeviation is not null || Reliability is not null)
        {
            check.Add(OutcomeProblemKind.NotTogether, "/sem", "the standard error, and what it is computed from", "one of the two");
        }
    }
}
