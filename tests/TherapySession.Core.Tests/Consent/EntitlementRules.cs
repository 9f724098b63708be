using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>Who may consent, on which basis, at which age, in which jurisdiction.</summary>
internal static class EntitlementRules
{
    public static IEnumerable<RuleCase> All =>
    [
        Basis(Codes.NotTheIndividual, "a worker", () => Scene.Open(), YesFrom(Who.Worker, ConsentBasis.Individual), Yes),
        Basis(Codes.NotTheIndividual, "a relative", () => Scene.Open(), YesFrom(Who.Carer, ConsentBasis.Individual), Yes),
        Basis(Codes.CapacityLacking, "", () => OfAge(47, new AssessCapacity(Capacity(CapacityFinding.LacksCapacity))), Yes, NoFrom(Who.Individual, ConsentBasis.Individual)),
        Basis(Codes.CompetenceNotShown, "not assessed", () => OfAge(14), Yes, YesFrom(Who.Mother, ConsentBasis.ParentalResponsibility)),
        Basis(Codes.CompetenceNotShown, "not competent", () => OfAge(14, new AssessCompetence(Competence(CompetenceFinding.NotCompetent))), Yes,
            YesFrom(Who.Mother, ConsentBasis.ParentalResponsibility)),
        Basis(Codes.CapacityIsPresumed, "best interests", () => OfAge(47), YesFrom(Who.Worker, ConsentBasis.BestInterests), Yes),
        Basis(Codes.CapacityIsPresumed, "an attorney", () => OfAge(47), YesFrom(Who.Attorney, ConsentBasis.AttorneyOrDeputy), Yes),
        Basis(Codes.NoBestInterestsDecision, "nobody decided", () => Lacking(), YesFrom(Who.Worker, ConsentBasis.BestInterests),
            YesFrom(Who.Attorney, ConsentBasis.AttorneyOrDeputy)),
        Basis(Codes.NoBestInterestsDecision, "somebody else decided", () => Lacking(BestInterestsOutcome.GoAhead), YesFrom(Who.Carer, ConsentBasis.BestInterests),
            YesFrom(Who.Worker, ConsentBasis.BestInterests)),
        Basis(Codes.NoBestInterestsDecision, "decided to wait", () => Lacking(BestInterestsOutcome.Wait), YesFrom(Who.Worker, ConsentBasis.BestInterests),
            NoFrom(Who.Worker, ConsentBasis.BestInterests)),
        Basis(Codes.NoAuthority, "a relative is no attorney", () => Lacking(), YesFrom(Who.Carer, ConsentBasis.AttorneyOrDeputy),
            YesFrom(Who.Attorney, ConsentBasis.AttorneyOrDeputy)),
        Basis(Codes.NoAuthority, "a carer is no parent", () => OfAge(14), YesFrom(Who.Carer, ConsentBasis.ParentalResponsibility),
            YesFrom(Who.Father, ConsentBasis.ParentalResponsibility)),
        Basis(Codes.TooOldForParents, "an adult", () => OfAge(18), YesFrom(Who.Mother, ConsentBasis.ParentalResponsibility), Yes),
        Basis(Codes.TooOldForParents, "16 in Scotland", () => OfAge(16, Jurisdiction.Scotland), YesFrom(Who.Mother, ConsentBasis.ParentalResponsibility), Yes),
        Basis(Codes.ParentsInstead, "best interests at 15", () => OfAge(15), YesFrom(Who.Worker, ConsentBasis.BestInterests),
            YesFrom(Who.Mother, ConsentBasis.ParentalResponsibility)),
        Basis(Codes.ParentsInstead, "an attorney at 15", () => OfAge(15), YesFrom(Who.Attorney, ConsentBasis.AttorneyOrDeputy),
            YesFrom(Who.Mother, ConsentBasis.ParentalResponsibility)),
        Basis(Codes.ParentsInstead, "an attorney at 17 in Northern Ireland",
            () => OfAge(17, Jurisdiction.NorthernIreland, new AssessCapacity(Capacity(CapacityFinding.LacksCapacity))),
            YesFrom(Who.Attorney, ConsentBasis.AttorneyOrDeputy), YesFrom(Who.Mother, ConsentBasis.ParentalResponsibility)),
    ];

    private static RuleCase Basis(string code, string name, Func<Scene> before, ConsentResponse refused, ConsentResponse twin) =>
        new(code, "RecordConsent.Response.Basis", "/response/basis", before, new RecordConsent(refused), new RecordConsent(twin)) { Name = name };

    private static Scene OfAge(int age, params SessionCommand[] commands) => OfAge(age, Jurisdiction.EnglandAndWales, commands);

    private static Scene OfAge(int age, Jurisdiction jurisdiction, params SessionCommand[] commands) => Families.OfAge(age, jurisdiction).Do(commands);

    private static Scene Lacking(BestInterestsOutcome? decided = null)
    {
        var scene = OfAge(47, new AssessCapacity(Capacity(CapacityFinding.LacksCapacity)));
        return decided is { } outcome ? scene.Do(new DecideInBestInterests(BestInterests(Who.Worker, outcome))) : scene;
    }
}
