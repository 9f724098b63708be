namespace TherapySession.Testing;

/// <summary>Makes the commands of people, concerns and amendments.</summary>
internal static class MakingConcerns
{
    public static AddParticipant Add(Scene scene) => new(scene.Random.Below(10) switch
    {
        0 => new(Cast.Stranger, [], Attendance.InPerson),
        1 => new(Cast.Worker, ParticipantRole.Individual),
        2 => new(Cast.Individual, ParticipantRole.Friend),
        3 => new(new("advocate"), [ParticipantRole.Advocate], scene.Random.Any<Attendance>()),
        4 => new(Cast.Attorney, ParticipantRole.HealthAndWelfareAttorney),
        5 => new(Cast.Individual, [ParticipantRole.Individual], scene.Random.Any<Attendance>()),
        6 => new(new("learner"), ParticipantRole.Learner),
        7 => new(Cast.Individual, [ParticipantRole.Individual, ParticipantRole.SupportWorker], Attendance.InPerson),
        8 => new(Cast.Therapist, [ParticipantRole.Therapist], scene.Random.Any<Attendance>()),
        _ => new(Cast.Sister, ParticipantRole.FamilyCarer),
    });

    public static ChangeAttendance Attend(Scene scene) => new(scene.Participant(), scene.Random.Any<Attendance>());

    public static AgreeResponsibilities Responsibilities(Scene scene)
    {
        var forgotten = scene.Slips ? scene.Random.Any<Responsibility>() : (Responsibility?)null;
        var held = Enum.GetValues<Responsibility>().Where(each => each != forgotten).Select(each => new HeldResponsibility(each, scene.Random.Percent(99) ? Cast.Worker : scene.Participant())).ToValueList();
        return new(new ResponsibilityAgreement(scene.Slips ? [] : held, scene.Slips ? [] : held.Select(each => each.Holder).Append(Cast.Individual).Distinct().ToValueList()));
    }

    public static ConfirmSkill Skill(Scene scene) => new(scene.Slips ? Cast.Stranger : Cast.Worker, new("kiln"), scene.Words());

    public static RaiseConcern Raise(Scene scene)
    {
        var kind = scene.Random.Any<ConcernKind>();
        return new(new Concern(new($"concern-{scene.Number()}"), kind, scene.Random.Any<ConcernSeverity>(), scene.Words())
        {
            Category = kind == ConcernKind.Safeguarding ? scene.Random.Any<SafeguardingCategory>() : null,
            About = scene.Random.OneIn(2) ? scene.Random.Of(Cast.Staff) : null,
        });
    }

    public static ReportConcern Report(Scene scene)
    {
        var again = scene.Random.OneIn(3);
        var concern = scene.Fitting(scene.Session.Concerns.All, each => again || !each.IsReportedToTheRightOffice);
        return new(Concern(concern, scene), Recipient(scene), scene.Random.OneIn(2) ? scene.Slips ? "" : scene.Random.Of("alert-1", "alert-2") : null);
    }

    public static AcknowledgeConcern Acknowledge(Scene scene) =>
        new(Concern(scene.Fitting(scene.Session.Concerns.All, each => each.IsReported && !each.IsAcknowledgedOrChased), scene), Recipient(scene));

    public static ChaseConcern Chase(Scene scene) =>
        new(Concern(scene.Fitting(scene.Session.Concerns.All, each => each.IsReported && !each.IsAcknowledgedOrChased), scene), scene.Words());

    public static ActOnConcern Act(Scene scene) => new(Concern(scene.Fitting(scene.Session.Concerns.All, _ => true), scene), scene.Words());

    public static TellOfConcern Tell(Scene scene) => new(Concern(scene.Fitting(scene.Session.Concerns.All, _ => true), scene), scene.Words());

    public static AmendRecord Amend(Scene scene) => new(scene.Random.Any<AmendmentReason>(), scene.Words(), scene.Random.OneIn(2) ? 1 + scene.Random.Below(scene.Session.Version + 2) : null);

    private static Recipient Recipient(Scene scene) => new(
        scene.Random.Of(Office.Manager, Office.SafeguardingLead, Office.Nurse, Office.Facilities, Office.LocalAuthority, new("our-own-desk")), scene.Random.Percent(60) ? scene.Random.Of(Cast.Staff) : null);

    private static ConcernId Concern(ConcernStanding? concern, Scene scene) => concern?.Concern.Id ?? new($"concern-{scene.Number()}");
}
