using System.Globalization;
using NodaTime;

namespace TherapySession.Tests.Sessions;

/// <summary>An event costs the same however long the session is already. Bytes are counted rather than time: they are the same on every machine.</summary>
public sealed class AllocationTests
{
    private const int Appends = 1_000;

    private static readonly PersonId Individual = new("p-individual");
    private static readonly PersonId Worker = new("p-worker");
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 14, 0);
    private static readonly RecordObservation Command = new(new Observation(ObservationKind.Participation, "Mixed a green.") { Level = PromptLevel.Visual });

    [Fact]
    public void Evolve_of_one_observation_allocates_the_same_in_a_long_session()
    {
        var (brief, extended) = Compare(static (session, sequence) => session.Evolve(Observed(sequence)));

        Assert.True(Larger(brief, extended) < 2, $"{brief:N0} bytes an event after 10 events, {extended:N0} after 10,000");
    }

    [Fact]
    public void Decide_about_one_observation_allocates_the_same_in_a_long_session()
    {
        var (brief, extended) = Compare(static (session, sequence) => session.Decide(Command, new Stamp(Id(sequence), Worker, Moment(sequence))).Require());

        Assert.True(Larger(brief, extended) < 2, $"{brief:N0} bytes a command after 10 events, {extended:N0} after 10,000");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(10_000)]
    public void Finding_a_command_in_a_history_allocates_nothing(int length)
    {
        var events = Session.Fold(Events(length)).Events;
        var ids = Enumerable.Range(1, 2 * length).Select(Id).ToArray();
        Found(events, ids);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = Found(events, ids);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(length, found);
        Assert.Equal(0, allocated);
    }

    // Bytes for each append, on average over sessions of 10 events that each take one, and over a session of 10,000 that takes them all:
    // a session of 10 events that takes a thousand would be a long one itself.
    private static (double Brief, double Extended) Compare(Func<Session, int, Session> append)
    {
        var brief = Enumerable.Range(0, Appends).Select(_ => Session.Fold(Events(10))).ToArray();
        var extended = Session.Fold(Events(10_000));
        append(Session.Fold(Events(10)), 11);

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var session in brief)
            append(session, 11);
        var ofBrief = GC.GetAllocatedBytesForCurrentThread() - before;

        before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 1; i <= Appends; i++)
            extended = append(extended, 10_000 + i);
        var ofExtended = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(10_000 + Appends, extended.Version);
        Assert.Equal(10_000 + Appends - 4, extended.Participation.Observations.Count);
        return ((double)ofBrief / Appends, (double)ofExtended / Appends);
    }

    private static double Larger(double one, double other) => Math.Max(one, other) / Math.Min(one, other);

    private static int Found(RecordedEvents events, CommandId[] ids)
    {
        var found = 0;
        foreach (var id in ids)
            found += events.Find(id) is null ? 0 : 1;
        return found;
    }

    private static SessionEvent[] Events(int count) =>
    [
        new SessionOpened(At(1, Phase.Consent), Opening()),
        new ConsentRecorded(At(2, Phase.Consent), new ConsentResponse { Responder = Individual, Basis = ConsentBasis.Individual, Answer = ConsentAnswer.Given, Manner = ConsentManner.Spoken }),
        new PreparationBegan(At(3, Phase.Preparation)),
        new ParticipationBegan(At(4, Phase.Active)),
        .. Enumerable.Range(5, count - 4).Select(Observed),
    ];

    private static ObservationRecorded Observed(int sequence) => new(At(sequence, Phase.Active), Command.Observation);

    private static Occurrence At(int sequence, Phase phase) => new(sequence, phase, Id(sequence), Worker, Moment(sequence), Moment(sequence));

    private static CommandId Id(int sequence) => new(string.Create(CultureInfo.InvariantCulture, $"c-{sequence:D8}"));

    private static Instant Moment(int sequence) => Start + Duration.FromSeconds(sequence);

    private static Opening Opening() => new()
    {
        Session = new SessionId("s-1"),
        Profile = Profile.Support226,
        Age = 71,
        Participants = [new(Individual, ParticipantRole.Individual), new(Worker, ParticipantRole.SupportWorker)],
        Plan = new TherapyPlan(
            new PlanId("plan-1"),
            1,
            [new PlannedOutcome(new OutcomeId("o-picture"), "Finish a picture of my own.", OutcomeMeasure.GoalAttainment)],
            [new PlannedActivity(new ActivityId("a-paint"), TherapyType.Art)]),
        Type = TherapyType.Art,
        Setting = Setting.CareHome,
        Planned = new PlannedTime(Start, Start + Duration.FromHours(1), "Europe/London"),
    };
}
