using System.Text;
using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>A text that comes again and again in a log, and what was found out about it once.</summary>
/// <param name="text">The text.</param>
internal sealed class Name(string text)
{
    private bool? _isPlain;

    public string Text => text;

    /// <summary>The text in 64 bits.</summary>
    public ulong Content { get; } = Contents.Of(text);

    /// <summary>The text that came after it the last time: logs repeat themselves.</summary>
    public Name? Next { get; set; }

    /// <summary>Whether it can be an identifier: nothing in it is hidden.</summary>
    public bool IsPlain => _isPlain ??= TextRule.IsPlain(text);

    /// <summary>The characters in it that can't be seen; <see langword="null"/> where there are none.</summary>
    public string? Hidden { get; } = Json.Hidden.In(text) is { Count: > 0 } hidden ? string.Join(", ", hidden) : null;

    /// <summary>Which part of an activity it means.</summary>
    public LogTransition Transition { get; } =
        text.Length == 0 || text.Equals("complete", StringComparison.OrdinalIgnoreCase) ? LogTransition.Complete
        : text.Equals("start", StringComparison.OrdinalIgnoreCase) ? LogTransition.Start : LogTransition.Other;
}

/// <summary>Names of activities, of whoever did something, of fields: each kept once.</summary>
/// <remarks>Only so many are kept: a field that says something else each time must not fill the memory. One object for each kind of field, so that one follows the other as the last time.</remarks>
internal sealed class Names
{
    private const int Kept = 16 * 1024;

    // Longer texts hardly come again.
    private const int Longest = 200;

    private readonly Dictionary<string, Name> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Name>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private Name _last = new("");

    public Names() => _byText = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    public Name Of(ReadOnlySpan<char> text)
    {
        if (_last.Next is not { } next || !text.SequenceEqual(next.Text))
            _last.Next = next = Find(text);
        return _last = next;
    }

    /// <summary>The same for a text in UTF-8, which has to be valid.</summary>
    public Name Of(ReadOnlySpan<byte> text)
    {
        if (text.Length > Longest)
            return new Name(Encoding.UTF8.GetString(text));

        Span<char> characters = stackalloc char[Longest];
        return Of(characters[..Encoding.UTF8.GetChars(text, characters)]);
    }

    private Name Find(ReadOnlySpan<char> text)
    {
        if (_byText.TryGetValue(text, out var known))
            return known;

        var made = new Name(text.ToString());
        if (text.Length <= Longest && _names.Count < Kept)
            _names.Add(made.Text, made);
        return made;
    }
}
