using System.Globalization;
using NodaTime;
using static TherapySession.Tests.What;

namespace TherapySession.Tests;

public class CommandTests
{
    private static readonly RecordHazard Hazard = new(WetFloor, Said);

    public static TheoryData<Phase> Phases => [.. PhaseSet.All];

    [Fact]
    public void G78_Beginning_to_take_part_in_consent_is_refused_with_everything_that_lies_between()
    {
        var reasons = Scene.Open().Refuse(new BeginParticipation());

        Assert.Equal((Codes.NotInThisPhase, RefusalKind.NotHere), (reasons[0].Code, reasons[0].Kind));
        Assert.Equal(["BeginParticipation", "Consent", "Preparation"], reasons[0].Arguments);
        Assert.Equal(
            [
                "TS-CONS-001", "TS-CONS-002", "TS-CONS-004", "TS-CONS-005", "TS-CONS-006", "TS-CONS-007",
                "TS-PREP-001", "TS-PREP-002", "TS-PREP-004", "TS-PREP-006", "TS-PREP-007", "TS-PREP-008", "TS-PREP-009",
            ],
            reasons.Skip(1).Select(each => each.Code).Distinct());
        Assert.All(reasons.Skip(1), each => Assert.True(each.SuppliedBy.Count > 0 && each.Criteria.Count > 0 && each.LooksAt is not null));
        Assert.Equal(reasons.Count, reasons.Distinct().Count());
    }

    [Fact]
    public void G78_Beginning_to_take_part_unprepared_is_refused_with_everything_at_once()
    {
        var codes = Scene.UpTo(Phase.Preparation, Profile.Coordinate320).Refuse(new BeginParticipation()).Select(each => each.Code).Distinct();

        Assert.Equal(["TS-PREP-001", "TS-PREP-002", "TS-PREP-010", "TS-PREP-004", "TS-PREP-006", "TS-PREP-007", "TS-PREP-008", "TS-PREP-009"], codes);
    }

    [Theory]
    [MemberData(nameof(Phases))]
    public void G79_Withdrawing_is_accepted_in_every_phase_without_a_reason_and_a_second_time_changes_nothing(Phase phase)
    {
        var scene = Scene.UpTo(phase).Do(new WithdrawConsent(Who.Individual));
        var (first, closed) = (scene.Session.Phase, scene.Session.Participation.Closed);

        scene.Do(new WithdrawConsent(Who.Individual));

        Assert.Equal((first, 2), (scene.Session.Phase, scene.Session.Consent.Withdrawals.Count));
        Assert.Equal(closed, scene.Session.Participation.Closed);
        Assert.Equal(ConsentStanding.Withdrawn, EffectiveConsent.Of(scene.Session, scene.Now).Standing);
    }

    [Theory]
    [InlineData(47, "p-individual")]
    [InlineData(9, "p-individual")]
    [InlineData(9, "p-mother")]
    [InlineData(17, "p-father")]
    public void G79_Whoever_is_entitled_withdraws(int age, string person) => Families.OfAge(age).Do(new WithdrawConsent(new PersonId(person)));

    [Fact]
    public void G79_For_an_individual_who_lacks_capacity_an_attorney_or_whoever_decided_withdraws()
    {
        var scene = Families.OfAge(47).Do(new AssessCapacity(Capacity(CapacityFinding.LacksCapacity)), new DecideInBestInterests(BestInterests(Who.Worker)));

        Assert.IsType<Decision.Accepted>(scene.Try(new WithdrawConsent(Who.Attorney)));
        Assert.IsType<Decision.Accepted>(scene.Try(new WithdrawConsent(Who.Worker)));
    }

    [Fact]
    public void G79_Neither_a_host_s_clock_nor_a_version_holds_up_a_withdrawal()
    {
        var scene = Scene.UpTo(Phase.Active);

        scene.Do(new WithdrawConsent(Who.Individual), new Stamp(new("late"), Who.Worker, Start) with { ExpectedVersion = 1 });

        Assert.Equal(Phase.Feedback, scene.Session.Phase);
    }

    [Fact]
    public void G80_A_command_given_again_is_answered_as_the_first_time_and_appends_nothing()
    {
        var scene = Scene.Open();
        var stamp = scene.Stamp();
        scene.Do(Hazard, stamp);
        var (session, fact) = (scene.Session, scene.Session.History.Latest);
        scene.Do(new RecordHazard(new("ice"), Said));

        var later = new Stamp(stamp.Id, stamp.By, stamp.RecordedAt + Duration.FromMinutes(5));
        foreach (var again in new[] { stamp, later, later with { ExpectedVersion = 1 }, later with { HappenedAt = stamp.HappenedAt } })
        {
            var accepted = Scene.Accepted(scene.Try(new RecordHazard(new HazardId("wet-floor"), "In a few words."), again));
            Assert.True(accepted.IsRepeat);
            Assert.Same(fact, accepted.Event);
            Assert.Same(scene.Session, accepted.Session);
        }

        Assert.Equal(2, session.Version);
    }

    [Fact]
    public void G80_The_identifier_of_another_command_is_refused()
    {
        var scene = Scene.Open();
        var stamp = scene.Stamp();
        scene.Do(Hazard, stamp);

        foreach (var (command, again) in new (SessionCommand, Stamp)[] { (new RecordHazard(WetFloor, "Other words."), stamp), (new ReportHazard(WetFloor, Facilities), stamp),
            (Hazard, new Stamp(stamp.Id, Who.Carer, stamp.RecordedAt)) })
        {
            var reason = Assert.Single(scene.Refuse(command, again));
            Assert.Equal((Codes.IdentifierTaken, RefusalKind.Conflict, "2"), (reason.Code, reason.Kind, Assert.Single(reason.Arguments)));
        }
    }

    [Theory]
    [InlineData(2, "2", "PreparationBegan, HazardRecorded")]
    [InlineData(3, "3", "HazardRecorded")]
    [InlineData(5, "5", "-")]
    [InlineData(-1, "-1", "-")]
    public void G81_An_expected_version_that_is_not_there_is_refused_with_what_came_in_between(int fromTheEnd, string expected, string between)
    {
        var scene = Scene.Open(Profile.Load(new ProfileData { Id = new("short"), Title = "Short", Version = 1, Criteria = [new(new("short/1"), ["TS-REFL-003"], [])] }).Require());
        scene.Do(new AskQuestion(HowLong, Who.Carer, Said), new BeginPreparation(), Hazard);

        var reason = Assert.Single(scene.Refuse(new RecordHazard(new("ice"), Said), scene.Stamp() with { ExpectedVersion = fromTheEnd }));

        Assert.Equal((Codes.MovedOn, RefusalKind.Conflict), (reason.Code, reason.Kind));
        Assert.Equal([expected, "4", between], reason.Arguments);
    }

    [Fact]
    public void G81_The_expected_version_is_accepted()
    {
        var scene = Scene.Open();

        scene.Do(Hazard, scene.Stamp() with { ExpectedVersion = 1 });
    }

    [Fact]
    public void G83_An_identifier_that_identifies_nothing_is_not_made()
    {
        Assert.Throws<ArgumentException>(() => new SessionId(Guid.Empty));
        Assert.Throws<ArgumentNullException>(() => new SessionId(null!));
        Assert.Throws<ArgumentNullException>(() => new Stamp(default!, Who.Worker, Start));
        Assert.Throws<ArgumentNullException>(() => new Stamp(new("c"), default!, Start));
        Assert.Throws<ArgumentNullException>(() => Opening(Profile.Support226) with { Session = default! });
        Assert.Throws<ArgumentNullException>(() => Session.Open(null!, new Stamp(new("c"), Who.Worker, Start)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(" leading")]
    [InlineData("trailing\n")]
    [InlineData("zero\u200Bwidth")]
    [InlineData("turned\u202Eround")]
    [InlineData("nul\0")]
    public void G83_A_blank_or_deceptive_name_is_not_made(string value)
    {
        Assert.Throws<ArgumentException>(() => new PersonId(value));
        Assert.Throws<ArgumentException>(() => new TherapyType(value));
    }

    [Fact]
    public void G83_A_half_of_a_surrogate_pair_is_neither_a_name_nor_words()
    {
        Assert.Throws<ArgumentException>(() => new PersonId("a\ud800"));
        Assert.Throws<ArgumentException>(() => new Words("a\ud800"));
        Assert.Throws<ArgumentException>(() => new Words(" "));
    }

    [Fact]
    public void G83_A_time_that_ends_before_it_starts_is_not_made()
    {
        Assert.Throws<ArgumentException>(() => new PlannedTime(Start, Start, "Europe/London"));
        Assert.Throws<ArgumentException>(() => new PlannedTime(Start, Start - Duration.Epsilon, "Europe/London"));
        Assert.Throws<ArgumentException>(() => new PlannedTime(Start, Start + Duration.Epsilon, "Europe/Atlantis"));
        Assert.Throws<ArgumentException>(() => new ConsentPeriod(Start, Start));
    }

    [Fact]
    public void G83_A_list_holds_no_null_and_is_the_library_s_own()
    {
        var people = new[] { Who.Individual, Who.Worker };
        var held = people.ToValueList();
        people[0] = Who.Stranger;

        Assert.Equal([Who.Individual, Who.Worker], held);
        Assert.Throws<ArgumentException>(() => new PersonId[] { Who.Worker, null! }.ToValueList());
        Assert.Throws<ArgumentNullException>(() => held.Add(null!));
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void G84_A_clock_that_went_back_is_refused_and_told_in_every_culture(string culture)
    {
        var scene = Scene.Open();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Cultures.Of(culture);
        try
        {
            var reason = Assert.Single(scene.Refuse(Hazard, new Stamp(new("c"), Who.Worker, scene.Now - Duration.FromMinutes(90))));

            Assert.Equal((Codes.ClockWentBack, RefusalKind.Conflict, "0:01:30:00"), (reason.Code, reason.Kind, Assert.Single(reason.Arguments)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void G84_A_clock_that_throws_leaves_the_session_as_it_is()
    {
        var live = new LiveSession(Scene.Open().Session);
        var session = live.Current;

        Assert.Throws<TimeoutException>(() => live.Decide(Hazard, new Stamp(new("c"), Who.Worker, Now())));

        Assert.Same(session, live.Current);

        static Instant Now() => throw new TimeoutException();
    }

    [Fact]
    public void A_command_or_a_stamp_that_is_missing_throws_and_names_it()
    {
        var scene = Scene.Open();

        Assert.Equal("command", Assert.Throws<ArgumentNullException>(() => scene.Session.Decide(null!, scene.Stamp())).ParamName);
        Assert.Equal("stamp", Assert.Throws<ArgumentNullException>(() => scene.Session.Decide(Hazard, null!)).ParamName);
    }
}
