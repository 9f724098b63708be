using System.Globalization;
using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>Whether steps with one and the same time decide by their order, which then only the file knows.</summary>
internal static class TiedTimes
{
    // Five steps have 120 orders; of more than that, those that differ by one exchange of neighbours are tried.
    private const int AllOrdersUpTo = 5;

    // Asking one strange session must not take as long as reading the log.
    private const int MostOrders = 500;

    /// <summary>A warning for each run of steps in which another order costs something else.</summary>
    public static IEnumerable<LogFinding> Of(List<CaseAct> steps, int[] labels, Func<int[], int> cost, string? file)
    {
        var (first, tried) = (0, 0);
        for (var i = 1; i <= steps.Count; i++)
        {
            if (i < steps.Count && steps[i].Event.At is { } at && steps[first].Event.At == at)
                continue;
            if (i - first > 1 && steps[first].Event.At is not null && Other(first, i - first) is var (other, now))
                yield return Told(steps[first..i], other, now, file);
            first = i;
        }

        (int Other, int Now)? Other(int start, int length)
        {
            var now = cost(labels);
            foreach (var order in Orders(labels.AsSpan(start, length).ToArray()))
            {
                if (tried++ >= MostOrders)
                    return null;

                var changed = (int[])labels.Clone();
                order.CopyTo(changed, start);
                if (cost(changed) is var other && other != now)
                    return (other, now);
            }

            return null;
        }
    }

    private static LogFinding Told(List<CaseAct> tied, int other, int now, string? file)
    {
        var at = tied[1].Event;
        return new LogFinding(
            new Finding(ReadingCodes.OrderDecides, FindingSeverity.Warning, new FindingPlace(at.Number, ""))
            {
                Arguments = [string.Join(", ", tied.Select(act => Figure(act.Event.Number))), Figure(other), Figure(now)],
                Related = tied.Select(act => act.Event.Number).ToValueList(),
            },
            new LogPlace(file, at.Line, at.Column), "");
    }

    private static IEnumerable<int[]> Orders(int[] run)
    {
        if (run.Length > AllOrdersUpTo)
            return Enumerable.Range(0, run.Length - 1).Where(i => run[i] != run[i + 1]).Select(i => Exchanged(run, i, i + 1));

        // In ascending order of their labels, so that the first that is found does not hang on how the file has them.
        return Permutations([.. run.Order()]).Where(order => !order.AsSpan().SequenceEqual(run));
    }

    private static IEnumerable<int[]> Permutations(int[] sorted)
    {
        if (sorted.Length <= 1)
            return [sorted];
        return sorted.Distinct().SelectMany(head => Permutations(Without(sorted, head)).Select(rest => (int[])[head, .. rest]));
    }

    private static int[] Without(int[] sorted, int one)
    {
        var rest = sorted.ToList();
        rest.Remove(one);
        return [.. rest];
    }

    private static int[] Exchanged(int[] run, int i, int k)
    {
        var changed = (int[])run.Clone();
        (changed[i], changed[k]) = (changed[k], changed[i]);
        return changed;
    }

    private static string Figure(int value) => value.ToString(CultureInfo.InvariantCulture);
}
