using NodaTime;
using TherapySession;

// The first two decisions of a process: a session is opened, and consent is recorded.
var (individual, worker) = (new PersonId("p-individual"), new PersonId("p-worker"));
var start = SystemClock.Instance.GetCurrentInstant();
var opening = new Opening
{
    Session = new SessionId("s-1"),
    Profile = Profile.Support226,
    Age = 71,
    Participants = [new(individual, ParticipantRole.Individual), new(worker, ParticipantRole.SupportWorker)],
    Plan = new TherapyPlan(
        new PlanId("plan-1"),
        1,
        [new PlannedOutcome(new OutcomeId("o-picture"), "Finish a picture of my own.", OutcomeMeasure.GoalAttainment)],
        [new PlannedActivity(new ActivityId("a-paint"), TherapyType.Art)]),
    Type = TherapyType.Art,
    Setting = Setting.CareHome,
    Planned = new PlannedTime(start, start + Duration.FromHours(1), "Europe/London"),
};
var consent = new RecordConsent(new ConsentResponse
{
    Responder = individual,
    Basis = ConsentBasis.Individual,
    Answer = ConsentAnswer.Given,
    Manner = ConsentManner.Spoken,
});
return Session.Open(opening, new Stamp(new CommandId("c-1"), worker, start)) is Decision.Accepted opened
    && opened.Session.Decide(consent, new Stamp(new CommandId("c-2"), worker, start)) is Decision.Accepted
    ? 0
    : 1;
