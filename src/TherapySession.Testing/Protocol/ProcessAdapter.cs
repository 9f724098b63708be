using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TherapySession.Testing;

/// <summary>Software that runs as a process of its own and answers the line protocol on standard input and output, in whatever language it is written.</summary>
/// <remarks>The process is started at the first call and ended with the adapter: asked to, then waited for, then stopped. Not safe for several threads at once.</remarks>
/// <param name="executable">What to start.</param>
/// <param name="arguments">Its arguments, one by one.</param>
public sealed class ProcessAdapter(string executable, params IReadOnlyList<string> arguments) : ISessionAdapter
{
    private static readonly TimeSpan ToEnd = TimeSpan.FromSeconds(5);

    private Process? _process;
    private ProtocolAdapter? _lines;

    /// <summary>Told each line that the process writes to standard error. The kit prints none of them.</summary>
    public Action<string>? Complaints { get; init; }

    /// <inheritdoc/>
    public ValueTask<AdapterCapabilities> CapabilitiesAsync(CancellationToken cancellation) => Call(lines => lines.CapabilitiesAsync(cancellation));

    /// <inheritdoc/>
    public ValueTask<AdapterAnswer> StartAsync(Opening opening, Stamp stamp, CancellationToken cancellation) => Call(lines => lines.StartAsync(opening, stamp, cancellation));

    /// <inheritdoc/>
    public ValueTask<AdapterAnswer> DoAsync(SessionId session, SessionCommand command, Stamp stamp, CancellationToken cancellation) =>
        Call(lines => lines.DoAsync(session, command, stamp, cancellation));

    /// <inheritdoc/>
    public ValueTask<AdapterExport> ExportAsync(SessionId session, CancellationToken cancellation) => Call(lines => lines.ExportAsync(session, cancellation));

    /// <summary>Asks the process to end, waits for it a few seconds, and stops it where it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_process is not { } process)
            return;

        _process = null;
        await _lines!.DisposeAsync().ConfigureAwait(false);
        if (!await HasEnded(process).ConfigureAwait(false))
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private async ValueTask<T> Call<T>(Func<ProtocolAdapter, ValueTask<T>> call)
    {
        Start();
        try
        {
            return await call(_lines!).ConfigureAwait(false);
        }
        catch (AdapterFaultException fault) when (fault.Code == KitCodes.Ended && _process is { } process)
        {
            // One that closed its output and goes on is as good as ended.
            var code = await HasEnded(process).ConfigureAwait(false) ? process.ExitCode.ToString(CultureInfo.InvariantCulture) : "-";
            throw new AdapterFaultException(fault.Code, [code], fault.InnerException);
        }
    }

    private void Start()
    {
        if (_process is not null)
            return;

        var process = new Process
        {
            StartInfo = new ProcessStartInfo(executable, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardErrorEncoding = Encoding.UTF8,
                UseShellExecute = false,
            },
        };

        // Whoever does not read what a process complains about makes it wait.
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { } text)
                Complaints?.Invoke(text);
        };
        try
        {
            process.Start();
        }
        catch (Exception wrong) when (wrong is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            process.Dispose();
            throw new AdapterFaultException(KitCodes.NotStarted, [], wrong);
        }

        process.BeginErrorReadLine();
        (_process, _lines) = (process, new ProtocolAdapter(process.StandardInput.BaseStream, process.StandardOutput.BaseStream));
    }

    private static async ValueTask<bool> HasEnded(Process process)
    {
        using var limit = new CancellationTokenSource(ToEnd);
        try
        {
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
