using System.Diagnostics;

namespace TherapySession.Benchmarks;

/// <summary>How cost grows: with the events of a session, and with the sessions of a process. The picture is drawn from what this run measures and from nothing else.</summary>
internal static class Curve
{
    private const int Rounds = 15;

    private static readonly int[] Events = [10, 100, 1_000, 10_000];
    private static readonly int[] Sessions = [1, 10, 100, 1_000, 10_000, 100_000];

    public static int Run(TextWriter told)
    {
        Panel[] panels =
        [
            new("an event, by the events of its session", Events, [OneMore("a command decided", static going => going.Decide()), OneMore("an event folded", static going => going.Evolve()), Fold()]),
            new("a session of 60 events, by the sessions held", Sessions, [.. Held()]),
        ];
        foreach (var panel in panels)
        {
            foreach (var line in panel.Lines)
                told.WriteLine($"{panel.Title}: {line.Name}: {string.Join(", ", panel.Sizes.Zip(line.Ratios, (size, ratio) => FormattableString.Invariant($"{size:N0} {ratio:0.00}x")))}");
        }

        File.WriteAllText(Repository.At("benchmarks", "curve.svg"), CurvePicture.Of(panels, MachineInGeneral.Name));
        return 0;
    }

    private static Series OneMore(string name, Action<GoingOn> append)
    {
        var all = Events.Select(length => new GoingOn(length)).ToArray();
        return ByTurns(name, all.Length, i =>
        {
            all[i].Renew();
            var started = Stopwatch.GetTimestamp();
            append(all[i]);
            return Stopwatch.GetElapsedTime(started).TotalNanoseconds;
        });
    }

    private static Series Fold()
    {
        var histories = Events.Select(LongSession.Events).ToArray();
        return ByTurns("a history folded, each event", histories.Length, i =>
        {
            var started = Stopwatch.GetTimestamp();
            for (var events = 0; events < 2 * Events[^1]; events += histories[i].Length)
                Session.Fold(histories[i]);
            return Stopwatch.GetElapsedTime(started).TotalNanoseconds;
        });
    }

    // Time and memory of the same sessions: folded one after the other, none let go.
    private static IEnumerable<Series> Held()
    {
        var bytes = new double[Sessions.Length];
        yield return ByTurns("time", Sessions.Length, i =>
        {
            // Few sessions are folded many times, so that each size takes long enough to be timed.
            var (count, times) = (Sessions[i], Math.Max(1, 1_000 / Sessions[i]));
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var held = new Session[count * times];
            var started = Stopwatch.GetTimestamp();
            for (var at = 0; at < held.Length; at++)
                held[at] = Session.Fold(Sixty.Events);
            var taken = Stopwatch.GetElapsedTime(started).TotalNanoseconds / held.Length;
            bytes[i] = (double)(GC.GetTotalMemory(forceFullCollection: true) - before) / held.Length;
            GC.KeepAlive(held);
            return taken;
        });
        yield return new Series("memory", [.. bytes.Select(each => each / bytes[0])]);
    }

    // The sizes take turns, so that a busy machine disturbs all of them.
    private static Series ByTurns(string name, int sizes, Func<int, double> round)
    {
        var times = Enumerable.Range(0, sizes).Select(_ => new double[Rounds]).ToArray();
        for (var warmUp = 0; warmUp < 3; warmUp++)
        {
            for (var i = 0; i < sizes; i++)
                round(i);
        }

        for (var at = 0; at < Rounds; at++)
        {
            for (var i = 0; i < sizes; i++)
                times[i][at] = round(i);
        }

        var medians = times.Select(each => each.Order().ElementAt(Rounds / 2)).ToArray();
        return new Series(name, [.. medians.Select(each => each / medians[0])]);
    }
}
