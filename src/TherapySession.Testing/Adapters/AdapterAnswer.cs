namespace TherapySession.Testing;

/// <summary>What the software says to a command: accepted or refused.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
public abstract record AdapterAnswer
{
    private AdapterAnswer()
    {
    }

    /// <summary>The command is accepted, and recorded; or it had been before, and nothing is recorded again.</summary>
    public sealed record Accepted : AdapterAnswer
    {
        /// <summary>Where the session stands now; <see langword="null"/> where the software does not say.</summary>
        public Phase? Phase { get; init; }
    }

    /// <summary>The command is refused, and nothing is recorded.</summary>
    public sealed record Refused : AdapterAnswer
    {
        /// <summary>Why, with the codes of the library; empty where the software has none or others.</summary>
        public ValueList<string> Codes { get; init; } = [];
    }

    /// <summary>The answer that says what a decision of the library says.</summary>
    public static AdapterAnswer Of(Decision decision) => decision switch
    {
        Decision.Accepted accepted => new Accepted { Phase = accepted.Session.Phase },
        Decision.Refused refused => new Refused { Codes = refused.Reasons.Select(reason => reason.Code).Distinct().ToValueList() },
        _ => throw new ArgumentNullException(nameof(decision)),
    };
}
