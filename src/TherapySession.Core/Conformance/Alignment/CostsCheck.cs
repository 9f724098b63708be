using System.Globalization;

namespace TherapySession.Conformance;

/// <summary>What is wrong with the data of costs, before anything is reckoned with them.</summary>
internal static class CostsCheck
{
    public static ValueList<Refusal> Of(AlignmentCostsData data)
    {
        var problems = new DataProblems(nameof(AlignmentCostsData));
        InRange(data.RecordedOnly ?? 1, nameof(data.RecordedOnly));
        InRange(data.Missing ?? 1, nameof(data.Missing));
        Costs(data.RecordedOnlyOf, nameof(data.RecordedOnlyOf));
        Costs(data.MissingOf, nameof(data.MissingOf));
        Names(data.NeverMissing, nameof(data.NeverMissing), static name => name, "");
        Names(data.Kept, nameof(data.Kept), static name => name, "");

        var never = data.NeverMissing.ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < data.MissingOf.Count; i++)
        {
            if (never.Contains(data.MissingOf[i].Trigger))
                problems.Add(Codes.CostContradiction, $"{nameof(data.MissingOf)}[{i}]", TextRule.Quotable(data.MissingOf[i].Trigger));
        }

        return problems.All;

        void Costs(ValueList<TriggerCost> costs, string member)
        {
            Names(costs, member, static cost => cost.Trigger, $".{nameof(TriggerCost.Trigger)}");
            for (var i = 0; i < costs.Count; i++)
                InRange(costs[i].Cost, $"{member}[{i}].{nameof(TriggerCost.Cost)}");
        }

        void Names<T>(ValueList<T> items, string member, Func<T, string> name, string at)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < items.Count; i++)
            {
                MachineCheck.Name(name(items[i]), $"{member}[{i}]{at}", problems);
                if (!seen.Add(name(items[i])))
                    problems.Add(Codes.ProfileTwice, $"{member}[{i}]{at}", TextRule.Quotable(name(items[i])));
            }
        }

        void InRange(int cost, string member)
        {
            if (cost is < 0 or > AlignmentCosts.Highest)
                problems.Add(Codes.CostOutOfRange, member, cost.ToString(CultureInfo.InvariantCulture), AlignmentCosts.Highest.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>What names a trigger in costs, with its place.</summary>
    public static IEnumerable<(string Trigger, string Member)> Named(AlignmentCostsData data) =>
    [
        .. data.RecordedOnlyOf.Select((each, i) => (each.Trigger, $"{nameof(data.RecordedOnlyOf)}[{i}].{nameof(each.Trigger)}")),
        .. data.MissingOf.Select((each, i) => (each.Trigger, $"{nameof(data.MissingOf)}[{i}].{nameof(each.Trigger)}")),
        .. data.NeverMissing.Select((each, i) => (each, $"{nameof(data.NeverMissing)}[{i}]")),
        .. data.Kept.Select((each, i) => (each, $"{nameof(data.Kept)}[{i}]")),
    ];
}
