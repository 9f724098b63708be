using TherapySession;

namespace QuickStart;

/// <summary>Prints what a person would want to see at the end: what was agreed, what happened, what people said, what is left open.</summary>
internal sealed class RecordPrinter(TextWriter output)
{
    public void Print(Session session)
    {
        output.WriteLine();
        output.WriteLine($"  The record: {session.Phase}, {session.Version} events");
        var end = session.History.Latest!.At.HappenedAt;
        if (session.Participation.Began.Count > 0)
            output.WriteLine($"    took part     {session.Participation.TimeTakenPart(end).TotalMinutes} minutes, {Count(session.Participation.Pauses.Count, "interruption")}");

        foreach (var outcome in session.Consent.OutcomesOf(session.Plan))
            Outcome(session, outcome);
        if (session.Consent.Support is { } support)
            output.WriteLine($"    support       agreed up to {support.Agreement.PromptCeiling}; used: {Used(session)}");
        foreach (var feedback in session.Feedback.Individual)
            output.WriteLine($"    in their way  preferences {feedback.Feedback.PreferencesMet}, needs {feedback.Feedback.NeedsMet}, outcomes {feedback.Feedback.OutcomesMet}{Said(feedback.Feedback.InTheirWords)}");
        foreach (var none in session.Feedback.NoFeedback)
            output.WriteLine($"    in their way  no feedback: {none.Reason}; tried: {none.Tried.Text}");
        foreach (var withdrawal in session.Consent.Withdrawals)
            output.WriteLine($"    consent       withdrawn (event {withdrawal.At.Sequence}); no longer shared from then on");
        foreach (var change in session.Participation.Changes)
            output.WriteLine($"    change        {change.Id}: {change.Standing}");
        foreach (var resource in session.Preparation.Resources)
            output.WriteLine($"    resource      {resource.Id}: {resource.Custody}");
        foreach (var hazard in session.TidyUp.Hazards)
            output.WriteLine($"    hazard        {hazard.Hazard}: {(session.TidyUp.IsReported(hazard.Hazard) ? "reported" : "not reported")}");
        foreach (var concern in session.Concerns.All)
            output.WriteLine($"    concern       {concern.Concern.Id}: {concern.Concern.Kind}, {concern.Concern.Severity}, {string.Join(", ", concern.Facts.Select(fact => fact.GetType().Name))}");
    }

    private void Outcome(Session session, PlannedOutcome outcome)
    {
        // Three voices side by side; nobody's is averaged into another's.
        var voices = session.Feedback.Ratings.Where(rated => rated.Rating.Outcome == outcome.Id)
            .Select(rated => $"{rated.Rating.Voice} {rated.Rating.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? rated.Rating.NotRated.ToString()}");
        output.WriteLine($"    outcome       {outcome.Id} ({outcome.Measure}): {string.Join("; ", voices.DefaultIfEmpty("not rated"))}{Said(outcome.InTheirWords)}");
    }

    private static string Used(Session session)
    {
        var levels = session.Participation.Prompts.Select(fact => fact.Use.Level).Concat(session.Participation.Observations.Select(fact => fact.Observation.Level).OfType<PromptLevel>());
        return string.Join(", ", levels.Distinct().OrderBy(session.Plan.Prompts.Height).Select(level => level.Value).DefaultIfEmpty("none"));
    }

    private static string Said(Words? words) => words is null ? "" : $" \"{words.Text}\"";

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
