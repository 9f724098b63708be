using System.Text;
using CsvHelper;

namespace TherapySession.Logs;

/// <summary>The header of a table: what the columns are called, which of them every log has, and which are kept besides.</summary>
internal sealed class CsvHeader
{
    private static readonly string[] CaseNames = ["case:concept:name", "case", "caseid", "session", "sessionid", "trace", "traceid"];
    private static readonly string[] ActivityNames = ["concept:name", "activity", "activityname", "event", "eventname", "task", "step"];
    private static readonly string[] TimeNames = ["time:timestamp", "timestamp", "happenedat", "occurredat", "completetimestamp", "endtimestamp", "time", "datetime", "date", "starttimestamp"];
    private static readonly string[] ResourceNames = ["org:resource", "resource", "user", "worker", "performedby"];
    private static readonly string[] TransitionNames = ["lifecycle:transition", "lifecycle", "transition"];
    private static readonly string[] RecordedNames = ["recordedat", "recorded"];

    private readonly string[] _usual;
    private readonly byte[][] _utf8;

    private CsvHeader(string[] names, LogReading reading)
    {
        Names = names;
        _usual = [.. names.Select(Usual)];
        _utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];
        Case = Find(reading.Names.Case, CaseNames);
        Activity = Find(reading.Names.Activity, ActivityNames);
        Time = Find(reading.Names.Time, TimeNames);
        Resource = Find(reading.Names.Resource, ResourceNames);
        Transition = Find(reading.Names.Transition, TransitionNames);
        Recorded = Find(reading.Names.Recorded, RecordedNames);
        int[] used = [Case, Activity, Time, Resource, Transition, Recorded];
        Further = [.. Enumerable.Range(0, names.Length).Except(used).Where(i => names[i].Length > 0)];
        Kept = [.. Further.Where(i => reading.Fields.Keeps(names[i]))];
    }

    public string[] Names { get; }

    public int Case { get; }

    public int Activity { get; }

    public int Time { get; }

    public int Resource { get; }

    public int Transition { get; }

    public int Recorded { get; }

    /// <summary>The columns that not every log has.</summary>
    public int[] Further { get; }

    /// <summary>Those of them that are kept.</summary>
    public int[] Kept { get; }

    /// <summary>How many of the columns that every log has were found.</summary>
    public int Found => new[] { Case, Activity, Time, Resource, Transition, Recorded }.Count(each => each >= 0);

    public static CsvHeader Of(IEnumerable<string> names, LogReading reading) => new([.. names.Select(name => name.Trim())], reading);

    /// <summary>The separator with which the first row makes the best header, and whether a first line names it, as Excel writes it.</summary>
    public static (char Separator, bool IsNamed) Separator(ReadOnlyMemory<byte> beginning, LogReading reading)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var text = beginning.Span.StartsWith(mark) ? beginning.Span[mark.Length..] : beginning.Span;
        if (text is [(byte)'s', (byte)'e', (byte)'p', (byte)'=', > 0x20 and < 0x7F or (byte)'\t', (byte)'\r' or (byte)'\n', ..] && text[4] != '"')
            return ((char)text[4], true);

        var best = (Separator: ',', Found: -1, Columns: 0);
        foreach (var separator in ",;\t|")
        {
            using var reader = CsvReader.Create(beginning, CsvRows.Options(separator));
            if (!reader.Read())
                continue;
            var header = Of(Enumerable.Range(0, reader.FieldCount).Select(reader.GetString), reading);
            if ((header.Found, header.Names.Length).CompareTo((best.Found, best.Columns)) > 0)
                best = (separator, header.Found, header.Names.Length);
        }

        return (best.Separator, false);
    }

    /// <summary>Whether a field says what a column is called.</summary>
    public bool IsName(ReadOnlySpan<byte> field)
    {
        foreach (var name in _utf8)
        {
            if (field.SequenceEqual(name))
                return true;
        }

        return false;
    }

    private int Find(string? given, string[] usual)
    {
        if (given is not null)
            return Array.IndexOf(Names, given);

        foreach (var name in usual)
        {
            if (Array.IndexOf(_usual, name) is >= 0 and var found)
                return found;
        }

        return -1;
    }

    private static string Usual(string name)
    {
        var usual = new StringBuilder(name.Length);
        foreach (var each in name)
        {
            if (each is not (' ' or '_' or '-'))
                usual.Append(char.ToLowerInvariant(each));
        }

        return usual.ToString();
    }
}
