using System.Text.Json;
using NodaTime.Text;
using TherapySession.Outcomes;
using TherapySession.Tool.Courses;

namespace TherapySession.Tool.Output;

/// <summary>One object with <c>courses</c>: facts and figures, with pseudonyms unless they were asked for as they are; pseudonyms are the same in every language.</summary>
internal sealed class JsonCourseWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly Pseudonyms _names;
    private readonly Language _language;

    private JsonCourseWriter(Utf8JsonWriter json, Pseudonyms names, Language language) => (_json, _names, _language) = (json, names, language);

    public static void Write(Stream output, IReadOnlyList<NamedCourse> courses, Language language, bool showText)
    {
        using var text = JsonText.To(output);
        text.Writer.WriteStartObject();
        text.Writer.WriteStartArray("courses");
        foreach (var each in courses)
            new JsonCourseWriter(text.Writer, new Pseudonyms(each.Course, Wording.In(Language.English), showText), language).Write(each);
        text.Writer.WriteEndArray();
        text.Writer.WriteEndObject();
    }

    private void Write(NamedCourse course)
    {
        var (progress, evaluation) = (CourseProgress.Of(course.Course, course.At), CourseEvaluation.Of(course.Course));
        _json.WriteStartObject();
        _json.WriteString("file", course.File);
        _json.WriteString("individual", _names.Of(course.Course.Individual));
        Facts(progress);
        List("outcomes", evaluation.Outcomes, Write);
        List("goals", evaluation.Goals, Write);
        Write(evaluation.Independence);
        _json.WriteEndObject();
    }

    private void Facts(CourseProgress progress)
    {
        _json.WriteStartObject("attendance");
        foreach (var ending in Enum.GetValues<SessionEnding>())
            _json.WriteNumber(JsonText.Name(ending), progress.Count(ending));
        _json.WriteEndObject();
        List("sessions", progress.Sessions, Write);
        List("support", progress.Support, Write);
        List("openConcerns", progress.OpenConcerns, concern => Object(() =>
        {
            _json.WriteString("session", _names.Of(concern.Session));
            _json.WriteString("concern", concern.Standing.Concern.Id.Value);
            _json.WriteString("kind", JsonText.Name(concern.Standing.Concern.Kind));
            _json.WriteString("severity", JsonText.Name(concern.Standing.Concern.Severity));
            Words("words", concern.Standing.Concern.Words);
        }));
        List("unfinished", progress.Unfinished, left => Object(() =>
        {
            _json.WriteString("session", _names.Of(left.Carried.Item.From));
            _json.WriteString("kind", JsonText.Name(left.Carried.Item.Kind));
            _json.WriteString("id", left.Carried.Item.Id.Value);
            _json.WriteNumber("askedIn", left.AskedIn);
            Words("words", left.Carried.Words);
        }));
        List("withdrawals", progress.Withdrawals, withdrawn => Object(() =>
        {
            _json.WriteString("session", _names.Of(withdrawn.Session));
            _json.WriteString("at", InstantPattern.ExtendedIso.Format(withdrawn.At));
            _json.WriteString("left", JsonText.Name(withdrawn.Left));
        }));
        List("unmet", progress.Unmet, unmet => Object(() =>
        {
            _json.WriteString("session", _names.Of(unmet.Session));
            _json.WriteString("kind", JsonText.Name(unmet.Kind));
            _json.WriteString("name", unmet.Name);
        }));
        List("reviews", progress.Reviews, Write);
    }

    private void Write(SessionInCourse session) => Object(() =>
    {
        _json.WriteString("session", _names.Of(session.Session));
        _json.WriteString("planned", InstantPattern.ExtendedIso.Format(session.Planned));
        _json.WriteString("ending", JsonText.Name(session.Ending));
        if (session.Reason is { } reason)
            _json.WriteString("reason", JsonText.Name(reason));
        _json.WriteBoolean("consentWithdrawn", session.ConsentWasWithdrawn);
        _json.WriteNumber("minutesTakenPart", Math.Round(session.TookPart.TotalMinutes, 1));
        _json.WriteNumber("planVersion", session.PlanVersion);
        if (session.VersionThatHeld is { } held)
            _json.WriteNumber("versionThatHeld", held);
    });

    private void Write(SupportInSession support) => Object(() =>
    {
        _json.WriteString("session", _names.Of(support.Session));
        _json.WriteString("ladder", $"{support.Ladder.Name} v{support.Ladder.Version}");
        if (support.AgreedCeiling is { } ceiling)
            _json.WriteString("agreedCeiling", ceiling.Value);
        CriterionJson.Texts(_json, "agreedAspects", support.AgreedAspects.Select(JsonText.Name));
        _json.WriteNumber("aboveCeiling", support.AboveCeiling);
        List("used", support.Steps, step => Object(() =>
        {
            _json.WriteString("activity", step.Activity.Value);
            Words("step", step.Step);
            _json.WriteString("level", step.Level.Value);
        }));
    });

    private void Write(TeamReview review) => Object(() =>
    {
        _json.WriteString("at", InstantPattern.ExtendedIso.Format(review.At));
        List("tookPart", review.TookPart, partner => Object(() =>
        {
            _json.WriteString("person", _names.Of(partner.Person));
            _json.WriteString("role", JsonText.Name(partner.Role));
        }));
        Words("individualsView", review.IndividualsView);
        List("decisions", review.Decisions, decision => Object(() =>
        {
            _json.WriteString("conclusion", JsonText.Name(decision.Conclusion));
            if (decision.Outcome is { } outcome)
                _json.WriteString("outcome", outcome.Value);
            CriterionJson.Texts(_json, "decidedBy", decision.DecidedBy.Select(_names.Of));
            Words("words", decision.Words);
        }));
    });

    private void Write(OutcomeEvaluation outcome) => Object(() =>
    {
        _json.WriteString("outcome", outcome.Outcome.Value);
        Words("inTheirWords", outcome.Planned.InTheirWords);
        _json.WriteString("measure", JsonText.Name(outcome.Planned.Measure));
        _json.WriteString("direction", JsonText.Name(outcome.Planned.Direction));
        CriterionJson.Texts(_json, "inWords", outcome.InWords(_language));
        List("voices", outcome.Voices, Write);
        List("latest", outcome.Latest.Voices, Write);
        List("differences", outcome.Latest.Differences, apart =>
        {
            using var figures = new FigureJson(_json, null);
            figures.Add("one", JsonText.Name(apart.One.Voice)).Add("other", JsonText.Name(apart.Other.Voice)).Add("difference", apart.Difference);
        });
        Write(outcome.Agreement);
        Points("supports", outcome.Supports);
        Points("weakens", outcome.Weakens);
    });

    private void Write(VoiceInSession row)
    {
        using var figures = new FigureJson(_json, null);
        Voice(row.Voice, row.Proxy);
        if (row.Missing is { } missing)
        {
            _json.WriteString("missing", JsonText.Name(missing.Because));
            if (missing.Said is { } said)
                _json.WriteString("said", JsonText.Name(said));
            return;
        }

        _json.WriteNumber("value", row.Value!.Value);
        _json.WriteString("ratedBy", _names.Of(row.RatedBy!));
        figures.Add("sinceBaseline", row.SinceBaseline).Add("toTarget", row.ToTarget);
    }

    private void Write(VoiceEvaluation voice) => Object(() =>
    {
        Voice(voice.Voice, voice.Proxy);
        List("ratings", voice.Ratings, rating => Object(() =>
        {
            _json.WriteString("session", _names.Of(rating.Session));
            _json.WriteString("at", InstantPattern.ExtendedIso.Format(rating.At));
            _json.WriteNumber("value", rating.Rating.Value!.Value);
            _json.WriteString("ratedBy", _names.Of(rating.Rating.RatedBy));
            _json.WriteNumber("planVersion", rating.PlanVersion);
        }));
        if (voice.Baseline is { } baseline)
            _json.WriteNumber("baseline", baseline);
        Write("sinceBaseline", voice.SinceBaseline);
        Write("sinceFirst", voice.SinceFirst);
        Write(voice.Trend);
        Write(voice.Phases);
    });

    private void Write(string name, RatingChange change)
    {
        using var figures = new FigureJson(_json, name);
        figures.Add("amount", change.Amount).Add("move", change.Move).Add("exceedsError", change.ExceedsError).Add("method", JsonText.Name(change.Method));
    }

    private void Write(RatingTrend trend)
    {
        using var figures = new FigureJson(_json, "trend");
        figures.Add("slopePerWeek", trend.SlopePerWeek).Add("slopeOver", trend.SlopeOver).Add("autocorrelation", trend.Autocorrelation)
            .Add("mean", trend.Chart.Mean).Add("upper", trend.Chart.Upper).Add("lower", trend.Chart.Lower).Add("pointsOutside", trend.Chart.PointsOutside)
            .Add("median", trend.Runs.Median).Add("longestSideRun", trend.Runs.LongestSideRun).Add("longestTrend", trend.Runs.LongestTrend);
    }

    private void Write(PhasesCompared? phases)
    {
        if (phases is null)
            return;

        using var figures = new FigureJson(_json, "phases");
        figures.Add("baseline", phases.Baseline).Add("intervention", phases.Intervention).Add("nap", phases.Nap.Nap).Add("approximateLower", phases.Nap.Lower).Add("approximateUpper", phases.Nap.Upper)
            .Add("approximateStandardError", phases.Nap.StandardErrorUnbiased).Add("tau", phases.Tau).Add("approximateTauLower", phases.TauLower).Add("approximateTauUpper", phases.TauUpper).Add("pnd", phases.Pnd).Add("tauBaselineCorrected", phases.Corrected.Tau)
            .Add("baselineSlopePerWeek", phases.Corrected.Slope).Add("baselineSlopeOver", phases.TrendOver);
    }

    private void Write(VoiceAgreement agreement)
    {
        using var figures = new FigureJson(_json, "agreement");
        figures.Add("pairs", agreement.Pairs).Add("meanDifference", agreement.MeanDifference).Add("alpha", agreement.Alpha);
        if (agreement.Ratings is { } ratings)
            figures.Add("exactAgreement", ratings.ExactAgreement).Add("withinOne", ratings.WithinOne).Add("linearKappa", ratings.LinearKappa).Add("quadraticKappa", ratings.QuadraticKappa);
    }

    private void Write(GoalsInVoice goals)
    {
        using var figures = new FigureJson(_json, null);
        Voice(goals.Voice, goals.Proxy);
        figures.Add("goalsAttained", goals.Attainment.GoalsUsed).Add("baselineT", goals.Attainment.BaselineT).Add("achievedT", goals.Attainment.AchievedT).Add("changeOfT", goals.Attainment.Change)
            .Add("goalsRated", goals.Movement.GoalsUsed).Add("meanMovement", goals.Movement.MeanChange).Add("exceedsError", goals.Movement.Reliable);
    }

    private void Write(IndependenceEvaluation independence)
    {
        using var figures = new FigureJson(_json, "independence");
        List("sessions", independence.Sessions, session =>
        {
            using var each = new FigureJson(_json, null);
            each.Add("session", _names.Of(session.Session)).Add("scoredSteps", session.Figures.ScoredSteps).Add("notScoredSteps", session.Figures.NotScoredSteps)
                .Add("percentIndependent", session.Figures.PercentIndependent).Add("independenceIndex", session.Figures.IndependenceIndex);
        });
        figures.Add("onOtherLadders", independence.OnOtherLadders).Add("sinceFirst", independence.SinceFirst);
        Write(independence.Trend);
        Write(independence.Phases);
    }

    private void Points(string name, ValueList<ClaimPoint> points) => List(name, points, point => Object(() =>
    {
        _json.WriteString("code", point.Code);
        _json.WriteString("message", point.MessageIn(_language));
        _json.WriteString("remedy", point.RemedyIn(_language));
    }));

    private void Voice(Voice voice, ProxyRating proxy)
    {
        _json.WriteString("voice", JsonText.Name(voice));
        if (proxy != ProxyRating.None)
            _json.WriteString("proxy", JsonText.Name(proxy));
    }

    private void Words(string name, Words? words)
    {
        if (_names.Of(words) is { } text)
            _json.WriteString(name, text);
    }

    private void List<T>(string name, ValueList<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        _json.WriteEndArray();
    }

    private void Object(Action write)
    {
        _json.WriteStartObject();
        write();
        _json.WriteEndObject();
    }
}
