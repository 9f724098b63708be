namespace TherapySession.Conformance;

/// <summary>The rules that the data never exercised: what a log conforms to only because it never came to it. Equality: member by member.</summary>
/// <param name="Steps">The steps that no session took.</param>
/// <param name="Ways">The ways of the machine that no session went, as <c>From -&gt; Step -&gt; To</c>.</param>
/// <param name="Requirements">The codes of requirements that nothing recorded bears on, or that could not be seen.</param>
public sealed record NeverExercised(ValueList<string> Steps, ValueList<string> Ways, ValueList<string> Requirements);
