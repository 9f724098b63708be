using NodaTime;

namespace TherapySession.Json;

/// <summary>What a text says about a time.</summary>
internal enum TimeReading
{
    /// <summary>A moment: with Z or an offset.</summary>
    Moment,

    /// <summary>A time on the wall, without offset.</summary>
    OnTheWall,

    /// <summary>A year that is not accepted.</summary>
    OutOfRange,

    /// <summary>No time.</summary>
    Malformed,
}

/// <summary>A time as a text in the form of RFC 3339: <c>2026-02-01T09:00:00Z</c>; seconds may be left out in reading, up to nine decimals of a second are kept.</summary>
/// <remarks>No pattern and no culture: each digit is looked at. The calendar is the proleptic Gregorian one.</remarks>
internal readonly record struct TimeText(long WallSeconds, int Nanoseconds, int OffsetSeconds)
{
    /// <summary>Years below are no session's.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year whose every moment can be written in every zone.</summary>
    public const int LastYear = 9998;

    /// <summary>The longest text of this form.</summary>
    public const int MaximumLength = 35;

    /// <summary>Whether a time lies more than a year after the caller's clock; no clock, no answer but no.</summary>
    public static bool IsTooLate(Instant time, Instant? now) => now is { } given && time > given + Duration.FromDays(366);

    public Instant Moment => Instant.FromUnixTimeSeconds(WallSeconds - OffsetSeconds).PlusNanoseconds(Nanoseconds);

    public LocalDateTime OnTheWall => Instant.FromUnixTimeSeconds(WallSeconds).PlusNanoseconds(Nanoseconds).InUtc().LocalDateTime;

    public static TimeReading Read(ReadOnlySpan<byte> text, out TimeText time)
    {
        time = default;
        if (text.Length is < 16 or > MaximumLength
            || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':'
            || !Two(text, 0, out var century) || !Two(text, 2, out var year) || !Two(text, 5, out var month) || !Two(text, 8, out var day) || !Two(text, 11, out var hour) || !Two(text, 14, out var minute)
            || month is < 1 or > 12 || day < 1 || hour > 23 || minute > 59)
        {
            return TimeReading.Malformed;
        }

        year += century * 100;
        var rest = text[16..];
        if (!Seconds(ref rest, out var second, out var nanoseconds) || !Offset(rest, out var offset, out var isMoment))
            return TimeReading.Malformed;
        if (year is < FirstYear or > LastYear)
            return year == 0 || day > DateTime.DaysInMonth(year, month) ? TimeReading.Malformed : TimeReading.OutOfRange;
        if (day > DateTime.DaysInMonth(year, month))
            return TimeReading.Malformed;

        time = new TimeText((Days(year, month, day) * 86_400L) + (hour * 3600) + (minute * 60) + second, nanoseconds, offset);
        return isMoment ? TimeReading.Moment : TimeReading.OnTheWall;
    }

    /// <summary>Writes the time: at most <see cref="MaximumLength"/> bytes.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="isUtc">Whether to write Z in place of an offset.</param>
    /// <exception cref="ArgumentException">The year is outside the range that is read.</exception>
    public int Write(Span<byte> text, bool isUtc)
    {
        var days = Math.DivRem(WallSeconds, 86_400, out var seconds);
        if (seconds < 0)
            (days, seconds) = (days - 1, seconds + 86_400);
        Civil(days, out var year, out var month, out var day);
        if (year is < FirstYear or > LastYear)
            throw new ArgumentException($"A time is written within the years {FirstYear} to {LastYear}.");

        Put(text, 0, 4, year);
        text[4] = (byte)'-';
        Put(text, 5, 2, month);
        text[7] = (byte)'-';
        Put(text, 8, 2, day);
        text[10] = (byte)'T';
        Put(text, 11, 2, (int)(seconds / 3600));
        text[13] = (byte)':';
        Put(text, 14, 2, (int)(seconds / 60 % 60));
        text[16] = (byte)':';
        Put(text, 17, 2, (int)(seconds % 60));
        var length = 19;
        if (Nanoseconds != 0)
        {
            text[19] = (byte)'.';
            Put(text, 20, 9, Nanoseconds);
            length = 29;
            while (text[length - 1] == '0')
                length--;
        }

        if (isUtc)
        {
            text[length++] = (byte)'Z';
            return length;
        }

        var offset = Math.Abs(OffsetSeconds);
        text[length] = (byte)(OffsetSeconds < 0 ? '-' : '+');
        Put(text, length + 1, 2, offset / 3600);
        text[length + 3] = (byte)':';
        Put(text, length + 4, 2, offset / 60 % 60);
        return length + 6;
    }

    /// <summary>A moment as UTC.</summary>
    public static TimeText Of(Instant moment)
    {
        var since = moment - NodaConstants.UnixEpoch;
        var seconds = ((long)since.Days * 86_400) + Math.DivRem(since.NanosecondOfDay, NodaConstants.NanosecondsPerSecond, out var nanoseconds);

        // A duration before the epoch counts its days and its nanoseconds below zero.
        return nanoseconds < 0 ? new(seconds - 1, (int)(nanoseconds + NodaConstants.NanosecondsPerSecond), 0) : new(seconds, (int)nanoseconds, 0);
    }

    private static bool Seconds(ref ReadOnlySpan<byte> rest, out int second, out int nanoseconds)
    {
        (second, nanoseconds) = (0, 0);
        if (rest.IsEmpty || rest[0] != ':')
            return true;
        if (!Two(rest, 1, out second) || second > 59)
            return false;

        rest = rest[3..];
        if (rest.IsEmpty || rest[0] != '.')
            return true;

        var places = 0;
        for (rest = rest[1..]; !rest.IsEmpty && char.IsAsciiDigit((char)rest[0]); rest = rest[1..])
        {
            if (++places > 9)
                return false;
            nanoseconds = (nanoseconds * 10) + rest[0] - '0';
        }

        for (var i = places; i < 9; i++)
            nanoseconds *= 10;
        return places > 0;
    }

    private static bool Offset(ReadOnlySpan<byte> rest, out int seconds, out bool isMoment)
    {
        (seconds, isMoment) = (0, !rest.IsEmpty);
        if (rest.IsEmpty || (rest.Length == 1 && rest[0] == 'Z'))
            return true;
        if (rest.Length != 6 || rest[0] is not ((byte)'+' or (byte)'-') || !Two(rest, 1, out var hours) || rest[3] != ':' || !Two(rest, 4, out var minutes)
            || hours > 18 || minutes > 59)
        {
            return false;
        }

        seconds = ((hours * 3600) + (minutes * 60)) * (rest[0] == '-' ? -1 : 1);
        return true;
    }

    private static bool Two(ReadOnlySpan<byte> text, int at, out int value)
    {
        value = 0;
        if ((uint)(at + 1) >= (uint)text.Length)
            return false;

        var (tens, ones) = ((uint)text[at] - '0', (uint)text[at + 1] - '0');
        value = (int)((tens * 10) + ones);
        return tens <= 9 && ones <= 9;
    }

    private static void Put(Span<byte> text, int at, int count, int value)
    {
        for (var i = at + count - 1; i >= at; i--, value /= 10)
            text[i] = (byte)('0' + (value % 10));
    }

    /// <summary>Days since 1970-01-01; years begin in March, so that the leap day is the last of a year (Hinnant, "chrono-compatible low-level date algorithms").</summary>
    private static long Days(int year, int month, int day)
    {
        var y = month <= 2 ? year - 1 : year;
        var era = y / 400;
        var yearOfEra = y - (era * 400);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146_097L) + dayOfEra - 719_468;
    }

    private static void Civil(long days, out int year, out int month, out int day)
    {
        var z = days + 719_468;
        var era = (z >= 0 ? z : z - 146_096) / 146_097;
        var dayOfEra = (int)(z - (era * 146_097));
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shifted = ((5 * dayOfYear) + 2) / 153;
        day = dayOfYear - (((153 * shifted) + 2) / 5) + 1;
        month = shifted < 10 ? shifted + 3 : shifted - 9;
        year = (int)(yearOfEra + (era * 400)) + (month <= 2 ? 1 : 0);
    }
}
