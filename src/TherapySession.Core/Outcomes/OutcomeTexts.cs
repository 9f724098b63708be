using System.Globalization;

namespace TherapySession.Outcomes;

/// <summary>The codes of this namespace, and where their texts are found.</summary>
internal static class OutcomeTexts
{
    public static string Code(int number) => string.Create(CultureInfo.InvariantCulture, $"TS-OUT-{number:000}");

    public static (string Meaning, string Remedy) Of(UndefinedBecause reason) =>
        Enum.IsDefined(reason) ? Of((int)reason) : throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason of this library.");

    public static (string Meaning, string Remedy) Of(OutcomeProblemKind kind) =>
        Enum.IsDefined(kind) ? Of((int)kind) : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of this library.");

    public static string MessageOf(OutcomeProblem problem, Language language) => string.Format(
        CultureInfo.InvariantCulture, language.Text("outcome.found"), language.Text(problem.Code + ".message"), problem.Found, problem.Expected);

    private static (string Meaning, string Remedy) Of(int number) => (Language.English.Text(Code(number) + ".message"), Language.English.Text(Code(number) + ".remedy"));
}
