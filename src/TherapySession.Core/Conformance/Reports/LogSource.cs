namespace TherapySession.Conformance;

/// <summary>A file that was assessed. Equality: member by member.</summary>
/// <param name="File">What the caller calls it.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal; <see langword="null"/> where nobody worked it out.</param>
/// <param name="Summary">What reading it gave besides its cases.</param>
public sealed record LogSource(string File, string? Sha256, LogSummary Summary);
