namespace TherapySession;

/// <summary>Choice, needs, environment, resources and controls as they stand. Read-only to everybody but the fold. Equality: member by member.</summary>
public sealed record PreparationState
{
    internal static readonly PreparationState Empty = new();

    private PreparationState()
    {
    }

    /// <summary>When preparing began first.</summary>
    public PreparationBegan? Began { get; internal set; }

    /// <summary>When the session last came back to preparing, if it did. Checks of the environment count from here.</summary>
    public ReturnedToPreparation? Returned { get; internal set; }

    /// <summary>The latest selection.</summary>
    public ActivitiesSelected? Selection { get; internal set; }

    /// <summary>Activities left out or not done.</summary>
    public ValueList<ActivityLeftOut> LeftOut { get; internal set; } = [];

    /// <summary>Needs that were asked for.</summary>
    public ValueList<NeedsIdentified> Needs { get; internal set; } = [];

    /// <summary>What became of needs.</summary>
    public ValueList<NeedSettled> NeedsSettled { get; internal set; } = [];

    /// <summary>Questions that were asked.</summary>
    public ValueList<QuestionAsked> Questions { get; internal set; } = [];

    /// <summary>What became of questions.</summary>
    public ValueList<QuestionSettled> QuestionsSettled { get; internal set; } = [];

    /// <summary>What became of what earlier sessions left.</summary>
    public ValueList<UnfinishedSettled> Unfinished { get; internal set; } = [];

    /// <summary>Checks of the environment.</summary>
    public ValueList<EnvironmentChecked> Checks { get; internal set; } = [];

    /// <summary>What was put right.</summary>
    public ValueList<EnvironmentPutRight> PutRight { get; internal set; } = [];

    /// <summary>What was looked at before activities of daily living and in the community.</summary>
    public ValueList<ActivityChecked> ActivityChecks { get; internal set; } = [];

    /// <summary>Every resource that was ever taken out, and where it is now.</summary>
    public ValueList<ResourceStanding> Resources { get; internal set; } = [];

    /// <summary>Controls in place.</summary>
    public ValueList<ControlPlaced> Controls { get; internal set; } = [];

    /// <summary>Whether anything is out of storage.</summary>
    public bool IsAnythingOut
    {
        get
        {
            foreach (var resource in Resources)
            {
                if (!Custody.IsAtRest(resource.Custody))
                    return true;
            }

            return false;
        }
    }

    /// <summary>The activities of this session: those selected and not left out; before anything is selected, all of the plan's.</summary>
    public IReadOnlyList<PlannedActivity> ActivitiesOf(TherapyPlan plan)
    {
        if (Selection is null)
            return plan.Activities;

        var activities = new List<PlannedActivity>();
        foreach (var activity in plan.Activities)
        {
            if (IsIn(activity))
                activities.Add(activity);
        }

        return activities;
    }

    /// <summary>Whether an activity is one of this session's, as <see cref="ActivitiesOf"/> says it, without a list of them.</summary>
    internal bool IsIn(PlannedActivity activity) =>
        Selection is not { Selection.Chosen: var chosen } || (chosen.AsSpan().Contains(activity.Id) && !IsLeftOut(activity.Id));

    /// <summary>Whether the session has an activity at all.</summary>
    internal bool IsAnyIn(TherapyPlan plan) => plan.Activities.Any(this, static (activity, preparation) => preparation.IsIn(activity));

    /// <summary>Whether an activity was left out, and not selected again since.</summary>
    public bool IsLeftOut(ActivityId activity)
    {
        foreach (var fact in LeftOut)
        {
            if (fact.Activity.Equals(activity) && fact.At.Sequence > (Selection?.At.Sequence ?? 0))
                return true;
        }

        return false;
    }

    /// <summary>A resource that was taken out, if it was.</summary>
    public ResourceStanding? Find(ResourceId resource) => Resources.Find(resource, static (standing, id) => standing.Id.Equals(id));

    /// <summary>Where a resource is; <see langword="null"/> for one that was never taken out.</summary>
    public ResourceCustody? CustodyOf(ResourceId resource) => Find(resource)?.Custody;

    /// <summary>A need that was identified, if it was.</summary>
    public IdentifiedNeed? Find(NeedId need)
    {
        foreach (var asked in Needs)
        {
            if (asked.Needs.Find(need, static (each, id) => each.Id.Equals(id)) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>A question that was asked, if it was.</summary>
    public QuestionAsked? Find(QuestionId question) => Questions.Find(question, static (each, id) => each.Question.Equals(id));

    /// <summary>What became of a need; <see langword="null"/> while nothing did.</summary>
    public Settlement? SettlementOf(NeedId need) => NeedsSettled.FindLast(need, static (each, id) => each.Need.Equals(id))?.Settlement;

    /// <summary>What became of a question; <see langword="null"/> while nothing did.</summary>
    public Settlement? SettlementOf(QuestionId question) => QuestionsSettled.FindLast(question, static (each, id) => each.Question.Equals(id))?.Settlement;

    /// <summary>What became of something that an earlier session left; <see langword="null"/> while nothing did.</summary>
    public UnfinishedSettlement? SettlementOf(UnfinishedItem item) => Unfinished.FindLast(item, static (each, item) => each.Item.Equals(item))?.Settlement;

    /// <summary>Whether the latest check of a side of the environment, since preparing began or was taken up again, found a failure that is not put right.</summary>
    public bool HasFailed(EnvironmentAspect aspect) =>
        LatestCheck(aspect) is { Answer: ChecklistAnswer.CouldNot } failed
        && !(failed.Activities is { Count: > 0 } concerned && concerned.All(IsLeftOut))
        && !PutRight.Any((aspect, failed), static (fact, which) => fact.Aspect == which.aspect && fact.At.Sequence > which.failed.At.Sequence);

    /// <summary>The latest check of a side of the environment since preparing began or was taken up again.</summary>
    public EnvironmentChecked? LatestCheck(EnvironmentAspect aspect)
    {
        var since = Returned?.At.Sequence ?? 0;
        EnvironmentChecked? latest = null;
        foreach (var check in Checks)
        {
            if (check.Aspect == aspect && check.At.Sequence > since)
                latest = check;
        }

        return latest;
    }

    /// <summary>The latest look at one thing before an activity, since preparing began or was taken up again.</summary>
    public ActivityChecked? LatestCheck(ActivityId activity, ActivityAspect aspect)
    {
        var since = Returned?.At.Sequence ?? 0;
        ActivityChecked? latest = null;
        foreach (var check in ActivityChecks)
        {
            if (check.Aspect == aspect && check.At.Sequence > since && check.Activity.Equals(activity))
                latest = check;
        }

        return latest;
    }

    internal void Move(ResourceId resource, ResourceKind kind, ResourceCustody to, SessionEvent because) => Stand(resource, kind, to, because, check: null);

    internal void Move(ResourceId resource, ResourceCustody to, SessionEvent because) => Move(resource, ResourceKind.Material, to, because);

    internal void Note(ResourceChecked check)
    {
        // A history from elsewhere may check what it never took out: what happened, happened.
        var standing = Find(check.Resource);
        // What is in use stays so, and what was used still has to be cleaned, however well it works.
        var custody = check.Check.IsFit && standing?.Custody is not (ResourceCustody.InUse or ResourceCustody.ToBeCleaned)
            ? ResourceCustody.CheckedInWorkingOrder
            : standing?.Custody ?? ResourceCustody.TakenOut;
        Stand(check.Resource, ResourceKind.Material, custody, check, check);
    }

    private void Stand(ResourceId resource, ResourceKind kind, ResourceCustody custody, SessionEvent because, ResourceChecked? check)
    {
        for (var i = 0; i < Resources.Count; i++)
        {
            if (Resources[i].Id.Equals(resource))
            {
                Resources = Resources.With(i, Resources[i] with { Custody = custody, Since = because, Check = check ?? Resources[i].Check });
                return;
            }
        }

        Resources = Resources.Add(new ResourceStanding(resource, kind, custody, because) { Check = check });
    }
}
