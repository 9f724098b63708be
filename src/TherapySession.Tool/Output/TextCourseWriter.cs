using System.Globalization;
using NodaTime.Text;
using TherapySession.Outcomes;
using TherapySession.Tool.Courses;

namespace TherapySession.Tool.Output;

/// <summary>For people: what happened in a course, what the ratings did, and what supports and weakens saying so.</summary>
internal sealed class TextCourseWriter
{
    private readonly TextWriter _output;
    private readonly Pseudonyms _names;
    private readonly Language _language;

    private TextCourseWriter(TextWriter output, Pseudonyms names, Language language) => (_output, _names, _language) = (output, names, language);

    public static void Write(TextWriter output, IReadOnlyList<NamedCourse> courses, Language language, bool showText)
    {
        foreach (var each in courses)
            new TextCourseWriter(output, new Pseudonyms(each.Course, showText), language).Write(each);
        output.Flush();
    }

    private void Write(NamedCourse course)
    {
        var (progress, evaluation) = (CourseProgress.Of(course.Course, course.At), CourseEvaluation.Of(course.Course));
        _output.WriteLine(Line($"{course.File}: {evaluation.Sessions} sessions{(_names.ShowText ? $" of {course.Course.Individual}" : "")}"));
        Attendance(progress);
        foreach (var outcome in evaluation.Outcomes)
            Write(outcome);
        Together(evaluation);
        Independence(evaluation.Independence);
        Facts(progress);
    }

    private void Attendance(CourseProgress progress)
    {
        var counts = Enum.GetValues<SessionEnding>().Where(ending => progress.Count(ending) > 0).Select(ending => Line($"{progress.Count(ending)} {JsonText.Name(ending)}{Reasons(progress, ending)}"));
        _output.WriteLine($"  attendance: {string.Join(", ", counts)}");
        foreach (var session in progress.Sessions.Where(session => session.HasAnotherVersion))
            _output.WriteLine(Line($"  plan: {_names.Of(session.Session)} was opened with version {session.PlanVersion}; version {session.VersionThatHeld} held"));
    }

    private static string Reasons(CourseProgress progress, SessionEnding ending)
    {
        var reasons = progress.Sessions.Where(session => session.Ending == ending).Select(session => session.Reason).OfType<StopReason>().Where(reason => reason != StopReason.DidNotAttend).GroupBy(reason => reason).ToList();
        return reasons.Count == 0 ? "" : $" ({string.Join(", ", reasons.Select(each => Line($"{each.Count()} {JsonText.Name(each.Key)}")))})";
    }

    private void Write(OutcomeEvaluation outcome)
    {
        _output.WriteLine($"  outcome {outcome.Outcome} ({JsonText.Name(outcome.Planned.Measure)}, {JsonText.Name(outcome.Planned.Direction)}){(_names.Of(outcome.Planned.InTheirWords) is { } words ? $": {words}" : "")}");
        foreach (var sentence in outcome.InWords(_language))
            _output.WriteLine($"    {sentence}");
        foreach (var voice in outcome.Voices.Where(voice => voice.Ratings.Count > 1))
            _output.WriteLine($"    {Name(voice)}: {string.Join(", ", Figures(voice))}");
        foreach (var point in outcome.Supports)
            _output.WriteLine($"    + {point.Code} {point.MessageIn(_language)}");
        foreach (var point in outcome.Weakens)
            _output.WriteLine($"    - {point.Code} {point.MessageIn(_language)} -> {point.RemedyIn(_language)}");
    }

    private static IEnumerable<string> Figures(VoiceEvaluation voice)
    {
        yield return Line($"ratings {string.Join(' ', voice.Ratings.Select(rating => Line($"{rating.Rating.Value:0.##}")))}");
        if (voice.Trend.SlopePerWeek.TryGetValue(out var slope))
            yield return Line($"slope {slope:+0.##;-0.##;0} a week over {voice.Trend.SlopeOver}");
        if (voice.Trend.Chart.PointsOutside.TryGetValue(out var outside))
            yield return Line($"{outside} beyond the usual {voice.Trend.Chart.Lower.Value:0.##} to {voice.Trend.Chart.Upper.Value:0.##}");
        if (voice.Phases is { Nap: { Nap: { IsDefined: true } nap, Lower: { IsDefined: true } lower, Upper: { IsDefined: true } upper } } phases)
            yield return Line($"non-overlap {nap.Value:0.##} ({lower.Value:0.##} to {upper.Value:0.##}, approximate) of {phases.Baseline} and {phases.Intervention}");
    }

    private void Together(CourseEvaluation evaluation)
    {
        foreach (var goals in evaluation.Goals)
        {
            if (goals.Attainment is { GoalsUsed: > 1, BaselineT: { IsDefined: true } before, AchievedT: { IsDefined: true } after })
                _output.WriteLine(Line($"  goals together, {JsonText.Name(goals.Voice)}{Proxy(goals.Proxy)}: T {before.Value:0.#} at the baseline, {after.Value:0.#} now, over {goals.Attainment.GoalsUsed}"));
            if (goals.Movement.GoalsUsed > 1 && goals.Movement.MeanChange.TryGetValue(out var moved))
                _output.WriteLine(Line($"  goals rated 0 to 10, {JsonText.Name(goals.Voice)}{Proxy(goals.Proxy)}: {moved:+0.##;-0.##;0} the hoped-for way on average, over {goals.Movement.GoalsUsed}"));
        }
    }

    private void Independence(IndependenceEvaluation independence)
    {
        if (independence.Sessions.Count == 0)
            return;

        var shares = independence.Sessions.Select(session => Line($"{session.Figures.PercentIndependent.Value:0}"));
        _output.WriteLine($"  steps done alone, per cent: {string.Join(' ', shares)}{(independence.OnOtherLadders > 0 ? Line($"; {independence.OnOtherLadders} sessions on another ladder left out") : "")}");
    }

    private void Facts(CourseProgress progress)
    {
        foreach (var support in progress.Support.Where(support => support.AboveCeiling > 0))
            _output.WriteLine(Line($"  more support than agreed: {support.AboveCeiling} steps in {_names.Of(support.Session)}"));
        foreach (var unmet in progress.Unmet)
            _output.WriteLine($"  not had: {JsonText.Name(unmet.Kind)} {unmet.Name} in {_names.Of(unmet.Session)}");
        foreach (var withdrawn in progress.Withdrawals)
            _output.WriteLine($"  consent withdrawn: {_names.Of(withdrawn.Session)}");
        foreach (var concern in progress.OpenConcerns)
            _output.WriteLine($"  open concern: {JsonText.Name(concern.Standing.Concern.Kind)}, {JsonText.Name(concern.Standing.Concern.Severity)}, {_names.Of(concern.Session)}{Said(concern.Standing.Concern.Words)}");
        foreach (var left in progress.Unfinished)
            _output.WriteLine(Line($"  not taken up yet: {JsonText.Name(left.Carried.Item.Kind)} {left.Carried.Item.Id} of {_names.Of(left.Carried.Item.From)}, asked for in {left.AskedIn} later sessions{Said(left.Carried.Words)}"));
        foreach (var review in progress.Reviews)
        {
            _output.WriteLine($"  review {InstantPattern.General.Format(review.At)}: {string.Join(", ", review.TookPart.Select(partner => JsonText.Name(partner.Role)))}");
            foreach (var decision in review.Decisions)
                _output.WriteLine($"    {JsonText.Name(decision.Conclusion)}{(decision.Outcome is { } outcome ? $" of {outcome}" : "")}, by {string.Join(", ", decision.DecidedBy.Select(person => Role(review, person)))}{Said(decision.Words)}");
        }
    }

    private static string Name(VoiceEvaluation voice) => JsonText.Name(voice.Voice) + Proxy(voice.Proxy);

    private static string Proxy(ProxyRating proxy) => proxy == ProxyRating.None ? "" : " by proxy";

    private static string Role(TeamReview review, PersonId person) => JsonText.Name(review.TookPart.First(partner => partner.Person == person).Role);

    private string Said(Words? words) => _names.Of(words) is { } text ? $": {text}" : "";

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
