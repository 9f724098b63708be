using System.Reflection;
using NodaTime;
using TherapySession.Standards;

namespace TherapySession.Tests;

/// <summary>The catalogue of the two standards against the code, both ways: nothing named that is not there, nothing evidencing that is not named.</summary>
public sealed class CatalogueTests
{
    private static readonly Type[] Types = typeof(Session).Assembly.GetTypes();

    public static TheoryData<string, int, int> Counts => new() { { "226", 14, 25 }, { "320", 15, 27 } };

    private static IEnumerable<(string Number, EvidencePlace Place)> Places => Standard.All.SelectMany(standard =>
        standard.Criteria.SelectMany(each => each.EvidencedBy.Select(place => (each.Number, place)))
            .Concat(standard.Knowledge.SelectMany(each => each.EvidencedBy.Select(place => (each.Number, place)))));

    private static IEnumerable<string> AllNumbers => Standard.All.SelectMany(standard => standard.Criteria.Select(each => each.Number).Concat(standard.Knowledge.Select(each => each.Number)));

    [Theory]
    [MemberData(nameof(Counts))]
    public void Criteria_and_knowledge_points_are_numbered_without_a_hole(string number, int criteria, int knowledge)
    {
        var standard = Standard.Find(number)!;

        Assert.Equal(Enumerable.Range(1, criteria).Select(each => $"{number}/PC{each}"), standard.Criteria.Select(each => each.Number));
        Assert.Equal(Enumerable.Range(1, knowledge).Select(each => $"{number}/K{each}"), standard.Knowledge.Select(each => each.Number));
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void A_standard_says_its_version_and_dates(string number, int criteria, int knowledge)
    {
        var standard = Standard.Find($"HSCCLD{number}")!;

        Assert.Equal((number, 1), (standard.Number, standard.Version));
        Assert.Equal(new LocalDate(2026, 1, 31), standard.Approved);
        Assert.Equal(new LocalDate(2031, 1, 31), standard.IndicativeReview);
        Assert.Equal((criteria, knowledge), (standard.Criteria.Count, standard.Knowledge.Count));
    }

    [Fact]
    public void Everything_has_a_title_and_an_explanation_of_its_own()
    {
        var numbers = AllNumbers.Concat(Standard.All.Select(standard => standard.Number)).ToList();
        var texts = numbers.SelectMany(number => new[] { Language.English.Text(number + ".title"), Language.English.Text(number + ".explanation") }).ToList();

        Assert.Equal(numbers.Order(StringComparer.Ordinal), Language.English.Numbers.Order(StringComparer.Ordinal));
        Assert.All(texts, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.Equal(texts.Count, texts.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Everything_that_is_named_exists()
    {
        Assert.All(Places, each => Assert.True(Exists(each.Place), $"{each.Number}: {each.Place}"));
        Assert.All(Places.Distinct(), each => Assert.Single(Places, each.Equals));
    }

    [Fact]
    public void No_knowledge_point_is_documentation_only()
    {
        foreach (var point in Standard.All.SelectMany(standard => standard.Knowledge))
        {
            Assert.NotEmpty(point.EvidencedBy);
            Assert.All(point.EvidencedBy, place => Assert.Contains(place.Kind, new[] { EvidenceKind.Field, EvidenceKind.Rule, EvidenceKind.Prompt, EvidenceKind.ReportSection }));
        }
    }

    [Fact]
    public void What_a_profile_asks_for_a_criterion_the_catalogue_names()
    {
        foreach (var standard in Standard.All)
        {
            var profile = Profile.BuiltIn.Single(each => each.Id.Value == standard.Number);
            Assert.Equal(profile.Criteria.Select(each => each.Criterion), standard.Criteria.Select(each => each.Criterion));
            foreach (var (asked, named) in profile.Criteria.Zip(standard.Criteria))
            {
                Assert.Equal(asked.Requirements, named.EvidencedBy.Where(place => place.Kind == EvidenceKind.Rule).Select(place => place.Name));
                Assert.Equal(asked.Events, named.EvidencedBy.Where(place => place.Kind == EvidenceKind.Command).Select(place => place.Name));
                Assert.Equal(asked.Events.Count, named.EvidencedBy.Count(place => place.Kind == EvidenceKind.Event));
            }
        }
    }

    [Fact]
    public void Every_requirement_serves_a_criterion_or_a_knowledge_point()
    {
        var named = Places.Where(each => each.Place.Kind == EvidenceKind.Rule).Select(each => each.Place.Name).ToHashSet();

        Assert.All(Requirement.All, requirement => Assert.Contains(requirement.Code, named));
    }

    [Fact]
    public void Every_prompt_is_shown_in_a_phase_and_named_by_the_knowledge_points_it_carries()
    {
        Assert.Equal(Language.English.Keys.Where(key => key.StartsWith("prompt.", StringComparison.Ordinal)).Select(key => key["prompt.".Length..]).Order(StringComparer.Ordinal), WorkerPrompts.All.Select(prompt => prompt.Key).Order(StringComparer.Ordinal));
        foreach (var prompt in WorkerPrompts.All)
        {
            var naming = Standard.All.SelectMany(standard => standard.Knowledge).Where(point => point.EvidencedBy.Contains(new EvidencePlace(EvidenceKind.Prompt, prompt.Key)));
            Assert.Equal(prompt.Knowledge.Order(StringComparer.Ordinal), naming.Select(point => point.Number).Order(StringComparer.Ordinal));
            Assert.Contains(prompt, prompt.Types.Count > 0
                ? prompt.Types.SelectMany(WorkerPrompts.For)
                : (prompt.Phase == Phase.Participation ? PhaseSet.Participation : PhaseSet.Of(prompt.Phase)).SelectMany(WorkerPrompts.For));
            Assert.False(string.IsNullOrWhiteSpace(prompt.Text));
        }
    }

    [Fact]
    public void Every_phase_of_a_session_that_goes_well_has_prompts() =>
        Assert.All(PhaseSet.Running.Except(PhaseSet.Of(Phase.TidyUpAfterCancel)), phase => Assert.NotEmpty(WorkerPrompts.For(phase)));

    [Fact]
    public void Every_section_of_a_report_is_filled_from_the_session_and_carries_knowledge()
    {
        foreach (var section in Enum.GetValues<ReportSection>())
        {
            var type = typeof(Session);
            foreach (var step in ReportSections.FilledFrom(section).Split('.').Skip(1))
                type = (type.GetProperty(step) ?? throw new InvalidOperationException($"{section}: {step}")).PropertyType;
            Assert.Contains(Places, each => each.Place == EvidencePlace.Section(section));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => ReportSections.FilledFrom((ReportSection)99));
    }

    [Fact]
    public void Every_event_has_the_command_that_gives_it()
    {
        var events = Types.Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(SessionEvent)));

        Assert.Equal(events.OrderBy(type => type.Name), EventKinds.All.Select(kind => kind.Type).OrderBy(type => type.Name));
        Assert.Equal(CommandKind.All, EventKinds.All.Select(kind => kind.Command).OrderBy(kind => CommandKind.All.ToList().IndexOf(kind)));
    }

    [Fact]
    public void Both_standards_correspond_without_a_gap()
    {
        Assert.Equal(AllNumbers.Order(StringComparer.Ordinal), Relation.All.SelectMany(each => new[] { each.In226, each.In320 }).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["320/PC12", "320/PC13"], Relation.All.Where(each => each.In226 == "226/PC12").Select(each => each.In320));
        Assert.Equal(new Relation("226/PC14", "320/PC15", RelationKind.WithFeedbackIn226), Relation.All.Single(each => each.In320 == "320/PC15"));
        Assert.All(["226/PC6", "226/PC9", "226/PC11", "226/PC13"], number => Assert.Equal(RelationKind.StrongerIn320, Relation.All.Single(each => each.In226 == number).Kind));
        Assert.Equal(["320/K5", "320/K21"], Relation.All.Where(each => each.Kind == RelationKind.OnlyIn320).Select(each => each.In320));
        Assert.All(Enum.GetValues<RelationKind>(), kind => Assert.False(string.IsNullOrWhiteSpace(Language.English.Text($"relation.{kind}"))));
    }

    private static bool Exists(EvidencePlace place) => place.Kind switch
    {
        EvidenceKind.Rule => Requirement.All.Any(requirement => requirement.Code == place.Name)
            || typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Any(field => (string)field.GetRawConstantValue()! == place.Name),
        EvidenceKind.Command => CommandKind.All.Any(kind => kind.Name == place.Name),
        EvidenceKind.Event => Types.Any(type => type.Name == place.Name && type.IsSubclassOf(typeof(SessionEvent))),
        EvidenceKind.Field => place.Name.Split('.') is [var type, var member] && Types.Any(each => each.IsPublic && each.Name == type && each.GetMember(member).Length > 0),
        EvidenceKind.Prompt => WorkerPrompts.All.Any(prompt => prompt.Key == place.Name),
        EvidenceKind.ReportSection => Enum.TryParse<ReportSection>(place.Name, out var section) && Enum.IsDefined(section),
        _ => false,
    };
}
