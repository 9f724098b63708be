using System.Text;
using NodaTime;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>What the text of a time means: a moment, or the code that says why it is none.</summary>
/// <param name="Moment">The moment, where it is one.</param>
/// <param name="Code">What there is to tell; a moment there is all the same where that is a warning.</param>
/// <param name="Sense">In which sense the code is meant.</param>
/// <param name="Arguments">What fills the text of the code.</param>
internal readonly record struct TimeAnswer(Instant Moment, string? Code, string? Sense, ValueList<string>? Arguments = null)
{
    public bool IsRead => Code is null or ReadingCodes.EndOfDay;
}

/// <summary>Reads the times of a log: ISO 8601 with an offset; without one only in a zone that the caller names; in a table also in a format that the caller names.</summary>
internal sealed class TimeReader
{
    private static readonly Duration Day = Duration.FromDays(1);

    private readonly DateTimeZone? _zone;
    private readonly Instant? _now;
    private readonly TimePattern? _pattern;
    private readonly bool _isTable;

    private TimeReader(LogReading reading, bool isTable)
    {
        _zone = reading.Zone is { } zone ? DateTimeZoneProviders.Tzdb[zone] : null;
        (_now, _isTable) = (reading.Now, isTable);
        _pattern = isTable && reading.TimeFormat is { } format ? TimePattern.Of(format) : null;
    }

    /// <summary>For XES, whose times have one form.</summary>
    public static TimeReader ForXes(LogReading reading) => new(reading, isTable: false);

    /// <summary>For a table, in which a space may stand for the T, and in which other forms are told apart.</summary>
    public static TimeReader ForTable(LogReading reading) => new(reading, isTable: true);

    /// <summary>Reads the usual time, which has its offset and of which nothing is to be told; <see langword="false"/> for every other.</summary>
    public bool TryRead(ReadOnlySpan<byte> text, out Instant moment)
    {
        if (_pattern is null && TimeText.Read(text, out var time) == TimeReading.Moment)
        {
            moment = time.Moment;
            return !TimeText.IsTooLate(moment, _now);
        }

        moment = default;
        return false;
    }

    /// <summary>The same for characters.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out Instant moment)
    {
        Span<byte> bytes = stackalloc byte[TimeText.MaximumLength + 1];
        if (text.Length <= bytes.Length && Ascii.FromUtf16(text, bytes, out var written) == System.Buffers.OperationStatus.Done)
            return TryRead(bytes[..written], out moment);

        moment = default;
        return false;
    }

    public TimeAnswer Read(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[TimeText.MaximumLength + 1];
        return _pattern is null && text.Length <= bytes.Length && Ascii.FromUtf16(text, bytes, out var written) == System.Buffers.OperationStatus.Done
            ? Read(bytes[..written])
            : ReadOther(text.ToString());
    }

    public TimeAnswer Read(ReadOnlySpan<byte> text)
    {
        if (_pattern is not null || text.Length > TimeText.MaximumLength)
            return ReadOther(Encoding.UTF8.GetString(text));

        if (!_isTable || text.Length <= 10 || text[10] != ' ')
            return ReadIso(text);

        Span<byte> withT = stackalloc byte[TimeText.MaximumLength];
        text.CopyTo(withT);
        withT[10] = (byte)'T';
        return ReadIso(withT[..text.Length]);
    }

    private TimeAnswer ReadIso(ReadOnlySpan<byte> text)
    {
        var read = TimeText.Read(text, out var time);
        if (read == TimeReading.Malformed && IsEndOfDay(text, out time, out read))
        {
            var midnight = Answer(read, time, Day);
            return midnight.Code is null ? midnight with { Code = ReadingCodes.EndOfDay } : midnight;
        }

        return read == TimeReading.Malformed ? Malformed(text) : Answer(read, time, Duration.Zero);
    }

    private static bool IsEndOfDay(ReadOnlySpan<byte> text, out TimeText time, out TimeReading read)
    {
        (time, read) = (default, TimeReading.Malformed);
        if (text.Length < 16 || text[11] != '2' || text[12] != '4')
            return false;

        Span<byte> copy = stackalloc byte[TimeText.MaximumLength];
        text.CopyTo(copy);
        (copy[11], copy[12]) = ((byte)'0', (byte)'0');
        var midnight = TimeText.Read(copy[..text.Length], out time);
        if (midnight is not (TimeReading.Moment or TimeReading.OnTheWall) || time.WallSeconds % 86_400 != 0 || time.Nanoseconds != 0)
            return false;

        read = midnight;
        return true;
    }

    private TimeAnswer Answer(TimeReading read, TimeText time, Duration later) => read switch
    {
        TimeReading.Moment => InRange(time.Moment + later),
        TimeReading.OnTheWall => OnTheWall(time.OnTheWall.Plus(Period.FromDays(later.Days))),
        TimeReading.OutOfRange => OutOfRange,
        _ => new(default, ReadingCodes.BadTime, null),
    };

    private TimeAnswer OnTheWall(LocalDateTime time)
    {
        if (_zone is null)
            return new(default, ReadingCodes.NoOffset, "Log");

        var meaning = WallMeaning.Of(time, _zone);
        return meaning.Code is null ? InRange(meaning.Moment) : new(default, meaning.Code, null, meaning.Arguments);
    }

    private TimeAnswer InRange(Instant moment) => TimeText.IsTooLate(moment, _now) ? OutOfRange : new(moment, null, null);

    private static TimeAnswer OutOfRange => new(default, ReadingCodes.TimeOutOfRange, "Log");

    private TimeAnswer ReadOther(string text)
    {
        if (_pattern is null || !_pattern.TryRead(text.Trim(), out var moment, out var onTheWall))
            return new(default, ReadingCodes.BadTime, null);

        var year = moment?.InUtc().Year ?? onTheWall.Year;
        return year is < TimeText.FirstYear or > TimeText.LastYear ? OutOfRange : moment is { } known ? InRange(known) : OnTheWall(onTheWall);
    }

    // What a spreadsheet or a country writes: it could be guessed, and a guess would be wrong for half of the world.
    private TimeAnswer Malformed(ReadOnlySpan<byte> text)
    {
        if (!_isTable)
            return new(default, ReadingCodes.BadTime, null);

        var sense = ShapeOf(text) switch
        {
            "9" or "9.9" or "9,9" => "Number",
            "9:9" or "9:9:9" or "9:9:9.9" => "TimeAlone",
            "9-9-9" when text.Length == 10 && text[4] == '-' => "DayAlone",
            _ when text.Length > 10 && text[4] == '-' => null,
            ['9', '/' or '.' or '-', '9', '/' or '.' or '-', '9', ..] => "",
            _ => null,
        };
        return sense is null ? new(default, ReadingCodes.BadTime, null) : new(default, ReadingCodes.AmbiguousTime, sense.Length == 0 ? null : sense);
    }

    /// <summary>The text with each run of digits as one nine.</summary>
    private static string ShapeOf(ReadOnlySpan<byte> text)
    {
        var shape = new StringBuilder();
        foreach (var each in text)
        {
            if (!char.IsAsciiDigit((char)each))
                shape.Append((char)each);
            else if (shape.Length == 0 || shape[^1] != '9')
                shape.Append('9');
        }

        return shape.ToString();
    }
}
