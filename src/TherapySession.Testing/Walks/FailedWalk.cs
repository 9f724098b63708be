using System.Globalization;
using System.Text;
using TherapySession.Json;

namespace TherapySession.Testing;

/// <summary>A walk that went wrong, made as short as it could be, and how to take it again.</summary>
/// <remarks>Thread safety: immutable.</remarks>
public sealed class FailedWalk
{
    internal FailedWalk(ulong seed, int number, TakenWalk first, TakenWalk shortest, bool isRepeatable)
    {
        (Seed, Number, Failure, IsRepeatable) = (seed, number, shortest.Failure!, isRepeatable);
        (StepsTaken, StepsLeft) = (first.Walk.Steps.Count, shortest.Walk.Steps.Count);
        Scripts = shortest.Walk.Openings.Select((opening, side) => Script(shortest, opening, side)).ToValueList();
    }

    /// <summary>The seed.</summary>
    public ulong Seed { get; }

    /// <summary>The number of the walk, from 1.</summary>
    public int Number { get; }

    /// <summary>What went wrong at the last step.</summary>
    public Failure Failure { get; }

    /// <summary>Whether it went wrong again on a fresh adapter; where it did not, the software remembers something of earlier walks.</summary>
    public bool IsRepeatable { get; }

    /// <summary>How many steps were taken before it went wrong first.</summary>
    public int StepsTaken { get; }

    /// <summary>How many are left that make it go wrong.</summary>
    public int StepsLeft { get; }

    /// <summary>The steps that are left as a script, with what the library answers; two where two sessions are concerned. <c>therapysession run</c> plays them.</summary>
    public ValueList<SessionScript> Scripts { get; }

    /// <summary>Everything there is to read.</summary>
    public override string ToString() => In(Language.English);

    /// <summary>Everything there is to read, in a language; the scripts last.</summary>
    public string In(Language language)
    {
        var text = new StringBuilder(Failure.In(language));
        text.Append(CultureInfo.InvariantCulture, $"    again:    seed {Seed}, walk {Number}: FirstWalk = {Number}, Walks = 1\n");
        text.Append(CultureInfo.InvariantCulture, $"    steps:    {StepsLeft} of {StepsTaken}\n");
        if (!IsRepeatable)
            text.Append(CultureInfo.InvariantCulture, $"    {KitCodes.NotAlone}: {language.Message(KitCodes.NotAlone, [])} {language.Remedy(KitCodes.NotAlone, [])}\n");
        foreach (var script in Scripts)
            text.Append(SessionJson.ToText(script));
        return text.ToString();
    }

    // The library's answers stand in the script, so that playing it shows what is expected.
    private SessionScript Script(TakenWalk taken, WalkOpening opening, int side)
    {
        var decision = Session.Open(opening.Opening, opening.Stamp);
        var title = string.Create(CultureInfo.InvariantCulture, $"Walk {Number} of seed {Seed}, session {side + 1}");
        if (decision is not Decision.Accepted accepted)
            return new SessionScript(opening.Stamp, opening.Opening, []) { Title = title, Expect = Codes(decision) };

        var session = accepted.Session;
        ValueList<ScriptStep> steps = [];
        foreach (var step in taken.Walk.Steps.Where(step => step.Side == side))
        {
            var stamp = step.StampFor(session);
            var answer = session.Decide(step.Command, stamp);
            steps = steps.Add(new ScriptStep(stamp, step.Command) { Expect = Codes(answer) });
            session = (answer as Decision.Accepted)?.Session ?? session;
        }

        if (side == taken.Side && steps.Count > 0)
            steps = steps.With(steps.Count - 1, steps[^1] with { Note = $"here the software goes another way: {taken.Failure!.Code}" });
        return new SessionScript(opening.Stamp, opening.Opening, steps) { Title = title };
    }

    private static ValueList<string> Codes(Decision decision) =>
        decision is Decision.Refused refused ? refused.Reasons.Select(reason => reason.Code).Distinct().ToValueList() : [];
}
