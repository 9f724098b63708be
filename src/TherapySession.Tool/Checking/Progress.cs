using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace TherapySession.Tool.Checking;

/// <summary>Says how far a long run is: a bar on a terminal after a second, in a pipe a plain line now and then.</summary>
internal sealed class Progress(Streams streams, int files, bool isQuiet) : IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan NowAndThen = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly IAnsiConsole _terminal = Streams.Terminal(streams.Error, streams.ErrorIsTerminal && streams.InColour);
    private TimeSpan _next = streams.ErrorIsTerminal ? First : NowAndThen;
    private bool _isDrawn;

    public int FilesDone { get; set; }

    public int Sessions { get; private set; }

    public void Session()
    {
        Sessions++;
        if (isQuiet || _clock.Elapsed < _next)
            return;

        var told = string.Create(CultureInfo.InvariantCulture, $"{FilesDone:N0} of {files:N0} files, {Sessions:N0} sessions");
        _next = _clock.Elapsed + (streams.ErrorIsTerminal ? Redraw : NowAndThen);
        if (!streams.ErrorIsTerminal)
        {
            streams.Complain(told + " so far.");
            return;
        }

        var full = Width * FilesDone / Math.Max(1, files);
        streams.Error.Write('\r');
        _terminal.Write(new Markup($"[green]{new string('=', full)}[/]{new string('-', Width - full)} {told}"));
        _isDrawn = true;
    }

    public void Dispose()
    {
        if (_isDrawn)
            streams.Error.Write($"\r{new string(' ', Width + 60)}\r");
    }
}
