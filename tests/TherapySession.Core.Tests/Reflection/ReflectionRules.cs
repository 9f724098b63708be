using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>Rules about record and reflection.</summary>
internal static class ReflectionRules
{
    public static IEnumerable<RuleCase> All =>
    [
        new(Codes.NothingWritten, "AcceptRecord", "", () => Scene.UpTo(Phase.Reflection), new AcceptRecord(),
            new WriteRecord(RecordPart.Contribution, Said)) { RefusedStamp = scene => scene.Stamp(Who.Therapist) },
        new(Codes.NothingWritten, "SignRecord", "", () => Scene.UpTo(Phase.Reflection), new SignRecord(),
            new WriteRecord(RecordPart.Complete, Said)) { RefusedStamp = scene => scene.Stamp(Who.Therapist) },
        new(Codes.NothingReflected, "LinkReflection.Link.Covers", "/link/covers", () => Scene.UpTo(Phase.Reflection), Covering(), Covering(ReflectionTopic.OwnWellBeing)),
    ];

    private static LinkReflection Covering(params ReflectionTopic[] topics) => new(new(new("r"), topics.ToValueList(), SupervisionAsked.NotNeeded));
}
