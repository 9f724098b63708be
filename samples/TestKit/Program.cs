using System.Globalization;
using TherapySession.Json;
using TherapySession.Testing;
using TestKitSample;

// The test kit at the command line, without a test project: over the library's own sessions, or over any executable that answers the line protocol.
if (args is ["serve"])
{
    await ProtocolServer.ServeAsync(new InMemoryAdapter(), Console.OpenStandardInput(), Console.OpenStandardOutput());
    return 0;
}

if (Call.Of(args) is not { } call)
{
    Console.Error.WriteLine("""
        usage: check [--seed N] [--walks N] [--first N] [--scenarios FOLDER] [--out FOLDER] [-- EXECUTABLE ARGUMENT...]
               serve
        check runs the scenarios and random walks; without an executable, over the library's own sessions.
        serve answers the line protocol on standard input and output with the library's own sessions.
        """);
    return 2;
}

using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    interrupted.Cancel();
};

var scenarios = Scenario.Embedded;
if (call.Scenarios is { } own)
{
    var (read, failures) = Scenario.FromFolder(own);
    foreach (var failure in failures)
        Console.Error.Write(failure);
    if (failures.Count > 0)
        return 2;
    scenarios = [.. scenarios, .. read];
}

try
{
    var report = await TestKit.RunAsync(call.Adapters, call.Options with { Scenarios = scenarios, Progress = taken => Told(taken, call.Options.Walks) }, interrupted.Token);
    Console.Out.Write(report.ToString());
    if (call.Out is { } folder && report.Walks?.Failed is { } failed)
        Store(folder, failed);
    return report.Passed ? 0 : 1;
}
catch (OperationCanceledException)
{
    return 130;
}

static void Told(int taken, int walks)
{
    if (taken % 10_000 == 0 && taken < walks)
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{taken:N0} of {walks:N0} walks"));
}

static void Store(string folder, FailedWalk failed)
{
    Directory.CreateDirectory(folder);
    for (var i = 0; i < failed.Scripts.Count; i++)
    {
        using var file = File.Create(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"walk-{failed.Number}-{i + 1}.json")));
        SessionJson.Write(file, failed.Scripts[i]);
    }
}
