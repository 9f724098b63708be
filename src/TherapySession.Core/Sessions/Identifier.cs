namespace TherapySession;

/// <summary>An opaque name that the host gives to a thing or a person: a pseudonym, never a person's own name.</summary>
/// <remarks>
/// Shape: 1 to 200 characters, not blank, no space at either end, without control, zero-width or bidirectional characters. Equality: by kind and by ordinal comparison of <see cref="Value"/>;
/// no case folding, no Unicode normalisation. There is no empty identifier: the default of each type is <see langword="null"/>.
/// </remarks>
public abstract record Identifier
{
    /// <summary>The longest identifier, in UTF-16 code units.</summary>
    public const int MaximumLength = 200;

    private protected Identifier(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;

        // Letters, digits and a few signs keep every rule but that of length.
        if (value.Length is > 0 and <= MaximumLength && TextRule.IsOrdinary(value))
            return;

        if (string.IsNullOrWhiteSpace(value))
            throw new ArgumentException("An identifier is never blank.", nameof(value));
        if (value.Length > MaximumLength)
            throw new ArgumentException($"An identifier has at most {MaximumLength} characters.", nameof(value));
        if (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]))
            throw new ArgumentException("An identifier has no space at either end.", nameof(value));
        if (!TextRule.IsWellFormed(value) || !TextRule.IsPlain(value))
            throw new ArgumentException("An identifier has no control, zero-width or bidirectional characters.", nameof(value));
    }

    private protected Identifier(Guid value)
        : this(value == Guid.Empty
            ? throw new ArgumentException("The empty GUID identifies nothing.", nameof(value))
            : value.ToString("D"))
    {
    }

    /// <summary>The identifier as the host wrote it.</summary>
    public string Value { get; }

    // By hand, because rules look for identifiers all the time: one comparison of types instead of two calls.
    /// <inheritdoc/>
    public virtual bool Equals(Identifier? other) => ReferenceEquals(this, other) || (other is not null && GetType() == other.GetType() && Value == other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The identifier as the host wrote it.</summary>
    public sealed override string ToString() => Value;
}
