using NodaTime;
using TherapySession.Standards;

namespace TherapySession.Tests;

/// <summary>One long session in which everything happens that a gate can ask about, and ways to break its record.</summary>
internal static class Story
{
    private static readonly NeedId Need = new("need-1");
    private static readonly QuestionId Question = new("question-1");
    private static readonly ChangeId Change = new("change-1");
    private static readonly HazardId Hazard = new("hazard-1");
    private static readonly ConcernId Concern = new("concern-1");

    public static Instant After { get; } = Stage.Start + Duration.FromHours(24);

    /// <summary>The session as its profile asks, told by commands; none of them is refused.</summary>
    public static Session Of(Profile profile) => Told(profile, Commands(profile));

    /// <summary>A session told by commands, the therapist signing with whoever gives them.</summary>
    public static Session Told(Profile profile, IEnumerable<SessionCommand> commands)
    {
        var session = Stage.Open(profile);
        var number = 0;
        foreach (var command in commands)
        {
            var by = command is AcceptRecord ? Stage.Therapist : Stage.Worker;
            session = session.Decide(command, Stage.Stamp(++number, by) with { CoSignedBy = Stage.Therapist }).Require();
        }

        return session;
    }

    /// <summary>The record with some events changed or, where nothing is given back, taken out; what is left is numbered again.</summary>
    public static ValueList<SessionEvent> Changed(Session session, Func<SessionEvent, SessionEvent?> change) => Renumbered(session.History.Select(change).OfType<SessionEvent>());

    public static ValueList<SessionEvent> Renumbered(IEnumerable<SessionEvent> events) =>
        events.Select((fact, index) => fact with { At = fact.At with { Sequence = index + 1 } }).ToValueList();

    public static IEnumerable<Criterion> With(this Evidence evidence, EvidenceStatus status) => evidence.Criteria.Where(each => each.Status == status).Select(each => each.Criterion);

    public static CriterionEvidence For(this Evidence evidence, string criterion) => evidence.Criteria.Single(each => each.Criterion.Number == criterion);

    public static IEnumerable<SessionCommand> Until<TCommand>(Profile profile)
        where TCommand : SessionCommand => Commands(profile).TakeWhile(command => command is not TCommand);

    public static IEnumerable<SessionCommand> Commands(Profile profile)
    {
        foreach (var (command, _) in Stage.Way)
        {
            switch (command)
            {
                case SelectActivities:
                    yield return new SelectActivities(new ActivitySelection([Stage.Painting, Stage.Clay], [Stage.Painting, Stage.Clay], ChoiceManner.Chosen));
                    yield return new ConfirmSkill(Stage.Worker, new Skill("kiln"), "certificate of 2025");
                    continue;
                case IdentifyNeeds:
                    yield return new IdentifyNeeds([Stage.Individual, Stage.Sister], "asked with picture cards", [new(Need, NeedKind.Information, Stage.Individual, "how long it takes")]);
                    yield return new SettleNeed(Need, Settlement.Met, "shown on a clock");
                    yield return new AskQuestion(Question, Stage.Individual, "may I keep it");
                    yield return new SettleQuestion(Question, Settlement.Met, "yes");
                    continue;
                case BeginParticipation:
                    yield return new CheckEnvironment(EnvironmentAspect.Sensory, ChecklistAnswer.CouldNot, "too bright");
                    yield return new PutRight(EnvironmentAspect.Sensory, "blinds drawn");
                    break;
                case RecordObservation:
                    yield return new Pause(PauseCause.Break);
                    yield return new AnswerPause("had a drink, wants to go on");
                    yield return new Resume();
                    yield return new ProposeChange(Change, ChangeKind.Activity, Stage.Individual, "clay after painting");
                    yield return new AgreeChange(Change, [Stage.Individual]);
                    yield return new MakeChange(Change, "table cleared");
                    yield return new RaiseConcern(new Concern(Concern, ConcernKind.Equipment, ConcernSeverity.Concern, "kiln door sticks"));
                    yield return new ReportConcern(Concern, new Recipient(Office.Facilities));
                    yield return new AcknowledgeConcern(Concern, new Recipient(Office.Facilities));
                    break;
                case EndParticipation:
                    yield return new StartActivity(Stage.Clay);
                    yield return new EndActivity(Stage.Clay, ActivityEnd.Done);
                    break;
                case CheckTidy:
                    yield return new RecordHazard(Hazard, "water on the floor");
                    yield return new ReportHazard(Hazard, new Recipient(Office.Facilities));
                    break;

                // Under 320 nobody has to accept what the co-ordinating worker completes and signs.
                case AcceptRecord when profile.Id.Value == "320":
                    continue;
            }

            yield return command;
        }
    }
}
