using FsCheck.Xunit;
using TherapySession.Standards;
using static TherapySession.Tests.What;

namespace TherapySession.Tests;

public class OutingTests
{
    // From each stage, the stages that it can come to.
    private static readonly Dictionary<string, string> Ways = new()
    {
        ["-"] = "SetOut",
        ["SetOut"] = "Arrived SetOutBack Back HandedOver WentOwnWay",
        ["Arrived"] = "SetOut SetOutBack Back HandedOver WentOwnWay",
        ["SetOutBack"] = "Arrived Back HandedOver WentOwnWay",
        ["Back"] = "SetOut",
        ["HandedOver"] = "SetOutBack Back",
        ["WentOwnWay"] = "SetOutBack Back",
    };

    [Fact]
    public void An_outing_goes_from_stage_to_stage_as_ways_go()
    {
        foreach (var (from, ways) in Ways)
            Assert.Equal(ways.Split(' '), Enum.GetValues<OutingStage>().Where(to => OutingStages.MayMove(from == "-" ? null : Enum.Parse<OutingStage>(from), to)).Select(to => to.ToString()));
    }

    [Theory]
    [InlineData(OutingStage.Arrived)]
    [InlineData(OutingStage.SetOutBack)]
    [InlineData(OutingStage.Back)]
    [InlineData(OutingStage.HandedOver)]
    [InlineData(OutingStage.WentOwnWay)]
    public void Where_they_are_is_recorded_whatever_stands(OutingStage stage)
    {
        Func<Scene>[] moments =
        [
            () => Day.OnTheWay(), () => Day.OnTheWay().Do(new RecordDissent(Said)), () => Day.OnTheWay().Do(new AskAgain(ChangeOfCircumstance.Condition, Said)),
            () => Day.OnTheWay().Do(new NarrowConsent(Who.Individual, [], [Day.Market])), () => Day.OnTheWay().Do(new Pause(PauseCause.Unwell)),
            () => Day.OnTheWay().Do(new Pause(PauseCause.Unwell), new ReturnToPreparation(Said)), () => Day.OnTheWay().Do(new WithdrawConsent(Who.Individual)), () => Day.WithdrawnOnTheWay(), () => Day.CalledOffOnTheWay(),
        ];

        Assert.All(moments, moment => moment().Do(new RecordOuting(Day.Market, stage, Said)));
    }

    [Fact]
    public void A_late_entry_finds_its_place_between_the_others()
    {
        var scene = Day.OnTheWay();
        var setOut = scene.Session.Participation.Outings[0].At.HappenedAt;
        scene.Wait(NodaTime.Duration.FromMinutes(30)).Do(new RecordOuting(Day.Market, OutingStage.Back));

        scene.Do(new RecordOuting(Day.Market, OutingStage.Arrived), scene.Late(setOut + NodaTime.Duration.FromMinutes(10)));

        Assert.Equal(OutingStage.Back, scene.Session.Participation.StageOf(Day.Market));
        Assert.False(scene.Session.Participation.IsAway);
        scene.Refuse(Codes.OutingStands, new RecordOuting(Day.Market, OutingStage.Arrived));
    }

    [Fact]
    public void A_withdrawal_on_the_way_is_taken_at_once_and_the_individual_is_still_seen_back()
    {
        var scene = Day.OnTheWay();
        Scene.Accepted(scene.Try(new WithdrawConsent(Who.Individual)));

        var tidied = Day.WithdrawnOnTheWay();
        Assert.Equal(["TS-PART-006"], tidied.Refuse(new BeginReflection()).Select(reason => reason.Code));
        tidied.Do(new RecordOuting(Day.Market, OutingStage.WentOwnWay, Said), new BeginReflection());
        Assert.Equal(Phase.Reflection, tidied.Session.Phase);
    }

    [Fact]
    public void Whoever_is_out_when_a_session_is_called_off_comes_back_before_it_ends()
    {
        var scene = Day.CalledOffOnTheWay();

        Assert.False(scene.Session.Preparation.IsAnythingOut);
        Assert.Equal(Phase.TidyUpAfterCancel, scene.Session.Phase);
        scene.Refuse("TS-PART-006", new CompleteSession());
        scene.Do(new RecordOuting(Day.Market, OutingStage.Back), new CompleteSession());
        Assert.Equal(Phase.Cancelled, scene.Session.Phase);
    }

    [Fact]
    public void In_a_record_of_a_cancelled_session_somebody_who_never_came_back_is_told()
    {
        var session = Day.CalledOffOnTheWay().Session;
        var latest = session.History.Latest!;
        var cancelled = session.History.Where(fact => fact is not (ResourceTakenOut or ResourceChecked or ResourceReturned or SessionCancelled))
            .Append(latest with { At = latest.At with { Phase = Phase.Cancelled } }).Select((fact, i) => fact with { At = fact.At with { Sequence = i + 1 } }).ToValueList();

        Assert.Contains(Evidence.Of(cancelled, session.Profile, latest.At.RecordedAt).Findings, finding => finding.Code == "TS-PART-006");
    }

    [Fact]
    public void In_a_record_setting_out_after_a_withdrawal_is_told_and_coming_back_is_not()
    {
        Assert.Contains(After(OutingStage.SetOut).Findings, finding => finding.Code == "L001");
        Assert.DoesNotContain(After(OutingStage.Back).Findings, finding => finding.Code == "L001");

        static Evidence After(OutingStage stage)
        {
            var session = Day.OnTheWay().Do(new WithdrawConsent(Who.Individual)).Session;
            var at = session.History.Latest!.At;
            var later = at with { Sequence = at.Sequence + 1, Command = new("later"), By = Who.Worker, HappenedAt = at.HappenedAt + NodaTime.Duration.FromMinutes(1), RecordedAt = at.RecordedAt + NodaTime.Duration.FromMinutes(1) };
            return Evidence.Of(session.Evolve(new OutingRecorded(later, Day.Market, stage, null)), session.Profile, later.RecordedAt);
        }
    }

    /// <summary>However an outing goes, no session comes to reflecting or to its end while the individual is out, and withdrawing is taken at every point.</summary>
    [Property(MaxTest = 300)]
    public void Nobody_is_left_out_there(byte[] choices)
    {
        var scene = Day.Active(null, Day.Market).Do(new StartActivity(Day.Market), new RecordOuting(Day.Market, OutingStage.SetOut));
        foreach (var choice in choices)
        {
            Scene.Accepted(scene.Try(new WithdrawConsent(Who.Individual)));
            var ways = WaysOn(scene.Session.Phase);
            var command = choice % 5 == 0 || ways.Length == 0 ? new RecordOuting(Day.Market, (OutingStage)(choice / 5 % 6), Said) : ways[choice / 5 % ways.Length];
            if (scene.Try(command) is Decision.Accepted)
                scene.Do(command);
            if (scene.Session.Phase is Phase.Reflection || scene.Session.HasEnded)
                Assert.False(scene.Session.Participation.IsAway);
        }
    }

    private static SessionCommand[] WaysOn(Phase phase) => phase switch
    {
        Phase.Active =>
        [
            new Pause(PauseCause.Unwell), new WithdrawConsent(Who.Individual), new RecordObservation(new(ObservationKind.Participation, Said) { Level = PromptLevel.Verbal, Outcome = Express }),
            new EndActivity(Day.Market, ActivityEnd.Done), new EndParticipation(),
        ],
        Phase.Paused => [new ReturnToPreparation(Said), new AnswerPause(Said), new Resume(), new WithdrawConsent(Who.Individual), new EndParticipation()],
        Phase.Preparation => [new ReturnResource(Brushes), new ReturnResource(Paper), new ReturnResource(Tablet), new CancelSession(StopReason.PlaceUnsafe), new WithdrawConsent(Who.Individual)],
        Phase.Feedback =>
        [
            new GiveFeedback(new(ConsentManner.Symbols, HowFarMet.Fully, HowFarMet.Mostly, HowFarMet.Mostly)), new AskForFeedback(Who.Carer), new ContributeObservations(Said),
            new RateOutcome(new(Express, Voice.Individual, Who.Individual) { Value = 1 }), new BeginTidyUp(),
        ],
        Phase.TidyUp =>
        [
            new ReturnResource(Brushes), new ReturnResource(Paper), new ReturnResource(Tablet),
            new CheckTidy(new(ChecklistAnswer.Done, ChecklistAnswer.Done, Who.Worker) { NobodySupported = NotDoneReason.NotNeeded }), new BeginReflection(),
        ],
        Phase.TidyUpAfterCancel => [new ReturnResource(Brushes), new ReturnResource(Paper), new ReturnResource(Tablet), new CompleteSession()],
        _ => [],
    };
}
