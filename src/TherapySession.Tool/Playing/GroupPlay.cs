using TherapySession.Json;
using TherapySession.Tool.Output;

namespace TherapySession.Tool.Playing;

/// <summary>A group script that was played: the group it left, and how often it went otherwise than expected.</summary>
/// <param name="Group">The group at the end; <see langword="null"/> where it was never opened.</param>
/// <param name="Surprises">How many steps went otherwise than the script expects.</param>
internal sealed record GroupPlay(GroupSession? Group, int Surprises)
{
    /// <summary>Plays a group script, and writes each step as it happens.</summary>
    public static GroupPlay Of(GroupScript script, IGroupPlayWriter writer, CancellationToken interrupted)
    {
        var opening = GroupSession.Open(script.Opening, script.Stamp);
        var asExpected = IsAsExpected(script.Expect, opening);
        var surprises = asExpected ? 0 : 1;
        writer.Begin(script, opening, asExpected);
        if (opening is not GroupDecision.Accepted opened)
            return new GroupPlay(null, surprises);

        var group = opened.Group;
        for (var i = 0; i < script.Steps.Count; i++)
        {
            interrupted.ThrowIfCancellationRequested();
            var step = script.Steps[i];
            var before = group;
            var decision = group.Decide(step.Command, step.Stamp);
            if (decision is GroupDecision.Accepted accepted)
                group = accepted.Group;
            asExpected = IsAsExpected(step.Expect, decision);
            surprises += asExpected ? 0 : 1;
            writer.Step(new PlayedGroupStep(i, step, decision, before, group, asExpected));
        }

        return new GroupPlay(group, surprises);
    }

    private static bool IsAsExpected(ValueList<string> expected, GroupDecision decision) =>
        (decision is GroupDecision.Refused refused ? refused.Reasons.Select(reason => reason.Code) : []).ToHashSet(StringComparer.Ordinal).SetEquals(expected);
}

/// <summary>One step of a group script, and how it went.</summary>
internal sealed record PlayedGroupStep(int Index, GroupStep Step, GroupDecision Decision, GroupSession Before, GroupSession After, bool IsAsExpected)
{
    /// <summary>The step's place in the script.</summary>
    public string Pointer => $"/commands/{Index}";

    /// <summary>Why it was refused; empty where it was accepted.</summary>
    public ValueList<Refusal> Reasons => Decision is GroupDecision.Refused refused ? refused.Reasons : [];

    /// <summary>Whose step it is; <see langword="null"/> where it is the group's.</summary>
    public SessionId? Session => Step.Command switch
    {
        JoinGroup join => join.Opening.Session,
        ForMember own => own.Session,
        _ => null,
    };

    /// <summary>What was asked for, as in the script.</summary>
    public string Command => Step.Command switch
    {
        ForMember own => own.Act.Kind.Name,
        ForGroup shared => shared.Act.Kind.Name,
        _ => "joinGroup",
    };

    /// <summary>In how many sessions it was recorded.</summary>
    public int Recorded => Decision is GroupDecision.Accepted accepted ? accepted.Recorded.Select(each => each.Session).Distinct().Count() : 0;
}
