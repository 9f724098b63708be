using BenchmarkDotNet.Running;
using TherapySession.Benchmarks;

// --quick: no processes of its own, seconds instead of minutes; good for a first look, not for a table.
if (args is ["--quick", ..])
    return QuickLook.Run(args.AsSpan(1), Console.Out);

BenchmarkSwitcher.FromAssembly(typeof(AppendCost).Assembly).Run(args);
return 0;
