using TherapySession.Standards;

namespace TherapySession.Tests;

public class DailyLivingTests
{
    private static readonly TherapyType[] Kinds = [TherapyType.PersonalCare, TherapyType.MealPreparation, TherapyType.MedicationPrompt, TherapyType.Outing, TherapyType.Appointment];

    [Fact]
    public void Each_kind_says_what_is_looked_at_what_usually_can_happen_and_who_should_help()
    {
        Assert.Equal(Kinds, DailyLiving.All.Select(kind => kind.Type));
        Assert.All(DailyLiving.All, kind =>
        {
            Assert.True(kind.LookedAt.Count >= 5 && kind.UsualRisks.Count >= 4 && kind.UsualSkills.Count >= 1, kind.Type.Value);
            Assert.Equal(kind.LookedAt.Count, kind.LookedAt.Distinct().Count());
            Assert.Equal(kind.UsualRisks.Count, kind.UsualRisks.Distinct().Count());
            Assert.True(kind.Type.IsKnown);
        });
    }

    [Fact]
    public void Nothing_that_can_be_looked_at_is_asked_for_by_no_kind() =>
        Assert.Equal(Enum.GetValues<ActivityAspect>().Order(), DailyLiving.All.SelectMany(kind => kind.LookedAt).Distinct().Order());

    [Fact]
    public void Each_usual_risk_has_a_text_in_each_language_and_each_text_a_risk()
    {
        var risks = DailyLiving.All.SelectMany(kind => kind.UsualRisks).Distinct().ToList();

        Assert.Equal(risks.Select(risk => "risk." + risk.Value).Order(StringComparer.Ordinal), Language.English.Keys.Where(key => key.StartsWith("risk.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(risks, risk => Assert.NotEqual(risk.Text, risk.TextIn(Language.Welsh)));
        Assert.All(risks, risk => Assert.Equal(risk.Value, new RiskId(risk.Value).Value));
    }

    [Fact]
    public void A_kind_that_asks_for_nothing_of_its_own_or_is_not_known_asks_for_nothing_more()
    {
        Assert.All(TherapyType.Known.Except(Kinds).Append(new TherapyType("pottery-wheel")), type =>
        {
            Assert.Null(DailyLiving.Find(type));
            Assert.Empty(WorkerPrompts.For(type));
        });
        Day.Preparing(null, What.Painting).Do(new BeginParticipation());
    }

    [Fact]
    public void Usual_risks_and_skills_are_advice_and_no_gate_asks_for_them()
    {
        var scene = Day.Active(null, Day.Market, Day.Clinic);

        Assert.Equal(Phase.Active, scene.Session.Phase);
        Assert.DoesNotContain(scene.Session.People.Skills, held => DailyLiving.Find(TherapyType.Outing)!.UsualSkills.Contains(held.Skill));
    }

    [Fact]
    public void Each_kind_has_prompts_for_preparing_and_for_taking_part()
    {
        Assert.All(Kinds, kind => Assert.Equal([Phase.Preparation, Phase.Participation], WorkerPrompts.For(kind).Select(prompt => prompt.Phase).Distinct().Order()));
        Assert.All(Kinds, kind => Assert.Contains(WorkerPrompts.For(kind), prompt => prompt.Knowledge.Contains("226/K17") || prompt.Knowledge.Contains("226/K5")));
    }

    [Fact]
    public void A_session_shows_the_prompts_of_its_own_kinds_and_no_others()
    {
        var scene = Day.Active(null, Day.Market, What.Painting);
        var shown = WorkerPrompts.For(scene.Session);

        Assert.Equal(WorkerPrompts.For(Phase.Active).Concat(WorkerPrompts.For(TherapyType.Outing).Where(prompt => prompt.Phase == Phase.Participation)), shown);
        Assert.DoesNotContain(WorkerPrompts.For(Phase.Active), prompt => prompt.Types.Count > 0);
    }

    [Fact]
    public void Personal_care_with_touch_is_bound_to_consent_for_touch()
    {
        var scene = Scene.Open(change: opening => opening with { Plan = opening.Plan with { Activities = [.. opening.Plan.Activities, new(Day.Washing, TherapyType.PersonalCare) { Touch = TouchInvolved.Involved }] } })
            .GoTo(Phase.Preparation).Play().Do(new SelectActivities(new([What.Painting, Day.Washing], [Day.Washing], ChoiceManner.Chosen)), new CheckEnvironment(EnvironmentAspect.Privacy, ChecklistAnswer.Done))
            .Do(Day.Look(Day.Washing, TherapyType.PersonalCare));

        Assert.Equal(["TS-CONS-003"], scene.Refuse(new BeginParticipation()).Select(reason => reason.Code));
        scene.Do(new RecordConsent(What.Yes with { Scope = What.WholeScope with { Areas = [.. What.WholeScope.Areas, ConsentArea.Touch] } }), new BeginParticipation(), new StartActivity(Day.Washing));
    }
}
