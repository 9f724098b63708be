using System.Globalization;
using Spectre.Console;

namespace TherapySession.Tool.Checking;

/// <summary>Says how far a long run is: a bar on a terminal after a second, in a pipe a plain line now and then.</summary>
internal sealed class Progress : IDisposable
{
    private const int Widest = 30;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan NowAndThen = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(200);

    private readonly Streams _streams;
    private readonly string _noun;
    private readonly bool _isQuiet;
    private readonly long _total;
    private readonly TimeProvider _clock;
    private readonly long _started;
    private readonly IAnsiConsole _terminal;
    private TimeSpan _next;
    private Stream? _stream;
    private long _before;
    private int _drawn;

    /// <summary>Begins to count.</summary>
    /// <param name="streams">Where to say it.</param>
    /// <param name="files">What will be read: how far it is, is told in bytes of these.</param>
    /// <param name="noun">What is counted besides, such as <c>sessions</c>.</param>
    /// <param name="isQuiet">Whether nothing is said at all.</param>
    /// <param name="clock">Tells how long it has taken; the machine's where nothing is said.</param>
    public Progress(Streams streams, IEnumerable<string> files, string noun, bool isQuiet, TimeProvider? clock = null)
    {
        (_streams, _noun, _isQuiet, _clock) = (streams, noun, isQuiet, clock ?? TimeProvider.System);
        _started = _clock.GetTimestamp();
        _total = files.Where(File.Exists).Sum(file => new FileInfo(file).Length);
        _terminal = Streams.Terminal(streams.Error, streams.ErrorIsTerminal && streams.InColour);
        _next = streams.ErrorIsTerminal ? First : NowAndThen;
    }

    public int Count { get; private set; }

    /// <summary>The next file is read.</summary>
    public void Reading(Stream stream)
    {
        EndOfFile();
        _stream = stream;
    }

    /// <summary>The file is read; it may be closed.</summary>
    public void EndOfFile()
    {
        if (_stream is { CanSeek: true } read)
            _before += read.Length;
        _stream = null;
    }

    /// <summary>One more is done.</summary>
    public void One()
    {
        Count++;
        var elapsed = _clock.GetElapsedTime(_started);
        if (_isQuiet || elapsed < _next)
            return;

        var share = _total == 0 ? 0 : Math.Min(1, (_before + (_stream is { CanSeek: true } read ? read.Position : 0)) / (double)_total);
        var told = string.Create(CultureInfo.InvariantCulture, $"{(_total == 0 ? "" : $"{(int)(100 * share)} %, ")}{Count:N0} {_noun}");
        _next = elapsed + (_streams.ErrorIsTerminal ? Redraw : NowAndThen);
        if (_streams.ErrorIsTerminal)
            Draw(share, told);
        else
            _streams.Complain(told + " so far.");
    }

    public void Dispose()
    {
        if (_drawn > 0)
            _streams.Error.Write($"\r{new string(' ', _drawn)}\r");
    }

    // A line that is wider than the terminal would wrap, and every redrawing would leave it behind.
    private void Draw(double share, string told)
    {
        var room = _streams.ErrorWidth() - 1;
        var width = Math.Clamp(room - told.Length - 1, 0, Widest);
        var full = (int)(width * share);
        var rest = width == 0 ? "" : " ";
        if (told.Length > room)
            told = told[..Math.Max(0, room)];
        _streams.Error.Write('\r');
        _terminal.Write(new Markup($"[green]{new string('=', full)}[/]{new string('-', width - full)}{rest}{told}"));
        var drawn = width + rest.Length + told.Length;
        _streams.Error.Write(new string(' ', Math.Max(0, Math.Min(_drawn, room) - drawn)));
        _drawn = drawn;
    }
}
