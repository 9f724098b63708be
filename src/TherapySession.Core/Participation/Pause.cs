namespace TherapySession;

/// <summary>Interrupts taking part. The cause has to be answered before going on.</summary>
/// <param name="Cause">Why.</param>
/// <param name="Words">More about it; needed where the cause is another.</param>
public sealed record Pause(PauseCause Cause, Words? Words = null) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.Pause;

    internal override SessionEvent Happened(Occurrence at) => new SessionPaused(at, Cause, Words);

    internal sealed class Rules : CommandRules<Pause>
    {
        public Rules()
        {
            Known("Cause", c => c.Cause);
            Must(Codes.OtherNeedsWords, "Words", c => c.Cause != PauseCause.Other || c.Words is not null);
        }
    }
}

/// <summary>Why taking part is interrupted.</summary>
public enum PauseCause
{
    /// <summary>The individual wants or needs a break.</summary>
    Break,

    /// <summary>The individual is distressed.</summary>
    Distress,

    /// <summary>The individual shows that they do not want this.</summary>
    Dissent,

    /// <summary>The individual is unwell.</summary>
    Unwell,

    /// <summary>A concern was raised.</summary>
    Concern,

    /// <summary>The environment is not safe.</summary>
    Environment,

    /// <summary>A resource failed.</summary>
    Resource,

    /// <summary>Something has changed, so that consent is asked again.</summary>
    ConsentInDoubt,

    /// <summary>Something has to be done differently.</summary>
    ChangeNeeded,

    /// <summary>Somebody or something interrupts.</summary>
    Interruption,

    /// <summary>Another cause, in words.</summary>
    Other,
}
