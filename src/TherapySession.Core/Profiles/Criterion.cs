namespace TherapySession;

/// <summary>Names one criterion of a standard or policy, for instance <c>226/PC7</c>.</summary>
/// <remarks>Shape: the standard's short name, a slash, the criterion's own number; at most 60 characters, none of them blank or a control character. Equality: ordinal.</remarks>
public sealed record Criterion
{
    /// <summary>Names a criterion.</summary>
    /// <exception cref="ArgumentException">The text has not the shape of a criterion's number.</exception>
    public Criterion(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var slash = number.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || slash == number.Length - 1 || number.Length > 60 || number.Any(char.IsWhiteSpace) || !TextRule.IsWellFormed(number) || !TextRule.IsPlain(number))
            throw new ArgumentException("A criterion is written as its standard, a slash and its number, as in 226/PC7.", nameof(number));

        Number = number;
    }

    /// <summary>The whole number, for instance <c>226/PC7</c>.</summary>
    public string Number { get; }

    /// <summary>The standard's part, for instance <c>226</c>.</summary>
    public string Standard => Number[..Number.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The whole number.</summary>
    public override string ToString() => Number;
}
