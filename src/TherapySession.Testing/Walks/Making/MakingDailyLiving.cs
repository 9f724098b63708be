namespace TherapySession.Testing;

/// <summary>Makes the commands of daily living and of outings.</summary>
internal static class MakingDailyLiving
{
    private static readonly MedicationRight[] Rights = Enum.GetValues<MedicationRight>();

    public static CheckActivity Check(Scene scene)
    {
        var preparation = scene.Session.Preparation;
        var open = preparation.ActivitiesOf(scene.Session.Plan)
            .SelectMany(activity => DailyLiving.Find(activity.Type)?.LookedAt ?? [], (activity, aspect) => (activity.Id, Aspect: aspect))
            .Where(each => preparation.LatestCheck(each.Id, each.Aspect)?.Answer is null or ChecklistAnswer.CouldNot).ToArray();
        var (of, aspect) = open.Length > 0 && !scene.Slips ? scene.Random.Of(open) : (scene.Activity(), scene.Random.Any<ActivityAspect>());
        var answer = scene.Random.Percent(92) ? ChecklistAnswer.Done : scene.Random.Any<ChecklistAnswer>();
        return new(of, aspect, answer, answer == ChecklistAnswer.Done || scene.Slips ? null : scene.Words());
    }

    public static PromptMedication Prompt(Scene scene)
    {
        var doubt = scene.Random.OneIn(4) ? scene.Random.Any<MedicationRight>() : (MedicationRight?)null;
        var end = (doubt is null) == scene.Slips ? MedicationPromptEnd.NotPrompted : scene.Random.Any<MedicationPromptEnd>();
        var rights = Rights.Where(_ => !scene.Slips).Select(right => new RightChecked(right, right == doubt ? RightAnswer.NotConfirmed : RightAnswer.Confirmed)
        {
            Found = right == doubt && !scene.Slips ? scene.Words() : null,
        });
        return new(new MedicationChecklist(
            scene.Activity(each => each.Type == TherapyType.MedicationPrompt && scene.Session.Participation.HasStarted(each.Id)), scene.Random.Any<MedicationSource>(), new("record-1"), rights.ToValueList(), end)
        {
            InTheirWords = scene.Random.OneIn(2) ? scene.Words() : null,
            ToldTo = scene.Random.Percent(80) ? new(scene.Random.Of(Office.Nurse, Office.Doctor)) : null,
            Concern = scene.Random.OneIn(4) ? scene.Fitting(scene.Session.Concerns.All, _ => true)?.Concern.Id ?? new($"concern-{scene.Number()}") : null,
        });
    }

    public static RecordOuting Outing(Scene scene)
    {
        var activity = scene.Activity(each => each.Type == TherapyType.Outing || each.Type == TherapyType.Appointment);
        var ways = scene.Session.Participation.StageOf(activity) switch
        {
            null or OutingStage.Back => [OutingStage.SetOut],
            OutingStage.HandedOver or OutingStage.WentOwnWay => [OutingStage.SetOutBack, OutingStage.Back],
            OutingStage.SetOut => [OutingStage.Arrived, OutingStage.SetOutBack],
            _ => new[] { OutingStage.SetOutBack, OutingStage.Back, OutingStage.HandedOver, OutingStage.WentOwnWay },
        };
        var stage = scene.Random.Percent(90) ? scene.Random.Of(ways) : scene.Random.Any<OutingStage>();
        return new(activity, stage, stage is OutingStage.HandedOver or OutingStage.WentOwnWay && !scene.Slips ? scene.Words() : null);
    }
}
