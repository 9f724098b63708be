using NodaTime;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>What a log comes to as a whole: the one object that every report is written from.</summary>
/// <remarks>
/// Everything in it is in an order of its own: cases by their identifier, whatever the order of the file and the number of threads. It is no certificate, and no assessment of a worker.
/// Equality: by reference. Thread safety: immutable.
/// </remarks>
public sealed class LogReport
{
    private readonly int[] _verdicts = new int[Enum.GetValues<Verdict>().Length];

    internal LogReport(LogTerms terms, ValueList<CaseAssessment> cases)
    {
        (Terms, Cases) = (terms, cases);
        foreach (var each in cases)
            _verdicts[(int)each.Verdict]++;
    }

    /// <summary>What the log was held against.</summary>
    public LogTerms Terms { get; }

    /// <summary>The cases in the order of their identifiers; their position is what their pseudonym is made of.</summary>
    public ValueList<CaseAssessment> Cases { get; }

    /// <summary>The files.</summary>
    public ValueList<LogSource> Sources { get; internal init; } = [];

    /// <summary>How many sessions are in order throughout, whatever else they lack.</summary>
    public int InOrder { get; internal init; }

    /// <summary>How many sessions do not conform for one reason alone: what the criteria ask can't be shown by this log.</summary>
    public int LackingOnly { get; internal init; }

    /// <summary>How many moves deviate, in all assessed sessions: steps out of place, steps missing, names that are not understood.</summary>
    public long Deviations { get; internal init; }

    /// <summary>Deviations per assessed session: the figure; 0 where none was assessed.</summary>
    public double DeviationsPerSession => Assessed == 0 ? 0 : (double)Deviations / Assessed;

    /// <summary>What the deviations cost together.</summary>
    public long Cost { get; internal init; }

    /// <summary>How many steps were recorded in assessed sessions, names that are not understood among them.</summary>
    public long Steps { get; internal init; }

    /// <summary>The cost of a session of which nothing was recorded: how far from the machine one can be at most, besides what it holds.</summary>
    public int ShortestWay { get; internal init; }

    /// <summary>How many sessions were assessed.</summary>
    public int Assessed => Cases.Count - Of(Verdict.NotAssessed);

    /// <summary>The latest moment of the log; <see langword="null"/> where it has no times.</summary>
    public Instant? Latest { get; internal init; }

    /// <summary>The things to fix, those that cure most sessions first.</summary>
    public ValueList<LogFix> Fixes { get; internal init; } = [];

    /// <summary>How sessions stand to each criterion that was asked.</summary>
    public ValueList<CriterionTally> Criteria { get; internal init; } = [];

    /// <summary>The criteria that this log, or its mapping, can't show.</summary>
    public ValueList<CriterionGap> Gaps { get; internal init; } = [];

    /// <summary>Whether the log holds bare steps, so that nothing but their order could be asked.</summary>
    public bool IsBare { get; internal init; }

    /// <summary>Every name of the log and what it is understood as, in ordinal order.</summary>
    public ValueList<NameUse> Names { get; internal init; } = [];

    /// <summary>What was found about the log as a whole: names that are not understood, criteria that can't be shown, a mapping that does not fit.</summary>
    public ValueList<LogFinding> Findings { get; internal init; } = [];

    /// <summary>The rules that the data never exercised.</summary>
    public NeverExercised NeverExercised { get; internal init; } = new([], [], []);

    /// <summary>How long sessions stay in each state, the slowest first.</summary>
    public ValueList<PhaseTime> Phases { get; internal init; } = [];

    /// <summary>How many sessions have a verdict.</summary>
    public int Of(Verdict verdict) => _verdicts[(int)verdict];

    /// <summary>What to call a session where its identifier is not to be seen: a number by the order of identifiers, which tells none of them.</summary>
    /// <param name="position">Its position in <see cref="Cases"/>.</param>
    public static string Pseudonym(int position) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"session-{position + 1}");

    /// <summary>A name of a log, ready to be shown: at most 40 characters, and those that can't be seen as U+XXXX.</summary>
    public static string Quoted(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TextRule.Quotable(name);
    }

    /// <summary>How many sessions and verdicts; never an identifier.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Cases.Count} sessions, {Of(Verdict.Conforms)} conform");
}
