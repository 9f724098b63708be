using NodaTime;

namespace TherapySession.Testing;

/// <summary>Makes the commands of consent, capacity and what is agreed before preparing.</summary>
internal static class MakingConsent
{
    public static RecordConsent Record(Scene scene)
    {
        var (responder, basis) = scene.Random.Below(16) switch
        {
            0 => (scene.Random.Of(Cast.Everybody), scene.Random.Any<ConsentBasis>()),
            1 => (Cast.Individual, ConsentBasis.Individual),
            2 => (scene.Participant(), scene.Random.Any<ConsentBasis>()),
            _ => WhoAnswers(scene),
        };
        var manner = scene.Random.Any<ConsentManner>();
        return new(new ConsentResponse
        {
            Responder = responder,
            Basis = basis,
            Answer = scene.Random.Percent(88) ? ConsentAnswer.Given : scene.Random.Any<ConsentAnswer>(),
            Manner = manner,
            Seen = manner is ConsentManner.NonVerbal or ConsentManner.Implied && !scene.Slips ? scene.Words() : null,
            Scope = Scope(scene),
            Period = Period(scene),
        });
    }

    public static NarrowConsent Narrow(Scene scene) => scene.Slips
        ? scene.Random.Of(new NarrowConsent(Cast.Individual, [], []), new NarrowConsent(Cast.Worker, [ConsentArea.Touch], []), new NarrowConsent(Cast.Individual, [ConsentArea.TakingPart], []))
        : new(Cast.Individual, scene.Random.OneIn(2) ? [scene.Random.Of(ConsentArea.BeingObserved, ConsentArea.Touch, ConsentArea.OthersPresent, ConsentArea.SharingInformation)] : [], [scene.Activity()]);

    public static WithdrawConsent Withdraw(Scene scene) => new(
        scene.Random.Below(6) switch { < 3 => Cast.Individual, 5 => scene.Random.Of(Cast.Everybody), _ => scene.Participant() }, scene.Random.OneIn(3) ? scene.Words() : null);

    public static InvalidateConsent Invalidate(Scene scene)
    {
        var answer = scene.Fitting(scene.Session.Consent.Responses, _ => true);
        return new(answer?.At.Sequence ?? scene.Random.Below(scene.Session.Version + 3), scene.Words());
    }

    public static AssessCapacity Capacity(Scene scene)
    {
        var lacks = scene.Random.OneIn(2);
        var contradicts = scene.Slips;
        return new(new CapacityAssessment
        {
            Decision = scene.Words(),
            SupportGiven = scene.Words(),
            Understand = lacks != contradicts ? Ability.Unable : scene.Random.Of(Ability.Able, Ability.AbleWithSupport, Ability.NotTested),
            Retain = scene.Random.Of(Ability.Able, Ability.AbleWithSupport),
            UseOrWeigh = scene.Random.Of(Ability.Able, Ability.NotTested),
            Communicate = Ability.Able,
            Finding = lacks ? CapacityFinding.LacksCapacity : CapacityFinding.HasCapacity,
            Cause = lacks && !scene.Slips ? scene.Words() : null,
            CausalLink = lacks && !scene.Slips ? scene.Words() : null,
        });
    }

    public static AssessCompetence Competence(Scene scene)
    {
        var competent = scene.Random.OneIn(2);
        var last = competent == scene.Slips ? Ability.Unable : Ability.AbleWithSupport;
        return new(new CompetenceAssessment
        {
            UnderstandsWhat = Ability.Able,
            UnderstandsWhy = Ability.Able,
            UnderstandsHow = scene.Random.Of(Ability.Able, Ability.AbleWithSupport),
            UnderstandsEffects = Ability.Able,
            UnderstandsWithout = Ability.Able,
            UnderstandsAlternatives = last,
            Finding = competent ? CompetenceFinding.Competent : CompetenceFinding.NotCompetent,
        });
    }

    public static DecideInBestInterests BestInterests(Scene scene)
    {
        var maker = scene.Random.Of(Cast.Staff);
        return new(new BestInterestsDecision
        {
            DecisionMaker = maker,
            Outcome = scene.Random.Percent(80) ? BestInterestsOutcome.GoAhead : scene.Random.Any<BestInterestsOutcome>(),
            CanItWait = scene.Words(),
            IndividualsPart = scene.Words(),
            WishesAndFeelings = scene.Words(),
            BeliefsAndValues = scene.Words(),
            WhyLeastRestrictive = scene.Words(),
            Consulted = scene.Slips ? [maker] : [Cast.Sister, maker],
        });
    }

    public static AccessDocument Document(Scene scene)
    {
        var unread = Enum.GetValues<SessionDocument>().Where(document => !scene.Session.Consent.Documents.Any(read => read.Document == document)).ToArray();
        return new(unread.Length > 0 ? scene.Random.Of(unread) : scene.Random.Any<SessionDocument>(), scene.Slips ? scene.Random.Below(2) : scene.Session.Plan.Version);
    }

    public static ConfirmOutcome Confirm(Scene scene) =>
        new(scene.Outcome(), scene.Words(), scene.Words(), scene.Slips ? [Cast.Worker] : [Cast.Individual, Cast.Worker]);

    public static SetOutcomeAside SetAside(Scene scene)
    {
        var reason = scene.Random.Any<OutcomeSetAsideReason>();
        return new(scene.Outcome(), reason, reason == OutcomeSetAsideReason.Other && !scene.Slips ? scene.Words() : null);
    }

    public static AgreeSupport Support(Scene scene) => new(new SupportAgreement(
        scene.Slips ? [] : [new(scene.Random.Any<SupportAspect>(), scene.Words())],
        scene.Slips ? new("a-level-of-no-ladder") : scene.Random.Of(PromptLevel.Gestural, PromptLevel.Verbal, PromptLevel.Modelled),
        scene.Slips ? [Cast.Stranger, Cast.Worker] : scene.Present())
    {
        Adjustments = scene.Slips ? [] : scene.Session.Plan.AccessNeeds.Select(need => new ReasonableAdjustment(need, scene.Words())).ToValueList(),
    });

    private static (PersonId Responder, ConsentBasis Basis) WhoAnswers(Scene scene)
    {
        var session = scene.Session;
        var (age, law) = (session.Opening.Age, session.Opening.Jurisdiction);
        if (age < law.PresumedAbleFrom && !(session.Consent.IsCompetent(scene.Now) && scene.Random.Percent(80)))
            return (scene.Random.Percent(75) ? Cast.Mother : Cast.Father, ConsentBasis.ParentalResponsibility);
        if (age < law.AdultFrom && scene.Random.OneIn(4))
            return (Cast.Mother, ConsentBasis.ParentalResponsibility);
        if (!session.Consent.IsCapacityLacking(scene.Now))
            return (Cast.Individual, ConsentBasis.Individual);

        var decided = session.Consent.BestInterests is { Count: > 0 } decisions ? decisions[^1].Decision.DecisionMaker : null;
        return decided is not null && (scene.Random.OneIn(2) || session.People.Find(Cast.Attorney) is null)
            ? (decided, ConsentBasis.BestInterests)
            : (Cast.Attorney, ConsentBasis.AttorneyOrDeputy);
    }

    private static ConsentScope Scope(Scene scene)
    {
        if (scene.Slips)
            return scene.Random.Of(new ConsentScope([ConsentArea.BeingObserved]), ConsentScope.TakingPart with { OnlyActivities = [new("no-such-activity")] }, ConsentScope.TakingPart with { ExceptActivities = [new("no-such-activity")] });

        var areas = scene.Some<ConsentArea>(85);
        return new ConsentScope(areas.AsSpan().Contains(ConsentArea.TakingPart) ? areas : areas.Add(ConsentArea.TakingPart))
        {
            OnlyActivities = scene.Random.OneIn(12) ? [scene.Activity()] : [],
            OnlyTypes = scene.Random.OneIn(25) ? [scene.Session.Opening.Type] : [],
            ExceptActivities = scene.Random.OneIn(12) ? [scene.Activity()] : [],
            ShareWith = scene.Random.OneIn(10) ? [Cast.Sister] : [],
        };
    }

    private static ConsentPeriod? Period(Scene scene) => scene.Random.Below(10) switch
    {
        < 6 => null,
        6 => new(scene.Now + Duration.FromMinutes(5)),
        7 => new(scene.Now, scene.Now + Duration.FromDays(30)),
        _ => new(scene.Now - Duration.FromMinutes(1), scene.Now + Duration.FromMinutes(5 + scene.Random.Below(60))),
    };
}
