using TherapySession;
using TherapySession.Json;

namespace QuickStart;

/// <summary>Plays a group script: several sessions in one room, a line a step, each with whose it is.</summary>
internal sealed class GroupPlayer(TextWriter output)
{
    private readonly ScriptPlayer _printer = new(output);

    /// <summary>Plays a script. The group at its end, or nothing where it could not be opened.</summary>
    public GroupSession? Play(GroupScript script, out int surprises)
    {
        var decision = GroupSession.Open(script.Opening, script.Stamp);
        surprises = Told(decision, script.Expect, "/openGroup") ? 0 : 1;
        if (decision is not GroupDecision.Accepted { Group: var group })
            return null;

        output.WriteLine($"{script.Title?.Text ?? group.Id.Value}");
        output.WriteLine($"  {group.Opening.Type}, {group.Opening.Setting}, {group.Opening.Format} of up to {group.Opening.Places}; profile {group.Profile}");
        output.WriteLine();
        for (var i = 0; i < script.Steps.Count; i++)
        {
            var step = script.Steps[i];
            decision = group.Decide(step.Command, step.Stamp);
            var after = decision is GroupDecision.Accepted accepted ? accepted.Group : group;
            output.WriteLine($"  {ScriptPlayer.Clock("HH:mm", group.Opening.Planned, step.Stamp.HappenedAt)}  {Said(step.Command, group, after)}{(decision is GroupDecision.Refused ? " REFUSED" : "")}");
            surprises += Told(decision, step.Expect, $"/commands/{i}") ? 0 : 1;
            if (step.Note is { } note)
                output.WriteLine($"         {"",-18}   # {note.Text}");
            group = after;
        }

        output.WriteLine();
        output.WriteLine($"  {group}; {string.Join(", ", group.Standing.Resources.Select(resource => $"{resource.Id} {resource.Custody}"))}");
        return group;
    }

    private static string Said(GroupCommand command, GroupSession before, GroupSession after) => command switch
    {
        JoinGroup join => $"{join.Opening.Session,-18} joins",
        ForMember own => $"{own.Session,-18} {own.Act.Kind}{ScriptPlayer.About(own.Act)}{Moved(before.Find(own.Session), after.Find(own.Session))}",
        ForGroup shared => $"{(shared.MadeFor.Count == 0 ? "everybody" : string.Join(", ", shared.MadeFor)),-18} {shared.Act.Kind}{ScriptPlayer.About(shared.Act)}",
        _ => "",
    };

    private static string Moved(Session? before, Session? after) => before is null || after is null || before.Phase == after.Phase ? "" : $" -> {after.Phase}";

    private bool Told(GroupDecision decision, ValueList<string> expected, string pointer)
    {
        var reasons = decision is GroupDecision.Refused refused ? refused.Reasons : [];
        foreach (var reason in reasons)
            _printer.Print(reason, pointer);
        if (reasons.Select(reason => reason.Code).ToHashSet().SetEquals(expected))
            return true;

        output.WriteLine($"         {"",-18}   !! the script expected {(expected.Count == 0 ? "acceptance" : string.Join(", ", expected))}");
        return false;
    }
}
