using NodaTime;
using static TherapySession.Tests.What;

namespace TherapySession.Tests;

public class EffectiveConsentTests
{
    private static readonly RecordConsent OwnYes = new(Yes);
    private static readonly RecordConsent OwnNo = new(NoFrom(Who.Individual, ConsentBasis.Individual));
    private static readonly RecordConsent MotherYes = new(YesFrom(Who.Mother, ConsentBasis.ParentalResponsibility));
    private static readonly RecordConsent MotherNo = new(NoFrom(Who.Mother, ConsentBasis.ParentalResponsibility));
    private static readonly RecordConsent FatherYes = new(YesFrom(Who.Father, ConsentBasis.ParentalResponsibility));
    private static readonly RecordConsent FatherNo = new(NoFrom(Who.Father, ConsentBasis.ParentalResponsibility));
    private static readonly RecordConsent AttorneyYes = new(YesFrom(Who.Attorney, ConsentBasis.AttorneyOrDeputy));
    private static readonly RecordConsent AttorneyNo = new(NoFrom(Who.Attorney, ConsentBasis.AttorneyOrDeputy));
    private static readonly RecordConsent WorkerYes = new(YesFrom(Who.Worker, ConsentBasis.BestInterests));
    private static readonly AssessCapacity Lacks = new(Capacity(CapacityFinding.LacksCapacity));
    private static readonly AssessCapacity Has = new(Capacity(CapacityFinding.HasCapacity));
    private static readonly AssessCompetence Competent = new(Competence(CompetenceFinding.Competent));
    private static readonly AssessCompetence NotCompetent = new(Competence(CompetenceFinding.NotCompetent));
    private static readonly DecideInBestInterests GoAhead = new(BestInterests(Who.Worker));
    private static readonly DecideInBestInterests DoNot = new(BestInterests(Who.Worker, BestInterestsOutcome.DoNotGoAhead));
    private static readonly RecordDissent Dissent = new(Said);
    private static readonly AskAgain Again = new(ChangeOfCircumstance.Condition, Said);
    private static readonly WithdrawConsent Withdraw = new(Who.Individual);
    private static readonly RecordConsent NotProvided = new(Yes with { Answer = ConsentAnswer.NotProvided });

    private static readonly (string Case, int Age, SessionCommand[] Given, ConsentStanding Expected)[] Table =
    [
        ("nobody was asked", 47, [], ConsentStanding.NotGiven),
        ("an adult is presumed able", 47, [OwnYes], ConsentStanding.Valid),
        ("an adult refuses", 47, [OwnNo], ConsentStanding.Refused),
        ("an adult changes their mind", 47, [OwnYes, OwnNo], ConsentStanding.Refused),
        ("an adult changes their mind back", 47, [OwnNo, OwnYes], ConsentStanding.Valid),
        ("an answer that could not be had is none", 47, [NotProvided], ConsentStanding.NotGiven),
        ("an answer that could not be had takes nothing back", 47, [OwnYes, NotProvided], ConsentStanding.Valid),
        ("an adult's yes before capacity was found lacking", 47, [OwnYes, Lacks], ConsentStanding.NotEntitled),
        ("capacity lacking and nobody decides", 47, [Lacks], ConsentStanding.NotGiven),
        ("capacity lacking, decided in best interests", 47, [Lacks, GoAhead, WorkerYes], ConsentStanding.Valid),
        ("capacity lacking, the decision is taken back", 47, [Lacks, GoAhead, WorkerYes, DoNot], ConsentStanding.NotEntitled),
        ("capacity lacking, an attorney consents", 47, [Lacks, AttorneyYes], ConsentStanding.Valid),
        ("capacity lacking, an attorney refuses", 47, [Lacks, AttorneyNo], ConsentStanding.Refused),
        ("capacity lacking, an attorney against a best-interests decision", 47, [Lacks, GoAhead, WorkerYes, AttorneyNo], ConsentStanding.Conflict),
        ("capacity regained, nobody asked the individual", 47, [Lacks, AttorneyYes, Has], ConsentStanding.NotEntitled),
        ("capacity regained, the individual consents", 47, [Lacks, AttorneyNo, Has, OwnYes], ConsentStanding.Valid),
        ("capacity regained, the individual refuses", 47, [Lacks, AttorneyYes, Has, OwnNo], ConsentStanding.Refused),
        ("the no of an individual who lacks capacity is never passed over", 47, [Lacks, AttorneyYes, OwnNo], ConsentStanding.AskAgain),
        ("a competent child against a refusing parent", 14, [Competent, OwnYes, MotherNo], ConsentStanding.Valid),
        ("a competent child's refusal against two parents", 14, [Competent, OwnNo, MotherYes, FatherYes], ConsentStanding.Refused),
        ("a child who is not competent, with one parent", 14, [NotCompetent, MotherYes], ConsentStanding.Valid),
        ("a child who is not competent, with two parents who agree", 14, [NotCompetent, MotherYes, FatherYes], ConsentStanding.Valid),
        ("a child who is not competent, with two parents who disagree", 14, [NotCompetent, MotherYes, FatherNo], ConsentStanding.Conflict),
        ("parents who disagreed and agree now", 14, [NotCompetent, MotherYes, FatherNo, FatherYes], ConsentStanding.Valid),
        ("both parents refuse", 14, [MotherNo, FatherNo], ConsentStanding.Refused),
        ("a child's no against a parent's yes is asked about again", 9, [MotherYes, OwnNo], ConsentStanding.AskAgain),
        ("competence was shown once and is lost", 14, [Competent, OwnYes, NotCompetent], ConsentStanding.NotEntitled),
        ("at 16 the individual is presumed able", 16, [OwnYes, MotherNo], ConsentStanding.Valid),
        ("at 17 parental responsibility stands beside it", 17, [MotherYes], ConsentStanding.Valid),
        ("at 17 the individual's own refusal stands before a parent", 17, [MotherYes, OwnNo], ConsentStanding.Refused),
        ("at 17 without capacity, by best interests", 17, [Lacks, GoAhead, WorkerYes], ConsentStanding.Valid),
        ("dissent asks again", 47, [Lacks, GoAhead, WorkerYes, Dissent], ConsentStanding.AskAgain),
        ("dissent answered by a new decision to go ahead", 47, [Lacks, GoAhead, WorkerYes, Dissent, GoAhead], ConsentStanding.Valid),
        ("dissent is not answered by a decision not to go ahead", 47, [Lacks, AttorneyYes, Dissent, DoNot], ConsentStanding.AskAgain),
        ("dissent answered by whoever may consent", 47, [Lacks, AttorneyYes, Dissent, AttorneyYes], ConsentStanding.Valid),
        ("dissent of an adult who can decide asks them again", 47, [OwnYes, Dissent], ConsentStanding.AskAgain),
        ("a change of condition asks again", 47, [OwnYes, Again], ConsentStanding.AskAgain),
        ("confirmed again", 47, [OwnYes, Again, OwnYes], ConsentStanding.Valid),
        ("withdrawn", 47, [OwnYes, Withdraw], ConsentStanding.Withdrawn),
        ("withdrawn twice", 47, [OwnYes, Withdraw, Withdraw], ConsentStanding.Withdrawn),
        ("withdrawn before anything was given", 47, [Withdraw], ConsentStanding.Withdrawn),
        ("withdrawn and given again", 47, [OwnYes, Withdraw, OwnYes], ConsentStanding.Valid),
        ("invalidated", 47, [OwnYes, new InvalidateConsent(2, Said)], ConsentStanding.NotGiven),
        ("an earlier answer counts again when the later should not have", 47, [OwnYes, OwnNo, new InvalidateConsent(3, Said)], ConsentStanding.Valid),
    ];

    public static TheoryData<string> Cases => [.. Table.Select(row => row.Case)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Consent_stands_as_the_latest_answers_of_those_who_may_give_them(string name)
    {
        var (_, age, given, expected) = Table.Single(row => row.Case == name);
        var scene = Families.OfAge(age).Do(given);

        var consent = EffectiveConsent.Of(scene.Session, scene.Now);

        Assert.Equal(expected, consent.Standing);
        Assert.Equal(expected == ConsentStanding.Valid, consent.IsValid);
        Assert.Equal(expected == ConsentStanding.Valid, consent.Covers(ConsentArea.TakingPart));
    }

    [Fact]
    public void In_Scotland_nobody_consents_for_a_16_year_old_who_can_decide()
    {
        var scene = Families.OfAge(16, Jurisdiction.Scotland);

        scene.Refuse(Codes.TooOldForParents, MotherYes);
        Assert.True(EffectiveConsent.Of(scene.Do(OwnYes).Session, scene.Now).IsValid);
    }

    [Fact]
    public void Consent_is_asked_for_one_moment_and_what_came_later_changes_nothing_about_it()
    {
        var scene = Families.OfAge(47).Do(OwnYes);
        var given = scene.Now;
        scene.Do(Withdraw);

        Assert.Equal(ConsentStanding.NotGiven, EffectiveConsent.Of(scene.Session, given - Duration.Epsilon).Standing);
        Assert.Equal(ConsentStanding.Valid, EffectiveConsent.Of(scene.Session, given).Standing);
        Assert.Equal(ConsentStanding.Valid, EffectiveConsent.Of(scene.Session, scene.Now - Duration.Epsilon).Standing);
        Assert.Equal(ConsentStanding.Withdrawn, EffectiveConsent.Of(scene.Session, scene.Now).Standing);
    }

    [Theory]
    [InlineData(-1, ConsentStanding.NotYet)]
    [InlineData(0, ConsentStanding.Valid)]
    [InlineData(3_599_999_999_999, ConsentStanding.Valid)]
    [InlineData(3_600_000_000_000, ConsentStanding.Expired)]
    [InlineData(3_600_000_000_001, ConsentStanding.Expired)]
    public void E69_Consent_for_an_hour_ends_to_the_nanosecond(long nanosecondsAfterItsBeginning, ConsentStanding expected)
    {
        var from = Start + Duration.FromHours(1);
        var scene = Families.OfAge(47).Do(new RecordConsent(Yes with { Period = new ConsentPeriod(from, from + Duration.FromHours(1)) }));

        Assert.Equal(expected, EffectiveConsent.Of(scene.Session, from + Duration.FromNanoseconds(nanosecondsAfterItsBeginning)).Standing);
    }

    [Fact]
    public void Narrowing_takes_areas_and_activities_out_until_a_new_answer_brings_them_back()
    {
        var scene = Families.OfAge(47).Do(OwnYes);
        var (painting, album) = (Plan.Activities[0], Plan.Activities[1]);

        scene.Do(new NarrowConsent(Who.Individual, [ConsentArea.OthersPresent], [Painting]));
        var narrowed = EffectiveConsent.Of(scene.Session, scene.Now);
        var widened = EffectiveConsent.Of(scene.Do(OwnYes).Session, scene.Now);

        Assert.Equal((false, true), (narrowed.Covers(ConsentArea.OthersPresent), narrowed.Covers(ConsentArea.BeingObserved)));
        Assert.Equal((false, true), (narrowed.Covers(painting), narrowed.Covers(album)));
        Assert.Equal((true, true), (widened.Covers(ConsentArea.OthersPresent), widened.Covers(painting)));
    }

    [Fact]
    public void What_two_parents_permit_is_what_both_permit()
    {
        var scene = Families.OfAge(9).Do(MotherYes, new RecordConsent(FatherYes.Response with { Scope = ConsentScope.TakingPart }));

        var consent = EffectiveConsent.Of(scene.Session, scene.Now);

        Assert.Equal((true, false), (consent.Covers(ConsentArea.BeingObserved), consent.Covers(ConsentArea.SharingInformation)));
    }

    [Fact]
    public void Withdrawal_reaches_sharing_from_then_on_also_after_the_end()
    {
        var scene = Scene.UpTo(Phase.Completed);
        var before = scene.Now;

        scene.Do(Withdraw);

        Assert.Equal(Phase.Completed, scene.Session.Phase);
        Assert.True(EffectiveConsent.Of(scene.Session, before).Covers(ConsentArea.SharingInformation));
        Assert.False(EffectiveConsent.Of(scene.Session, scene.Now).Covers(ConsentArea.SharingInformation));
    }

    [Fact]
    public void After_a_withdrawal_what_was_observed_before_it_is_still_entered_late()
    {
        var scene = Scene.UpTo(Phase.Active);
        var seen = scene.Now;
        scene.Do(Withdraw);
        var observation = new RecordObservation(new(ObservationKind.WellBeing, Said) { Assistance = Said, Outcome = Express });

        Assert.Equal(["TS-CONS-002"], scene.Refuse(observation, scene.Late(scene.Session.History.Latest!.At.HappenedAt)).Select(each => each.Code));
        scene.Do(observation, scene.Late(seen));
    }

    [Fact]
    public void Invalid_and_withdrawn_are_different_facts_and_nothing_is_deleted()
    {
        var scene = Families.OfAge(47).Do(OwnYes, new InvalidateConsent(2, Said), Withdraw);

        Assert.Equal((1, 1, 1, 4),
            (scene.Session.Consent.Responses.Count, scene.Session.Consent.Invalidations.Count, scene.Session.Consent.Withdrawals.Count, scene.Session.Version));
    }
}
