using System.Diagnostics;
using System.Globalization;

namespace TherapySession.Benchmarks;

/// <summary>The questions of the benchmarks answered in seconds by a stopwatch: the median of some rounds, with its ratio to the shortest session.</summary>
internal static class QuickLook
{
    private const int Rounds = 21;

    public static int Run(ReadOnlySpan<string> arguments, TextWriter told)
    {
        if (!arguments.IsEmpty)
        {
            told.WriteLine("--quick takes nothing else.");
            return 2;
        }

        told.WriteLine("One more observation on a session of so many events; median of {0} rounds of {1} appends", Rounds, GoingOn.Appends);
        Show("Decide", static sessions => sessions.Decide(), told);
        Show("Evolve", static sessions => sessions.Evolve(), told);
        return 0;
    }

    private static void Show(string name, Action<GoingOn> append, TextWriter told)
    {
        // Once through, so that the compiler has optimised the path before the shortest session is timed.
        Measure(10, append);

        double? shortest = null;
        foreach (var length in (ReadOnlySpan<int>)[10, 100, 1_000, 10_000])
        {
            var (nanoseconds, bytes) = Measure(length, append);
            shortest ??= nanoseconds;
            told.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-8}{length,8:N0} events {nanoseconds,10:N0} ns  ratio {nanoseconds / shortest,5:N2} {bytes,8:N0} B"));
        }
    }

    private static (double Nanoseconds, long Bytes) Measure(int length, Action<GoingOn> append)
    {
        var sessions = new GoingOn(length);
        var times = new double[Rounds];
        var bytes = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            sessions.Renew();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var started = Stopwatch.GetTimestamp();
            append(sessions);
            times[round] = Stopwatch.GetElapsedTime(started).TotalNanoseconds / GoingOn.Appends;
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / GoingOn.Appends;
        }

        Array.Sort(times);
        return (times[Rounds / 2], bytes);
    }
}
