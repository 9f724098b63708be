using System.Runtime.InteropServices;

namespace TherapySession.Benchmarks;

/// <summary>The machine in general terms: enough to judge a ratio by, nothing that names it.</summary>
internal static class MachineInGeneral
{
    public static string Name { get; } =
        $"{Environment.ProcessorCount} logical {RuntimeInformation.ProcessArchitecture} processors, {System}, {RuntimeInformation.FrameworkDescription}";

    private static string System => OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "macOS" : "Linux";
}
