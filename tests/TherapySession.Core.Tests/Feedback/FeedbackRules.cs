using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>Rules about feedback and ratings.</summary>
internal static class FeedbackRules
{
    private static readonly IndividualFeedback Heard = new(ConsentManner.Spoken, HowFarMet.Fully, HowFarMet.Fully, HowFarMet.Fully);
    private static readonly OutcomeRating Rating = new(Express, Voice.Worker, Who.Worker) { Value = 2 };

    public static IEnumerable<RuleCase> All =>
    [
        Giving(Codes.ZeroToTen, "SelfEsteem", "/feedback/selfEsteem", Heard with { SelfEsteem = 11 }, Heard with { SelfEsteem = 10 }),
        Giving(Codes.ZeroToTen, "SelfEsteem", "/feedback/selfEsteem", Heard with { SelfEsteem = -1 }, Heard with { SelfEsteem = 0 }) with { Name = "below" },
        Giving(Codes.NothingSeen, "InTheirWords", "/feedback/inTheirWords", Heard with { Manner = ConsentManner.NonVerbal },
            Heard with { Manner = ConsentManner.NonVerbal, InTheirWords = Said }),
        new(Codes.OwnVoice, "GiveOthersFeedback.Person", "/person", () => Scene.UpTo(Phase.Feedback), new GiveOthersFeedback(Who.Individual, Said), new GiveFeedback(Heard)),
        Rated(Codes.UnknownOutcome, "Outcome", "/rating/outcome", Rating with { Outcome = new("fly") }, Rating),
        Rated(Codes.OutsideTheScale, "Value", "/rating/value", Rating with { Value = 3 }, Rating with { Value = -2 }),
        Rated(Codes.OutsideTheScale, "Value", "/rating/value", Rating with { Value = 0.5m }, Rating with { Value = 0 }) with { Name = "between two levels" },
        Rated(Codes.OutsideTheScale, "Value", "/rating/value", Rating with { Outcome = Calm, Value = 10.1m }, Rating with { Outcome = Calm, Value = 10 }) with { Name = "of ten" },
        Rated(Codes.ProxyIsLabelled, "Proxy", "/rating/proxy", Rating with { Voice = Voice.Individual, RatedBy = Who.Carer },
            Rating with { Voice = Voice.Individual, RatedBy = Who.Carer, Proxy = ProxyRating.ForTheIndividual }),
        Rated(Codes.RatingOrReason, "Value", "/rating/value", Rating with { NotRated = NotDoneReason.Unwell }, Rating) with { Name = "both" },
        Rated(Codes.RatingOrReason, "Value", "/rating/value", Rating with { Value = null },
            Rating with { Value = null, NotRated = NotDoneReason.Unwell }) with { Name = "neither" },
    ];

    private static RuleCase Giving(string code, string member, string pointer, IndividualFeedback refused, IndividualFeedback twin) =>
        new(code, $"GiveFeedback.Feedback.{member}", pointer, () => Scene.UpTo(Phase.Feedback), new GiveFeedback(refused), new GiveFeedback(twin));

    private static RuleCase Rated(string code, string member, string pointer, OutcomeRating refused, OutcomeRating twin) =>
        new(code, $"RateOutcome.Rating.{member}", pointer, () => Scene.UpTo(Phase.Feedback), new RateOutcome(refused), new RateOutcome(twin));
}
