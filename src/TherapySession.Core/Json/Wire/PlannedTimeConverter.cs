using NodaTime;

namespace TherapySession.Json;

/// <summary>A planned time: both ends on the wall of the place, strictly resolved in its zone.</summary>
internal sealed class PlannedTimeConverter : StandInConverter<PlannedTime, PlannedTimeWire>
{
    protected override PlannedTime Make(PlannedTimeWire wire)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(wire.Zone) ?? throw Wrong();
        return new PlannedTime(Moment(wire.Start, zone), Moment(wire.End, zone), wire.Zone);
    }

    protected override PlannedTimeWire From(PlannedTime value)
    {
        var zone = DateTimeZoneProviders.Tzdb[value.Zone];
        return new(WallTime.Of(value.Start, zone), WallTime.Of(value.End, zone), value.Zone);
    }

    protected override void Explain(PlannedTimeWire wire, DiagnosedPlace place, Diagnosis diagnosis)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(wire.Zone) is not { } zone)
        {
            diagnosis.RefuseMember(ReadingCodes.BadIdentifier, place, "zone", "an IANA time zone", "Write it as in Europe/London.");
            return;
        }

        var areEndsGood = Explain(wire.Start, "start", zone, place, diagnosis) & Explain(wire.End, "end", zone, place, diagnosis);
        if (areEndsGood && Moment(wire.End, zone) <= Moment(wire.Start, zone))
            diagnosis.RefuseMember(ReadingCodes.Contradiction, place, "end", "a session is planned to end after it starts");
    }

    private static bool Explain(WallTime time, string member, DateTimeZone zone, DiagnosedPlace place, Diagnosis diagnosis)
    {
        if (time.HasOffset)
            return true;

        var meaning = WallMeaning.Of(time.Time.OnTheWall, zone);
        if (meaning.Code is { } code)
            diagnosis.RefuseMember(code, place, member, meaning.Arguments.AsSpan());
        return meaning.Code is null;
    }

    private static Instant Moment(WallTime time, DateTimeZone zone) => time.HasOffset ? time.Time.Moment : zone.AtStrictly(time.Time.OnTheWall).ToInstant();
}
