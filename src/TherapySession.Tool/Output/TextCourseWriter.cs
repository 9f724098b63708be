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
    private readonly Wording _words;

    private TextCourseWriter(TextWriter output, Pseudonyms names, Wording words) => (_output, _names, _words) = (output, names, words);

    public static void Write(TextWriter output, IReadOnlyList<NamedCourse> courses, Wording words, bool showText)
    {
        foreach (var each in courses)
            new TextCourseWriter(output, new Pseudonyms(each.Course, words, showText), words).Write(each);
        output.Flush();
    }

    private void Write(NamedCourse course)
    {
        var (progress, evaluation) = (CourseProgress.Of(course.Course, course.At), CourseEvaluation.Of(course.Course));
        _output.WriteLine(_names.ShowText ? _words.Say("course.sessionsOf", course.File, evaluation.Sessions, course.Course.Individual) : _words.Say("course.sessions", course.File, evaluation.Sessions));
        Attendance(progress);
        foreach (var outcome in evaluation.Outcomes)
            Write(outcome);
        Together(evaluation);
        Independence(evaluation.Independence);
        Facts(progress);
    }

    private void Attendance(CourseProgress progress)
    {
        var counts = Enum.GetValues<SessionEnding>().Where(ending => progress.Count(ending) > 0).Select(ending => $"{progress.Count(ending)} {JsonText.Name(ending)}{Reasons(progress, ending)}");
        Line("course.attendance", string.Join(", ", counts));
        foreach (var session in progress.Sessions.Where(session => session.HasAnotherVersion))
            Line("course.plan", _names.Of(session.Session), session.PlanVersion, session.VersionThatHeld);
    }

    private static string Reasons(CourseProgress progress, SessionEnding ending)
    {
        var reasons = progress.Sessions.Where(session => session.Ending == ending).Select(session => session.Reason).OfType<StopReason>().Where(reason => reason != StopReason.DidNotAttend).GroupBy(reason => reason).ToList();
        return reasons.Count == 0 ? "" : $" ({string.Join(", ", reasons.Select(each => $"{each.Count()} {JsonText.Name(each.Key)}"))})";
    }

    private void Write(OutcomeEvaluation outcome)
    {
        Line("course.outcome", outcome.Outcome, JsonText.Name(outcome.Planned.Measure), JsonText.Name(outcome.Planned.Direction), Said(outcome.Planned.InTheirWords));
        foreach (var sentence in outcome.InWords(_words.Language))
            _output.WriteLine($"    {sentence}");
        foreach (var voice in outcome.Voices.Where(voice => voice.Ratings.Count > 1))
            _output.WriteLine($"    {Name(voice.Voice, voice.Proxy)}: {string.Join(", ", Figures(voice))}");
        foreach (var point in outcome.Supports)
            _output.WriteLine($"    + {point.Code} {point.MessageIn(_words.Language)}");
        foreach (var point in outcome.Weakens)
            _output.WriteLine($"    - {point.Code} {point.MessageIn(_words.Language)} -> {point.RemedyIn(_words.Language)}");
    }

    private IEnumerable<string> Figures(VoiceEvaluation voice)
    {
        yield return _words.Say("course.ratings", string.Join(' ', voice.Ratings.Select(rating => Figure(rating.Rating.Value, "0.##"))));
        if (voice.Trend.SlopePerWeek.TryGetValue(out var slope))
            yield return _words.Say("course.slope", slope, voice.Trend.SlopeOver);
        if (voice.Trend.Chart.PointsOutside.TryGetValue(out var outside))
            yield return _words.Say("course.outside", outside, voice.Trend.Chart.Lower.Value, voice.Trend.Chart.Upper.Value);
        if (voice.Phases is { Nap: { Nap: { IsDefined: true } nap, Lower: { IsDefined: true } lower, Upper: { IsDefined: true } upper } } phases)
            yield return _words.Say("course.nonOverlap", nap.Value, lower.Value, upper.Value, phases.Baseline, phases.Intervention);
    }

    private void Together(CourseEvaluation evaluation)
    {
        foreach (var goals in evaluation.Goals)
        {
            if (goals.Attainment is { GoalsUsed: > 1, BaselineT: { IsDefined: true } before, AchievedT: { IsDefined: true } after })
                Line("course.goalsTogether", Name(goals.Voice, goals.Proxy), before.Value, after.Value, goals.Attainment.GoalsUsed);
            if (goals.Movement.GoalsUsed > 1 && goals.Movement.MeanChange.TryGetValue(out var moved))
                Line("course.goalsMoved", Name(goals.Voice, goals.Proxy), moved, goals.Movement.GoalsUsed);
        }
    }

    private void Independence(IndependenceEvaluation independence)
    {
        if (independence.Sessions.Count == 0)
            return;

        var shares = string.Join(' ', independence.Sessions.Select(session => Figure(session.Figures.PercentIndependent.Value, "0")));
        if (independence.OnOtherLadders > 0)
            Line("course.alone.others", shares, independence.OnOtherLadders);
        else
            Line("course.alone", shares);
    }

    private void Facts(CourseProgress progress)
    {
        foreach (var support in progress.Support.Where(support => support.AboveCeiling > 0))
            Line("course.aboveCeiling", support.AboveCeiling, _names.Of(support.Session));
        foreach (var unmet in progress.Unmet)
            Line("course.unmet", JsonText.Name(unmet.Kind), unmet.Name, _names.Of(unmet.Session));
        foreach (var withdrawn in progress.Withdrawals)
            Line("course.withdrawn", _names.Of(withdrawn.Session));
        foreach (var concern in progress.OpenConcerns)
        {
            var about = concern.Standing.Concern;
            Line("course.concern", JsonText.Name(about.Kind), JsonText.Name(about.Severity), _names.Of(concern.Session), Said(about.Words));
        }

        foreach (var left in progress.Unfinished)
            Line("course.unfinished", JsonText.Name(left.Carried.Item.Kind), left.Carried.Item.Id, _names.Of(left.Carried.Item.From), left.AskedIn, Said(left.Carried.Words));
        foreach (var review in progress.Reviews)
            Write(review);
    }

    private void Write(TeamReview review)
    {
        Line("course.review", InstantPattern.General.Format(review.At), string.Join(", ", review.TookPart.Select(partner => JsonText.Name(partner.Role))));
        foreach (var decision in review.Decisions)
        {
            var by = string.Join(", ", decision.DecidedBy.Select(person => JsonText.Name(review.TookPart.First(partner => partner.Person == person).Role)));
            var told = decision.Outcome is { } outcome
                ? _words.Say("course.decisionOf", JsonText.Name(decision.Conclusion), outcome, by, Said(decision.Words))
                : _words.Say("course.decision", JsonText.Name(decision.Conclusion), by, Said(decision.Words));
            _output.WriteLine($"    {told}");
        }
    }

    private void Line(string key, params object?[] arguments) => _output.WriteLine($"  {_words.Say(key, arguments)}");

    private string Name(Voice voice, ProxyRating proxy) => proxy == ProxyRating.None ? JsonText.Name(voice) : _words.Say("course.byProxy", JsonText.Name(voice));

    private static string Figure(IFormattable? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture) ?? "";

    private string Said(Words? words) => _names.Of(words) is { } text ? $": {text}" : "";
}
