namespace TherapySession.Outcomes;

/// <summary>When sessions were, in any unit.</summary>
internal static class Times
{
    /// <summary>Times are finite and never go back; two sessions at one time are possible.</summary>
    public static void Check(InputCheck check, IReadOnlyList<double> times, string pointer, double notBefore = double.MinValue)
    {
        check.Numbers(times, pointer);
        for (var i = 0; i < times.Count; i++)
        {
            var before = i == 0 ? notBefore : times[i - 1];
            if (times[i] < before)
                check.Add(OutcomeProblemKind.OutOfOrder, InputCheck.At(pointer, i), InputCheck.Text(times[i]), $"{InputCheck.Text(before)}, the time before it, or later");
        }
    }
}
