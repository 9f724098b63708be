using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>Who is there, who holds what, and who may give a command.</summary>
internal static class PeopleRules
{
    private static readonly Participant Friend = new(Who.Stranger, ParticipantRole.Friend);

    public static IEnumerable<RuleCase> All => [.. Participants, .. Strangers, .. Signatures];

    private static RuleCase[] Participants =>
    [
        new(Codes.ParticipantWithoutRole, "AddParticipant.Participant.Roles", "/participant/roles", () => Scene.Open(), new AddParticipant(Friend with { Roles = [] }),
            new AddParticipant(Friend)),
        new(Codes.OneIndividual, "AddParticipant.Participant.Roles", "/participant/roles", () => Scene.Open(), new AddParticipant(new(Who.Stranger, ParticipantRole.Individual)),
            new AddParticipant(Friend)) { Name = "a second one" },
        new(Codes.OneIndividual, "AddParticipant.Participant.Roles", "/participant/roles", () => Scene.Open(), new AddParticipant(new(Who.Individual, ParticipantRole.Friend)),
            new AddParticipant(new(Who.Individual, ParticipantRole.Individual)))
        {
            Name = "the individual becomes another",
        },
        new(Codes.IndividualIsNotStaff, "AddParticipant.Participant.Roles", "/participant/roles", () => Scene.Open(),
            Individual(ParticipantRole.Individual, ParticipantRole.SupportWorker), Individual(ParticipantRole.Individual)),
        new(Codes.NothingAgreed, "AgreeResponsibilities.Agreement.Held", "/agreement/held", () => Scene.Open(), new AgreeResponsibilities(Shares with { Held = [] }),
            new AgreeResponsibilities(Shares)),
        new(Codes.HolderDidNotAgree, "AgreeResponsibilities.Agreement.AgreedBy", "/agreement/agreedBy", () => Scene.Open(),
            new AgreeResponsibilities(Shares with { AgreedBy = [Who.Worker, Who.Carer] }), new AgreeResponsibilities(Shares)),
    ];

    private static RuleCase[] Strangers =>
    [
        new(Codes.UnknownPerson, "AgreeResponsibilities.Agreement.Held[1].Holder", "/agreement/held/1/holder", () => Scene.Open(),
            new AgreeResponsibilities(new([new(Responsibility.Lead, Who.Worker), new(Responsibility.Clean, Who.Stranger)], [Who.Worker, Who.Stranger])),
                new AgreeResponsibilities(Shares)),
        new(Codes.UnknownPerson, "ChangeAttendance.Person", "/person", () => Scene.Open(), new ChangeAttendance(Who.Stranger, Attendance.Remote),
            new ChangeAttendance(Who.Therapist, Attendance.Remote)),
        new(Codes.UnknownPerson, "ConfirmSkill.Person", "/person", () => Scene.Open(), new ConfirmSkill(Who.Stranger, ArtMaterials, Said),
            new ConfirmSkill(Who.Therapist, ArtMaterials, Said)),
        new(Codes.UnknownPerson, "AgreeSupport.Agreement.AgreedWith[1]", "/agreement/agreedWith/1", () => Scene.Open(),
            new AgreeSupport(Support with { AgreedWith = [Who.Individual, Who.Stranger] }), new AgreeSupport(Support)),
        new(Codes.UnknownPerson, "AskForFeedback.Person", "/person", () => Scene.UpTo(Phase.Active), new AskForFeedback(Who.Stranger), new AskForFeedback(Who.Carer)),
        new(Codes.UnknownPerson, "GiveOthersFeedback.Person", "/person", () => Scene.UpTo(Phase.Active), new GiveOthersFeedback(Who.Stranger, Said),
            new GiveOthersFeedback(Who.Carer, Said)),
        new(Codes.UnknownPerson, "RateOutcome.Rating.RatedBy", "/rating/ratedBy", () => Scene.UpTo(Phase.Feedback), Rated(Who.Stranger), Rated(Who.Carer)),
        new(Codes.UnknownPerson, "CheckTidy.Left.CheckedBy", "/left/checkedBy", () => Scene.UpTo(Phase.TidyUp), Tidy(Who.Stranger), Tidy(Who.Worker)),
        new(Codes.NobodyOfThisSession, "Stamp.By", "/by", () => Scene.Open(), new RecordHazard(WetFloor, Said),
            new RecordHazard(WetFloor, Said)) { RefusedStamp = scene => scene.Stamp(Who.Stranger) },
    ];

    private static RuleCase[] Signatures =>
    [
        new(Codes.NotTheirs, "Stamp.By", "/by", Written, new AcceptRecord(), new AcceptRecord()) { TwinStamp = scene => scene.Stamp(Who.Therapist) },
        new(Codes.NeedsSecondSignature, "Stamp.CoSignedBy", "/coSignedBy", Written, new SignRecord(), new SignRecord())
        {
            Name = "without one", TwinStamp = scene => scene.Stamp() with { CoSignedBy = Who.Therapist },
        },
        new(Codes.NeedsSecondSignature, "Stamp.CoSignedBy", "/coSignedBy", Written, new SignRecord(), new SignRecord())
        {
            Name = "by somebody who may not", RefusedStamp = scene => scene.Stamp() with { CoSignedBy = Who.Carer }, TwinStamp = scene => scene.Stamp(Who.Therapist),
        },
        new(Codes.NeedsSecondSignature, "Stamp.CoSignedBy", "/coSignedBy", Written, new SignRecord(), new SignRecord())
        {
            Name = "by a stranger", RefusedStamp = scene => scene.Stamp() with { CoSignedBy = Who.Stranger }, TwinStamp = scene => scene.Stamp(Who.Therapist),
        },
    ];

    private static Scene Written() => Scene.UpTo(Phase.Reflection).Do(new WriteRecord(RecordPart.Complete, Said));

    private static AddParticipant Individual(params ParticipantRole[] roles) => new(new(Who.Individual, roles.ToValueList(), Attendance.InPerson));

    private static RateOutcome Rated(PersonId by) => new(new(Express, Voice.Other, by) { Value = 0 });

    private static CheckTidy Tidy(PersonId by) => new(new(ChecklistAnswer.Done, ChecklistAnswer.Done, by));
}
