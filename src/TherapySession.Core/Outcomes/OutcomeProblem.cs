namespace TherapySession.Outcomes;

/// <summary>One thing in the input of an evaluation method that cannot be used.</summary>
/// <remarks>
/// It quotes numbers and the closed lists of this library, never a text from the input: the place says where to look.
/// The name of an unknown member is part of its place; it is cut there at 40 characters.
/// Equality: member by member. Thread safety: immutable.
/// </remarks>
/// <param name="Kind">What is wrong.</param>
/// <param name="Pointer">Where: a JSON pointer (RFC 6901) into the input; empty for the input as a whole. The typed methods use the names of the JSON form too.</param>
/// <param name="Found">What was found, by kind or number.</param>
/// <param name="Expected">What was expected.</param>
public sealed record OutcomeProblem(OutcomeProblemKind Kind, string Pointer, string Found, string Expected)
{
    /// <summary>The stable code, for instance <c>TS-OUT-107</c>.</summary>
    public string Code => OutcomeTexts.Code((int)Kind);

    /// <summary>What is wrong, in English, with what was found and expected.</summary>
    public string Message => MessageIn(Language.English);

    /// <summary>What to do about it, in English.</summary>
    public string Remedy => RemedyIn(Language.English);

    /// <summary>What is wrong, in a language, with what was found and expected.</summary>
    public string MessageIn(Language language) => OutcomeTexts.MessageOf(this, language);

    /// <summary>What to do about it, in a language.</summary>
    public string RemedyIn(Language language) => language.Text(Code + ".remedy");

    /// <summary>Code, place and message on one line.</summary>
    public override string ToString() => $"{Code} at '{Pointer}': {Message}";
}
