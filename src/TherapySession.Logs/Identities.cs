using System.Runtime.InteropServices;
using System.Text;
using NodaTime;
using TherapySession.Conformance;

namespace TherapySession.Logs;

/// <summary>What is remembered of a case that was given.</summary>
internal readonly record struct KnownCase(string Id, int Number, int Line, int Column, ulong Content, bool IsRead);

/// <summary>The identities of the cases of one log, so that the same one is noticed again, also where only its bytes differ.</summary>
internal sealed class Identities
{
    private readonly Dictionary<string, KnownCase> _known = new(StringComparer.Ordinal);

    /// <summary>Whether no case before had this identity, or one that looks the same.</summary>
    public bool IsNew(LogCase found, bool isRead, out KnownCase first)
    {
        // A text of ASCII alone is its own normal form.
        var key = Ascii.IsValid(found.Id) ? found.Id : found.Id.Normalize(NormalizationForm.FormC);
        if (_known.TryGetValue(key, out first))
            return false;

        _known.Add(key, new KnownCase(found.Id, found.Number, found.Line, found.Column, ContentOf(found), isRead));
        return true;
    }

    /// <summary>What a case says, in 64 bits: enough to tell a copy from something else.</summary>
    public static ulong ContentOf(LogCase found)
    {
        var content = (ulong)found.Events.Count;
        foreach (var each in found.Events)
        {
            content = Mix(content ^ (ulong)each.Transition);
            content = Mix(content, each.At);
            content = Mix(content, each.RecordedAt);
            content = Mix(content, each.Activity);
            content = Mix(content, each.Resource);
            content = Mix(content, each.Fields);
        }

        return Mix(content, found.Fields);
    }

    private static ulong Mix(ulong content, ValueList<LogField> fields)
    {
        foreach (var field in fields)
            content = Mix(Mix(content, field.Name), field.Value);
        return content;
    }

    private static ulong Mix(ulong content, Instant? time) => time is { } known ? Mix(content ^ (ulong)known.ToUnixTimeTicks()) : content;

    private static ulong Mix(ulong content, ReadOnlySpan<char> text)
    {
        content = Mix(content ^ (ulong)text.Length);
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text))
            content = Mix(content ^ four);
        foreach (var one in text[^(text.Length % 4)..])
            content = Mix(content ^ one);
        return content;
    }

    // Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014): each bit of what comes in bears on each bit of what goes out.
    private static ulong Mix(ulong content)
    {
        content = unchecked(content + 0x9E3779B97F4A7C15UL);
        content = unchecked((content ^ (content >> 30)) * 0xBF58476D1CE4E5B9UL);
        content = unchecked((content ^ (content >> 27)) * 0x94D049BB133111EBUL);
        return content ^ (content >> 31);
    }
}
