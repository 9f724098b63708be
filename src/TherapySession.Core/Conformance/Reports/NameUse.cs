namespace TherapySession.Conformance;

/// <summary>A name of a log, what it is understood as, and how often it occurs. Equality: member by member.</summary>
/// <param name="Name">The name as it stands in the log.</param>
/// <param name="Meaning">What it is understood as.</param>
/// <param name="Means">The step or the commands that it stands for; empty where it stands for none.</param>
/// <param name="Events">How many events have it.</param>
/// <param name="Sessions">How many sessions have it.</param>
public sealed record NameUse(string Name, NameMeaning Meaning, ValueList<string> Means, long Events, int Sessions)
{
    internal static NameUse Of(KnownName name, NameTable names) => new(name.Activity, name.Meaning, MeansOf(name, names), name.Events, name.Sessions);

    private static ValueList<string> MeansOf(KnownName name, NameTable names) => name.Meaning switch
    {
        NameMeaning.Step => [names.NameOf(name.StepId)],
        NameMeaning.Evidence => name.Mapping!.Evidence.Select(each => each.Do.Kind.Name).ToValueList(),
        NameMeaning.Note => [name.Command!.Name],
        _ => [],
    };
}
