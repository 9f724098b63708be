using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>Rules about the content of what is agreed before a session.</summary>
internal static class ConsentRules
{
    private static readonly CapacityAssessment Lacking = Capacity(CapacityFinding.LacksCapacity);
    private static readonly CapacityAssessment Able = Capacity(CapacityFinding.HasCapacity);
    private static readonly CompetenceAssessment Competent = Competence(CompetenceFinding.Competent);

    public static IEnumerable<RuleCase> All => [.. Answers, .. Assessments, .. Agreements];

    private static RuleCase[] Answers =>
    [
        InConsent(Codes.NothingSeen, "RecordConsent.Response.Seen", "/response/seen", new RecordConsent(Yes with { Manner = ConsentManner.NonVerbal }),
            new RecordConsent(Yes with { Manner = ConsentManner.NonVerbal, Seen = Said })),
        InConsent(Codes.NothingSeen, "RecordConsent.Response.Seen", "/response/seen", new RecordConsent(Yes with { Manner = ConsentManner.Implied }),
            new RecordConsent(Yes with { Manner = ConsentManner.Implied, Seen = Said })) with { Name = "implied" },
        InConsent(Codes.ScopeWithoutTakingPart, "RecordConsent.Response.Scope.Areas", "/response/scope/areas", new RecordConsent(Yes with { Scope = new([ConsentArea.Touch]) }),
            new RecordConsent(Yes)),
        InConsent(Codes.UnknownActivity, "RecordConsent.Response.Scope.OnlyActivities[1]", "/response/scope/onlyActivities/1", Only(Painting, new ActivityId("tea-break")),
            Only(Painting, Album)),
        InConsent(Codes.UnknownActivity, "RecordConsent.Response.Scope.ExceptActivities[0]", "/response/scope/exceptActivities/0", Except(new ActivityId("tea-break")),
            Except(Album)),
        InConsent(Codes.NothingNarrowed, "NarrowConsent.Areas", "/areas", new NarrowConsent(Who.Individual, [], []), new NarrowConsent(Who.Individual, [], [Painting])),
        InConsent(Codes.WithdrawInstead, "NarrowConsent.Areas", "/areas", new NarrowConsent(Who.Individual, [ConsentArea.TakingPart], []), new WithdrawConsent(Who.Individual)),
        new(Codes.NoSuchAnswer, "InvalidateConsent.Answer", "/answer", Consenting, new InvalidateConsent(1, Said), new InvalidateConsent(2, Said)),
        InConsent(Codes.NotTheirsToWithdraw, "WithdrawConsent.WithdrawnBy", "/withdrawnBy", new WithdrawConsent(Who.Worker), new WithdrawConsent(Who.Individual)),
        InConsent(Codes.NotTheirsToWithdraw, "NarrowConsent.NarrowedBy", "/narrowedBy", new NarrowConsent(Who.Carer, [ConsentArea.Touch], []),
            new NarrowConsent(Who.Individual, [ConsentArea.Touch], [])),
        new(Codes.NotTheirsToWithdraw, "WithdrawConsent.WithdrawnBy", "/withdrawnBy", WithMother, new WithdrawConsent(Who.Mother),
            new WithdrawConsent(Who.Individual)) { Name = "a parent of an adult" },
    ];

    private static RuleCase[] Assessments =>
    [
        OfAChild(Codes.CompetenceInstead, "AssessCapacity.Assessment", "/assessment", new AssessCapacity(Able), new AssessCompetence(Competent)),
        InConsent(Codes.CapacityInstead, "AssessCompetence.Assessment", "/assessment", new AssessCompetence(Competent), new AssessCapacity(Able)),
        InConsent(Codes.LackingNeedsInability, "AssessCapacity.Assessment.Finding", "/assessment/finding", new AssessCapacity(Lacking with { Retain = Ability.NotTested }),
            new AssessCapacity(Lacking)),
        InConsent(Codes.InabilityContradicts, "AssessCapacity.Assessment.Finding", "/assessment/finding", new AssessCapacity(Able with { UseOrWeigh = Ability.Unable }),
            new AssessCapacity(Able)),
        InConsent(Codes.LackingNeedsCause, "AssessCapacity.Assessment.Cause", "/assessment/cause", new AssessCapacity(Lacking with { Cause = null }), new AssessCapacity(Lacking)),
        InConsent(Codes.LackingNeedsLink, "AssessCapacity.Assessment.CausalLink", "/assessment/causalLink", new AssessCapacity(Lacking with { CausalLink = null }),
            new AssessCapacity(Lacking)),
        OfAChild(Codes.CompetentNeedsAll, "AssessCompetence.Assessment.Finding", "/assessment/finding", new AssessCompetence(Competent with { UnderstandsHow = Ability.NotTested }),
            new AssessCompetence(Competent)),
        OfAChild(Codes.NotCompetentNeedsOne, "AssessCompetence.Assessment.Finding", "/assessment/finding",
            new AssessCompetence(Competent with { Finding = CompetenceFinding.NotCompetent }), new AssessCompetence(Competence(CompetenceFinding.NotCompetent))),
        new(Codes.NobodyConsulted, "DecideInBestInterests.Decision.Consulted", "/decision/consulted", LackingCapacity,
            new DecideInBestInterests(BestInterests(Who.Worker) with { Consulted = [] }), new DecideInBestInterests(BestInterests(Who.Worker))),
        new(Codes.NobodyConsulted, "DecideInBestInterests.Decision.Consulted", "/decision/consulted", LackingCapacity,
            new DecideInBestInterests(BestInterests(Who.Worker) with { Consulted = [Who.Worker] }), new DecideInBestInterests(BestInterests(Who.Worker)))
        {
            Name = "but themselves",
        },
        new(Codes.CapacityIsPresumed, "DecideInBestInterests.Decision", "/decision", () => Scene.Open().Do(new AssessCapacity(Able)),
            new DecideInBestInterests(BestInterests(Who.Worker)), new AssessCapacity(Lacking)),
    ];

    private static RuleCase[] Agreements =>
    [
        InConsent(Codes.VersionFromOne, "AccessDocument.Version", "/version", new AccessDocument(SessionDocument.RiskAssessment, 0),
            new AccessDocument(SessionDocument.RiskAssessment, 1)),
        InConsent(Codes.UnknownOutcome, "ConfirmOutcome.Outcome", "/outcome", Confirm(new("fly"), Who.Individual), Confirm(Calm, Who.Individual)),
        InConsent(Codes.UnknownOutcome, "SetOutcomeAside.Outcome", "/outcome", new SetOutcomeAside(new("fly"), OutcomeSetAsideReason.Reached),
            new SetOutcomeAside(Calm, OutcomeSetAsideReason.Reached)),
        InConsent(Codes.WithoutTheIndividual, "ConfirmOutcome.ConfirmedWith", "/confirmedWith", Confirm(Calm, Who.Carer), Confirm(Calm, Who.Carer, Who.Individual)),
        new(Codes.WithoutTheIndividual, "ConfirmOutcome.ConfirmedWith", "/confirmedWith", DecidedByWorker, Confirm(Calm, Who.Carer),
            Confirm(Calm, Who.Worker)) { Name = "whoever consented speaks for them" },
        InConsent(Codes.NothingAgreed, "AgreeSupport.Agreement.Aspects", "/agreement/aspects", new AgreeSupport(Support with { Aspects = [] }), new AgreeSupport(Support)),
        InConsent(Codes.UnknownPromptLevel, "AgreeSupport.Agreement.PromptCeiling", "/agreement/promptCeiling", new AgreeSupport(Support with { PromptCeiling = new("shouted") }),
            new AgreeSupport(Support)),
    ];

    private static RuleCase InConsent(string code, string place, string pointer, SessionCommand refused, SessionCommand twin) =>
        new(code, place, pointer, () => Scene.Open(), refused, twin);

    private static RuleCase OfAChild(string code, string place, string pointer, SessionCommand refused, SessionCommand twin) =>
        new(code, place, pointer, () => Scene.Open(change: opening => opening with { Age = 14 }), refused, twin);

    private static Scene Consenting() => Scene.Open().Do(new RecordConsent(Yes));

    private static Scene WithMother() => Scene.Open().Do(new AddParticipant(new(Who.Mother, ParticipantRole.ParentalResponsibility)));

    private static Scene LackingCapacity() => Scene.Open().Do(new AssessCapacity(Lacking));

    private static Scene DecidedByWorker() =>
        LackingCapacity().Do(new DecideInBestInterests(BestInterests(Who.Worker)), new RecordConsent(YesFrom(Who.Worker, ConsentBasis.BestInterests)));

    private static RecordConsent Only(params ActivityId[] activities) => new(Yes with { Scope = WholeScope with { OnlyActivities = activities.ToValueList() } });

    private static RecordConsent Except(params ActivityId[] activities) => new(Yes with { Scope = WholeScope with { ExceptActivities = activities.ToValueList() } });

    private static ConfirmOutcome Confirm(OutcomeId outcome, params PersonId[] with) => new(outcome, Said, Said, with.ToValueList());
}
