namespace TherapySession.Testing;

/// <summary>Makes the commands of preparing.</summary>
internal static class MakingPreparation
{
    public static SelectActivities Select(Scene scene)
    {
        var all = scene.Session.Plan.Activities.Select(each => each.Id).ToValueList();
        var manner = scene.Random.Percent(70) ? ChoiceManner.Chosen : scene.Random.Any<ChoiceManner>();
        ValueList<ActivityId> chosen = scene.Random.OneIn(3) ? all : [scene.Activity()];
        return new(new ActivitySelection(scene.Slips ? [scene.Activity()] : all, scene.Slips ? [] : chosen, manner)
        {
            HowEstablished = manner != ChoiceManner.Chosen && !scene.Slips ? scene.Words() : null,
        });
    }

    public static IdentifyNeeds Needs(Scene scene)
    {
        if (scene.Slips)
            return new([], scene.Words(), []);

        ValueList<IdentifiedNeed> needs = scene.Random.OneIn(3) ? [Need(scene)] : [];
        return new(scene.Present(), scene.Words(), scene.Slips && needs.Count > 0 ? needs.Add(needs[0]) : needs);
    }

    public static SettleNeed SettleNeed(Scene scene) =>
        new(scene.Fitting(scene.Session.Preparation.Needs.SelectMany(each => each.Needs).ToList(), need => !scene.Session.Preparation.NeedsSettled.Any(settled => settled.Need == need.Id))?.Id ?? new($"need-{scene.Number()}"),
            scene.Random.Any<Settlement>(), scene.Words());

    public static AskQuestion Ask(Scene scene) => new(new($"question-{scene.Number()}"), scene.Participant(), scene.Words());

    public static SettleQuestion SettleQuestion(Scene scene) =>
        new(scene.Fitting(scene.Session.Preparation.Questions, asked => !scene.Session.Preparation.QuestionsSettled.Any(settled => settled.Question == asked.Question))?.Question ?? new($"question-{scene.Number()}"),
            scene.Random.Any<Settlement>(), scene.Words());

    public static SettleUnfinished SettleUnfinished(Scene scene)
    {
        var open = scene.Fitting(scene.Session.Opening.CarriedOver, carried => scene.Session.Preparation.SettlementOf(carried.Item) is null);
        return new(open?.Item ?? new(new("the-session-before"), scene.Random.Any<UnfinishedKind>(), new("change-1")), scene.Random.Any<UnfinishedSettlement>(), scene.Words());
    }

    public static CheckEnvironment Check(Scene scene)
    {
        var open = Enum.GetValues<EnvironmentAspect>().Where(aspect => scene.Session.Preparation.LatestCheck(aspect) is null).ToArray();
        var answer = scene.Random.Percent(85) ? ChecklistAnswer.Done : scene.Random.Any<ChecklistAnswer>();
        return new(open.Length > 0 && !scene.Slips ? scene.Random.Of(open) : scene.Random.Any<EnvironmentAspect>(), answer,
            answer == ChecklistAnswer.Done || scene.Slips ? null : scene.Words(), scene.Random.OneIn(8) ? [scene.Activity()] : null);
    }

    public static PutRight PutRight(Scene scene)
    {
        var failed = Enum.GetValues<EnvironmentAspect>().Where(scene.Session.Preparation.HasFailed).ToArray();
        return new(failed.Length > 0 && !scene.Slips ? scene.Random.Of(failed) : scene.Random.Any<EnvironmentAspect>(), scene.Words());
    }

    public static TakeOutResource TakeOut(Scene scene)
    {
        var needed = scene.Session.Preparation.ActivitiesOf(scene.Session.Plan).SelectMany(activity => activity.Resources).ToList();
        var resource = scene.Fitting(needed, each => scene.Session.Preparation.CustodyOf(each.Id) is null or ResourceCustody.Returned or ResourceCustody.InStore) ?? scene.Random.Of(Stage.Resources);
        return new(resource.Id, scene.Slips ? scene.Random.Any<ResourceKind>() : resource.Kind);
    }

    public static CheckResource CheckResource(Scene scene)
    {
        var standing = scene.Resource(each => each.Custody == ResourceCustody.TakenOut || each.Check is { Check.IsFit: false } || (each.Kind == ResourceKind.DigitalTool && each.Check is { Check.Ready.Count: < 4 }));
        var condition = scene.Random.Percent(88) ? ResourceCondition.InWorkingOrder : scene.Random.Any<ResourceCondition>();
        var use = scene.Random.Percent(92) ? IntendedUse.AsIntended : scene.Random.Any<IntendedUse>();
        return new(standing?.Id ?? scene.Random.Of(Stage.Resources).Id, new ResourceCheck(condition, use)
        {
            Ready = scene.Some<DigitalReadiness>(97),
            Found = (condition, use) == (ResourceCondition.InWorkingOrder, IntendedUse.AsIntended) || scene.Slips ? null : scene.Words(),
        });
    }

    public static PlaceControl Control(Scene scene)
    {
        var open = scene.Fitting(scene.Session.Plan.Risks, risk => !scene.Session.Preparation.Controls.Any(placed => placed.Risk == risk.Id));
        return new(open?.Id ?? new("no-such-risk"), scene.Words());
    }

    public static LeaveOutActivity LeaveOut(Scene scene) => new(scene.Activity(), scene.Random.Any<NotDoneReason>(), scene.Random.OneIn(2) ? scene.Words() : null);

    private static IdentifiedNeed Need(Scene scene) => new(new($"need-{scene.Number()}"), scene.Random.Any<NeedKind>(), scene.Participant(), scene.Words());
}
