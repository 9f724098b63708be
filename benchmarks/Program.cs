using TherapySession.Benchmarks;

return args switch
{
    ["--quick", .. var rest] => QuickRun.Run(rest, Console.Out),
    _ => 0,
};
