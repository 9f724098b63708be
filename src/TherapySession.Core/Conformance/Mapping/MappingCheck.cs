using NodaTime;

namespace TherapySession.Conformance;

/// <summary>What is wrong with a mapping whichever log it is used for.</summary>
internal static class MappingCheck
{
    private const string Activities = nameof(LogMapping.Activities);

    public static ValueList<MappingProblem> Of(LogMapping mapping)
    {
        var problems = new List<MappingProblem>();
        if (mapping.Columns.Zone is { } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
            problems.Add(MappingProblem.Error(MappingCodes.UnknownZone, "Columns.Zone", Nearest.Quoted(zone, DateTimeZoneProviders.Tzdb.Ids)));
        if (mapping.Opening is null && mapping.Activities.Any(each => each.Evidence.Count > 0))
            problems.Add(MappingProblem.Warning(MappingCodes.NoOpening, nameof(mapping.Opening)));

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < mapping.Activities.Count; i++)
        {
            var activity = mapping.Activities[i];
            if (!seen.Add(activity.Name))
                problems.Add(MappingProblem.Error(MappingCodes.NamedTwice, $"{Activities}[{i}].Name", TextRule.Quotable(activity.Name)));
            Of(activity, $"{Activities}[{i}]", mapping.Opening is not null, problems);
        }

        return problems.ToValueList();
    }

    private static void Of(ActivityMapping activity, string member, bool isOpened, List<MappingProblem> problems)
    {
        var name = TextRule.Quotable(activity.Name);
        if (string.IsNullOrWhiteSpace(activity.Name))
            problems.Add(MappingProblem.Error(MappingCodes.BlankName, $"{member}.Name"));
        if ((activity.Trigger is null ? 0 : 1) + (activity.Evidence.Count > 0 ? 1 : 0) + (activity.Ignored is null ? 0 : 1) != 1)
            problems.Add(MappingProblem.Error(MappingCodes.OneMeaning, member, name));

        for (var i = 0; i < activity.Evidence.Count; i++)
        {
            if (activity.Evidence[i].Do.Kind == CommandKinds.OpenSession)
                problems.Add(MappingProblem.Error(MappingCodes.OpeningAsEvidence, $"{member}.Evidence[{i}].Do"));
        }

        if (activity.Evidence.Where(each => each.Do.Kind.Trigger is not null).Select(each => each.Do.Kind.Name).ToArray() is { Length: > 1 } steps)
            problems.Add(MappingProblem.Error(MappingCodes.TwoSteps, $"{member}.Evidence", name, string.Join(", ", steps)));
        if (isOpened && activity.Trigger is { } bare && BuiltInNames.CommandOf(bare) is var kind && BuiltInNames.BareEvent(kind) is null)
            problems.Add(MappingProblem.Warning(MappingCodes.StepWithoutContent, $"{member}.Trigger", name, bare.ToString(), kind.Name));
        if (BuiltInNames.Find(activity.Name) is { } known && !IsTheSame(activity, known))
            problems.Add(MappingProblem.Warning(MappingCodes.Shadows, $"{member}.Name", name, known.Trigger?.ToString() ?? known.Command.Name));
    }

    private static bool IsTheSame(ActivityMapping activity, BuiltInName known) =>
        activity.Trigger is { } trigger ? trigger == known.Trigger : activity.Evidence.Any(each => each.Do.Kind == known.Command);
}
