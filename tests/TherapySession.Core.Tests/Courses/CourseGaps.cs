using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>What a course asks of one of its sessions at gate G2, and the rules about it.</summary>
internal static class CourseGaps
{
    private static readonly UnfinishedItem Tea = new(new SessionId("earlier"), UnfinishedKind.Question, new("tea"));
    private static readonly UnfinishedItem Step = new(new SessionId("earlier"), UnfinishedKind.Concern, new("step"));

    public static Gap[] All =>
    [
        new(Gate.G2, "TS-CORS-001", ["226/PC5", "226/PC11", "320/PC5", "320/PC11"], new BeginParticipation(), profile => Scene.UpTo(Phase.Preparation, profile, Carrying).Play(),
            scene => scene.Do(new SettleUnfinished(Tea, UnfinishedSettlement.Declined, Said), new SettleUnfinished(Step, UnfinishedSettlement.CarriedOn, Said)))
        {
            Arguments = [["Question", "tea"], ["Concern", "step"]],
        },
    ];

    public static RuleCase[] Rules =>
    [
        new(Codes.NotCarriedOver, "SettleUnfinished.Item", "/item", Carried, new SettleUnfinished(Tea with { From = new("another") }, UnfinishedSettlement.TakenUp, Said),
            new SettleUnfinished(Tea, UnfinishedSettlement.TakenUp, Said)),
        new(Codes.NotCarriedOver, "SettleUnfinished.Item", "/item", Carried, new SettleUnfinished(Tea with { Kind = UnfinishedKind.Need }, UnfinishedSettlement.TakenUp, Said),
            new SettleUnfinished(Tea, UnfinishedSettlement.CarriedOn, Said)) { Name = "of another kind" },
        new(Codes.ConcernIsNotDeclined, "SettleUnfinished.Settlement", "/settlement", Carried, new SettleUnfinished(Step, UnfinishedSettlement.Declined, Said),
            new SettleUnfinished(Step, UnfinishedSettlement.TakenUp, Said)),
        new(Codes.NotOnTheList, "SettleUnfinished.Settlement", "/settlement", Carried, new SettleUnfinished(Tea, (UnfinishedSettlement)99, Said),
            new SettleUnfinished(Tea, UnfinishedSettlement.Declined, Said)),
        new(Codes.VoiceNotAsked, "RateOutcome.Rating.Voice", "/rating/voice", () => Scene.UpTo(Phase.Feedback, null, OnlyTheWorker), new RateOutcome(new(Express, Voice.Other, Who.Carer) { Value = 1 }),
            new RateOutcome(new(Express, Voice.Worker, Who.Worker) { Value = 1 })),
        new(Codes.VoiceNotAsked, "RateOutcome.Rating.Voice", "/rating/voice", () => Scene.UpTo(Phase.Feedback, null, OnlyTheWorker), new RateOutcome(new(Express, Voice.Other, Who.Carer) { Value = 1 }),
            new RateOutcome(new(Express, Voice.Individual, Who.Individual) { Value = 1 })) { Name = "though the individual always may" },
        new(Codes.VoiceNotAsked, "RateOutcome.Rating.Voice", "/rating/voice", () => Scene.UpTo(Phase.Feedback, null, OnlyTheWorker), new RateOutcome(new(Express, Voice.Other, Who.Carer) { Value = 1 }),
            new RateOutcome(new(Express, Voice.Other, Who.Carer) { NotRated = NotDoneReason.NotNeeded })) { Name = "though the reason for none is" },
    ];

    private static Scene Carried() => Scene.Open(null, Carrying);

    private static Opening Carrying(Opening opening) => opening with { CarriedOver = [new(Tea) { Words = Said }, new(Step)] };

    private static Opening OnlyTheWorker(Opening opening) =>
        opening with { Plan = opening.Plan with { Outcomes = [opening.Plan.Outcomes[0] with { RatedBy = [Voice.Worker] }, opening.Plan.Outcomes[1]] } };
}
