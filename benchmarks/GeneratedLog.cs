using System.Globalization;
using System.Text;

namespace TherapySession.Benchmarks;

/// <summary>An event log of any length, made as it is read, so that it takes no memory: sessions of 20 events with names, transitions, people and times.</summary>
internal sealed class GeneratedLog : Stream
{
    /// <summary>How many events each session has.</summary>
    public const int EventsPerSession = 20;

    private static readonly string[] Activities = ["BeginPreparation", "BeginParticipation", "Pause", "Resume", "RecordDissent", "EndParticipation", "BeginTidyUp", "BeginReflection", "Complete", "AmendRecord"];

    private readonly int _sessions;
    private readonly Func<int, string> _session;
    private readonly string _end;
    private byte[] _current;
    private int _given;
    private int _next;
    private bool _hasEnded;

    private GeneratedLog(int events, string begin, Func<int, string> session, string end)
    {
        (_sessions, _session, _end) = (events / EventsPerSession, session, end);
        _current = Encoding.UTF8.GetBytes(begin);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>A log in XES, laid out as libraries write it.</summary>
    public static GeneratedLog Xes(int events) => new(
        events, "<?xml version=\"1.0\" encoding=\"utf-8\" ?>\n<log xes.version=\"1849-2016\" xes.features=\"nested-attributes\" xmlns=\"http://www.xes-standard.org/\">\n", XesSession, "</log>\n");

    /// <summary>The same log as a table.</summary>
    public static GeneratedLog Csv(int events) => new(events, "case,activity,lifecycle,resource,timestamp\n", CsvSession, "");

    public override int Read(Span<byte> buffer)
    {
        if (_given == _current.Length && !Renew())
            return 0;

        var count = Math.Min(buffer.Length, _current.Length - _given);
        _current.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // The session stays the same but for its identifier, so that making it costs next to nothing beside reading it.
    private bool Renew()
    {
        _given = 0;
        if (_next < _sessions)
        {
            if (_next == 0)
                _current = Encoding.UTF8.GetBytes(_session(0));
            Number(_current, _next++);
            return true;
        }

        _current = _hasEnded ? [] : Encoding.UTF8.GetBytes(_end);
        _hasEnded = true;
        return _current.Length > 0;
    }

    private static void Number(byte[] session, int number)
    {
        var rest = session.AsSpan();
        while (rest.IndexOf("s-"u8) is >= 0 and var at)
        {
            number.TryFormat(rest[(at + 2)..], out _, "D8", CultureInfo.InvariantCulture);
            rest = rest[(at + 10)..];
        }
    }

    private static string XesSession(int number)
    {
        var text = new StringBuilder("\t<trace>\n\t\t<string key=\"concept:name\" value=\"s-00000000\" />\n");
        for (var i = 0; i < EventsPerSession; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\t\t<event>\n\t\t\t<string key=\"concept:name\" value=\"{Activities[i % 10]}\" />\n");
            text.Append(CultureInfo.InvariantCulture, $"\t\t\t<string key=\"lifecycle:transition\" value=\"complete\" />\n\t\t\t<string key=\"org:resource\" value=\"worker-{i % 7}\" />\n");
            text.Append(CultureInfo.InvariantCulture, $"\t\t\t<date key=\"time:timestamp\" value=\"2026-02-02T09:{i:D2}:00+00:00\" />\n\t\t</event>\n");
        }

        return text.Append("\t</trace>\n").ToString();
    }

    private static string CsvSession(int number)
    {
        var text = new StringBuilder();
        for (var i = 0; i < EventsPerSession; i++)
            text.Append(CultureInfo.InvariantCulture, $"s-00000000,{Activities[i % 10]},complete,worker-{i % 7},2026-02-02T09:{i:D2}:00Z\n");
        return text.ToString();
    }
}
