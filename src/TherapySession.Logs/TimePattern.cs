using NodaTime;
using NodaTime.Text;

namespace TherapySession.Logs;

/// <summary>A format of times that the caller names: with an offset it gives a moment, without it a time on the wall.</summary>
internal sealed class TimePattern
{
    private readonly OffsetDateTimePattern? _withOffset;
    private readonly LocalDateTimePattern? _onTheWall;

    private TimePattern(OffsetDateTimePattern? withOffset, LocalDateTimePattern? onTheWall) => (_withOffset, _onTheWall) = (withOffset, onTheWall);

    /// <exception cref="InvalidPatternException">It is no pattern.</exception>
    public static TimePattern Of(string text) => text.Contains("o<", StringComparison.Ordinal)
        ? new(OffsetDateTimePattern.CreateWithInvariantCulture(text), null)
        : new(null, LocalDateTimePattern.CreateWithInvariantCulture(text));

    public bool TryRead(string text, out Instant? moment, out LocalDateTime onTheWall)
    {
        (moment, onTheWall) = (null, default);
        if (_withOffset is not null)
        {
            var read = _withOffset.Parse(text);
            moment = read.Success ? read.Value.ToInstant() : null;
            return read.Success;
        }

        var local = _onTheWall!.Parse(text);
        onTheWall = local.Success ? local.Value : default;
        return local.Success;
    }
}
