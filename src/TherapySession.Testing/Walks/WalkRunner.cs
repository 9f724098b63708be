using System.Globalization;
using NodaTime;

namespace TherapySession.Testing;

/// <summary>Takes walks: makes up each step on the library's session, gives it to the software, and compares.</summary>
internal sealed class WalkRunner(AdapterCapabilities capabilities, IReadOnlyList<Profile> profiles, ulong seed)
{
    // How many steps a walk goes on after its sessions have ended.
    private const int AfterTheEnd = 10;

    /// <summary>What the walks came to.</summary>
    public Coverage Coverage { get; } = new();

    /// <summary>Takes one walk.</summary>
    /// <returns>What was done up to the failure, or to the end.</returns>
    public async ValueTask<TakenWalk> Take(GuardedAdapter adapter, int number)
    {
        var random = new WalkRandom(seed, number);
        var profile = random.From(profiles);
        var length = random.Of(30, 60, 100, 150);
        var sides = random.OneIn(4) ? 2 : 1;
        var (openings, steps, sessions) = (new List<WalkOpening>(), new List<WalkStep>(), new SideBySide[sides]);
        for (var side = 0; side < sides; side++)
        {
            openings.Add(Open(random, profile, number, side));
            sessions[side] = Side(adapter, number, side);
            var failure = await sessions[side].Start(openings[side].Opening, openings[side].Stamp).ConfigureAwait(false);
            Coverage.NoteOpening(sessions[side].Decision!);
            if (failure is not null)
                return new(new Walk(openings, steps), failure, side);
            if (sessions[side].Session is null)
                return new(new Walk(openings, steps), null, side);
        }

        var walkers = sessions.Select((session, side) => new Walker(random, capabilities, session.Session!, side)).ToArray();
        for (var (taken, after) = (0, 0); taken < length && after < AfterTheEnd; taken++)
        {
            var side = sides > 1 && random.OneIn(3) ? 1 : 0;
            var before = sessions[side].Session!;
            var step = walkers[side].Next(before);
            steps.Add(step);
            var failure = await sessions[side].Do(step.Command, step.StampFor(before)).ConfigureAwait(false);
            Coverage.Note(before, step.Command, sessions[side].Decision!);
            if (failure is not null)
                return new(new Walk(openings, steps), failure, side);
            if (before.HasEnded)
                after++;
        }

        return await End(new Walk(openings, steps), sessions).ConfigureAwait(false);
    }

    /// <summary>Takes a walk that is written down, on a fresh adapter.</summary>
    public async ValueTask<TakenWalk> Take(GuardedAdapter adapter, int number, Walk walk)
    {
        var sessions = new SideBySide[walk.Openings.Count];
        for (var side = 0; side < sessions.Length; side++)
        {
            sessions[side] = Side(adapter, number, side);
            if (await sessions[side].Start(walk.Openings[side].Opening, walk.Openings[side].Stamp).ConfigureAwait(false) is { } failure)
                return new(walk with { Steps = [] }, failure, side);
        }

        for (var i = 0; i < walk.Steps.Count; i++)
        {
            var step = walk.Steps[i];
            if (sessions[step.Side].Session is { } before && await sessions[step.Side].Do(step.Command, step.StampFor(before)).ConfigureAwait(false) is { } failure)
                return new(walk with { Steps = walk.Steps.Take(i + 1).ToList() }, failure, step.Side);
        }

        return await End(walk, sessions).ConfigureAwait(false);
    }

    // What went to one session may have reached another.
    private static async ValueTask<TakenWalk> End(Walk walk, SideBySide[] sessions)
    {
        for (var side = 0; sessions.Length > 1 && side < sessions.Length; side++)
        {
            if (await sessions[side].LookAgain().ConfigureAwait(false) is { } failure)
                return new(walk, failure, side);
        }

        return new(walk, null, 0);
    }

    private SideBySide Side(GuardedAdapter adapter, int number, int side) =>
        new(adapter, capabilities, string.Create(CultureInfo.InvariantCulture, $"walk {number} of seed {seed}{(side == 0 ? "" : ", its second session")}"));

    private static WalkOpening Open(WalkRandom random, Profile profile, int number, int side)
    {
        var opening = Stage.Any(random, new SessionId(string.Create(CultureInfo.InvariantCulture, $"walk-{number}-{side + 1}")), profile);
        if (random.OneIn(40))
            opening = Stage.Spoilt(random, opening);
        return new(opening, new Stamp(new CommandId("c-000"), Cast.Worker, opening.Planned.Start - Duration.FromMinutes(30) + Duration.FromMilliseconds(random.Below(60_000))));
    }
}

/// <summary>A walk as far as it was taken, and what was wrong.</summary>
/// <param name="Walk">What was opened and done.</param>
/// <param name="Failure">What was wrong at its last step; <see langword="null"/> where nothing was.</param>
/// <param name="Side">Which session it was wrong in.</param>
internal sealed record TakenWalk(Walk Walk, Failure? Failure, int Side);
