namespace TherapySession.Testing;

/// <summary>Makes the commands of taking part.</summary>
internal static class MakingParticipation
{
    public static StartActivity Start(Scene scene) => new(scene.Activity(each =>
        !scene.Session.Participation.IsGoingOn(each.Id) && !scene.Session.Participation.Ended.Any(ended => ended.Activity == each.Id)));

    public static EndActivity End(Scene scene) =>
        new(scene.Activity(each => scene.Session.Participation.IsGoingOn(each.Id)), scene.Random.Any<ActivityEnd>(), scene.Random.OneIn(3) ? scene.Words() : null);

    public static UsePrompt Prompt(Scene scene)
    {
        var level = scene.Slips ? new PromptLevel("a-level-of-no-ladder") : scene.Random.From(PromptHierarchy.Default.Levels);
        return new(new PromptUse(scene.Activity(), scene.Words(), level)
        {
            WhyMoreThanAgreed = scene.Random.OneIn(2) ? scene.Words() : null,
            Dignity = level.IsPhysical && !scene.Slips ? scene.Words() : null,
        });
    }

    public static RecordObservation Observe(Scene scene) => new(new Observation(scene.Random.Any<ObservationKind>(), scene.Words())
    {
        Level = scene.Random.Percent(70) ? scene.Slips ? new PromptLevel("a-level-of-no-ladder") : scene.Random.From(PromptHierarchy.Default.Levels) : null,
        Assistance = scene.Random.Percent(60) ? scene.Words() : null,
        Outcome = scene.Random.Percent(85) ? scene.Fitting(scene.Session.Plan.Outcomes, each => scene.Session.Consent.IsConfirmed(each.Id))?.Id ?? scene.Outcome() : null,
        Activity = scene.Random.OneIn(2) ? scene.Activity() : null,
    });

    public static RecordEmotionalState Emotion(Scene scene)
    {
        var tried = scene.Random.OneIn(2);
        return new(new EmotionalObservation(scene.Random.Any<EmotionalState>(), scene.Words())
        {
            Strategy = tried ? new RegulationStrategy("quiet-corner") : null,
            Helped = tried != scene.Slips ? scene.Random.Of(StrategyEffect.Helped, StrategyEffect.HelpedALittle, StrategyEffect.NoEffect, StrategyEffect.MadeItHarder) : StrategyEffect.NothingTried,
        });
    }

    public static Pause Pause(Scene scene)
    {
        var cause = scene.Random.Any<PauseCause>();
        return new(cause, cause == PauseCause.Other && !scene.Slips ? scene.Words() : null);
    }

    public static ProposeChange Propose(Scene scene) => new(new($"change-{scene.Number()}"), scene.Random.Any<ChangeKind>(), scene.Participant(), scene.Words());

    public static AgreeChange Agree(Scene scene) => new(Change(scene, ChangeStanding.Proposed), scene.Random.Below(12) switch
    {
        0 => [],
        1 => [Cast.Worker],
        2 => [Cast.Individual],
        _ => [Cast.Individual, Cast.Therapist],
    });

    public static DeclineChange Decline(Scene scene) => new(Change(scene, ChangeStanding.Proposed), scene.Words());

    public static MakeChange Make(Scene scene) => new(Change(scene, ChangeStanding.Agreed), scene.Words());

    public static CarryChangeForward CarryForward(Scene scene) => new(Change(scene, ChangeStanding.Proposed), scene.Words());

    public static RecordPrinciples Principles(Scene scene) => new(scene.Slips ? [] : scene.Some<TraumaInformedPrinciple>(60), scene.Words());

    public static EndParticipation EndParticipation(Scene scene)
    {
        if (scene.Random.Percent(80))
            return new();

        var reason = scene.Random.Any<StopReason>();
        return new(reason, reason == StopReason.Other && !scene.Slips ? scene.Words() : null);
    }

    private static ChangeId Change(Scene scene, ChangeStanding standing) =>
        scene.Fitting(scene.Session.Participation.Changes, each => each.Standing == standing)?.Id ?? new($"change-{scene.Number()}");
}
