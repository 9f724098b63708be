using NodaTime;

namespace TherapySession.Benchmarks;

internal sealed partial class HandState
{
    public HandPause? OpenPause => Pauses.Count > 0 && Pauses[^1] is { Ended: null } open ? open : null;

    /// <summary>The answer that permits taking part at a moment; <see langword="null"/> where none does. In this session only the individual answers.</summary>
    public ConsentResponse? Consent(Instant at)
    {
        ConsentRecorded? latest = null;
        foreach (var answer in Responses)
        {
            if (answer.At.HappenedAt <= at && answer.Response.Answer != ConsentAnswer.NotProvided && !(answer.At.HappenedAt < latest?.At.HappenedAt))
                latest = answer;
        }

        return latest is { Response: { Answer: ConsentAnswer.Given } response } && response.Period?.Covers(at) != false ? response : null;
    }

    public HandResource? Find(ResourceId resource)
    {
        foreach (var each in Resources)
        {
            if (each.Id.Equals(resource))
                return each;
        }

        return null;
    }

    public HandChange? Find(ChangeId change)
    {
        foreach (var each in Changes)
        {
            if (each.Id.Equals(change))
                return each;
        }

        return null;
    }

    public Participant? Find(PersonId person)
    {
        foreach (var each in Participants)
        {
            if (each.Id.Equals(person))
                return each;
        }

        return null;
    }

    public PlannedActivity? Planned(ActivityId activity)
    {
        foreach (var planned in Opening.Plan.Activities)
        {
            if (planned.Id.Equals(activity))
                return planned;
        }

        return null;
    }

    public int Height(PromptLevel level) => Opening.Plan.Prompts.Levels.AsSpan().IndexOf(level);

    public bool IsChosen(ActivityId activity) => Selection is null || Selection.Selection.Chosen.AsSpan().Contains(activity);

    public bool IsConfirmed(OutcomeId outcome)
    {
        foreach (var confirmed in Confirmed)
        {
            if (confirmed.Outcome.Equals(outcome))
                return true;
        }

        return false;
    }

    public bool IsGoingOn(ActivityId activity)
    {
        var going = 0;
        foreach (var started in Started)
            going += started.Activity.Equals(activity) ? 1 : 0;
        foreach (var ended in Ended)
            going -= ended.Activity.Equals(activity) ? 1 : 0;
        return going > 0;
    }

    public bool IsDone(ActivityId activity)
    {
        ActivityEnded? latest = null;
        foreach (var ended in Ended)
            latest = ended.Activity.Equals(activity) ? ended : latest;
        return latest?.End == ActivityEnd.Done && !IsGoingOn(activity);
    }

    public bool IsTakingPart(Instant at) => Began.Count > 0 && at >= Began[0].At.HappenedAt && !(at > Closed?.HappenedAt);
}
