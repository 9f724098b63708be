namespace TherapySession.Standards;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>The session does not conform.</summary>
    Error,

    /// <summary>Somebody should look at it; the session conforms all the same.</summary>
    Warning,
}

/// <summary>Which of several ways a finding is meant; it chooses the text.</summary>
public enum FindingSense
{
    /// <summary>The code says it all.</summary>
    Plain,

    /// <summary>A step of the lifecycle is missing.</summary>
    Missing,

    /// <summary>An event stands where the lifecycle has no place for it.</summary>
    OutOfOrder,

    /// <summary>An event leads to a phase to which the lifecycle does not lead from there.</summary>
    WrongPhase,

    /// <summary>The sequence numbers have a hole or go back.</summary>
    Numbering,

    /// <summary>The opening is not the first event.</summary>
    OpeningNotFirst,

    /// <summary>A step that no gate guards is missing.</summary>
    StepMissing,

    /// <summary>The machine that a log is held against has no place for what nobody may be kept from; the record is not what is wrong.</summary>
    NoPlace,

    /// <summary>The log holds bare steps.</summary>
    Bare,

    /// <summary>A mapping carries no evidence for something.</summary>
    Unmapped,

    /// <summary>A field says nothing that is understood.</summary>
    Field,

    /// <summary>What the fields give can't be read.</summary>
    Unreadable,

    /// <summary>Nobody says when it happened.</summary>
    NoTime,
}

/// <summary>Where in a record something was found. Equality: member by member.</summary>
/// <param name="Sequence">The sequence number of the event, as recorded; <see langword="null"/> for the record as a whole.</param>
/// <param name="Pointer">A JSON pointer into the record, for instance <c>/history/6/response</c>; empty for the record as a whole.</param>
public sealed record FindingPlace(int? Sequence, string Pointer)
{
    internal static readonly FindingPlace Whole = new(null, "");

    internal static FindingPlace At(int index, SessionEvent fact, string inside = "") => new(fact.At.Sequence, PointerTo(index) + inside);

    internal static string PointerTo(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/history/{index}");
}

/// <summary>Something in a record that is not as it should be: what, where, and what to do about it.</summary>
/// <remarks>It quotes values from closed lists, numbers and identifiers of things; never a person's words or identifier. Equality: member by member.</remarks>
/// <param name="Code">The stable code: one of its own (<c>L001</c>), or that of the rule that is not kept.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Place">Where.</param>
public sealed record Finding(string Code, FindingSeverity Severity, FindingPlace Place)
{
    /// <summary>Which of several ways the code is meant.</summary>
    public FindingSense Sense { get; init; }

    /// <summary>What fills the places of the text, in order.</summary>
    public ValueList<string> Arguments { get; init; } = [];

    /// <summary>The gate that is concerned; <see cref="Gate.None"/> where none is.</summary>
    public Gate Gate { get; init; }

    /// <summary>The criteria of the assessed profile that are concerned.</summary>
    public ValueList<Criterion> Criteria { get; init; } = [];

    /// <summary>The sequence numbers of other events that belong to it, for instance every step after a withdrawal.</summary>
    public ValueList<int> Related { get; init; } = [];

    /// <summary>What was found, in English.</summary>
    public string Message => MessageIn(Language.English);

    /// <summary>What to do about it, in English.</summary>
    public string Remedy => RemedyIn(Language.English);

    /// <summary>What was found, in a language.</summary>
    public string MessageIn(Language language) => language.Message(TextKey, Arguments);

    /// <summary>What to do about it, in a language.</summary>
    public string RemedyIn(Language language) => language.Remedy(TextKey, Arguments);

    // A rule that was not kept carries the texts of its own code; a finding with several senses has texts for each.
    internal string TextKey => Sense == FindingSense.Plain || !Language.English.Has($"{Code}/{Sense}.message") ? Code : $"{Code}/{Sense}";

    /// <summary>Code, place and message on one line.</summary>
    public override string ToString() => $"{Code} at {Place.Pointer}: {Message}";

    internal static Finding Of(Refusal refusal, FindingPlace place) =>
        new(refusal.Code, FindingSeverity.Error, place) { Arguments = refusal.Arguments, Criteria = refusal.Criteria };
}
