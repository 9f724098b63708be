namespace TherapySession.Outcomes;

/// <summary>A code of this namespace, with its explanation in English. Equality: member by member.</summary>
/// <param name="Code">The stable code; it never changes its meaning.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record OutcomeCode(string Code, string Meaning, string Remedy);

/// <summary>Every code that an evaluation method may answer with.</summary>
public static class OutcomeCodes
{
    /// <summary>The codes, undefined figures (<c>TS-OUT-0xx</c>) before problems with the input (<c>TS-OUT-1xx</c>).</summary>
    public static ValueList<OutcomeCode> All { get; } =
    [
        .. Enum.GetValues<UndefinedBecause>().Select(Of),
        .. Enum.GetValues<OutcomeProblemKind>().Select(Of),
    ];

    /// <summary>The code of a reason, with its explanation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public static OutcomeCode Of(UndefinedBecause reason)
    {
        var (meaning, remedy) = OutcomeTexts.Of(reason);
        return new OutcomeCode(OutcomeTexts.Code((int)reason), meaning, remedy);
    }

    /// <summary>The code of a problem, with its explanation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public static OutcomeCode Of(OutcomeProblemKind kind)
    {
        var (meaning, remedy) = OutcomeTexts.Of(kind);
        return new OutcomeCode(OutcomeTexts.Code((int)kind), meaning, remedy);
    }
}
