using TherapySession.Standards;
using static TherapySession.Tests.What;

namespace TherapySession.Tests;

public class MedicationTests
{
    [Fact]
    public void Nobody_is_prompted_while_any_right_is_in_doubt_however_it_would_have_ended()
    {
        var scene = Day.TabletsBegun();
        foreach (var right in Enum.GetValues<MedicationRight>())
        {
            foreach (var end in Enum.GetValues<MedicationPromptEnd>())
            {
                var decision = scene.Try(new PromptMedication(Day.Prompt(end, right)));
                if (end == MedicationPromptEnd.NotPrompted)
                    Scene.Accepted(decision);
                else
                    Assert.Equal([Codes.RightInDoubt], Assert.IsType<Decision.Refused>(decision).Reasons.Select(reason => reason.Code));
            }
        }
    }

    [Fact]
    public void There_is_no_place_for_a_medicine_a_strength_or_an_amount()
    {
        Type[] allowed = [typeof(ActivityId), typeof(MedicationSource), typeof(MedicationRecordId), typeof(ValueList<RightChecked>), typeof(MedicationPromptEnd), typeof(Recipient), typeof(ConcernId), typeof(MedicationRight), typeof(RightAnswer), typeof(bool)];
        var members = new[] { typeof(MedicationChecklist), typeof(RightChecked) }.SelectMany(type => type.GetProperties()).Where(member => member.Name != "EqualityContract").ToList();

        Assert.Equal(["Found", "InTheirWords"], members.Where(member => member.PropertyType == typeof(Words)).Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.All(members.Where(member => member.PropertyType != typeof(Words)), member => Assert.Contains(member.PropertyType, allowed));
    }

    [Fact]
    public void Declining_is_respected_with_its_words_and_is_no_failure()
    {
        foreach (var profile in Profile.BuiltIn)
        {
            var scene = Day.TabletsBegun(profile).Do(new PromptMedication(Day.Prompt(MedicationPromptEnd.Declined) with { ToldTo = null, InTheirWords = Said })).Do(new EndParticipation());

            Assert.Equal(Said, scene.Session.Participation.MedicationPrompts[0].Checklist.InTheirWords);
            Assert.DoesNotContain(Evidence.Of(scene.Session, profile, scene.Now).Findings, finding => finding.Severity == FindingSeverity.Error);
        }
    }

    [Fact]
    public void A_prompt_that_was_put_off_is_given_again()
    {
        var scene = Day.TabletsBegun().Do(new PromptMedication(Day.Prompt(MedicationPromptEnd.PutOff)), new PromptMedication(Day.Prompt(MedicationPromptEnd.TookIt)));

        Assert.Equal([MedicationPromptEnd.PutOff, MedicationPromptEnd.TookIt], scene.Session.Participation.MedicationPrompts.Select(fact => fact.Checklist.End));
    }

    [Fact]
    public void A_concern_tells_it_too()
    {
        var checklist = Day.Prompt(MedicationPromptEnd.NotPrompted, MedicationRight.Medicine) with { ToldTo = null, Concern = new("label") };
        var scene = Day.TabletsBegun();
        scene.Refuse(Codes.UnknownConcern, new PromptMedication(checklist));

        scene.Do(new RaiseConcern(new(new("label"), ConcernKind.Health, ConcernSeverity.Concern, Said)), new PromptMedication(checklist), new EndParticipation());
    }

    [Fact]
    public void Whoever_has_to_hold_the_responsibility_is_said_by_the_kind_and_the_refusal_names_what_helps()
    {
        var reason = Assert.Single(Day.TabletsBegun().Refuse(new PromptMedication(Day.Prompt(MedicationPromptEnd.TookIt)), new Stamp(new("x"), Who.Carer, Start + NodaTime.Duration.FromHours(9))));

        Assert.Equal([Responsibility.HandleMedication], CommandKind.All.Select(kind => kind.NeededResponsibility).OfType<Responsibility>());
        Assert.Equal((RefusalKind.NotEntitled, "agreeResponsibilities"), (reason.Kind, Assert.Single(reason.SuppliedBy)));
        Assert.Equal(["promptMedication", "HandleMedication"], reason.Arguments);
    }

    [Fact]
    public void A_plan_with_a_medication_prompt_asks_who_handles_it_before_preparing()
    {
        var scene = Scene.Open(change: opening => opening with { Plan = opening.Plan with { Activities = [.. opening.Plan.Activities, new(Day.Tablets, TherapyType.MedicationPrompt)] } }).Play();

        var reason = Assert.Single(scene.Refuse(new BeginPreparation()));
        Assert.Equal(("TS-CONS-001", "HandleMedication"), (reason.Code, Assert.Single(reason.Arguments)));
    }

    [Theory]
    [InlineData("226")]
    [InlineData("320")]
    public void A_record_from_elsewhere_is_held_against_the_same_rules(string number)
    {
        var profile = Profile.BuiltIn.Single(each => each.Id.Value == number);
        var scene = Day.TabletsBegun(profile).Do(new PromptMedication(Day.Prompt(MedicationPromptEnd.TookIt))).Do(new EndParticipation());

        var doubted = Of(fact => fact with { Checklist = fact.Checklist with { Rights = Day.Rights(MedicationRight.Dose) } });
        var incomplete = Of(fact => fact with { Checklist = fact.Checklist with { Rights = [fact.Checklist.Rights[0]] } });
        var untold = Of(fact => fact with { Checklist = Day.Prompt(MedicationPromptEnd.NotPrompted, MedicationRight.Dose) with { ToldTo = null } });
        var doubtedBefore = Evidence.Of(scene.Session.History.Select(fact => fact is ActivityEnded ? new MedicationPrompted(fact.At, Day.Prompt(MedicationPromptEnd.TookIt, MedicationRight.Dose)) : fact).ToValueList(), profile, scene.Now);
        var notHeld = Of(fact => fact with { At = fact.At with { By = Who.Carer } });

        Assert.All(new[] { doubted, incomplete, untold, doubtedBefore, notHeld }, evidence => Assert.Contains(evidence.Findings, finding => finding.Code == "TS-PART-005"));
        Assert.Contains(notHeld.Findings, finding => finding.Code == Codes.ResponsibilityNotHeld);
        Assert.DoesNotContain(Of(fact => fact).Findings, finding => finding.Code is "TS-PART-005" or Codes.ResponsibilityNotHeld);

        Evidence Of(Func<MedicationPrompted, MedicationPrompted> change) =>
            Evidence.Of(scene.Session.History.Select(fact => fact is MedicationPrompted prompted ? change(prompted) : fact).ToValueList(), profile, scene.Now);
    }

    [Fact]
    public void In_a_record_a_prompt_after_a_withdrawal_is_told_and_one_that_was_not_given_is_not()
    {
        Assert.Contains(After(MedicationPromptEnd.TookIt, null).Findings, finding => finding.Code == "L001");
        Assert.DoesNotContain(After(MedicationPromptEnd.NotPrompted, MedicationRight.Person).Findings, finding => finding.Code == "L001");

        static Evidence After(MedicationPromptEnd end, MedicationRight? inDoubt)
        {
            var session = Day.TabletsBegun().Do(new WithdrawConsent(Who.Individual)).Session;
            var at = session.History.Latest!.At;
            var later = at with { Sequence = at.Sequence + 1, Command = new("later"), By = Who.Worker, HappenedAt = at.HappenedAt + NodaTime.Duration.FromMinutes(1), RecordedAt = at.RecordedAt + NodaTime.Duration.FromMinutes(1) };
            return Evidence.Of(session.Evolve(new MedicationPrompted(later, Day.Prompt(end, inDoubt))), session.Profile, later.RecordedAt);
        }
    }
}
