using NodaTime;

namespace TherapySession.Testing;

/// <summary>Makes times, signatures and versions: mostly as they should be, now and then late, wrong or at the very end of a consent.</summary>
internal sealed class StampMaker(Scene scene)
{
    private readonly WalkRandom _random = scene.Random;

    /// <summary>The moment of the next step: whole seconds or milliseconds, for that is what software keeps.</summary>
    public Instant Later(Instant now)
    {
        if (NextEnd(now) is { } end && _random.OneIn(6))
            return _random.OneIn(2) ? end : end - Duration.FromMilliseconds(1);

        return now + _random.Below(8) switch
        {
            0 => Duration.Zero,
            1 => Duration.FromMilliseconds(1 + _random.Below(5000)),
            2 or 3 => Duration.FromSeconds(1 + _random.Below(90)),
            7 when _random.OneIn(10) => Duration.FromHours(1 + _random.Below(30)),
            _ => Duration.FromMinutes(1 + _random.Below(4)),
        };
    }

    /// <summary>The step with what else its stamp says.</summary>
    public WalkStep Stamped(WalkStep step)
    {
        var stamp = step.Stamp;
        if (_random.Percent(8))
            stamp = stamp with { HappenedAt = stamp.RecordedAt - Duration.FromSeconds(1 + _random.Below(5400)) };
        else if (_random.OneIn(150))
            stamp = stamp with { HappenedAt = stamp.RecordedAt + _random.Of(Duration.FromMinutes(1), Duration.FromMinutes(3), Duration.FromDays(400)) };

        // What nothing may block is tried with what blocks other commands.
        var wrong = step.Command.Kind.IsNeverBlocked ? 5 : 70;
        if (_random.OneIn(wrong))
            stamp = Back(stamp);
        return step with { Stamp = stamp, VersionOff = _random.OneIn(wrong) ? _random.Of(-2, -1, 1, 9) : _random.OneIn(10) ? 0 : null };
    }

    // A clock that went back, for what is recorded as it happens.
    private Stamp Back(Stamp stamp) => new(stamp.Id, stamp.By, stamp.RecordedAt - Duration.FromMinutes(1 + _random.Below(60))) { CoSignedBy = stamp.CoSignedBy };

    private Instant? NextEnd(Instant now)
    {
        Instant? next = null;
        foreach (var answer in scene.Session.Consent.Responses)
        {
            if (answer.Response.Period?.Until is { } end && end > now + Duration.FromSeconds(1) && end < now + Duration.FromHours(3) && !(end > next))
                next = end;
        }

        return next;
    }
}
