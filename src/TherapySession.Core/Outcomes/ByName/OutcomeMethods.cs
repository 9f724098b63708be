using System.Collections.Frozen;
using System.Text.Json;

namespace TherapySession.Outcomes;

/// <summary>The evaluation methods by name, for callers that have their input as JSON.</summary>
/// <remarks>Thread safety: pure functions over immutable tables.</remarks>
public static class OutcomeMethods
{
    /// <summary>All methods, in the order of their names.</summary>
    public static ValueList<OutcomeMethod> All { get; } =
    [
        .. GoalMethods.All.Concat(ChangeMethods.All).Concat(SingleCaseMethods.All).Concat(AgreementMethods.All).Concat(ScaleMethods.All).Concat(TrendMethods.All)
            .OrderBy(method => method.Name, StringComparer.Ordinal),
    ];

    private static readonly FrozenDictionary<string, OutcomeMethod> ByName = All.ToFrozenDictionary(method => method.Name, StringComparer.Ordinal);

    /// <summary>The answer of a method to a JSON input.</summary>
    /// <param name="method">The name, letter for letter.</param>
    /// <param name="input">An object with the members that the method takes, and no others. A missing rating is <c>null</c>.</param>
    /// <returns>The figures, or problems: no method of that name, members unknown, missing or given twice, values of another kind, and whatever the method itself refuses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is null.</exception>
    public static Evaluated<OutcomeFigures> Evaluate(string method, JsonElement input)
    {
        ArgumentNullException.ThrowIfNull(method);

        if (ByName.TryGetValue(method, out var known))
            return known.Evaluate(new MemberReader(input));

        var check = new InputCheck();
        var near = Nearest.To(method, ByName.Keys.Order(StringComparer.Ordinal));
        check.Add(
            OutcomeProblemKind.UnknownMethod, "", "a name that no method has",
            near is null ? $"one of {string.Join(", ", All.Select(each => each.Name))}" : $"perhaps '{near}'");
        return check.Problems<OutcomeFigures>();
    }
}
