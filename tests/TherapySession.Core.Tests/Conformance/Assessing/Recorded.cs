using NodaTime;
using TherapySession.Conformance;

namespace TherapySession.Tests.Conformance;

/// <summary>Cases of logs as readers give them.</summary>
internal static class Recorded
{
    public static readonly Instant Start = Instant.FromUtc(2026, 2, 2, 9, 0);

    public static readonly string[] Happy = ["BeginPreparation", "BeginParticipation", "EndParticipation", "BeginTidyUp", "BeginReflection", "Complete"];

    /// <summary>A case whose events are five minutes apart, an event a line from the second on.</summary>
    public static LogCase Case(params string[] activities) => Named("case-1", activities);

    public static LogCase Named(string id, params string[] activities) =>
        new(id, 1, 2, activities.Select((activity, i) => new LogEvent(activity, Start + Duration.FromMinutes(5 * i), i + 1, i + 2, 1)).ToValueList());

    public static CaseAssessment Assess(LogCase each, LogTerms? terms = null) => new LogAssessor(terms ?? new LogTerms()).Assess(each, "log.csv");

    public static LogReport Report(LogTerms terms, params LogCase[] cases)
    {
        var assessor = new LogAssessor(terms);
        var summary = new LogSummary(LogFormat.Csv, cases.Length, cases.Sum(each => each.Events.Count));
        return assessor.Report([.. cases.Select((each, i) => assessor.Assess(each with { Number = i + 1 }, "log.csv"))], [new LogSource("log.csv", null, summary)]);
    }

    public static LogCase With(this LogCase each, int index, Func<LogEvent, LogEvent> change) => each with { Events = each.Events.With(index, change(each.Events[index])) };
}
