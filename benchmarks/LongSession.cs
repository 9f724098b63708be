using System.Globalization;
using NodaTime;

namespace TherapySession.Benchmarks;

/// <summary>Sessions of any length in which the individual takes part, and one more thing is observed again and again.</summary>
internal static class LongSession
{
    private static readonly PersonId Individual = new("p-individual");
    private static readonly PersonId Worker = new("p-worker");
    private static readonly OutcomeId Outcome = new("o-picture");
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 14, 0);

    public static RecordObservation Observation { get; } =
        new(new Observation(ObservationKind.Participation, "Chose blue, and mixed it.") { Level = PromptLevel.Visual, Outcome = Outcome });

    /// <summary>The events of a session: opened, consented to, prepared, begun, and the rest observations.</summary>
    public static SessionEvent[] Events(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 5);
        var events = new SessionEvent[count];
        events[0] = new SessionOpened(At(1, Phase.Consent), Opening());
        events[1] = new ConsentRecorded(At(2, Phase.Consent), Consent());
        events[2] = new PreparationBegan(At(3, Phase.Preparation));
        events[3] = new ParticipationBegan(At(4, Phase.Active));
        for (var i = 4; i < count; i++)
            events[i] = Next(i + 1);
        return events;
    }

    /// <summary>The observation with a sequence number.</summary>
    public static SessionEvent Next(int sequence) => new ObservationRecorded(At(sequence, Phase.Active), Observation.Observation);

    /// <summary>What a host would say about the command with a sequence number.</summary>
    public static Stamp Stamp(int sequence) => new(Command(sequence), Worker, Moment(sequence));

    private static Occurrence At(int sequence, Phase phase) => new(sequence, phase, Command(sequence), Worker, Moment(sequence), Moment(sequence));

    private static CommandId Command(int sequence) => new(string.Create(CultureInfo.InvariantCulture, $"c-{sequence:D8}"));

    private static Instant Moment(int sequence) => Start + Duration.FromSeconds(sequence);

    private static ConsentResponse Consent() => new()
    {
        Responder = Individual,
        Basis = ConsentBasis.Individual,
        Answer = ConsentAnswer.Given,
        Manner = ConsentManner.Spoken,
    };

    private static Opening Opening() => new()
    {
        Session = new SessionId("s-1"),
        Profile = Profile.Support226,
        Age = 71,
        Participants = [new(Individual, ParticipantRole.Individual), new(Worker, ParticipantRole.SupportWorker)],
        Plan = new TherapyPlan(
            new PlanId("plan-1"),
            1,
            [new PlannedOutcome(Outcome, "Finish a picture of my own.", OutcomeMeasure.GoalAttainment)],
            [new PlannedActivity(new ActivityId("a-paint"), TherapyType.Art) { Outcomes = [Outcome] }]),
        Type = TherapyType.Art,
        Setting = Setting.CareHome,
        Planned = new PlannedTime(Start, Start + Duration.FromHours(1), "Europe/London"),
    };
}
