namespace TherapySession.Tool.Checking;

/// <summary>Says how far a long run is: a bar on a terminal after a second, in a pipe a plain line now and then.</summary>
/// <remarks>The work tells how far it is; a timer draws, also while a large file is taken apart. Whatever else is written to the terminal takes the bar away first.</remarks>
internal sealed class Progress : IDisposable
{
    private const int Widest = 30;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan NowAndThen = TimeSpan.FromSeconds(10);

    private readonly Streams _streams;
    private readonly int _files;
    private readonly int _passes;
    private readonly ITimer? _timer;
    private int _filesDone;
    private int _sessions;
    private double _fraction;
    private bool _isOver;

    /// <param name="streams">Where to say it.</param>
    /// <param name="files">How many files there are.</param>
    /// <param name="passes">How often each is read.</param>
    /// <param name="isQuiet">Whether to say nothing.</param>
    /// <param name="clock">Tells when it is time; the machine's where nothing is said.</param>
    public Progress(Streams streams, int files, int passes, bool isQuiet, TimeProvider? clock = null)
    {
        (_streams, _files, _passes) = (streams, files, passes);
        if (!isQuiet)
            _timer = (clock ?? TimeProvider.System).CreateTimer(_ => Tell(), null, streams.ErrorIsTerminal ? First : NowAndThen, streams.ErrorIsTerminal ? Redraw : NowAndThen);
    }

    /// <summary>One file more is read, in this pass.</summary>
    public void File()
    {
        _filesDone++;
        _fraction = 0;
    }

    /// <summary>One session more is done.</summary>
    /// <param name="fraction">How much of its file has been read, from 0 to 1.</param>
    public void Session(double fraction)
    {
        _sessions++;
        _fraction = fraction;
    }

    /// <summary>One piece more is read, in the first of two passes.</summary>
    /// <param name="fraction">How much of its file has been read, from 0 to 1.</param>
    public void Piece(double fraction) => _fraction = fraction;

    public void Dispose()
    {
        lock (_streams.Line)
        {
            _isOver = true;
            _streams.Status("");
        }

        _timer?.Dispose();
    }

    private void Tell()
    {
        lock (_streams.Line)
        {
            if (_isOver)
                return;

            var done = _filesDone % Math.Max(1, _files);
            var isFirstOfTwo = _passes == 2 && _filesDone < _files;
            var told = isFirstOfTwo ? _streams.Wording.Say("progress.lookedThrough", done, _files) : _streams.Wording.Say("progress.sessions", done, _files, _sessions);
            if (!_streams.ErrorIsTerminal)
            {
                _streams.Complain(_streams.Wording.Say("progress.soFar", told));
                return;
            }

            // On a narrow terminal the bar gives way to what is told.
            var width = Math.Clamp(_streams.Columns() - told.Length - 2, 0, Widest);
            var full = (int)(width * Math.Clamp((_filesDone + _fraction) / (_files * _passes), 0, 1));
            _streams.Status($"{new string('=', full)}{new string('-', width - full)}{(width > 0 ? " " : "")}{told}");
        }
    }
}
