using System.Reflection;

namespace TherapySession.Tests;

public class RuleCaseTests
{
    // Codes that no command is refused with, or that a command is refused with before there is a session; each with the tests that cover it.
    private static readonly Dictionary<string, Type> CoveredElsewhere = new()
    {
        [Codes.RecordedBeforeItHappened] = typeof(TimeTests),
        [Codes.AgeOutOfRange] = typeof(OpeningTests),
        [Codes.PlanWithoutOutcome] = typeof(OpeningTests),
        [Codes.PlanWithoutActivity] = typeof(OpeningTests),
        [Codes.PlanRefersToNothing] = typeof(OpeningTests),
        [Codes.VersionNeedsTherapist] = typeof(PlanHistoryTests),
        [Codes.VersionOfAnotherPlan] = typeof(PlanHistoryTests),
        [Codes.VersionDoesNotFollow] = typeof(PlanHistoryTests),
        [Codes.VersionWithoutIndividual] = typeof(PlanHistoryTests),
        [Codes.VersionOutOfOrder] = typeof(PlanHistoryTests),
        [Codes.VersionHoldsTooEarly] = typeof(PlanHistoryTests),
        [Codes.VersionChangesNothing] = typeof(PlanHistoryTests),
        [Codes.ScaleWithoutEnds] = typeof(PlanHistoryTests),
        [Codes.LevelsOfNoGoal] = typeof(PlanHistoryTests),
        [Codes.TargetTheOtherWay] = typeof(PlanHistoryTests),
        [Codes.PlanWithoutVersion] = typeof(PlanHistoryTests),
        [Codes.ReliableChangeOffTheScale] = typeof(PlanHistoryTests),
        [Codes.SessionOfAnother] = typeof(CourseTests),
        [Codes.SessionsDiffer] = typeof(CourseTests),
        [Codes.NothingDecided] = typeof(CourseTests),
        [Codes.DeciderTookNoPart] = typeof(CourseTests),
        [Codes.ReviewNeedsTherapist] = typeof(CourseTests),
        [Codes.ReviewWithoutIndividual] = typeof(CourseTests),
        [Codes.ReviewsDiffer] = typeof(CourseTests),
        [Codes.CarriedOverFromItself] = typeof(UnfinishedTests),
        [Codes.ProfileWithoutCriteria] = typeof(ProfileLoadingTests),
        [Codes.ProfileUnknownRule] = typeof(ProfileLoadingTests),
        [Codes.ProfileTwice] = typeof(ProfileLoadingTests),
        [Codes.ProfileCriterionUnreached] = typeof(ProfileLoadingTests),
        [Codes.ProfileNobody] = typeof(ProfileLoadingTests),
        [Codes.ProfileBlocksWithdrawal] = typeof(ProfileLoadingTests),
        [Codes.ProfileUnnamed] = typeof(ProfileLoadingTests),
        [Codes.MachineGoesRound] = typeof(Conformance.MachineLoadingTests),
        [Codes.MachineUnknownState] = typeof(Conformance.MachineLoadingTests),
        [Codes.MachineLacks] = typeof(Conformance.MachineLoadingTests),
        [Codes.MachineName] = typeof(Conformance.MachineLoadingTests),
        [Codes.MachineTooLarge] = typeof(Conformance.MachineLoadingTests),
        [Codes.CostOutOfRange] = typeof(Conformance.CostsLoadingTests),
        [Codes.CostContradiction] = typeof(Conformance.CostsLoadingTests),
        [Codes.EndNeedsAnAct] = typeof(Conformance.CostsLoadingTests),
        [Codes.CostWithoutTrigger] = typeof(Conformance.CostsLoadingTests),
    };

    private static readonly RuleCase[] All =
    [
        .. SessionRules.All, .. ListRules.All, .. PeopleRules.All, .. ConsentRules.All, .. EntitlementRules.All, .. PreparationRules.All, .. ParticipationRules.All,
        .. FeedbackRules.All, .. TidyUpRules.All, .. ReflectionRules.All, .. ConcernRules.All, .. AmendmentRules.All, .. CourseGaps.Rules, .. DailyLivingRules.All,
    ];

    public static TheoryData<string> Names => [.. All.Select(each => each.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_refuses_with_its_code_and_the_right_place(string name)
    {
        var rule = Find(name);
        var scene = rule.Before();

        var reasons = scene.Refuse(rule.Refused, rule.RefusedStamp(scene));

        var reason = Assert.Single(reasons, each => !rule.Besides.Contains(each.Code));
        Assert.Equal(1 + rule.Besides.Length, reasons.Count);
        Assert.Equal((rule.Code, rule.Place, rule.Pointer), (reason.Code, reason.Place.ClrPath, reason.Place.JsonPointer));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_lets_the_twin_through(string name)
    {
        var rule = Find(name);
        var scene = rule.Before();

        scene.Do(rule.Twin, rule.TwinStamp(scene));
    }

    [Fact]
    public void Every_code_has_a_case_or_names_the_tests_that_cover_it()
    {
        var codes = typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Empty(codes.Except(All.Select(rule => rule.Code)).Except(CoveredElsewhere.Keys));
        Assert.Empty(CoveredElsewhere.Keys.Intersect(All.Select(rule => rule.Code)));
    }

    [Fact]
    public void Every_code_has_texts_and_every_text_has_a_code()
    {
        var codes = typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Concat(typeof(GroupCodes).GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (string)field.GetRawConstantValue()!).ToArray();

        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Contains(code, Language.English.Codes));
        Assert.Equal(codes.Concat(Requirement.All.Select(each => each.Code)).Where(IsOurs).Order(StringComparer.Ordinal), Language.English.Codes.Where(IsOurs).Order(StringComparer.Ordinal));

        // Codes of files, findings and outcome methods are held by the tests of those.
        static bool IsOurs(string code) => code[0] is 'C' or 'P' || (code.StartsWith("TS-", StringComparison.Ordinal) && !code.StartsWith("TS-OUT", StringComparison.Ordinal));
    }

    private static RuleCase Find(string name) => All.Single(each => each.ToString() == name);
}
