namespace TherapySession.Outcomes;

/// <summary>The values of a baseline and an intervention, turned so that greater is better, without the missing ones.</summary>
internal sealed class TwoPhases
{
    private readonly IReadOnlyList<double?> _baseline;
    private readonly IReadOnlyList<double?> _intervention;
    private readonly int _sign;

    private TwoPhases(IReadOnlyList<double?> baseline, IReadOnlyList<double?> intervention, int sign) =>
        (_baseline, _intervention, _sign) = (baseline, intervention, sign);

    public IReadOnlyList<double> Baseline => Turned(_baseline);

    public IReadOnlyList<double> Intervention => Turned(_intervention);

    public bool IsEmpty => !_baseline.Any(value => value is not null) || !_intervention.Any(value => value is not null);

    public static TwoPhases Of(IReadOnlyList<double?> baseline, IReadOnlyList<double?> intervention, Improvement improvement)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(intervention);
        return new TwoPhases(baseline, intervention, improvement.Sign());
    }

    public InputCheck Check()
    {
        var check = new InputCheck();
        check.Numbers(_baseline, "/baseline");
        check.Numbers(_intervention, "/intervention");
        return check;
    }

    private double[] Turned(IReadOnlyList<double?> values) => [.. values.Where(value => value is not null).Select(value => _sign * value!.Value)];
}
