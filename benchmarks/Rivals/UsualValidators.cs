using FluentValidation;

namespace TherapySession.Benchmarks;

/// <summary>Which validator a command has; a command without rules has none.</summary>
internal static class UsualValidators
{
    /// <summary>With validators that are made once.</summary>
    public static bool IsValid(SessionCommand command) => IsValid(command, default(Kept));

    /// <summary>With a validator made for this one command.</summary>
    public static bool IsValidOnce(SessionCommand command) => IsValid(command, default(MadeAnew));

    private static bool IsValid<TSource>(SessionCommand command, TSource source)
        where TSource : struct, ISource => command switch
    {
        OpenSession c => source.Of<OpeningValidator>().Validate(c.Opening).IsValid,
        AgreeResponsibilities c => source.Of<AgreeResponsibilitiesValidator>().Validate(c).IsValid,
        RecordConsent c => source.Of<RecordConsentValidator>().Validate(c).IsValid,
        AccessDocument c => source.Of<AccessDocumentValidator>().Validate(c).IsValid,
        AgreeSupport c => source.Of<AgreeSupportValidator>().Validate(c).IsValid,
        SelectActivities c => source.Of<SelectActivitiesValidator>().Validate(c).IsValid,
        IdentifyNeeds c => source.Of<IdentifyNeedsValidator>().Validate(c).IsValid,
        SettleNeed c => source.Of<SettleNeedValidator>().Validate(c).IsValid,
        SettleQuestion c => source.Of<SettleQuestionValidator>().Validate(c).IsValid,
        CheckEnvironment c => source.Of<CheckEnvironmentValidator>().Validate(c).IsValid,
        TakeOutResource c => source.Of<TakeOutResourceValidator>().Validate(c).IsValid,
        CheckResource c => source.Of<CheckResourceValidator>().Validate(c).IsValid,
        EndActivity c => source.Of<EndActivityValidator>().Validate(c).IsValid,
        UsePrompt c => source.Of<UsePromptValidator>().Validate(c).IsValid,
        RecordObservation c => source.Of<RecordObservationValidator>().Validate(c).IsValid,
        RecordEmotionalState c => source.Of<RecordEmotionalStateValidator>().Validate(c).IsValid,
        Pause c => source.Of<PauseValidator>().Validate(c).IsValid,
        ProposeChange c => source.Of<ProposeChangeValidator>().Validate(c).IsValid,
        AgreeChange c => source.Of<AgreeChangeValidator>().Validate(c).IsValid,
        RecordPrinciples c => source.Of<RecordPrinciplesValidator>().Validate(c).IsValid,
        EndParticipation c => source.Of<EndParticipationValidator>().Validate(c).IsValid,
        GiveFeedback c => source.Of<GiveFeedbackValidator>().Validate(c).IsValid,
        RateOutcome c => source.Of<RateOutcomeValidator>().Validate(c).IsValid,
        UseUpResource c => source.Of<UseUpResourceValidator>().Validate(c).IsValid,
        CheckTidy c => source.Of<CheckTidyValidator>().Validate(c).IsValid,
        WriteRecord c => source.Of<WriteRecordValidator>().Validate(c).IsValid,
        LinkReflection c => source.Of<LinkReflectionValidator>().Validate(c).IsValid,
        _ => true,
    };

    private interface ISource
    {
        TValidator Of<TValidator>()
            where TValidator : IValidator, new();
    }

    private readonly struct Kept : ISource
    {
        public TValidator Of<TValidator>()
            where TValidator : IValidator, new() => Held<TValidator>.Validator;

        private static class Held<TValidator>
            where TValidator : IValidator, new()
        {
            public static readonly TValidator Validator = new();
        }
    }

    private readonly struct MadeAnew : ISource
    {
        public TValidator Of<TValidator>()
            where TValidator : IValidator, new() => new();
    }
}
