using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using NodaTime;
using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>Reads the rows of a table, one after the other, into cases.</summary>
internal sealed class CsvRow(LogRun run, CsvRows rows, CsvHeader header, CsvCases cases)
{
    // Bytes that a row of plain text has none of; what holds one is looked at.
    private static readonly SearchValues<byte> MayBeHidden = SearchValues.Create(
        [.. Enumerable.Range(0, 256).Select(value => (byte)value).Where(value => value is (< 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r')) or 0x7F or >= 0xC2)]);

    private readonly TimeReader _times = TimeReader.ForTable(run.Reading);
    private readonly Names _activities = new();
    private readonly Names _resources = new();
    private readonly Names _transitions = new();
    private readonly Names _values = new();

    private readonly byte[] _lastId = new byte[64];
    private CsvCase? _last;
    private int _lastLength;

    // A row that is short may be the last one, cut: that is known only when nothing follows.
    private (ProblemList Problems, ProblemPlace Place, int Fields, int Case)? _short;

    /// <summary>The pointer to a row, or to one of its fields.</summary>
    public static string PointerTo(int row, string? column) =>
        string.Create(CultureInfo.InvariantCulture, $"/rows/{row}{(column is null ? "" : "/" + Pointers.Step(TextRule.Quotable(column)))}");

    /// <summary>Reads the row at which the table stands.</summary>
    public void Read()
    {
        End(isCut: false);
        var bad = Utf8.IsValid(rows.Raw) ? -1 : RawText.FirstBadByte(rows.Raw);
        if (bad >= 0)
            TellAt(Owner(FieldAt(bad), out _), ReadingCodes.BadByte, ProblemSeverity.SessionRefused, NameAt(bad), bad, null, LogRun.Figure(rows.Offset + bad));
        else if (rows.Fault != CsvFault.None)
            Quotes();
        else if (IsBlank())
            return;
        else if (rows.FieldCount != header.Names.Length)
            Count();
        else if (!IsHeader() && Case() is { } session)
            Event(session);
    }

    /// <summary>Tells of a short row, once it is known whether anything follows it.</summary>
    /// <param name="isCut">Whether it was the last one, and the file ends within it.</param>
    public void End(bool isCut)
    {
        if (_short is not var (problems, place, fields, number))
            return;

        _short = null;
        problems.Add(isCut
            ? new Problem(ReadingCodes.CutOff, ProblemSeverity.SessionRefused, place) { Arguments = [number > 0 ? $"session {LogRun.Figure(number)}" : "a row"] }
            : new Problem(ReadingCodes.FieldCount, ProblemSeverity.SessionRefused, place) { Arguments = [LogRun.Figure(fields), LogRun.Figure(header.Names.Length)] });
    }

    private void Event(CsvCase session)
    {
        Texts(session);
        var activity = Activity(session);
        var at = Time(header.Time, session);
        var recordedAt = header.Recorded < 0 ? null : Time(header.Recorded, session);
        var time = at is { } moment ? TimeText.Of(moment) : default;
        var transition = header.Transition < 0 ? LogTransition.Complete : Name(_transitions, header.Transition).Transition;
        var found = new CsvEvent(time.WallSeconds, at is null ? -1 : time.Nanoseconds, activity, Resource(session), rows.Number, rows.Line, transition);
        cases.Add(session, found, recordedAt, Further());
    }

    /// <summary>The case that the row names; <see langword="null"/> where it names none, which is told.</summary>
    private CsvCase? Case()
    {
        // The rows of a case mostly stand together.
        var field = rows.Field(header.Case).Trim((byte)' ');
        if (_last is { } last && field.SequenceEqual(_lastId.AsSpan(0, _lastLength)))
            return last;

        var text = field.Length <= 256 ? stackalloc char[256] : new char[field.Length];
        text = text[..Encoding.UTF8.GetChars(field, text)];
        if (text.IsWhiteSpace())
        {
            Tell(run.File, ReadingCodes.NoIdentity, header.Case);
            return null;
        }

        var found = cases.Of(text, rows.Number, rows.Line, out var isNew);
        if (isNew)
            found.IsIdentified = field.Length <= run.Reading.MaximumTextBytes && IsIdentifier(header.Case, text, found);
        (_last, _lastLength) = (field.Length <= _lastId.Length ? found : null, Math.Min(field.Length, _lastId.Length));
        field[.._lastLength].CopyTo(_lastId);
        return found;
    }

    private bool IsIdentifier(int column, ReadOnlySpan<char> text, CsvCase session)
    {
        if (!TextRule.IsPlain(text))
            Tell(session.Problems, ReadingCodes.BadIdentifier, column, "Hidden");
        else if (IsExponent(text))
            Tell(session.Problems, ReadingCodes.SpreadsheetIdentifier, column);
        else
            return true;
        return false;
    }

    /// <summary>Whether a spreadsheet took an identifier for a long number: <c>1.23E+11</c>.</summary>
    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf("E+");
        if (at < 1 || !char.IsAsciiDigit(text[0]))
            return false;

        var decimals = at == 1 || text[1] is not ('.' or ',') ? text[1..at] : text[2..at];
        return decimals.IndexOfAnyExceptInRange('0', '9') < 0 && text.Length > at + 2 && text[(at + 2)..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private Name Activity(CsvCase session)
    {
        var name = Name(_activities, header.Activity);
        if (name.Text.Length == 0 && !IsTooLong(header.Activity))
            Tell(session.Problems, ReadingCodes.NoActivity, header.Activity, null, LogRun.Figure(session.Count + 1), LogRun.Figure(session.Number));
        return name;
    }

    private Instant? Time(int column, CsvCase session)
    {
        var field = rows.Field(column).Trim((byte)' ');
        if (field.IsEmpty)
            return null;

        if (_times.TryRead(field, out var moment))
            return moment;

        var answer = _times.Read(field);
        if (answer.Code is { } code)
        {
            TellAt(
                session.Problems, code, answer.IsRead ? ProblemSeverity.Warning : ProblemSeverity.SessionRefused, header.Names[column], rows.StartOf(column), answer.Sense,
                answer.Arguments is null ? [] : answer.Arguments.AsSpan());
        }

        return answer.IsRead ? answer.Moment : null;
    }

    private Name? Resource(CsvCase session)
    {
        if (header.Resource < 0 || rows.Field(header.Resource).IsEmpty || IsTooLong(header.Resource))
            return null;

        var name = Name(_resources, header.Resource);
        return (name.IsPlain && !IsExponent(name.Text)) || IsIdentifier(header.Resource, name.Text, session) ? name : null;
    }

    /// <summary>What may be wrong with any field: that it is long, or holds what can't be seen.</summary>
    private void Texts(CsvCase session)
    {
        var mayBeLong = rows.Raw.Length > run.Reading.MaximumTextBytes;
        var mayBeHidden = rows.Raw.ContainsAny(MayBeHidden);
        for (var i = 0; (mayBeLong || mayBeHidden) && i < rows.FieldCount; i++)
        {
            if (IsTooLong(i))
                Tell(session.Problems, ReadingCodes.TextTooLong, i, "Longer", LogRun.Figure(run.Reading.MaximumTextBytes));
            else if (i != header.Case && i != header.Resource && rows.Field(i).ContainsAny(MayBeHidden) && Name(_values, i).Hidden is { } hidden)
                TellAt(session.Problems, ReadingCodes.HiddenCharacters, ProblemSeverity.Warning, header.Names[i], rows.StartOf(i), null, hidden);
        }
    }

    private ValueList<LogField> Further()
    {
        if (header.Kept.Length == 0)
            return [];

        var fields = new LogField[header.Kept.Length];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = new LogField(header.Names[header.Kept[i]], IsTooLong(header.Kept[i]) ? "" : _values.Of(rows.Field(header.Kept[i])).Text);
        return new ValueList<LogField>(fields);
    }

    private bool IsTooLong(int column) => rows.Field(column).Length > run.Reading.MaximumTextBytes;

    private Name Name(Names of, int column) => of.Of(IsTooLong(column) ? [] : rows.Field(column).Trim((byte)' '));

    private void Quotes()
    {
        var at = rows.FaultAt;
        if (rows.Fault == CsvFault.BareQuote)
            TellAt(Owner(FieldAt(at), out _), ReadingCodes.BareQuote, ProblemSeverity.SessionRefused, NameAt(at), at, null);
        else if (rows.Raw[at..].IndexOfAny((byte)'\n', (byte)'\r') < 0)
            TellAt(Owner(FieldAt(at), out _), ReadingCodes.QuoteNotClosed, ProblemSeverity.SessionRefused, NameAt(at), at, null);
        else
            // What it swallowed can't be known; in the last line, where the file may have been cut, it swallowed no other row.
            TellAt(run.File, ReadingCodes.QuoteNotClosed, ProblemSeverity.FileRefused, NameAt(at), at, null);
    }

    private void Count()
    {
        var problems = Owner(rows.FieldCount, out var session);
        if (rows.FieldCount < header.Names.Length)
            _short = (problems, Place(null, 0), rows.FieldCount, session?.Number ?? 0);
        else
            TellAt(problems, ReadingCodes.FieldCount, ProblemSeverity.SessionRefused, null, 0, null, LogRun.Figure(rows.FieldCount), LogRun.Figure(header.Names.Length));
    }

    /// <summary>Whether nothing stands in the row at all.</summary>
    private bool IsBlank()
    {
        for (var i = 0; i < rows.FieldCount; i++)
        {
            if (!rows.Field(i).Trim((byte)' ').IsEmpty)
                return false;
        }

        return true;
    }

    /// <summary>Whether the row is the header once more; that is told.</summary>
    private bool IsHeader()
    {
        if (!header.IsName(rows.Field(header.Case)))
            return false;

        var names = Enumerable.Range(0, rows.FieldCount).Select(i => Encoding.UTF8.GetString(rows.Field(i)).Trim()).ToArray();
        if (names.SequenceEqual(header.Names))
            TellAt(run.File, ReadingCodes.HeaderAgain, ProblemSeverity.SessionRefused, null, 0, null);
        else if (names.Order(StringComparer.Ordinal).SequenceEqual(header.Names.Order(StringComparer.Ordinal)))
            TellAt(run.File, ReadingCodes.HeaderAgain, ProblemSeverity.FileRefused, null, 0, "Moved");
        else
            return false;
        return true;
    }

    /// <summary>Where the problem of a row belongs that can be relied on up to a field: to the case that it names before that, else to the file.</summary>
    private ProblemList Owner(int field, out CsvCase? session)
    {
        session = header.Case < field && header.Case < rows.FieldCount ? Case() : null;
        return session?.Problems ?? run.File;
    }

    private int FieldAt(int at)
    {
        var field = 0;
        while (field + 1 < rows.FieldCount && rows.StartOf(field + 1) <= at)
            field++;
        return field;
    }

    private string? NameAt(int at) => FieldAt(at) is var field && field < header.Names.Length ? header.Names[field] : null;

    private void Tell(ProblemList problems, string code, int column, string? sense = null, params ReadOnlySpan<string> arguments) =>
        TellAt(problems, code, ProblemSeverity.SessionRefused, header.Names[column], rows.StartOf(column), sense, arguments);

    private void TellAt(ProblemList problems, string code, ProblemSeverity severity, string? column, int at, string? sense, params ReadOnlySpan<string> arguments) =>
        problems.Add(new Problem(code, severity, Place(column, at)) { Sense = sense, Arguments = ValueList.Create(arguments) });

    private ProblemPlace Place(string? column, int at)
    {
        var (line, place) = rows.PlaceOf(at);
        return run.Place(line, place, PointerTo(rows.Number, column), rows.Offset + at);
    }
}
