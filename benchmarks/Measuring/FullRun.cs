using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TherapySession.Benchmarks;

/// <summary>Every question measured by BenchmarkDotNet, programs by a stopwatch; the table goes into the page beside the benchmarks.</summary>
internal static class FullRun
{
    // Programs vary more than methods do.
    private const int TimesTheRounds = 3;

    public static int Run(TextWriter told)
    {
        var types = Questions.All.SelectMany(question => new[] { question.Subject, question.Baseline }).OfType<MethodWay>().Select(way => way.Type).Distinct().ToArray();
        var config = ManualConfig.Create(DefaultConfig.Instance).WithArtifactsPath(Repository.At("artifacts", "benchmarks")).AddJob(Job.Default.AsDefault());
        var found = BenchmarkRunner.Run(types, config).SelectMany(summary => summary.Reports).Where(report => report.Success)
            .ToDictionary(report => (report.BenchmarkCase.Descriptor.Type, report.BenchmarkCase.Descriptor.WorkloadMethod.Name), FiguresOf);

        Measured[] measured = [.. Questions.All.Select(question => Measure(question, found))];
        var table = RatioTable.Of(measured);
        told.WriteLine(table);
        ReadmePage.Write(Repository.At("benchmarks", "README.md"), "table", $"{table}\n{Machine(found.Count)}\n");
        ReadmePage.Write(Repository.At("README.md"), "figures", $"{RatioTable.Of([.. measured.Where(each => each.Asked.IsOnFirstPage)])}\n{Machine(found.Count)}\n");
        return 0;
    }

    private static Measured Measure(Question question, Dictionary<(Type, string), Figures> found)
    {
        if (question.Subject is not MethodWay subject)
            return Stopwatches.Measure(question, TimesTheRounds);
        if (!found.TryGetValue((subject.Type, subject.Method), out var figures))
            return new Measured(question, default, null, double.NaN) { WhyNot = "its benchmark failed" };
        if (question.Baseline is not MethodWay other)
            return new Measured(question, figures, null, double.NaN);
        return found.TryGetValue((other.Type, other.Method), out var baseline)
            ? new Measured(question, figures, baseline, figures.Nanoseconds / baseline.Nanoseconds)
            : new Measured(question, default, null, double.NaN) { WhyNot = "its benchmark failed" };
    }

    // The median, as with the stopwatch: one pause of the collector in a hundred rounds is not what a call costs.
    private static Figures FiguresOf(BenchmarkReport report) =>
        new(report.ResultStatistics!.Median, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN);

    private static string Machine(int benchmarks) =>
        $"{benchmarks} benchmarks of BenchmarkDotNet {HostEnvironmentInfo.GetCurrent().BenchmarkDotNetVersion}; {MachineInGeneral.Name}.";
}
