using System.Collections.Concurrent;

namespace TherapySession.Logs;

/// <summary>Reads the stretches of a log on a thread of its own, a few of them ahead of whoever walks them.</summary>
internal sealed class XesAhead : IDisposable
{
    private const int Stretches = 4;

    private readonly XesSource _source;
    private readonly BlockingCollection<XesStretch> _free = [];
    private readonly BlockingCollection<XesStretch> _filled = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly Thread _thread;

    public XesAhead(XesSource source)
    {
        _source = source;
        _thread = new Thread(Work) { IsBackground = true, Name = "XES" };
        _thread.Start();
    }

    /// <summary>The next stretch.</summary>
    public XesStretch Take() => _filled.Take();

    /// <summary>Gives back a stretch that was walked.</summary>
    public void Release(XesStretch walked) => _free.Add(walked);

    /// <summary>Stops reading, and waits for that: nobody reads from the stream afterwards.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        _thread.Join();
        _stop.Dispose();
        _free.Dispose();
        _filled.Dispose();
    }

    private void Work()
    {
        try
        {
            XesStretch stretch;
            var made = 0;
            do
            {
                // As many are made as are needed: most logs are short.
                if (!_free.TryTake(out stretch!))
                    stretch = made++ < Stretches ? new XesStretch() : _free.Take(_stop.Token);
                _source.Fill(stretch);
                _filled.Add(stretch, _stop.Token);
            }
            while (!stretch.IsLast);
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for more.
        }
    }
}
