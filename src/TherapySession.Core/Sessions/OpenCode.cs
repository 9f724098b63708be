namespace TherapySession;

/// <summary>A coded value from a list that others may extend: the library knows some, and passes the others through.</summary>
/// <remarks>
/// Shape: 1 to 60 characters, lower-case letters a to z, digits and hyphens, for instance <c>art</c> or <c>meal-preparation</c>.
/// Equality: by kind and by ordinal comparison of <see cref="Value"/>.
/// </remarks>
public abstract record OpenCode
{
    /// <summary>The longest code, in characters.</summary>
    public const int MaximumLength = 60;

    private protected OpenCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length is 0 or > MaximumLength || !IsAllowed(value))
            throw new ArgumentException($"A code has 1 to {MaximumLength} characters: a to z, digits, hyphens.", nameof(value));

        Value = value;
    }

    /// <summary>The code itself.</summary>
    public string Value { get; }

    private static bool IsAllowed(string value)
    {
        foreach (var each in value)
        {
            if (each is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
                return false;
        }

        return true;
    }

    // As with identifiers.
    /// <inheritdoc/>
    public virtual bool Equals(OpenCode? other) => ReferenceEquals(this, other) || (other is not null && GetType() == other.GetType() && Value == other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code itself.</summary>
    public sealed override string ToString() => Value;
}
