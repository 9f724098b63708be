using System.Text;
using CsvHelper;

namespace TherapySession.Logs;

/// <summary>What is wrong with the quotation marks of a row.</summary>
internal enum CsvFault
{
    None,
    BareQuote,
    QuoteNotClosed,
}

/// <summary>The rows of a table one after the other, the header among them, with their places.</summary>
/// <remarks>Fields are spans of UTF-8, valid until the next row.</remarks>
internal sealed class CsvRows : IDisposable
{
    private readonly CsvReader _reader;
    private long _faultOffset;

    public CsvRows(Stream stream, char separator) => _reader = CsvReader.Create(stream, Options(separator) with { OnMalformedRecord = Note }, leaveOpen: true);

    /// <summary>The number of the row, the header being the first.</summary>
    public int Number { get; private set; }

    /// <summary>The line at which the row begins, from 1.</summary>
    public int Line => (int)Math.Min(_reader.LineNumber, int.MaxValue);

    public int FieldCount => _reader.FieldCount;

    /// <summary>The row as it stands in the file.</summary>
    public ReadOnlySpan<byte> Raw => _reader.RawRecord;

    /// <summary>The byte of the file at which the row begins, from 0.</summary>
    public long Offset => _reader.ByteOffset;

    /// <summary>What is wrong with the row's quotation marks.</summary>
    public CsvFault Fault { get; private set; }

    /// <summary>Where in the row that is: the mark that should not be there, or the one that is never closed.</summary>
    public int FaultAt => Fault == CsvFault.QuoteNotClosed ? StartOf(FieldCount - 1) : (int)(_faultOffset - Offset);

    /// <summary>How every table is read; only the separator differs.</summary>
    public static CsvReaderOptions Options(char separator) => new() { HasHeader = false, Separator = separator, SkipEmptyLines = false, DetectSeparatorHint = false, TrackLineNumbers = true };

    public bool Next()
    {
        Fault = CsvFault.None;
        if (!_reader.Read())
            return false;

        Number++;
        return true;
    }

    public ReadOnlySpan<byte> Field(int index) => _reader.GetSpan(index);

    /// <summary>Where in the row a field begins, its quotation mark included.</summary>
    public int StartOf(int field)
    {
        var start = 0;
        for (var i = 0; i < field; i++)
            start += _reader.GetRawSpan(i).Length + 1;
        return start;
    }

    /// <summary>Line and column of the file for a byte of the row.</summary>
    public (int Line, int Column) PlaceOf(int at)
    {
        var before = Raw[..Math.Clamp(at, 0, Raw.Length)];
        var (line, start) = (Line, 0);
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] == '\n' || (before[i] == '\r' && !(i + 1 < Raw.Length && Raw[i + 1] == '\n')))
                (line, start) = (line + 1, i + 1);
        }

        var column = 1;
        foreach (var each in before[start..])
            column += (each & 0xC0) == 0x80 ? 0 : 1;
        return (line, column);
    }

    public void Dispose() => _reader.Dispose();

    private void Note(CsvMalformedRecord record)
    {
        Fault = record.Reason == CsvMalformedReason.UnterminatedQuote ? CsvFault.QuoteNotClosed : CsvFault.BareQuote;
        _faultOffset = record.ByteOffset;
    }
}
