namespace TherapySession;

/// <summary>The individual ends an activity. That it was done says nothing yet about an outcome.</summary>
/// <param name="Activity">Which one.</param>
/// <param name="End">How it ended.</param>
/// <param name="Words">More about it.</param>
public sealed record EndActivity(ActivityId Activity, ActivityEnd End, Words? Words = null) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.EndActivity;

    internal override SessionEvent Happened(Occurrence at) => new ActivityEnded(at, Activity, End, Words);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (!question.Session.Participation.IsGoingOn(Activity))
            unmet.RefuseUntil(Codes.NotGoingOn, nameof(Activity), [CommandKinds.StartActivity.Name], Activity.Value);
    }

    internal sealed class Rules : CommandRules<EndActivity>
    {
        public Rules()
        {
            Known("End", c => c.End);
        }
    }
}

/// <summary>How an activity ended.</summary>
public enum ActivityEnd
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>A part of it was done.</summary>
    PartlyDone,

    /// <summary>The individual stopped.</summary>
    StoppedByIndividual,

    /// <summary>It was stopped for safety or another reason.</summary>
    StoppedByOthers,
}
