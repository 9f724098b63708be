namespace TherapySession.Json;

/// <summary>What a session is opened with.</summary>
internal sealed class OpeningConverter : StandInConverter<Opening, OpeningWire>
{
    protected override Opening Make(OpeningWire wire) => new()
    {
        Session = wire.Session,
        Profile = wire.Profile,
        Age = wire.Age,
        Participants = wire.Participants,
        Plan = wire.Plan,
        Type = wire.Type,
        Setting = wire.Setting,
        Planned = wire.Planned,
        Format = wire.Format ?? SessionFormat.OneToOne,
        CarriedOver = wire.CarriedOver ?? [],
        Jurisdiction = wire.Jurisdiction ?? Jurisdiction.EnglandAndWales,
    };

    // Whose law counted is worth a line in every record.
    protected override OpeningWire From(Opening value) => new(
        value.Session, value.Profile, value.Age, value.Participants, value.Plan, value.Type, value.Setting,
        value.Format == SessionFormat.OneToOne ? null : value.Format, value.Planned,
        value.CarriedOver.Count == 0 ? null : value.CarriedOver, value.Jurisdiction);
}
