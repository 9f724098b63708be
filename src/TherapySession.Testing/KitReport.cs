using System.Globalization;
using System.Text;

namespace TherapySession.Testing;

/// <summary>What came of a run: what passed, what failed, and what was not exercised.</summary>
/// <remarks>Thread safety: immutable.</remarks>
public sealed class KitReport
{
    internal KitReport(AdapterCapabilities? capabilities, ValueList<ScenarioResult> scenarios, WalkReport? walks, Failure? failure) =>
        (Capabilities, Scenarios, Walks, Failure) = (capabilities, scenarios, walks, failure);

    /// <summary>What the software said that it can't do; <see langword="null"/> where it could not even say that.</summary>
    public AdapterCapabilities? Capabilities { get; }

    /// <summary>Each scenario, in the order in which they were played.</summary>
    public ValueList<ScenarioResult> Scenarios { get; }

    /// <summary>The walks; <see langword="null"/> where none were taken.</summary>
    public WalkReport? Walks { get; }

    /// <summary>What is wrong with the adapter itself, so that the run could not go on; <see langword="null"/> where nothing is.</summary>
    public Failure? Failure { get; }

    /// <summary>Whether nothing failed, and something was exercised.</summary>
    public bool Passed => Failure is null && Walks?.Failed is null && Scenarios.All(each => each.Outcome != ScenarioOutcome.Failed)
        && (Walks is not null || Scenarios.Any(each => each.Outcome == ScenarioOutcome.Passed));

    /// <summary>What was not exercised, each with the reason: because the software can't, or because no walk came there.</summary>
    public ValueList<string> NotExercised => NotExercisedIn(Language.English);

    /// <summary>What was not exercised, each with the reason, in a language.</summary>
    public ValueList<string> NotExercisedIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var lacking = Scenarios.SelectMany(each => each.Lacking).Concat(Lacking()).Distinct().Order(StringComparer.Ordinal).ToList();
        var unreached = Walks?.Coverage.NotReached().Where(what => !lacking.Exists(each => what.StartsWith(each, StringComparison.Ordinal))) ?? [];
        return lacking.Select(what => Line(KitCodes.CannotBeDone, what)).Concat(unreached.Select(what => Line(KitCodes.NotReached, what))).ToValueList();

        string Line(string code, string what) => $"{code} {language.Message(code, [what])}";
    }

    /// <summary>The whole report as text, in English.</summary>
    public override string ToString() => In(Language.English);

    /// <summary>The whole report as text: counts, then each failure, then what was not exercised.</summary>
    public string In(Language language)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Capabilities?.Software ?? "software"}: {(Passed ? "passed" : "FAILED")}\n");
        text.Append(CultureInfo.InvariantCulture, $"scenarios: {Count(ScenarioOutcome.Passed)} passed, {Count(ScenarioOutcome.Failed)} failed, {Count(ScenarioOutcome.NotExercised)} not exercised\n");
        if (Walks is { Coverage: var coverage } walks)
        {
            text.Append(CultureInfo.InvariantCulture, $"walks: {walks.Walks:N0} from seed {walks.Seed}, {coverage.Steps:N0} steps: {coverage.Accepted:N0} to be accepted, of them {coverage.Repeats:N0} repeats; ");
            text.Append(CultureInfo.InvariantCulture, $"{coverage.Steps - coverage.Accepted:N0} to be refused, with {coverage.Codes.Count} codes\n");
        }

        foreach (var failure in Scenarios.Where(each => each.Failure is not null).Select(each => each.Failure!).Prepend(Failure))
            text.Append(failure?.In(language));
        text.Append(Walks?.Failed?.In(language));
        foreach (var line in NotExercisedIn(language))
            text.Append(line).Append('\n');
        return text.ToString();
    }

    private int Count(ScenarioOutcome outcome) => Scenarios.Count(each => each.Outcome == outcome);

    // What walks leave out, scenarios need not have asked for.
    private IEnumerable<string> Lacking() => Capabilities is null || Walks is null ? [] : Capabilities.CannotDo.Select(name => $"command {name}");
}
