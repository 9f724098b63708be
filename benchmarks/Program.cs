using BenchmarkDotNet.Running;
using TherapySession.Benchmarks;

switch (args)
{
    // Every question by BenchmarkDotNet, the table into README.md, then the picture.
    case []:
        FullRun.Run(Console.Out);
        return Curve.Run(Console.Out);
    case ["--quick", .. var words]:
        return QuickRun.Run(words, Console.Out);
    case ["--curve"]:
        return Curve.Run(Console.Out);

    // Whatever BenchmarkDotNet understands, for instance --filter '*AppendCost*'.
    default:
        BenchmarkSwitcher.FromAssembly(typeof(WholeSession).Assembly).Run(args);
        return 0;
}
