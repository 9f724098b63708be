using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace TherapySession.Tool.Tests;

/// <summary>What a call of the tool answered.</summary>
internal sealed record Called(int Exit, string Out, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>Calls the tool inside this process.</summary>
    public static Called With(params string[] args) => WithInput("", args);

    public static Called WithInput(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using (var streams = new Streams(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error))
        {
            var exit = CommandLine.Run(args, streams);
            streams.Out.Flush();
            return new Called(exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
        }
    }

    /// <summary>Runs a line of the shell, in which <c>$TOOL</c> calls the tool.</summary>
    public static Called InShell(string line) => Run("bash", ["-c", line.Replace("$TOOL", $"dotnet exec '{typeof(CommandLine).Assembly.Location}'", StringComparison.Ordinal)], "");

    /// <summary>Calls the tool as a process of its own.</summary>
    public static Called AsProcess(string[] args, string input = "", params (string Name, string Value)[] environment) =>
        Run("dotnet", ["exec", typeof(CommandLine).Assembly.Location, .. args], input, environment);

    private static Called Run(string program, string[] args, string input, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Called(process.ExitCode, output, error.Result);
    }
}
