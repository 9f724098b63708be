using System.Runtime.InteropServices;
using TherapySession.Conformance;

namespace TherapySession.Logs;

/// <summary>What a case says, in 64 bits: enough to tell a copy from something else.</summary>
internal static class Contents
{
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var content = Mix((ulong)text.Length);
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text))
            content = Mix(content ^ four);
        foreach (var one in text[^(text.Length % 4)..])
            content = Mix(content ^ one);
        return content;
    }

    /// <summary>The content of a whole record.</summary>
    public static ulong Of(History history)
    {
        var content = Mix((ulong)history.Count);
        foreach (var fact in history)
            content = Mix(content ^ (uint)fact.GetHashCode());
        return content;
    }

    /// <summary>A content and one more event.</summary>
    /// <param name="content">What there is.</param>
    /// <param name="found">The event.</param>
    /// <param name="activity">The content of its activity.</param>
    /// <param name="resource">The content of who did it.</param>
    public static ulong And(ulong content, LogEvent found, ulong activity, ulong resource)
    {
        var time = found.At is { } at ? (ulong)at.ToUnixTimeTicks() : 0;
        content = Mix(content ^ time);
        content = Mix(content ^ activity ^ (ulong)found.Transition);
        content = Mix(content ^ resource);
        if (found.RecordedAt is { } recorded)
            content = Mix(content ^ (ulong)recorded.ToUnixTimeTicks());
        return And(content, found.Fields);
    }

    /// <summary>A content and further fields.</summary>
    public static ulong And(ulong content, ValueList<LogField> fields)
    {
        foreach (var field in fields)
            content = Mix(Mix(content ^ Of(field.Name)) ^ Of(field.Value));
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
