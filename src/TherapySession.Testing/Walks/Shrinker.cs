using NodaTime;

namespace TherapySession.Testing;

/// <summary>Makes a failing walk shorter: leaves out steps and says the others more simply, as long as the same thing goes wrong.</summary>
/// <remarks>Every try is taken on a fresh adapter, and the library decides anew about each step that is left.</remarks>
internal sealed class Shrinker(IAdapterFactory adapters, WalkRunner runner, int number, Duration answerWithin, CancellationToken cancellation)
{
    // Enough for any walk of a few hundred steps; a process that starts slowly is not started for ever.
    private const int MostTries = 600;

    private int _tries;

    /// <summary>The shortest walk that was found; the walk as it was, and <see langword="false"/>, where a fresh adapter does not fail on it.</summary>
    public async ValueTask<(TakenWalk Shortest, bool IsRepeatable)> Shrink(TakenWalk failing)
    {
        // Waiting again and again for an answer that does not come would show nothing more.
        if (failing.Failure!.Code == KitCodes.NoAnswer)
            return (failing, true);
        if (await Try(failing.Walk, failing.Failure!).ConfigureAwait(false) is not { } best)
            return (failing, false);

        for (var before = int.MaxValue; best.Walk.Steps.Count < before && _tries < MostTries;)
        {
            before = best.Walk.Steps.Count;
            best = await WithoutASide(best).ConfigureAwait(false);
            for (var size = Math.Max(1, before / 2); size >= 1; size /= 2)
                best = await WithoutSteps(best, size).ConfigureAwait(false);
        }

        return (await Simpler(best).ConfigureAwait(false), true);
    }

    private async ValueTask<TakenWalk> WithoutASide(TakenWalk best)
    {
        if (best.Walk.Openings.Count < 2)
            return best;

        var walk = new Walk([best.Walk.Openings[best.Side]], best.Walk.Steps.Where(step => step.Side == best.Side).Select(step => step with { Side = 0 }).ToList());
        return await Try(walk, best.Failure!).ConfigureAwait(false) ?? best;
    }

    // From the end, because what comes last leans on what comes first.
    private async ValueTask<TakenWalk> WithoutSteps(TakenWalk best, int size)
    {
        for (var start = (best.Walk.Steps.Count - 1) / size * size; start >= 0; start -= size)
        {
            var steps = best.Walk.Steps.Where((_, i) => i < start || i >= start + size).ToList();
            if (steps.Count < best.Walk.Steps.Count)
                best = await Try(best.Walk with { Steps = steps }, best.Failure!).ConfigureAwait(false) ?? best;
        }

        return best;
    }

    private async ValueTask<TakenWalk> Simpler(TakenWalk best)
    {
        for (var i = 0; i < best.Walk.Steps.Count; i++)
        {
            // What is said more simply may be said more simply still.
            for (var changed = true; changed && i < best.Walk.Steps.Count;)
            {
                changed = false;
                foreach (var simpler in best.Walk.Steps[i].Simpler())
                {
                    var steps = best.Walk.Steps.ToList();
                    steps[i] = simpler;
                    if (await Try(best.Walk with { Steps = steps }, best.Failure!).ConfigureAwait(false) is not { } taken)
                        continue;

                    (best, changed) = (taken, true);
                    break;
                }
            }
        }

        return best;
    }

    // The same thing: the same code, at the same kind of command.
    private async ValueTask<TakenWalk?> Try(Walk walk, Failure wanted)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_tries++ >= MostTries)
            return null;

        var adapter = new GuardedAdapter(adapters, answerWithin, cancellation);
        var taken = await runner.Take(adapter, number, walk).ConfigureAwait(false);
        try
        {
            await adapter.DisposeAsync().ConfigureAwait(false);
        }
        catch (AdapterFaultException)
        {
            // Whoever can't close an adapter is told by the run itself; here another thing is looked for.
        }

        return taken.Failure is { } failure && failure.Code == wanted.Code && failure.Place.Command == wanted.Place.Command ? taken : null;
    }
}
