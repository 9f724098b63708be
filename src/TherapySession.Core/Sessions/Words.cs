using System.Text;

namespace TherapySession;

/// <summary>Free text: somebody's own words, or what somebody saw. Never quoted in a message, a log line or <see cref="ToString"/>.</summary>
/// <remarks>
/// Shape: not blank, at most 64 KiB as UTF-8, well-formed Unicode; control characters are kept as they are. Equality: ordinal, by <see cref="Text"/>.
/// A string converts by itself; reading the text back is asked for by name.
/// </remarks>
public sealed record Words
{
    /// <summary>The longest text, in bytes of UTF-8.</summary>
    public const int MaximumBytes = 64 * 1024;

    /// <summary>Takes a text as it is.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or has half of a surrogate pair standing alone.</exception>
    public Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text))
            throw new ArgumentException("Words are never blank: leave them out where there are none.", nameof(text));
        if (!TextRule.IsWellFormed(text))
            throw new ArgumentException("Words are well-formed Unicode.", nameof(text));
        if (text.Length > MaximumBytes / 3 && Encoding.UTF8.GetByteCount(text) > MaximumBytes)
            throw new ArgumentException($"Words take at most {MaximumBytes} bytes as UTF-8.", nameof(text));

        Text = text;
    }

    /// <summary>The text itself.</summary>
    public string Text { get; }

    /// <summary>Takes a text as it is.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or has half of a surrogate pair standing alone.</exception>
    public static implicit operator Words(string text) => new(text);

    /// <summary>Takes a text as it is; the method form of the conversion.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or has half of a surrogate pair standing alone.</exception>
    public static Words FromString(string text) => new(text);

    /// <summary>How long the text is, never the text.</summary>
    public override string ToString() => $"({Text.Length} characters)";
}
