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
        output.WriteLine($"  {Clock("uuuu-MM-dd HH:mm", planned, planned.Start)} to {Clock("HH:mm", planned, planned.End)} {planned.Zone}, {planned.Elapsed.TotalMinutes} minutes; " +
            $"{session.Opening.Type}, {session.Opening.Setting}, {session.Opening.Format}; profile {session.Profile}");
        output.WriteLine();
    }

    private void Print(Session before, ScriptStep step, Decision decision, string pointer)
    {
        var late = step.Stamp.RecordedAt > step.Stamp.HappenedAt ? $"  (late entry, recorded {Clock("HH:mm", before.Opening.Planned, step.Stamp.RecordedAt)})" : "";
        var time = Clock("HH:mm", before.Opening.Planned, step.Stamp.HappenedAt);
        switch (decision)
        {
            case Decision.Accepted accepted:
                var moved = accepted.Session.Phase == before.Phase ? "" : $" -> {accepted.Session.Phase}";
                output.WriteLine($"  {time}  {before.Phase,-18} {step.Command.Kind}{About(step.Command)}{moved}{late}");
                break;
            case Decision.Refused refused:
                output.WriteLine($"  {time}  {before.Phase,-18} {step.Command.Kind}{About(step.Command)} REFUSED{late}");
                foreach (var reason in refused.Reasons)
                    Print(reason, pointer);
                break;
        }

        if (step.Note is { } note)
            output.WriteLine($"         {"",-18}   # {note.Text}");
    }

    public void Print(Refusal reason, string pointer)
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

    // What a person would want to know of a step besides its name.
    public static string About(SessionCommand command) => command switch
    {
        RecordConsent { Response: var response } => $": {response.Answer}, {response.Basis}, {response.Manner}",
        AssessCapacity { Assessment: var assessment } => $": {assessment.Finding}",
        AssessCompetence { Assessment: var assessment } => $": {assessment.Finding}",
        DecideInBestInterests { Decision: var decision } => $": {decision.Outcome}",
        RecordDissent { Seen: var seen } => $": \"{seen.Text}\"",
        AccessDocument { Document: var document, Version: var version } => $": {document} v{version}",
        ConfirmOutcome { Outcome: var outcome } => $": {outcome}",
        SelectActivities { Selection.Chosen: var chosen } => $": {string.Join(", ", chosen)}",
        CheckEnvironment { Aspect: var aspect, Answer: var answer } => $": {aspect} {answer}",
        TakeOutResource { Resource: var resource } => $": {resource}",
        CheckResource { Resource: var resource, Check: var check } => $": {resource} {check.Condition}",
        PutAsideResource { Resource: var resource, To: var to } => $": {resource} {to}",
        CleanResource { Resource: var resource } => $": {resource}",
        ReturnResource { Resource: var resource } => $": {resource}",
        UseUpResource { Resource: var resource, Rest: var rest } => $": {resource} {rest}",
        StartActivity { Activity: var activity } => $": {activity}",
        EndActivity { Activity: var activity, End: var end } => $": {activity} {end}",
        LeaveOutActivity { Activity: var activity, Reason: var reason } => $": {activity} {reason}",
        UsePrompt { Use: var use } => $": {use.Level}, \"{use.Step.Text}\"",
        RecordObservation { Observation: var observation } => $": {observation.Kind}, \"{observation.Seen.Text}\"",
        RecordEmotionalState { Observation: var observation } => $": {observation.State}{(observation.Strategy is { } tried ? $", {tried} {observation.Helped}" : "")}",
        Pause { Cause: var cause } => $": {cause}",
        AnswerPause { How: var how } => $": \"{how.Text}\"",
        ProposeChange { Change: var change } => $": {change}",
        RateOutcome { Rating: var rating } => $": {rating.Outcome}, {rating.Voice}",
        CancelSession { Reason: var reason } => $": {reason}",
        RaiseConcern { Concern: var concern } => $": {concern.Kind}, {concern.Severity}",
        _ => "",
    };

    public static string Clock(string pattern, PlannedTime planned, Instant moment) =>
        ZonedDateTimePattern.CreateWithInvariantCulture(pattern, null).Format(planned.OnTheWall(moment));
}
