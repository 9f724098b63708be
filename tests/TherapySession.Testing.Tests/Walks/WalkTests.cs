using System.Globalization;
using System.Text;
using TherapySession.Json;

namespace TherapySession.Testing.Tests.Walks;

public sealed class WalkTests
{
    private static readonly Lazy<Task<KitReport>> Some = new(() => TestKit.WalkAsync(new InMemoryAdapters(), new KitOptions(1) { Walks = 1500 }));

    [Fact]
    public async Task The_librarys_own_sessions_pass()
    {
        var report = await Some.Value;

        Assert.True(report.Passed, report.ToString());
        Assert.Equal(1500, report.Walks!.Walks);
    }

    [Fact]
    public async Task Walks_reach_every_phase_trigger_gate_and_command_both_ways()
    {
        var report = await Some.Value;
        var coverage = report.Walks!.Coverage;

        Assert.Empty(report.NotExercised);
        Assert.All(PhaseSet.All, phase => Assert.True(coverage.In(phase) > 0, phase.ToString()));
        Assert.All(Enum.GetValues<Trigger>(), trigger => Assert.True(coverage.Of(trigger) > 0, trigger.ToString()));
        Assert.All(Making.Kinds.Where(kind => !kind.IsNeverBlocked), kind => Assert.True(coverage.Of(kind) is { Accepted: > 0, Refused: > 0 }, kind.ToString()));
    }

    [Fact]
    public async Task Most_steps_are_permitted_and_the_others_are_refused_for_almost_every_reason_there_is()
    {
        var coverage = (await Some.Value).Walks!.Coverage;

        // Those of a session: courses, plans and groups have codes of their own.
        string[] parts = ["TS-SESS", "TS-LIFE", "TS-PEOP", "TS-CONS", "TS-PREP", "TS-PART", "TS-FEED", "TS-TIDY", "TS-REFL", "TS-CNCN", "TS-AMND"];
        var refusals = CodeText.All.Select(text => text.Code).Where(code => parts.Any(part => code.StartsWith(part, StringComparison.Ordinal)))
            .Concat(["TS-CORS-001", "TS-CORS-108", "TS-CORS-109", "TS-CORS-110", "C020", "C021", "C030", "R082"]).Distinct().ToList();

        Assert.InRange((double)coverage.Accepted / coverage.Steps, 0.7, 0.9);
        Assert.True(coverage.Repeats > coverage.Steps / 100);
        var never = refusals.Where(code => !coverage.Codes.ContainsKey(code)).ToList();
        Assert.True(never.Count <= 3, $"{never.Count} of {refusals.Count}: {string.Join(", ", never)}");
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_walks_whatever_the_culture()
    {
        var (first, second) = (new Listening(), new Listening());
        await TestKit.WalkAsync(first, new KitOptions(7) { Walks = 30 });
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            await TestKit.WalkAsync(second, new KitOptions(7) { Walks = 30 });
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(first.Heard, second.Heard);
        Assert.True(first.Heard.Count > 500);
    }

    [Fact]
    public async Task A_walk_is_taken_alone_as_it_is_taken_among_others()
    {
        var (among, alone) = (new Listening(), new Listening());
        await TestKit.WalkAsync(among, new KitOptions(7) { Walks = 12 });
        await TestKit.WalkAsync(alone, new KitOptions(7) { Walks = 1, FirstWalk = 12 });

        Assert.Equal(among.Heard.Where(line => line.StartsWith("walk-12-", StringComparison.Ordinal)), alone.Heard);
    }

    [Fact]
    public async Task Another_seed_gives_other_walks()
    {
        var (first, second) = (new Listening(), new Listening());
        await TestKit.WalkAsync(first, new KitOptions(7) { Walks = 3 });
        await TestKit.WalkAsync(second, new KitOptions(8) { Walks = 3 });

        Assert.NotEqual(first.Heard, second.Heard);
    }

    [Fact]
    public async Task Every_step_of_a_walk_can_be_written_and_read_again()
    {
        var heard = new Listening();
        await TestKit.WalkAsync(heard, new KitOptions(3) { Walks = 200 });

        foreach (var script in heard.Scripts())
        {
            var read = SessionJson.ReadScript(Encoding.UTF8.GetBytes(SessionJson.ToText(script)));
            Assert.Equal(script, read.Item);
        }
    }

    [Fact]
    public void Every_command_but_the_opening_is_made_by_walks() =>
        Assert.Equal(["openSession"], CommandKind.All.Except(Making.Kinds).Select(kind => kind.Name));

    [Fact]
    public async Task A_third_profile_is_walked_like_the_others()
    {
        var policy = Profile.Load(Profile.Support226.Data with { Id = new ProfileId("our-policy"), Title = "Our policy", CoSignatures = [new("recordConsent", [ParticipantRole.Therapist])] }).Require();

        var report = await TestKit.WalkAsync(new InMemoryAdapters(), new KitOptions(1) { Walks = 300, Profiles = [policy] });

        Assert.True(report.Passed, report.ToString());
        Assert.True(report.Walks!.Coverage.Of(Trigger.Complete) > 0);
        Assert.True(report.Walks.Coverage.Codes["TS-PEOP-107"] > 20);
    }

    [Fact]
    public async Task A_run_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        var options = new KitOptions(1) { Walks = 100_000, Progress = _ => stop.Cancel() };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TestKit.WalkAsync(new InMemoryAdapters(), options, stop.Token));
    }

    // The library's sessions, and what was asked of them.
    private sealed class Listening : IAdapterFactory
    {
        private readonly Dictionary<SessionId, SessionScript> _scripts = [];

        public List<string> Heard { get; } = [];

        public List<SessionScript> Scripts() => [.. _scripts.Values];

        public ISessionAdapter Create() => new Adapter(this);

        private sealed class Adapter(Listening to) : ISessionAdapter
        {
            private readonly InMemoryAdapter _inner = new();

            public ValueTask<AdapterCapabilities> CapabilitiesAsync(CancellationToken cancellation) => _inner.CapabilitiesAsync(cancellation);

            public ValueTask<AdapterAnswer> StartAsync(Opening opening, Stamp stamp, CancellationToken cancellation)
            {
                to._scripts[opening.Session] = new SessionScript(stamp, opening, []);
                to.Heard.Add($"{opening.Session} {SessionJson.ToText(to._scripts[opening.Session], JsonLayout.Compact)}");
                return _inner.StartAsync(opening, stamp, cancellation);
            }

            public ValueTask<AdapterAnswer> DoAsync(SessionId session, SessionCommand command, Stamp stamp, CancellationToken cancellation)
            {
                var script = to._scripts[session];
                to._scripts[session] = script with { Steps = script.Steps.Add(new ScriptStep(stamp, command)) };
                to.Heard.Add($"{session} {Protocol.Text(command, stamp)}");
                return _inner.DoAsync(session, command, stamp, cancellation);
            }

            public ValueTask<AdapterExport> ExportAsync(SessionId session, CancellationToken cancellation) => _inner.ExportAsync(session, cancellation);

            public ValueTask DisposeAsync() => _inner.DisposeAsync();
        }
    }
}
