namespace TherapySession.Tests;

/// <summary>One requirement at one gate: a session that lacks exactly it, and what supplies it.</summary>
/// <param name="Gate">The gate that asks.</param>
/// <param name="Code">The requirement.</param>
/// <param name="Criteria">The criteria that ask for it, of all profiles; a profile without one of them asks for it only if <paramref name="AlwaysAsked"/>.</param>
/// <param name="Step">The command that the gate refuses.</param>
/// <param name="Without">The session that lacks it.</param>
/// <param name="Supply">What supplies it.</param>
internal sealed record Gap(Gate Gate, string Code, string[] Criteria, SessionCommand Step, Func<Profile, Scene> Without, Action<Scene> Supply)
{
    /// <summary>What else tells it from other gaps of the same requirement.</summary>
    public string Name { get; init; } = "";

    /// <summary>The arguments of each refusal, in their order; a requirement that is missing once and says no more has one empty list.</summary>
    public string[][] Arguments { get; init; } = [[]];

    /// <summary>Asked by a profile that has no criterion for it.</summary>
    public bool AlwaysAsked { get; init; }

    /// <summary>Where it is not asked for, something else is missing instead.</summary>
    public bool OtherwiseMissing { get; init; }

    public bool IsAskedBy(Profile profile) => AlwaysAsked || CriteriaUnder(profile).Length > 0;

    public string[] CriteriaUnder(Profile profile) => Criteria.Where(number => number.StartsWith(profile.Id.Value + "/", StringComparison.Ordinal)).ToArray();

    public override string ToString() => $"{Gate} {Code}{(Name.Length == 0 ? "" : " " + Name)}";

    /// <summary>A gap that the script leaves when the lines of a requirement are left out.</summary>
    public static Gap OfScript(Gate gate, string code, string[] criteria, params string[][] arguments)
    {
        var phase = gate switch
        {
            Gate.G1 => Phase.Consent,
            Gate.G2 => Phase.Preparation,
            Gate.G3 => Phase.Active,
            Gate.G4 => Phase.Feedback,
            Gate.G5 => Phase.TidyUp,
            _ => Phase.Reflection,
        };
        return new Gap(gate, code, criteria, Script.WayOut(phase), profile => Scene.ReadyIn(phase, profile, code), scene => scene.CatchUp())
        {
            Arguments = arguments.Length == 0 ? [[]] : arguments,
        };
    }
}
