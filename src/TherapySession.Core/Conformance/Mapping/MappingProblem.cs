using TherapySession.Json;

namespace TherapySession.Conformance;

/// <summary>Something that is wrong with a mapping, or worth a look. Equality: member by member.</summary>
/// <param name="Severity">A warning, or what makes it unusable.</param>
/// <param name="What">What, where in the mapping, and what to do about it.</param>
public sealed record MappingProblem(ProblemSeverity Severity, Refusal What)
{
    internal static MappingProblem Error(string code, string member, params ReadOnlySpan<string> arguments) => new(ProblemSeverity.SessionRefused, Of(code, member, arguments));

    internal static MappingProblem Warning(string code, string member, params ReadOnlySpan<string> arguments) => new(ProblemSeverity.Warning, Of(code, member, arguments));

    private static Refusal Of(string code, string member, ReadOnlySpan<string> arguments) =>
        new(code, RefusalKind.Malformed, Place.Of(nameof(LogMapping), member)) { Arguments = ValueList.Create(arguments) };
}
