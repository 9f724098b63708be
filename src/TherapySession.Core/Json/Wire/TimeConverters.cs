using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace TherapySession.Json;

/// <summary>A moment: read with Z or an offset, written in UTC with Z in the shortest form that keeps nanoseconds.</summary>
internal sealed class InstantConverter : WireConverter<Instant>
{
    public override JsonNode Describe(SchemaBuilder schema) => SchemaNodes.Moment();

    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Times.Read(ref reader, out var time) == TimeReading.Moment ? time.Moment : throw Wrong();

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[TimeText.MaximumLength];
        writer.WriteStringValue(text[..TimeText.Of(value).Write(text, isUtc: true)]);
    }

    public override void Diagnose(ref Utf8JsonReader reader, Diagnosis diagnosis) => Times.Diagnose(ref reader, diagnosis, isOffsetNeeded: true);
}

/// <summary>A time on the wall of a place, with or without its offset; without, the place's zone decides.</summary>
internal readonly record struct WallTime(TimeText Time, bool HasOffset)
{
    /// <summary>A moment as a zone's clock shows it. An offset with seconds can't be written: such a moment, long ago, is written as UTC.</summary>
    public static WallTime Of(Instant moment, DateTimeZone zone)
    {
        var utc = TimeText.Of(moment);
        var offset = zone.GetUtcOffset(moment).Seconds;
        return new(offset % 60 != 0 ? utc : new TimeText(utc.WallSeconds + offset, utc.Nanoseconds, offset), HasOffset: offset % 60 == 0);
    }
}

/// <summary>A time on the wall as a text.</summary>
internal sealed class WallTimeConverter : WireConverter<WallTime>
{
    public override JsonNode Describe(SchemaBuilder schema) => SchemaNodes.WallTime();

    public override WallTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Times.Read(ref reader, out var time) switch
    {
        TimeReading.Moment => new(time, HasOffset: true),
        TimeReading.OnTheWall => new(time, HasOffset: false),
        _ => throw Wrong(),
    };

    public override void Write(Utf8JsonWriter writer, WallTime value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[TimeText.MaximumLength];
        writer.WriteStringValue(text[..value.Time.Write(text, isUtc: !value.HasOffset)]);
    }

    public override void Diagnose(ref Utf8JsonReader reader, Diagnosis diagnosis) => Times.Diagnose(ref reader, diagnosis, isOffsetNeeded: false);
}

/// <summary>What the converters of times share: taking the text, and saying what is wrong with it.</summary>
internal static class Times
{
    public static TimeReading Read(ref Utf8JsonReader reader, out TimeText time)
    {
        time = default;
        if (reader.TokenType != JsonTokenType.String)
            return TimeReading.Malformed;
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
            return TimeText.Read(reader.ValueSpan, out time);

        // An escape takes up to six bytes for one.
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > 6 * TimeText.MaximumLength)
            return TimeReading.Malformed;
        Span<byte> text = stackalloc byte[6 * TimeText.MaximumLength];
        return TimeText.Read(text[..reader.CopyString(text)], out time);
    }

    public static void Diagnose(ref Utf8JsonReader reader, Diagnosis diagnosis, bool isOffsetNeeded)
    {
        if (!diagnosis.TryText(ref reader, out _))
            return;

        switch (Read(ref reader, out _))
        {
            case TimeReading.Moment:
            case TimeReading.OnTheWall when !isOffsetNeeded:
                diagnosis.Copy(ref reader);
                break;
            case TimeReading.OnTheWall:
                diagnosis.Refuse(ReadingCodes.NoOffset, ref reader);
                break;
            case TimeReading.OutOfRange:
                diagnosis.Refuse(ReadingCodes.TimeOutOfRange, ref reader);
                break;
            default:
                diagnosis.Refuse(ReadingCodes.BadTime, ref reader);
                break;
        }
    }
}
