namespace TherapySession.Benchmarks;

/// <summary>Commands of <see cref="Sixty"/> with something wrong in their content, a rule each.</summary>
internal static class Spoilt
{
    public static IEnumerable<Opening> Openings(Opening opening)
    {
        var (plan, people) = (opening.Plan, opening.Participants);
        yield return opening with { Setting = (Setting)99 };
        yield return opening with { Format = (SessionFormat)99 };
        yield return opening with { Age = 131 };
        yield return opening with { Plan = plan with { Outcomes = [] } };
        yield return opening with { Plan = plan with { Activities = [] } };
        yield return opening with { Plan = plan with { Outcomes = plan.Outcomes.Add(plan.Outcomes[0]) } };
        yield return opening with { Plan = plan with { Outcomes = plan.Outcomes.With(0, plan.Outcomes[0] with { Measure = (OutcomeMeasure)99 }) } };
        yield return opening with { Plan = plan with { Activities = plan.Activities.Add(plan.Activities[0]) } };
        yield return opening with { Plan = plan with { Activities = plan.Activities.With(0, plan.Activities[0] with { Outcomes = [new OutcomeId("none")] }) } };
        yield return opening with { Plan = plan with { Activities = plan.Activities.With(0, plan.Activities[0] with { Touch = (TouchInvolved)99 }) } };
        yield return opening with { Plan = plan with { Activities = plan.Activities.With(0, plan.Activities[0] with { Resources = [new(new ResourceId("r"), (ResourceKind)99)] }) } };
        yield return opening with { Plan = plan with { Risks = plan.Risks.Add(plan.Risks[0]) } };
        yield return opening with { Plan = plan with { Risks = plan.Risks.With(0, plan.Risks[0] with { Activities = [new ActivityId("none")] }) } };
        yield return opening with { Participants = people.Add(people[0]) };
        yield return opening with { Participants = people.Add(new(new PersonId("other"), ParticipantRole.Individual)) };
        yield return opening with { Participants = people.With(0, people[0] with { Roles = [ParticipantRole.Friend] }) };
        yield return opening with { Participants = people.With(0, people[0] with { Roles = [ParticipantRole.Individual, ParticipantRole.Friend] }) };
        yield return opening with { Participants = people.With(1, people[1] with { Roles = [] }) };
        yield return opening with { Participants = people.With(1, people[1] with { Roles = [(ParticipantRole)99] }) };
        yield return opening with { Participants = people.With(1, people[1] with { Attendance = (Attendance)99 }) };
    }

    public static IEnumerable<SessionCommand> Of(SessionCommand command) => command switch
    {
        AgreeResponsibilities c =>
        [
            new AgreeResponsibilities(c.Agreement with { Held = [] }), new AgreeResponsibilities(c.Agreement with { AgreedBy = [] }),
            new AgreeResponsibilities(c.Agreement with { Held = c.Agreement.Held.With(0, c.Agreement.Held[0] with { Responsibility = (Responsibility)99 }) }),
        ],
        RecordConsent c =>
        [
            new RecordConsent(c.Response with { Basis = (ConsentBasis)99 }), new RecordConsent(c.Response with { Answer = (ConsentAnswer)99 }),
            new RecordConsent(c.Response with { Manner = (ConsentManner)99 }), new RecordConsent(c.Response with { Manner = ConsentManner.NonVerbal }),
            new RecordConsent(c.Response with { Scope = new([ConsentArea.Touch]) }), new RecordConsent(c.Response with { Scope = new([ConsentArea.TakingPart, (ConsentArea)99]) }),
        ],
        AccessDocument c => [c with { Document = (SessionDocument)99 }, c with { Version = 0 }],
        AgreeSupport c =>
        [
            new AgreeSupport(c.Agreement with { Aspects = [] }),
            new AgreeSupport(c.Agreement with { Aspects = c.Agreement.Aspects.With(0, c.Agreement.Aspects[0] with { Aspect = (SupportAspect)99 }) }),
        ],
        SelectActivities c =>
        [
            new SelectActivities(c.Selection with { Chosen = [] }), new SelectActivities(c.Selection with { Manner = (ChoiceManner)99 }),
            new SelectActivities(c.Selection with { Manner = ChoiceManner.EstablishedWithOthers }),
        ],
        IdentifyNeeds c => [c with { AskedOf = [] }, c with { Needs = c.Needs.Add(c.Needs[0]) }, c with { Needs = [c.Needs[0] with { Kind = (NeedKind)99 }] }],
        SettleNeed c => [c with { Settlement = (Settlement)99 }],
        SettleQuestion c => [c with { Settlement = (Settlement)99 }],
        CheckEnvironment c => [c with { Aspect = (EnvironmentAspect)99 }, c with { Answer = (ChecklistAnswer)99 }, c with { Answer = ChecklistAnswer.CouldNot, Found = null }],
        TakeOutResource c => [c with { ResourceKind = (ResourceKind)99 }],
        CheckResource c =>
        [
            c with { Check = c.Check with { Condition = (ResourceCondition)99 } }, c with { Check = c.Check with { Use = (IntendedUse)99 } },
            c with { Check = c.Check with { Ready = [(DigitalReadiness)99] } }, c with { Check = c.Check with { Condition = ResourceCondition.Damaged, Found = null } },
        ],
        EndActivity c => [c with { End = (ActivityEnd)99 }],
        UsePrompt c => [new UsePrompt(c.Use with { Level = PromptLevel.FullPhysical })],
        RecordObservation c => [new RecordObservation(c.Observation with { Kind = (ObservationKind)99 }), new RecordObservation(c.Observation with { Level = null })],
        RecordEmotionalState c =>
        [
            new RecordEmotionalState(c.Observation with { State = (EmotionalState)99 }), new RecordEmotionalState(c.Observation with { Helped = (StrategyEffect)99 }),
            new RecordEmotionalState(c.Observation with { Helped = StrategyEffect.Helped }), new RecordEmotionalState(c.Observation with { Strategy = new("breathing") }),
        ],
        Pause c => [c with { Cause = (PauseCause)99 }, c with { Cause = PauseCause.Other, Words = null }],
        ProposeChange c => [c with { ChangeKind = (ChangeKind)99 }],
        AgreeChange c => [c with { AgreedBy = [] }],
        RecordPrinciples c => [c with { Principles = [] }, c with { Principles = [(TraumaInformedPrinciple)99] }],
        EndParticipation c => [c with { EarlyBecause = (StopReason)99 }, c with { EarlyBecause = StopReason.Other, Words = null }],
        GiveFeedback c =>
        [
            new GiveFeedback(c.Feedback with { Manner = (ConsentManner)99 }), new GiveFeedback(c.Feedback with { PreferencesMet = (HowFarMet)99 }),
            new GiveFeedback(c.Feedback with { NeedsMet = (HowFarMet)99 }), new GiveFeedback(c.Feedback with { OutcomesMet = (HowFarMet)99 }),
            new GiveFeedback(c.Feedback with { SelfEsteem = 11 }), new GiveFeedback(c.Feedback with { Manner = ConsentManner.NonVerbal, InTheirWords = null }),
        ],
        RateOutcome c =>
        [
            new RateOutcome(c.Rating with { Voice = (Voice)99 }), new RateOutcome(c.Rating with { Proxy = (ProxyRating)99 }), new RateOutcome(c.Rating with { Value = null }),
            new RateOutcome(c.Rating with { NotRated = NotDoneReason.Time }), new RateOutcome(c.Rating with { Value = null, NotRated = (NotDoneReason)99 }),
        ],
        UseUpResource c => [c with { Rest = (EndOfUse)99 }],
        CheckTidy c => [new CheckTidy(c.Left with { Tidy = (ChecklistAnswer)99 }), new CheckTidy(c.Left with { Safe = (ChecklistAnswer)99 }), new CheckTidy(c.Left with { Tidy = ChecklistAnswer.CouldNot })],
        WriteRecord c => [c with { Part = (RecordPart)99 }],
        LinkReflection c =>
        [
            new LinkReflection(c.Link with { Covers = [] }), new LinkReflection(c.Link with { Covers = [(ReflectionTopic)99] }),
            new LinkReflection(c.Link with { Supervision = (SupervisionAsked)99 }),
        ],
        _ => [],
    };
}
