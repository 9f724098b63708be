using NodaTime;
using NodaTime.Text;

namespace TherapySession.Json;

/// <summary>What a time on the wall means in a zone: a moment, or the code that says why it is none or two. Never shifted silently.</summary>
/// <param name="Moment">The moment, where there is exactly one.</param>
/// <param name="Code">Why there is not exactly one.</param>
/// <param name="Arguments">What fills the text of the code.</param>
internal readonly record struct WallMeaning(Instant Moment, string? Code, ValueList<string> Arguments)
{
    public static WallMeaning Of(LocalDateTime onTheWall, DateTimeZone zone)
    {
        var mapping = zone.MapLocal(onTheWall);
        if (mapping.Count == 1)
            return new(mapping.Single().ToInstant(), null, []);

        if (mapping.Count > 1)
            return new(default, ReadingCodes.TwiceLocalTime, [zone.Id, Text(mapping.EarlyInterval.WallOffset), Text(mapping.LateInterval.WallOffset)]);

        // The last minute before the gap, and the first after it.
        var before = mapping.EarlyInterval.IsoLocalEnd.PlusMinutes(-1);
        return new(default, ReadingCodes.NoSuchLocalTime, [zone.Id, Text(before), Text(mapping.LateInterval.IsoLocalStart)]);
    }

    private static string Text(LocalDateTime time) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(time);

    private static string Text(Offset offset) => OffsetPattern.CreateWithInvariantCulture("m").Format(offset);
}
