using TherapySession.Json;
using TherapySession.Tool.Output;

namespace TherapySession.Tool.Playing;

/// <summary>A script that was played: the session it left, and how often it went otherwise than expected.</summary>
/// <param name="Session">The session at the end; <see langword="null"/> where it was never opened.</param>
/// <param name="Surprises">How many steps went otherwise than the script expects.</param>
internal sealed record ScriptPlay(Session? Session, int Surprises)
{
    /// <summary>Plays a script, and writes each step as it happens.</summary>
    public static ScriptPlay Of(SessionScript script, IPlayWriter writer, CancellationToken interrupted)
    {
        var opening = Session.Open(script.Opening, script.Stamp);
        var asExpected = IsAsExpected(script.Expect, opening);
        var surprises = asExpected ? 0 : 1;
        writer.Begin(script, opening, asExpected);
        if (opening is not Decision.Accepted opened)
            return new ScriptPlay(null, surprises);

        var session = opened.Session;
        for (var i = 0; i < script.Steps.Count; i++)
        {
            interrupted.ThrowIfCancellationRequested();
            var step = script.Steps[i];
            var decision = session.Decide(step.Command, step.Stamp);
            var before = session.Phase;
            if (decision is Decision.Accepted accepted)
                session = accepted.Session;
            asExpected = IsAsExpected(step.Expect, decision);
            surprises += asExpected ? 0 : 1;
            writer.Step(new PlayedStep(i, step, decision, before, session.Phase, asExpected));
        }

        return new ScriptPlay(session, surprises);
    }

    private static bool IsAsExpected(ValueList<string> expected, Decision decision) => Codes(decision).ToHashSet(StringComparer.Ordinal).SetEquals(expected);

    private static IEnumerable<string> Codes(Decision decision) => decision is Decision.Refused refused ? refused.Reasons.Select(reason => reason.Code) : [];
}

/// <summary>One step of a script, and how it went.</summary>
internal sealed record PlayedStep(int Index, ScriptStep Step, Decision Decision, Phase Before, Phase After, bool IsAsExpected)
{
    /// <summary>The step's place in the script.</summary>
    public string Pointer => $"/commands/{Index}";
}
