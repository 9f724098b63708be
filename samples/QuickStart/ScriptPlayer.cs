using NodaTime;
using NodaTime.Text;
using TherapySession;
using TherapySession.Json;

namespace QuickStart;

/// <summary>Plays one script through the library and prints each step as it happens.</summary>
internal sealed class ScriptPlayer(TextWriter output)
{
    /// <summary>Plays a script. The session at its end, or nothing where it could not be opened.</summary>
    public Session? Play(SessionScript script, out int surprises)
    {
        surprises = 0;
        var opening = Session.Open(script.Opening, script.Stamp);
        if (opening is Decision.Refused refused)
        {
            output.WriteLine($"{script.Title?.Text ?? script.Opening.Session.Value}: not opened");
            foreach (var reason in refused.Reasons)
                Print(reason, "/open");
            surprises += refused.Reasons.Select(reason => reason.Code).ToHashSet().SetEquals(script.Expect) ? 0 : 1;
            return null;
        }

        var session = opening.Require();
        Heading(script, session);
        for (var i = 0; i < script.Steps.Count; i++)
        {
            var step = script.Steps[i];
            var decision = session.Decide(step.Command, step.Stamp);
            Print(session, step, decision, $"/commands/{i}");
            surprises += IsAsExpected(step, decision) ? 0 : 1;
            if (decision is Decision.Accepted accepted)
                session = accepted.Session;
        }

        return session;
    }

    private void Heading(SessionScript script, Session session)
    {
        var planned = session.Opening.Planned;
        output.WriteLine(script.Title?.Text ?? session.Id.Value);
        output.WriteLine($"  {Clock("uuuu-MM-dd HH:mm", session, planned.Start)} to {Clock("HH:mm", session, planned.End)} {planned.Zone}, {planned.Elapsed.TotalMinutes} minutes; " +
            $"{session.Opening.Type}, {session.Opening.Setting}, {session.Opening.Format}; profile {session.Profile}");
        output.WriteLine();
    }

    private void Print(Session before, ScriptStep step, Decision decision, string pointer)
    {
        var late = step.Stamp.RecordedAt > step.Stamp.HappenedAt ? $"  (late entry, recorded {Clock("HH:mm", before, step.Stamp.RecordedAt)})" : "";
        var time = Clock("HH:mm", before, step.Stamp.HappenedAt);
        switch (decision)
        {
            case Decision.Accepted accepted:
                var moved = accepted.Session.Phase == before.Phase ? "" : $" -> {accepted.Session.Phase}";
                output.WriteLine($"  {time}  {before.Phase,-18} {step.Command.Kind}{moved}{late}");
                break;
            case Decision.Refused refused:
                output.WriteLine($"  {time}  {before.Phase,-18} {step.Command.Kind} REFUSED{late}");
                foreach (var reason in refused.Reasons)
                    Print(reason, pointer);
                break;
        }

        if (step.Note is { } note)
            output.WriteLine($"         {"",-18}   # {note.Text}");
    }

    private void Print(Refusal reason, string pointer)
    {
        var criteria = reason.Criteria.Count == 0 ? "" : $"  [{string.Join(", ", reason.Criteria)}]";
        var commands = reason.SuppliedBy.Count == 0 ? "" : $" ({string.Join(", ", reason.SuppliedBy)})";
        output.WriteLine($"         {"",-18}   {reason.Code} {reason.Message}{criteria}");
        output.WriteLine($"         {"",-18}   {"",-11} -> {reason.Remedy}{commands}");
        output.WriteLine($"         {"",-18}   {"",-11} at {reason.Place.Within(pointer).JsonPointer}");
    }

    private bool IsAsExpected(ScriptStep step, Decision decision)
    {
        var found = decision is Decision.Refused refused ? refused.Reasons.Select(reason => reason.Code).ToHashSet() : [];
        if (found.SetEquals(step.Expect))
            return true;

        output.WriteLine($"         {"",-18}   !! the script expected {(step.Expect.Count == 0 ? "acceptance" : string.Join(", ", step.Expect))}");
        return false;
    }

    private static string Clock(string pattern, Session session, Instant moment) =>
        ZonedDateTimePattern.CreateWithInvariantCulture(pattern, null).Format(session.Opening.Planned.OnTheWall(moment));
}
