namespace TherapySession.Json;

/// <summary>Somebody with a part. The type has two constructors, of which the generated code would have to choose one.</summary>
internal sealed class ParticipantConverter : StandInConverter<Participant, ParticipantWire>
{
    protected override Participant Make(ParticipantWire wire) => new(wire.Id, wire.Roles, wire.Attendance);

    protected override ParticipantWire From(Participant value) => new(value.Id, value.Roles, value.Attendance);
}
