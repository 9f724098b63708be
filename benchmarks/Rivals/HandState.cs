namespace TherapySession.Benchmarks;

/// <summary>A session as somebody would write it who wants nothing but speed: one object that changes, a switch over the events, lists.</summary>
/// <remarks>It takes the kinds of event that <see cref="Sixty"/> has. No version of it can be kept, two threads may not share it, and a wrong event spoils it.</remarks>
internal sealed partial class HandState
{
    public Opening Opening = null!;
    public PersonId Individual = null!;
    public Phase Phase;
    public readonly List<SessionEvent> Events = [];

    public ValueList<Participant> Participants = [];
    public ResponsibilitiesAgreed? Responsibilities;
    public readonly List<ConsentRecorded> Responses = [];
    public readonly List<DocumentAccessed> Documents = [];
    public readonly List<OutcomeConfirmed> Confirmed = [];
    public SupportAgreed? Support;

    public PreparationBegan? Preparing;
    public ActivitiesSelected? Selection;
    public readonly List<NeedsIdentified> Needs = [];
    public readonly List<NeedSettled> NeedsSettled = [];
    public readonly List<QuestionAsked> Questions = [];
    public readonly List<QuestionSettled> QuestionsSettled = [];
    public readonly List<EnvironmentChecked> Checks = [];
    public readonly List<HandResource> Resources = [];
    public readonly List<ControlPlaced> Controls = [];

    public readonly List<ParticipationBegan> Began = [];
    public Occurrence? Closed;
    public readonly List<ActivityStarted> Started = [];
    public readonly List<ActivityEnded> Ended = [];
    public readonly List<PromptUsed> Prompts = [];
    public readonly List<ObservationRecorded> Observations = [];
    public readonly List<EmotionalStateRecorded> EmotionalStates = [];
    public readonly List<HandPause> Pauses = [];
    public readonly List<HandChange> Changes = [];
    public readonly List<PrinciplesRecorded> Principles = [];

    public readonly List<IndividualFeedbackGiven> Feedback = [];
    public readonly List<OthersFeedbackGiven> OthersFeedback = [];
    public readonly List<ObservationsContributed> Contributed = [];
    public readonly List<OutcomeRated> Ratings = [];

    public TidyUpBegan? TidyingUp;
    public readonly List<TidyChecked> Left = [];

    public ReflectionBegan? Reflecting;
    public readonly List<RecordWritten> Written = [];
    public readonly List<RecordAccepted> Accepted = [];
    public readonly List<ReflectionLinked> Links = [];
    public SessionCompleted? Completed;

    public static HandState Fold(SessionEvent[] history)
    {
        var state = new HandState();
        foreach (var fact in history)
            state.Apply(fact);
        return state;
    }

    public void Apply(SessionEvent fact)
    {
        switch (fact)
        {
            case SessionOpened opened: Open(opened.Opening); break;
            case ResponsibilitiesAgreed agreed: Responsibilities = agreed; break;
            case ConsentRecorded recorded: Responses.Add(recorded); break;
            case DocumentAccessed accessed: Documents.Add(accessed); break;
            case OutcomeConfirmed confirmed: Confirmed.Add(confirmed); break;
            case SupportAgreed agreed: Support = agreed; break;
            case PreparationBegan began: Preparing = began; break;
            case ActivitiesSelected selected: Selection = selected; break;
            case NeedsIdentified identified: Needs.Add(identified); break;
            case NeedSettled settled: NeedsSettled.Add(settled); break;
            case QuestionAsked asked: Questions.Add(asked); break;
            case QuestionSettled settled: QuestionsSettled.Add(settled); break;
            case EnvironmentChecked check: Checks.Add(check); break;
            case ResourceTakenOut taken: Move(taken.Resource, taken.ResourceKind, ResourceCustody.TakenOut, taken); break;
            case ResourceChecked check: Note(check); break;
            case ControlPlaced placed: Controls.Add(placed); break;
            case ParticipationBegan began: Began.Add(began); break;
            case ActivityStarted started: Started.Add(started); Use(started.Activity, ResourceCustody.CheckedInWorkingOrder, ResourceCustody.InUse, started); break;
            case ActivityEnded ended: Ended.Add(ended); Use(ended.Activity, ResourceCustody.InUse, ResourceCustody.ToBeCleaned, ended); break;
            case PromptUsed used: Prompts.Add(used); break;
            case ObservationRecorded observed: Observations.Add(observed); break;
            case EmotionalStateRecorded recorded: EmotionalStates.Add(recorded); break;
            case SessionPaused paused: Pauses.Add(new HandPause { Began = paused.At, Cause = paused.Cause }); break;
            case PauseAnswered answered: Pauses[^1].Answer = answered; break;
            case SessionResumed resumed: Pauses[^1].Ended = resumed.At; break;
            case ChangeProposed proposed: Changes.Add(new HandChange { Id = proposed.Change, Kind = proposed.ChangeKind, Facts = [proposed] }); break;
            case ChangeAgreed agreed: Settle(agreed.Change, ChangeStanding.Agreed, agreed); break;
            case ChangeCarriedForward carried: Settle(carried.Change, ChangeStanding.CarriedForward, carried); break;
            case PrinciplesRecorded recorded: Principles.Add(recorded); break;
            case ParticipationEnded ended: Closed = ended.At; break;
            case IndividualFeedbackGiven given: Feedback.Add(given); break;
            case OthersFeedbackGiven given: OthersFeedback.Add(given); break;
            case ObservationsContributed contributed: Contributed.Add(contributed); break;
            case OutcomeRated rated: Ratings.Add(rated); break;
            case TidyUpBegan began: TidyingUp = began; break;
            case ResourceCleaned cleaned: Move(cleaned.Resource, default, ResourceCustody.Cleaned, cleaned); break;
            case ResourceReturned returned: Move(returned.Resource, default, ResourceCustody.Returned, returned); break;
            case ResourceUsedUp used: Move(used.Resource, default, ResourceCustody.UsedUp, used); break;
            case TidyChecked check: Left.Add(check); break;
            case ReflectionBegan began: Reflecting = began; break;
            case RecordWritten written: Written.Add(written); break;
            case RecordAccepted accepted: Accepted.Add(accepted); break;
            case ReflectionLinked linked: Links.Add(linked); break;
            case SessionCompleted completed: Completed = completed; break;
            default: throw new NotSupportedException(fact.GetType().Name);
        }

        Phase = fact.At.Phase;
        Events.Add(fact);
    }

    private void Open(Opening opening)
    {
        (Opening, Participants) = (opening, opening.Participants);
        foreach (var each in Participants)
            Individual = each.Is(ParticipantRole.Individual) ? each.Id : Individual;
    }

    private void Move(ResourceId resource, ResourceKind kind, ResourceCustody to, SessionEvent because)
    {
        if (Find(resource) is { } found)
            (found.Custody, found.Since) = (to, because);
        else
            Resources.Add(new HandResource { Id = resource, Kind = kind, Custody = to, Since = because });
    }

    private void Note(ResourceChecked check)
    {
        var found = Find(check.Resource)!;
        if (check.Check.IsFit && found.Custody is not (ResourceCustody.InUse or ResourceCustody.ToBeCleaned))
            found.Custody = ResourceCustody.CheckedInWorkingOrder;
        (found.Since, found.Check) = (check, check);
    }

    private void Use(ActivityId activity, ResourceCustody from, ResourceCustody to, SessionEvent because)
    {
        foreach (var planned in Opening.Plan.Activities)
        {
            if (!planned.Id.Equals(activity))
                continue;

            foreach (var resource in planned.Resources)
            {
                if (Find(resource.Id) is { } found && found.Custody == from)
                    (found.Custody, found.Since) = (to, because);
            }
        }
    }

    private void Settle(ChangeId change, ChangeStanding standing, SessionEvent fact)
    {
        var found = Find(change)!;
        found.Standing = standing;
        found.Facts.Add(fact);
    }
}

/// <summary>A resource as it stands.</summary>
internal sealed class HandResource
{
    public required ResourceId Id;
    public ResourceKind Kind;
    public ResourceCustody Custody;
    public required SessionEvent Since;
    public ResourceChecked? Check;
}

/// <summary>One interruption.</summary>
internal sealed class HandPause
{
    public required Occurrence Began;
    public PauseCause Cause;
    public PauseAnswered? Answer;
    public Occurrence? Ended;
}

/// <summary>One change that somebody asked for.</summary>
internal sealed class HandChange
{
    public required ChangeId Id;
    public ChangeKind Kind;
    public ChangeStanding Standing;
    public required List<SessionEvent> Facts;
}
