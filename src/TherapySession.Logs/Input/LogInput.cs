using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>A log as it is read: unpacked, within its limits, with its format known from the first bytes.</summary>
internal sealed class LogInput : IDisposable
{
    private readonly LogReading _reading;
    private readonly LimitedStream _source;
    private readonly UnpackedStream? _unpacked;
    private readonly LimitedStream? _limited;

    private LogInput(PeekedStream source, LimitedStream counted, LogReading reading, CancellationToken cancellation)
    {
        (_reading, _source, Stream) = (reading, counted, source);
        if (source.Beginning.Span is not [0x1F, 0x8B, ..])
            return;

        _unpacked = new UnpackedStream(source, counted);
        _limited = new LimitedStream(_unpacked, reading.MaximumUnpackedBytes, cancellation);
        Stream = new PeekedStream(_limited);
    }

    /// <summary>What the log is read as.</summary>
    public LogFormat Format { get; private set; }

    /// <summary>The text.</summary>
    public PeekedStream Stream { get; }

    /// <summary>Whether the stream that was given has thrown: then that is no fault of the text.</summary>
    public bool HasThrown => _source.HasThrown;

    /// <summary>Whether it was stopped at a limit, or its packing is faulty: then the text ends where it should not.</summary>
    public bool IsStopped => _source.IsExceeded || _limited is { IsExceeded: true } || _unpacked is { Fault: not PackFault.None };

    /// <summary>Opens a log.</summary>
    /// <returns>The log; <see langword="null"/> where it is refused, and the run knows why.</returns>
    public static LogInput? Open(Stream stream, LogRun run)
    {
        var reading = run.Reading;
        var limit = reading.MaximumBytes;
        if (stream.CanSeek && stream.Length - stream.Position > limit)
        {
            run.RefuseFile(ReadingCodes.TooLarge, null, LogRun.Figure(limit));
            return null;
        }

        var counted = new LimitedStream(stream, limit, run.Cancellation);
        var input = new LogInput(new PeekedStream(counted), counted, reading, run.Cancellation);
        if (input.IsReadable(run))
            return input;

        input.Dispose();
        return null;
    }

    /// <summary>Tells what is wrong with the file around the text, once its end or a limit was reached; <see langword="false"/> where nothing is.</summary>
    public bool TellFault(LogRun run)
    {
        if (_source.IsExceeded)
            run.RefuseFile(ReadingCodes.TooLarge, null, LogRun.Figure(_reading.MaximumBytes));
        else if (_limited is { IsExceeded: true })
            run.RefuseFile(ReadingCodes.UnpacksTooLarge, null, LogRun.Figure(_reading.MaximumUnpackedBytes));
        else if (_unpacked is { Fault: PackFault.Cut })
            run.RefuseFile(ReadingCodes.CutOff, "Packed");
        else if (_unpacked is { Fault: PackFault.Damaged })
            run.RefuseFile(ReadingCodes.DamagedPack, null);
        else
            return false;
        return true;
    }

    public void Dispose()
    {
        _unpacked?.Dispose();
        _limited?.Dispose();
        Stream.Dispose();
    }

    private bool IsReadable(LogRun run)
    {
        // Behind a short beginning the file has ended, or was cut or stopped.
        if (Stream.IsAll && TellFault(run))
            return false;

        var begins = FirstBytes.Of(Stream.Beginning.Span);
        if (begins.IsEmpty && !Stream.IsAll)
            begins = FirstBytes.Unknown;
        if (begins.IsEmpty)
            run.RefuseFile(ReadingCodes.Empty, null);
        else if (begins.Encoding is { } encoding)
            run.RefuseFile(ReadingCodes.NotUtf8, null, encoding);
        else if (begins.Format is null)
            RefuseOther(begins.Name!, run);
        else if (_reading.Format is { } given && !begins.MayBe(given))
            run.RefuseFile(ReadingCodes.OtherFormat, "Given", begins.Name!, FirstBytes.NameOf(given));
        else
            Format = _reading.Format ?? begins.Format.Value;
        return !run.IsFileRefused;
    }

    // What is packed and nothing that is read may be a bomb: that is the answer then, and the limit stops it.
    private void RefuseOther(string name, LogRun run)
    {
        if (_unpacked is not null)
        {
            Span<byte> dropped = stackalloc byte[4096];
            while (Stream.Read(dropped) > 0)
            {
            }

            if (TellFault(run))
                return;
        }

        run.RefuseFile(ReadingCodes.OtherFormat, "Log", name);
    }
}
