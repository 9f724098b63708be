namespace TherapySession.Conformance;

/// <summary>The stable codes of problems in mappings. A code never changes its meaning; its texts stand in <see cref="Language"/>.</summary>
internal static class MappingCodes
{
    public const string NamedTwice = "M001";
    public const string OneMeaning = "M002";
    public const string TwoSteps = "M003";
    public const string OneSource = "M004";
    public const string Shadows = "M005";
    public const string NeverUsed = "M006";
    public const string NoOpening = "M007";
    public const string StepWithoutContent = "M008";
    public const string NoSuchField = "M009";
    public const string OpeningAsEvidence = "M010";
    public const string UnknownZone = "M011";
    public const string BlankName = "M012";
}
