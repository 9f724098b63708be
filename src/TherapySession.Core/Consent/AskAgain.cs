namespace TherapySession;

/// <summary>Records that a change of condition, preference or circumstance calls for asking again before going on (226/K19, 320/K20).</summary>
/// <param name="Change">What has changed.</param>
/// <param name="Seen">What was seen or said.</param>
public sealed record AskAgain(ChangeOfCircumstance Change, Words Seen) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.AskAgain;

    internal override SessionEvent Happened(Occurrence at) => new ReconfirmationAsked(at, Change, Seen);

    internal sealed class Rules : CommandRules<AskAgain>
    {
        public Rules()
        {
            Known("Change", c => c.Change);
        }
    }
}

/// <summary>What can change so that consent has to be asked again.</summary>
public enum ChangeOfCircumstance
{
    /// <summary>The individual's condition.</summary>
    Condition,

    /// <summary>What the individual prefers.</summary>
    Preference,

    /// <summary>The circumstances: place, people, time.</summary>
    Circumstance,

    /// <summary>The activity is another than the one that was explained.</summary>
    Activity,
}
