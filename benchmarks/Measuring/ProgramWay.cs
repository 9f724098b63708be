using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TherapySession.Benchmarks;

/// <summary>How a program is compiled.</summary>
internal enum Compiled
{
    /// <summary>As it runs, by the just-in-time compiler.</summary>
    AsItRuns,

    /// <summary>Ahead of time, for this kind of machine; what is missing then, as it runs.</summary>
    Beforehand,

    /// <summary>Ahead of time, into a native program.</summary>
    Natively,
}

/// <summary>A program of <c>benchmarks/StartUp</c>, started anew each time.</summary>
internal sealed record ProgramWay(string Name, Compiled How) : Way
{
    public override Contestant Prepare()
    {
        var to = Repository.At("artifacts", "benchmarks", "start-up", How.ToString(), Name);
        string[] how = How == Compiled.AsItRuns ? [] : ["--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", How == Compiled.Natively ? "true" : "false", $"-p:{How}=true"];
        if (Run("dotnet", ["publish", Repository.At("benchmarks", "StartUp", Name), "--configuration", "Release", "--output", to, .. how], out var told) != 0)
            throw new NotHereException(How == Compiled.AsItRuns ? told : "it can't be compiled ahead of time here");
        return How == Compiled.Natively ? new ProgramContestant(Path.Combine(to, Name), []) : new ProgramContestant("dotnet", [Path.Combine(to, Name + ".dll")]);
    }

    internal static int Run(string program, IEnumerable<string> arguments, out string told)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        told = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode;
    }

    private sealed class ProgramContestant(string program, string[] arguments) : Contestant
    {
        public override int Rounds => 15;

        // The system keeps the files of a program in memory from the first start on.
        public override void WarmUp()
        {
            for (var i = 0; i < 3; i++)
                Round();
        }

        public override double Round()
        {
            var started = Stopwatch.GetTimestamp();
            if (Run(program, arguments, out var told) != 0)
                throw new InvalidOperationException($"{Path.GetFileName(program)} fails: {told}");
            return Stopwatch.GetElapsedTime(started).TotalNanoseconds;
        }

        public override double Bytes() => double.NaN;
    }
}
