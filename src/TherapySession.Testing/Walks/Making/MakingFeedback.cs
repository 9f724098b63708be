namespace TherapySession.Testing;

/// <summary>Makes the commands of feedback, tidying up and reflection.</summary>
internal static class MakingFeedback
{
    public static GiveFeedback Give(Scene scene)
    {
        var manner = scene.Random.Any<ConsentManner>();
        return new(new IndividualFeedback(manner, scene.Random.Any<HowFarMet>(), scene.Random.Any<HowFarMet>(), scene.Random.Any<HowFarMet>())
        {
            InTheirWords = manner == ConsentManner.NonVerbal && scene.Slips ? null : scene.Words(),
            SelfEsteem = scene.Random.OneIn(2) ? scene.Slips ? 11 : scene.Random.Below(11) : null,
        });
    }

    public static RecordNoFeedback None(Scene scene) => new(scene.Random.Any<NoFeedbackReason>(), scene.Words());

    public static AskForFeedback Ask(Scene scene) => new(NotHeardYet(scene));

    public static GiveOthersFeedback Others(Scene scene) => new(NotHeardYet(scene), scene.Words());

    public static RateOutcome Rate(Scene scene)
    {
        var outcome = scene.Fitting(scene.Session.Plan.Outcomes, each => scene.Session.Consent.IsConfirmed(each.Id) && !scene.Session.Feedback.Ratings.Any(rated => rated.Rating.Outcome == each.Id));
        var voice = scene.Random.Any<Voice>();
        var isRated = scene.Random.Percent(85);
        return new(new OutcomeRating(outcome?.Id ?? scene.Outcome(), voice, voice == Voice.Individual && !scene.Slips ? Cast.Individual : scene.Participant())
        {
            Value = isRated ? scene.Random.Of(0m, 1m, 2m, 2.5m, -1m, 7.25m, 30m) : null,
            NotRated = isRated && !scene.Slips ? null : scene.Random.Any<NotDoneReason>(),
            Proxy = scene.Random.OneIn(8) ? ProxyRating.ForTheIndividual : ProxyRating.None,
        });
    }

    public static CleanResource Clean(Scene scene) =>
        new(Resource(scene, each => each.Custody is ResourceCustody.InUse or ResourceCustody.ToBeCleaned), scene.Words());

    public static ReturnResource Return(Scene scene) =>
        new(Resource(scene, scene.Random.OneIn(6) ? _ => true : each => each.Custody is ResourceCustody.Cleaned or ResourceCustody.TakenOut or ResourceCustody.CheckedInWorkingOrder));

    public static UseUpResource UseUp(Scene scene) => new(Resource(scene, each => each.Kind == ResourceKind.Consumable), scene.Random.Any<EndOfUse>());

    public static PutAsideResource PutAside(Scene scene)
    {
        var to = scene.Slips ? scene.Random.Any<ResourceCustody>() : scene.Random.Of(ResourceCustody.InQuarantine, ResourceCustody.InRepair, ResourceCustody.DisposedOf);
        return new(Resource(scene, each => each.Check is { Check.IsFit: false }), to, scene.Words(), to == ResourceCustody.DisposedOf && !scene.Slips ? scene.Random.Any<EndOfUse>() : null);
    }

    public static CheckTidy Tidy(Scene scene)
    {
        var tidy = scene.Random.Percent(90) ? ChecklistAnswer.Done : scene.Random.Any<ChecklistAnswer>();
        var safe = scene.Random.Percent(90) ? ChecklistAnswer.Done : scene.Random.Any<ChecklistAnswer>();
        return new(new EnvironmentLeft(tidy, safe, scene.Participant())
        {
            Supported = scene.Random.OneIn(2) ? [Cast.Individual] : [],
            NobodySupported = scene.Random.OneIn(2) ? scene.Random.Any<NotDoneReason>() : null,
            Found = (tidy, safe) == (ChecklistAnswer.Done, ChecklistAnswer.Done) || scene.Slips ? null : scene.Words(),
        });
    }

    public static RecordHazard Hazard(Scene scene) => new(new($"hazard-{scene.Number()}"), scene.Words());

    public static ReportHazard ReportHazard(Scene scene) =>
        new(scene.Fitting(scene.Session.TidyUp.Hazards, each => !scene.Session.TidyUp.IsReported(each.Hazard))?.Hazard ?? new($"hazard-{scene.Number()}"), new Recipient(Office.Facilities));

    public static WriteRecord Write(Scene scene) => new(scene.Random.Percent(75) ? RecordPart.Complete : RecordPart.Contribution, scene.Words());

    public static LinkReflection Link(Scene scene) =>
        new(new ReflectionLink(new($"reflection-{scene.Number()}"), scene.Slips ? [] : scene.Some<ReflectionTopic>(85), scene.Random.Any<SupervisionAsked>()));

    private static PersonId NotHeardYet(Scene scene) => scene.Fitting(scene.Session.People.Participants, each =>
        each.IsPresent && !each.Is(ParticipantRole.Individual) && !scene.Session.Feedback.Asked.Any(asked => asked.Person == each.Id))?.Id ?? scene.Participant();

    private static ResourceId Resource(Scene scene, Func<ResourceStanding, bool> fits) => scene.Resource(fits)?.Id ?? scene.Random.Of(Stage.Resources).Id;
}
