namespace TherapySession;

/// <summary>Leaves an activity out, or records that it was not done, and why. Another activity can be selected instead.</summary>
/// <param name="Activity">Which one.</param>
/// <param name="Reason">Why.</param>
/// <param name="Words">More about it.</param>
public sealed record LeaveOutActivity(ActivityId Activity, NotDoneReason Reason, Words? Words = null) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.LeaveOutActivity;

    internal override SessionEvent Happened(Occurrence at) => new ActivityLeftOut(at, Activity, Reason, Words);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Plan.Find(Activity) is null)
            unmet.Refuse(Codes.UnknownActivity, nameof(Activity), Activity.Value);
    }

    internal sealed class Rules : CommandRules<LeaveOutActivity>
    {
        public Rules()
        {
            Known("Reason", c => c.Reason);
        }
    }
}

/// <summary>Why something was not done.</summary>
public enum NotDoneReason
{
    /// <summary>The individual declined.</summary>
    Declined,

    /// <summary>It was not offered.</summary>
    NotOffered,

    /// <summary>The individual was unwell.</summary>
    Unwell,

    /// <summary>The individual was distressed.</summary>
    Distressed,

    /// <summary>It was not safe.</summary>
    Unsafe,

    /// <summary>The place did not allow it.</summary>
    Place,

    /// <summary>A resource was missing or broken.</summary>
    Resource,

    /// <summary>There was no time.</summary>
    Time,

    /// <summary>It was not needed: no failure.</summary>
    NotNeeded,
}
