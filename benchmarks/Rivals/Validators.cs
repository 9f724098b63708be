using FluentValidation;

namespace TherapySession.Benchmarks;

// One validator a command, each rule as the documentation of FluentValidation writes it: a property, a built-in validator, a condition.

internal sealed class OpeningValidator : AbstractValidator<Opening>
{
    public OpeningValidator()
    {
        RuleFor(x => x.Setting).IsInEnum();
        RuleFor(x => x.Format).IsInEnum();
        RuleFor(x => x.Age).InclusiveBetween(0, 130);
        RuleFor(x => x.Plan).SetValidator(new PlanValidator());
        RuleFor(x => x.Participants).Must(all => all.DistinctBy(each => each.Id).Count() == all.Count);
        RuleFor(x => x.Participants).Must(all => all.Count(each => each.Is(ParticipantRole.Individual)) == 1);
        RuleForEach(x => x.Participants).SetValidator(new ParticipantValidator());
    }
}

internal sealed class PlanValidator : AbstractValidator<TherapyPlan>
{
    public PlanValidator()
    {
        RuleFor(x => x.Outcomes).NotEmpty().Must(all => all.DistinctBy(each => each.Id).Count() == all.Count);
        RuleFor(x => x.Activities).NotEmpty().Must(all => all.DistinctBy(each => each.Id).Count() == all.Count);
        RuleFor(x => x.Risks).Must(all => all.DistinctBy(each => each.Id).Count() == all.Count);
        RuleForEach(x => x.Outcomes).SetValidator(new PlannedOutcomeValidator());
        RuleForEach(x => x.Activities).SetValidator(new PlannedActivityValidator());
        RuleForEach(x => x.Activities).Must((plan, each) => each.Outcomes.All(id => plan.Outcomes.Any(outcome => outcome.Id == id)));
        RuleForEach(x => x.Risks).Must((plan, each) => each.Activities.All(id => plan.Activities.Any(activity => activity.Id == id)));
    }
}

internal sealed class PlannedOutcomeValidator : AbstractValidator<PlannedOutcome>
{
    public PlannedOutcomeValidator()
    {
        RuleFor(x => x.Measure).IsInEnum();
        RuleFor(x => x.Direction).IsInEnum();
        RuleFor(x => x.Origin).IsInEnum();
    }
}

internal sealed class PlannedActivityValidator : AbstractValidator<PlannedActivity>
{
    public PlannedActivityValidator()
    {
        RuleFor(x => x.Touch).IsInEnum();
        RuleForEach(x => x.Resources).ChildRules(resource => resource.RuleFor(x => x.Kind).IsInEnum());
    }
}

internal sealed class ParticipantValidator : AbstractValidator<Participant>
{
    public ParticipantValidator()
    {
        RuleFor(x => x.Roles).NotEmpty();
        RuleForEach(x => x.Roles).IsInEnum();
        RuleFor(x => x.Attendance).IsInEnum();
        RuleFor(x => x.Roles).Must(roles => roles.Count == 1).When(x => x.Is(ParticipantRole.Individual));
    }
}

internal sealed class AgreeResponsibilitiesValidator : AbstractValidator<AgreeResponsibilities>
{
    public AgreeResponsibilitiesValidator()
    {
        RuleFor(x => x.Agreement.Held).NotEmpty();
        RuleForEach(x => x.Agreement.Held).ChildRules(held => held.RuleFor(x => x.Responsibility).IsInEnum());
        RuleForEach(x => x.Agreement.Held).Must((command, held) => command.Agreement.AgreedBy.Contains(held.Holder));
    }
}

internal sealed class RecordConsentValidator : AbstractValidator<RecordConsent>
{
    public RecordConsentValidator()
    {
        RuleFor(x => x.Response.Basis).IsInEnum();
        RuleFor(x => x.Response.Answer).IsInEnum();
        RuleFor(x => x.Response.Manner).IsInEnum();
        RuleForEach(x => x.Response.Scope.Areas).IsInEnum();
        RuleFor(x => x.Response.Seen).NotNull().When(x => x.Response.Manner is ConsentManner.NonVerbal or ConsentManner.Implied);
        RuleFor(x => x.Response.Scope.Areas).Must(areas => areas.Contains(ConsentArea.TakingPart)).When(x => x.Response.Answer == ConsentAnswer.Given);
    }
}

internal sealed class AccessDocumentValidator : AbstractValidator<AccessDocument>
{
    public AccessDocumentValidator()
    {
        RuleFor(x => x.Document).IsInEnum();
        RuleFor(x => x.Version).GreaterThanOrEqualTo(1);
    }
}

internal sealed class AgreeSupportValidator : AbstractValidator<AgreeSupport>
{
    public AgreeSupportValidator()
    {
        RuleFor(x => x.Agreement.Aspects).NotEmpty();
        RuleForEach(x => x.Agreement.Aspects).ChildRules(each => each.RuleFor(x => x.Aspect).IsInEnum());
    }
}

internal sealed class SelectActivitiesValidator : AbstractValidator<SelectActivities>
{
    public SelectActivitiesValidator()
    {
        RuleFor(x => x.Selection.Chosen).NotEmpty();
        RuleFor(x => x.Selection.Manner).IsInEnum();
        RuleFor(x => x.Selection.HowEstablished).NotNull().When(x => x.Selection.Manner != ChoiceManner.Chosen);
    }
}

internal sealed class IdentifyNeedsValidator : AbstractValidator<IdentifyNeeds>
{
    public IdentifyNeedsValidator()
    {
        RuleFor(x => x.AskedOf).NotEmpty();
        RuleForEach(x => x.Needs).ChildRules(need => need.RuleFor(x => x.Kind).IsInEnum());
        RuleFor(x => x.Needs).Must(needs => needs.DistinctBy(need => need.Id).Count() == needs.Count);
    }
}

internal sealed class SettleNeedValidator : AbstractValidator<SettleNeed>
{
    public SettleNeedValidator() => RuleFor(x => x.Settlement).IsInEnum();
}

internal sealed class SettleQuestionValidator : AbstractValidator<SettleQuestion>
{
    public SettleQuestionValidator() => RuleFor(x => x.Settlement).IsInEnum();
}

internal sealed class CheckEnvironmentValidator : AbstractValidator<CheckEnvironment>
{
    public CheckEnvironmentValidator()
    {
        RuleFor(x => x.Aspect).IsInEnum();
        RuleFor(x => x.Answer).IsInEnum();
        RuleFor(x => x.Found).NotNull().When(x => x.Answer != ChecklistAnswer.Done);
    }
}

internal sealed class TakeOutResourceValidator : AbstractValidator<TakeOutResource>
{
    public TakeOutResourceValidator() => RuleFor(x => x.ResourceKind).IsInEnum();
}

internal sealed class CheckResourceValidator : AbstractValidator<CheckResource>
{
    public CheckResourceValidator()
    {
        RuleFor(x => x.Check.Condition).IsInEnum();
        RuleFor(x => x.Check.Use).IsInEnum();
        RuleForEach(x => x.Check.Ready).IsInEnum();
        RuleFor(x => x.Check.Found).NotNull().When(x => x.Check.Condition != ResourceCondition.InWorkingOrder || x.Check.Use != IntendedUse.AsIntended);
    }
}

internal sealed class EndActivityValidator : AbstractValidator<EndActivity>
{
    public EndActivityValidator() => RuleFor(x => x.End).IsInEnum();
}

internal sealed class UsePromptValidator : AbstractValidator<UsePrompt>
{
    public UsePromptValidator() => RuleFor(x => x.Use.Dignity).NotNull().When(x => x.Use.Level.IsPhysical);
}

internal sealed class RecordObservationValidator : AbstractValidator<RecordObservation>
{
    public RecordObservationValidator()
    {
        RuleFor(x => x.Observation.Kind).IsInEnum();
        RuleFor(x => x.Observation.Level).NotNull().When(x => x.Observation.Assistance is null);
    }
}

internal sealed class RecordEmotionalStateValidator : AbstractValidator<RecordEmotionalState>
{
    public RecordEmotionalStateValidator()
    {
        RuleFor(x => x.Observation.State).IsInEnum();
        RuleFor(x => x.Observation.Helped).IsInEnum();
        RuleFor(x => x.Observation.Helped).Equal(StrategyEffect.NothingTried).When(x => x.Observation.Strategy is null);
        RuleFor(x => x.Observation.Helped).NotEqual(StrategyEffect.NothingTried).When(x => x.Observation.Strategy is not null);
    }
}

internal sealed class PauseValidator : AbstractValidator<Pause>
{
    public PauseValidator()
    {
        RuleFor(x => x.Cause).IsInEnum();
        RuleFor(x => x.Words).NotNull().When(x => x.Cause == PauseCause.Other);
    }
}

internal sealed class ProposeChangeValidator : AbstractValidator<ProposeChange>
{
    public ProposeChangeValidator() => RuleFor(x => x.ChangeKind).IsInEnum();
}

internal sealed class AgreeChangeValidator : AbstractValidator<AgreeChange>
{
    public AgreeChangeValidator() => RuleFor(x => x.AgreedBy).NotEmpty();
}

internal sealed class RecordPrinciplesValidator : AbstractValidator<RecordPrinciples>
{
    public RecordPrinciplesValidator()
    {
        RuleFor(x => x.Principles).NotEmpty();
        RuleForEach(x => x.Principles).IsInEnum();
    }
}

internal sealed class EndParticipationValidator : AbstractValidator<EndParticipation>
{
    public EndParticipationValidator()
    {
        RuleFor(x => x.EarlyBecause).IsInEnum();
        RuleFor(x => x.Words).NotNull().When(x => x.EarlyBecause == StopReason.Other);
    }
}

internal sealed class GiveFeedbackValidator : AbstractValidator<GiveFeedback>
{
    public GiveFeedbackValidator()
    {
        RuleFor(x => x.Feedback.Manner).IsInEnum();
        RuleFor(x => x.Feedback.PreferencesMet).IsInEnum();
        RuleFor(x => x.Feedback.NeedsMet).IsInEnum();
        RuleFor(x => x.Feedback.OutcomesMet).IsInEnum();
        RuleFor(x => x.Feedback.SelfEsteem).InclusiveBetween(0, 10);
        RuleFor(x => x.Feedback.InTheirWords).NotNull().When(x => x.Feedback.Manner == ConsentManner.NonVerbal);
    }
}

internal sealed class RateOutcomeValidator : AbstractValidator<RateOutcome>
{
    public RateOutcomeValidator()
    {
        RuleFor(x => x.Rating.Voice).IsInEnum();
        RuleFor(x => x.Rating.Proxy).IsInEnum();
        RuleFor(x => x.Rating.NotRated).IsInEnum();
        RuleFor(x => x.Rating.Value).NotNull().When(x => x.Rating.NotRated is null);
        RuleFor(x => x.Rating.Value).Null().When(x => x.Rating.NotRated is not null);
    }
}

internal sealed class UseUpResourceValidator : AbstractValidator<UseUpResource>
{
    public UseUpResourceValidator() => RuleFor(x => x.Rest).IsInEnum();
}

internal sealed class CheckTidyValidator : AbstractValidator<CheckTidy>
{
    public CheckTidyValidator()
    {
        RuleFor(x => x.Left.Tidy).IsInEnum();
        RuleFor(x => x.Left.Safe).IsInEnum();
        RuleFor(x => x.Left.Found).NotNull().When(x => x.Left.Tidy != ChecklistAnswer.Done || x.Left.Safe != ChecklistAnswer.Done);
    }
}

internal sealed class WriteRecordValidator : AbstractValidator<WriteRecord>
{
    public WriteRecordValidator() => RuleFor(x => x.Part).IsInEnum();
}

internal sealed class LinkReflectionValidator : AbstractValidator<LinkReflection>
{
    public LinkReflectionValidator()
    {
        RuleFor(x => x.Link.Covers).NotEmpty();
        RuleForEach(x => x.Link.Covers).IsInEnum();
        RuleFor(x => x.Link.Supervision).IsInEnum();
    }
}
