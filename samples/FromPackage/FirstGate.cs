using System.Globalization;
using NodaTime;
using TherapySession;

namespace FromPackage;

/// <summary>Opens a session, gives some commands, is refused where something is missing, and ends with a withdrawal, which nothing can refuse.</summary>
internal static class FirstGate
{
    public static readonly PersonId Individual = new("p-individual");
    public static readonly PersonId Worker = new("p-worker");
    public static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 14, 0);

    public static void Play(TextWriter told)
    {
        var given = 0;
        var session = Tell("open", Session.Open(Opening(), Next()), isAccepted: true)!;

        Give(new RecordConsent(Consent()), isAccepted: true);
        Give(new AccessDocument(SessionDocument.TherapyPlan, 1), isAccepted: true);
        Give(new AccessDocument(SessionDocument.RiskAssessment, 0), isAccepted: false);
        Give(new BeginPreparation(), isAccepted: false);
        Give(new WithdrawConsent(Individual, "Not today."), isAccepted: true);

        var afterwards = Start + Duration.FromHours(1);
        told.WriteLine($"{session}; consent: {EffectiveConsent.Of(session, afterwards).Standing}");
        told.WriteLine($"permitted now: {string.Join(", ", session.WhatNow(afterwards).Where(step => step.IsPermitted).Select(step => step.Command))}");
        if (!Session.Fold(session.History).Equals(session))
            throw new InvalidOperationException("The fold of the history is not the session.");

        void Give(SessionCommand command, bool isAccepted) => session = Tell(command.Kind.Name, session.Decide(command, Next()), isAccepted) ?? session;

        Session? Tell(string name, Decision decision, bool isAccepted)
        {
            told.WriteLine($"{name}: {(decision is Decision.Accepted accepted ? $"accepted, {accepted.Session}" : "refused")}");
            foreach (var reason in (decision as Decision.Refused)?.Reasons ?? [])
                told.WriteLine($"  {reason}\n    {reason.Remedy}");

            if (decision is Decision.Accepted != isAccepted)
                throw new InvalidOperationException($"{name} should have been {(isAccepted ? "accepted" : "refused")}.");
            return (decision as Decision.Accepted)?.Session;
        }

        Stamp Next()
        {
            given++;
            return new Stamp(new CommandId(string.Create(CultureInfo.InvariantCulture, $"c-{given}")), Worker, Start + Duration.FromMinutes(given));
        }
    }

    private static ConsentResponse Consent() => new()
    {
        Responder = Individual,
        Basis = ConsentBasis.Individual,
        Answer = ConsentAnswer.Given,
        Manner = ConsentManner.Symbols,
        Seen = "Chose the picture of the paints.",
    };

    public static Opening Opening()
    {
        var outcome = new OutcomeId("o-own-picture");
        return new Opening
        {
            Session = new SessionId("s-1"),
            Profile = Profile.Support226,
            Age = 71,
            Participants = [new(Individual, ParticipantRole.Individual), new(Worker, ParticipantRole.SupportWorker)],
            Plan = new TherapyPlan(
                new PlanId("plan-1"),
                1,
                [new PlannedOutcome(outcome, "Finish a picture of my own.", OutcomeMeasure.GoalAttainment)],
                [new PlannedActivity(new ActivityId("a-paint"), TherapyType.Art) { Outcomes = [outcome] }]),
            Type = TherapyType.Art,
            Setting = Setting.CareHome,
            Planned = new PlannedTime(Start, Start + Duration.FromHours(1), "Europe/London"),
        };
    }
}
