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

/// <summary>How much an outcome counts; the type's constructor checks both parts.</summary>
internal sealed class OutcomeWeightConverter : StandInConverter<OutcomeWeight, OutcomeWeightWire>
{
    protected override OutcomeWeight Make(OutcomeWeightWire wire) => new(wire.Importance, wire.Difficulty);

    protected override OutcomeWeightWire From(OutcomeWeight value) => new(value.Importance, value.Difficulty);

    protected override void Explain(OutcomeWeightWire wire, DiagnosedPlace place, Diagnosis diagnosis)
    {
        if (wire.Importance is < 0 or > OutcomeWeight.Most)
            diagnosis.RefuseMember(ReadingCodes.Contradiction, place, "importance", "importance is 0 to 3");
        if (wire.Difficulty is < 0 or > OutcomeWeight.Most)
            diagnosis.RefuseMember(ReadingCodes.Contradiction, place, "difficulty", "difficulty is 0 to 3");
    }
}

/// <summary>How exactly a measure measures; the type's constructor checks both figures.</summary>
internal sealed class MeasureErrorConverter : StandInConverter<MeasureError, MeasureErrorWire>
{
    protected override MeasureError Make(MeasureErrorWire wire) => new(wire.StandardDeviation, wire.Reliability) { Source = wire.Source };

    protected override MeasureErrorWire From(MeasureError value) => new(value.StandardDeviation, value.Reliability, value.Source);

    protected override void Explain(MeasureErrorWire wire, DiagnosedPlace place, Diagnosis diagnosis)
    {
        if (wire.StandardDeviation < 0)
            diagnosis.RefuseMember(ReadingCodes.Contradiction, place, "standardDeviation", "a standard deviation is 0 or more");
        if (wire.Reliability is < 0 or > 1)
            diagnosis.RefuseMember(ReadingCodes.Contradiction, place, "reliability", "reliability is 0 to 1");
    }
}

/// <summary>Two phases of sessions; the type's constructor checks the order.</summary>
internal sealed class SingleCaseDesignConverter : StandInConverter<SingleCaseDesign, SingleCaseDesignWire>
{
    protected override SingleCaseDesign Make(SingleCaseDesignWire wire) => new(wire.InterventionFrom, wire.InterventionUntil);

    protected override SingleCaseDesignWire From(SingleCaseDesign value) => new(value.InterventionFrom, value.InterventionUntil);

    protected override void Explain(SingleCaseDesignWire wire, DiagnosedPlace place, Diagnosis diagnosis)
    {
        if (wire.InterventionUntil <= wire.InterventionFrom)
            diagnosis.RefuseMember(ReadingCodes.Contradiction, place, "interventionUntil", "an intervention ends after it begins");
    }
}
