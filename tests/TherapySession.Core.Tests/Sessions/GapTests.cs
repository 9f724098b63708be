using System.Reflection;

namespace TherapySession.Tests;

public class GapTests
{
    private static readonly Gap[] All = [.. ConsentGaps.All, .. PreparationGaps.All, .. ParticipationGaps.All, .. FeedbackGaps.All, .. TidyUpGaps.All, .. ReflectionGaps.All,
        .. ConcernGaps.All, .. CourseGaps.All, .. DailyLivingGaps.All];

    public static TheoryData<string, string> Asked => Pairs(asked: true);

    public static TheoryData<string, string> NotAsked => Pairs(asked: false);

    [Theory]
    [MemberData(nameof(Asked))]
    public void A_gate_refuses_when_exactly_one_requirement_is_missing(string gap, string profile)
    {
        var (missing, under) = Find(gap, profile);

        var scene = missing.Without(under);

        var reasons = scene.Refuse(missing.Step);

        Assert.Equal(missing.Arguments.Select(each => $"{missing.Code}({string.Join(", ", each)})"), reasons.Select(each => $"{each.Code}({string.Join(", ", each.Arguments)})"));
        Assert.All(reasons, reason =>
        {
            Assert.Equal(RefusalKind.Unmet, reason.Kind);
            Assert.Equal(missing.CriteriaUnder(under), reason.Criteria.Select(each => each.Number));
            Assert.Contains(reason.SuppliedBy, name => CommandKind.All.Single(kind => kind.Name == name).PermittedIn.Contains(scene.Session.Phase));
            Assert.Equal(new Place(missing.Step.GetType().Name, ""), reason.Place);
            AssertIsMember(reason.LooksAt);
        });
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void A_gate_opens_when_the_missing_requirement_is_supplied(string gap, string profile)
    {
        var (missing, under) = Find(gap, profile);
        var scene = missing.Without(under);

        missing.Supply(scene);

        scene.Do(missing.Step);
    }

    [Theory]
    [MemberData(nameof(NotAsked))]
    public void A_gate_opens_without_what_the_profile_does_not_ask_for(string gap, string profile)
    {
        var (missing, under) = Find(gap, profile);

        var decision = missing.Without(under).Try(missing.Step);

        if (missing.OtherwiseMissing)
            Assert.DoesNotContain(missing.Code, Assert.IsType<Decision.Refused>(decision).Reasons.Select(each => each.Code));
        else
            Scene.Accepted(decision);
    }

    [Fact]
    public void Every_requirement_of_every_gate_has_a_pair_of_tests()
    {
        var asked = Enum.GetValues<Gate>().SelectMany(gate => Gates.Of(gate).ToArray(), (gate, requirement) => (gate, requirement.Code));

        Assert.Equal(asked.ToHashSet(), All.Select(gap => (gap.Gate, gap.Code)).ToHashSet());
    }

    [Fact]
    public void Every_requirement_is_one_of_some_gate_and_has_texts()
    {
        Assert.Equal(40, Requirement.All.Count);
        Assert.True(Requirement.All.Count <= 64, "Unmet has a bit for each.");
        Assert.Equal(Requirement.All.Select(each => each.Code).Order(StringComparer.Ordinal), All.Select(gap => gap.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.All(Requirement.All, each => Assert.Contains(each.Code, Language.English.Codes));
    }

    [Fact]
    public void Every_profile_asks_for_what_its_criteria_or_the_gaps_say()
    {
        foreach (var profile in Profile.BuiltIn)
            Assert.All(All, gap => Assert.Equal(gap.IsAskedBy(profile), profile.Asks(Requirement.All.Single(each => each.Code == gap.Code))));
    }

    private static TheoryData<string, string> Pairs(bool asked)
    {
        var data = new TheoryData<string, string>();
        foreach (var gap in All)
        {
            foreach (var profile in Profile.BuiltIn.Where(profile => gap.IsAskedBy(profile) == asked))
                data.Add(gap.ToString(), profile.Id.Value);
        }

        return data;
    }

    private static (Gap Gap, Profile Profile) Find(string gap, string profile) =>
        (All.Single(each => each.ToString() == gap), Profile.BuiltIn.Single(each => each.Id.Value == profile));

    private static void AssertIsMember(string? path)
    {
        var type = typeof(Session);
        foreach (var step in Assert.IsType<string>(path).Split('.').Skip(1))
        {
            var member = type.GetProperty(step, BindingFlags.Public | BindingFlags.Instance);
            Assert.True(member is not null, $"{type.Name} has no {step}: {path}");
            type = member.PropertyType;
        }
    }
}
