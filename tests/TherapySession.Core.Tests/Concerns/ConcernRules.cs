using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>Rules about concerns, and who must not get them.</summary>
internal static class ConcernRules
{
    private static readonly ConcernId Other = new("other");
    private static readonly Recipient Lead = new(Office.SafeguardingLead);

    public static IEnumerable<RuleCase> All =>
    [
        new(Codes.UnknownConcern, "ReportConcern.Concern", "/concern", Raised, new ReportConcern(Other, Lead), new ReportConcern(Socket, Lead)),
        new(Codes.UnknownConcern, "ActOnConcern.Concern", "/concern", Raised, new ActOnConcern(Other, Said), new ActOnConcern(Socket, Said)),
        new(Codes.UnknownConcern, "TellOfConcern.Concern", "/concern", Raised, new TellOfConcern(Other, Said), new TellOfConcern(Socket, Said)),
        new(Codes.UnknownConcern, "AcknowledgeConcern.Concern", "/concern", Reported, new AcknowledgeConcern(Other, Lead), new AcknowledgeConcern(Socket, Lead)),
        new(Codes.UnknownConcern, "ChaseConcern.Concern", "/concern", Reported, new ChaseConcern(Other, Said), new ChaseConcern(Socket, Said)),
        new(Codes.NotReportedYet, "AcknowledgeConcern.Concern", "/concern", Raised, new AcknowledgeConcern(Socket, Lead), new ReportConcern(Socket, Lead)),
        new(Codes.NotReportedYet, "ChaseConcern.Concern", "/concern", Raised, new ChaseConcern(Socket, Said), new ReportConcern(Socket, Lead)),
        new(Codes.NotToWhomItIsAbout, "ReportConcern.Recipient.Person", "/recipient/person", Raised, new ReportConcern(Socket, new(Office.Manager, Who.Worker)),
            new ReportConcern(Socket, new(Office.Manager, Who.Therapist))),
        new(Codes.AlreadyAlerted, "ReportConcern.EscalationKey", "/escalationKey", Reported, new ReportConcern(Socket, Lead, "alert-1"),
            new ReportConcern(Socket, Lead, "alert-2")),
        new(Codes.KeyShape, "ReportConcern.EscalationKey", "/escalationKey", Raised, new ReportConcern(Socket, Lead, ""), new ReportConcern(Socket, Lead)),
        new(Codes.KeyShape, "ReportConcern.EscalationKey", "/escalationKey", Raised, new ReportConcern(Socket, Lead, "a\u202Eb"),
            new ReportConcern(Socket, Lead, "a-b")) { Name = "hidden characters" },
        new(Codes.KeyShape, "ReportConcern.EscalationKey", "/escalationKey", Raised, new ReportConcern(Socket, Lead, new string('a', 201)),
            new ReportConcern(Socket, Lead, new string('a', 200))) { Name = "too long" },
    ];

    private static Scene Raised() =>
        Scene.Open().Do(new RaiseConcern(new(Socket, ConcernKind.Safeguarding, ConcernSeverity.Serious, Said) { About = Who.Worker, Category = SafeguardingCategory.Neglect }));

    private static Scene Reported() => Raised().Do(new ReportConcern(Socket, Lead, "alert-1"));
}
