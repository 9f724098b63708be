namespace TherapySession.Json;

/// <summary>From when until when a consent holds; the type's constructor checks the order.</summary>
internal sealed class ConsentPeriodConverter : StandInConverter<ConsentPeriod, ConsentPeriodWire>
{
    protected override ConsentPeriod Make(ConsentPeriodWire wire) => new(wire.From, wire.Until);

    protected override ConsentPeriodWire From(ConsentPeriod value) => new(value.From, value.Until);

    protected override void Explain(ConsentPeriodWire wire, DiagnosedPlace place, Diagnosis diagnosis)
    {
        if (wire.Until <= wire.From)
            diagnosis.RefuseMember(ReadingCodes.Contradiction, place, "until", "a consent ends after it starts");
    }
}

/// <summary>A ladder of prompts; the type's constructor checks that it is one.</summary>
internal sealed class PromptHierarchyConverter : StandInConverter<PromptHierarchy, PromptHierarchyWire>
{
    protected override PromptHierarchy Make(PromptHierarchyWire wire) => new(wire.Name, wire.Version, wire.Levels);

    protected override PromptHierarchyWire From(PromptHierarchy value) => new(value.Name, value.Version, value.Levels);

    protected override void Explain(PromptHierarchyWire wire, DiagnosedPlace place, Diagnosis diagnosis)
    {
        if (string.IsNullOrWhiteSpace(wire.Name))
            diagnosis.RefuseMember(ReadingCodes.BlankText, place, "name");
        if (wire.Version < 1)
            diagnosis.RefuseMember(ReadingCodes.Contradiction, place, "version", "versions count from 1");
        if (wire.Levels.Count < 2 || wire.Levels.Distinct().Count() != wire.Levels.Count)
            diagnosis.RefuseMember(ReadingCodes.Contradiction, place, "levels", "a ladder has at least two levels, all different");
    }
}
