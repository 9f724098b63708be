using System.Globalization;

namespace TherapySession.Conformance;

/// <summary>A place in a log. Equality: member by member.</summary>
/// <param name="File">The file as the caller names it, if it does.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in its line, from 1.</param>
public sealed record LogPlace(string? File, int Line, int Column)
{
    /// <summary>File, line and column, as an editor can jump to.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(File is null ? "" : File + ":")}{Line}:{Column}");
}
