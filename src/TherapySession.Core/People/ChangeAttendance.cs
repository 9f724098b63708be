namespace TherapySession;

/// <summary>Somebody arrives, leaves, or goes on attending by video.</summary>
/// <param name="Person">Who.</param>
/// <param name="Attendance">How they attend from now on; what they hold as a responsibility counts only while they are present.</param>
public sealed record ChangeAttendance(PersonId Person, Attendance Attendance) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.ChangeAttendance;

    internal override SessionEvent Happened(Occurrence at) => new AttendanceChanged(at, Person, Attendance);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.People.Find(Person) is null)
            unmet.RefuseUntil(Codes.UnknownPerson, nameof(Person), [CommandKinds.AddParticipant.Name]);
    }

    internal sealed class Rules : CommandRules<ChangeAttendance>
    {
        public Rules() => Known("Attendance", c => c.Attendance);
    }
}
