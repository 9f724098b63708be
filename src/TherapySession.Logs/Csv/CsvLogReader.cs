using System.Globalization;
using System.Text;
using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>Reads a table: finds its separator and its columns, its rows, and gives their cases at its end.</summary>
internal sealed class CsvLogReader(LogRun run, LogInput input)
{
    public void Read()
    {
        var (separator, isNamed) = CsvHeader.Separator(input.Stream.Beginning, run.Reading);
        using var rows = new CsvRows(input.Stream, separator);
        if (isNamed)
            rows.Next();
        if (Header(rows) is not { } header)
            return;

        if (separator != ',')
            Tell(ReadingCodes.OtherSeparator, ProblemSeverity.Warning, null, rows, 0, separator == '\t' ? "TAB" : $"'{separator}'");
        foreach (var further in header.Further)
            run.NoteField(header.Names[further]);

        var cases = new CsvCases(run.Counts, run.Reading.MaximumEvents);
        var row = new CsvRow(run, rows, header, cases);
        while (rows.Next())
        {
            run.Cancellation.ThrowIfCancellationRequested();
            row.Read();
            if (run.IsFileRefused)
                return;
        }

        if (input.TellFault(run))
            return;

        row.End(isCut: input.Stream.LastByte is not ((byte)'\n' or (byte)'\r'));
        Give(cases, header);
    }

    private CsvHeader? Header(CsvRows rows)
    {
        if (!rows.Next() || rows.Fault != CsvFault.None)
        {
            if (!input.TellFault(run))
                Refuse(rows.Fault == CsvFault.BareQuote ? ReadingCodes.BareQuote : ReadingCodes.QuoteNotClosed, null, rows, rows.FaultAt);
            return null;
        }

        if (RawText.FirstBadByte(rows.Raw) is >= 0 and var bad)
        {
            Refuse(ReadingCodes.BadByte, null, rows, bad, LogRun.Figure(rows.Offset + bad));
            return null;
        }

        var header = CsvHeader.Of(Enumerable.Range(0, rows.FieldCount).Select(i => Encoding.UTF8.GetString(rows.Field(i))), run.Reading);
        return IsWhole(header, rows) && IsUnique(header, rows) ? header : null;
    }

    private bool IsUnique(CsvHeader header, CsvRows rows)
    {
        for (var i = 1; i < header.Names.Length; i++)
        {
            if (header.Names[i].Length > 0 && Array.IndexOf(header.Names, header.Names[i]) < i)
            {
                Refuse(ReadingCodes.ColumnTwice, null, rows, rows.StartOf(i), TextRule.Quotable(header.Names[i]));
                return false;
            }
        }

        return true;
    }

    private bool IsWhole(CsvHeader header, CsvRows rows)
    {
        var names = run.Reading.Names;
        (string Role, int Column, string? Given)[] roles =
        [
            ("case", header.Case, names.Case), ("activity", header.Activity, names.Activity), ("timestamp", header.Time, names.Time),
            ("resource", header.Resource, names.Resource), ("lifecycle", header.Transition, names.Transition), ("recorded", header.Recorded, names.Recorded),
        ];
        foreach (var (_, _, given) in roles.Where(each => each is { Column: < 0, Given: not null }))
        {
            Columns("Named", TextRule.Quotable(given!), List(), Nearest.To(given!, header.Names));
            return false;
        }

        var missing = string.Join(", ", roles.Take(3).Where(each => each.Column < 0).Select(each => each.Role));
        if (missing.Length == 0)
            return true;

        // Where nothing is called like a column, the first row is no header, and what it says may be about a person.
        if (header.Found == 0)
            Columns("NoHeader", missing, LogRun.Figure(header.Names.Length), null);
        else
            Columns(null, missing, List(), null);
        return false;

        string List() => string.Join(", ", header.Names.Select(TextRule.Quotable));

        void Columns(string? sense, string what, string found, string? nearest) => run.File.Add(
            new Problem(ReadingCodes.NoColumn, ProblemSeverity.FileRefused, run.Place(rows.Line, 1, "/rows/1", rows.Offset))
            {
                Sense = sense,
                Arguments = [what, found],
                Found = found,
                Expected = what,
                Nearest = nearest,
            });
    }

    private void Give(CsvCases cases, CsvHeader header)
    {
        var builder = new CaseBuilder(run);
        var rows = new List<int>();
        foreach (var each in cases.InOrder)
        {
            if (each.HasProblems)
                builder.Begin(each.Number, each.Line, 1, each.Problems);
            else
                builder.Begin(each.Number, each.Line, 1);
            rows.Clear();
            foreach (var (found, recordedAt, fields) in cases.Events(each))
            {
                builder.Another();
                rows.Add(found.Row);
                builder.Add(new LogEvent(found.Activity.Text, found.At, builder.Count, found.Line, 1)
                {
                    Transition = found.Transition,
                    Resource = found.Resource?.Text,
                    RecordedAt = recordedAt,
                    Fields = fields,
                }, found.Activity, found.Resource);
            }

            builder.More(each.Count - builder.Count);
            builder.Give(each.Id, [], CsvRow.PointerTo(each.Row, null), found => CsvRow.PointerTo(rows[found.Number - 1], header.Names[header.Time]));
        }
    }

    private void Refuse(string code, string? sense, CsvRows rows, int at, params ReadOnlySpan<string> arguments) => Tell(code, ProblemSeverity.FileRefused, sense, rows, at, arguments);

    private void Tell(string code, ProblemSeverity severity, string? sense, CsvRows rows, int at, params ReadOnlySpan<string> arguments)
    {
        var (line, column) = rows.PlaceOf(at);
        run.File.Add(new Problem(code, severity, run.Place(line, column, "/rows/1", rows.Offset + at)) { Sense = sense, Arguments = ValueList.Create(arguments) });
    }
}
