using System.Globalization;

namespace TherapySession.Outcomes;

/// <summary>What supports or weakens a claim about how ratings moved. The number of each kind is its stable code: 301 is <c>TS-OUT-301</c>.</summary>
public enum ClaimKind
{
    /// <summary>There are enough ratings to know the usual ups and downs.</summary>
    EnoughRatings = 201,

    /// <summary>The individual, others and the worker have all rated.</summary>
    EveryVoiceHeard = 202,

    /// <summary>All ratings are on one measure.</summary>
    OneMeasure = 203,

    /// <summary>All ratings were given under one version of the plan.</summary>
    OnePlanVersion = 204,

    /// <summary>The change is larger than the measure's error explains.</summary>
    BeyondError = 205,

    /// <summary>The individual's and the worker's ratings agree.</summary>
    VoicesAgree = 206,

    /// <summary>One person rated throughout.</summary>
    OneRater = 207,

    /// <summary>The series shows a run that chance rarely makes.</summary>
    RunSignal = 208,

    /// <summary>Baseline and intervention overlap less than chance would have it.</summary>
    PhasesApart = 209,

    /// <summary>There are few ratings.</summary>
    FewRatings = 301,

    /// <summary>A voice has no rating at all.</summary>
    VoiceMissing = 302,

    /// <summary>Ratings are on another measure, and left out.</summary>
    MeasureChanged = 303,

    /// <summary>The plan changed on the way.</summary>
    PlanChanged = 304,

    /// <summary>Each rating follows the one before it, so that there are fewer of them than it seems.</summary>
    Autocorrelated = 305,

    /// <summary>Somebody rated for the individual.</summary>
    RatedByProxy = 306,

    /// <summary>There is a long time without a rating.</summary>
    GapInTime = 307,

    /// <summary>Several people rated in turn.</summary>
    RaterChanged = 308,

    /// <summary>Many ratings are at an end of the scale, beyond which nothing shows.</summary>
    AtAnEnd = 309,

    /// <summary>The individual's and the worker's ratings agree little.</summary>
    LowAgreement = 310,

    /// <summary>Ratings are off their scale, and left out.</summary>
    OffTheScale = 311,

    /// <summary>The plan does not say where it began.</summary>
    NoBaseline = 312,

    /// <summary>A voice did not rate in many sessions.</summary>
    RatingsMissing = 313,

    /// <summary>The change is not larger than the measure's error explains.</summary>
    WithinError = 314,

    /// <summary>The measure's error is not known.</summary>
    ErrorUnknown = 315,

    /// <summary>Several people rated in one voice in one session.</summary>
    SeveralRaters = 316,

    /// <summary>The baseline already went the hoped-for way.</summary>
    BaselineTrend = 317,

    /// <summary>A phase has few ratings.</summary>
    ShortPhase = 318,
}

/// <summary>One thing that supports or weakens a claim about how ratings moved. Equality: member by member. Thread safety: immutable.</summary>
/// <param name="Kind">What it is.</param>
public sealed record ClaimPoint(ClaimKind Kind)
{
    /// <summary>The voice it is about; <see langword="null"/> where it is about several.</summary>
    public Voice? Voice { get; init; }

    /// <summary>Whether it is about ratings for the individual.</summary>
    public ProxyRating Proxy { get; init; }

    /// <summary>The figures that it rests on, in the order in which the text names them.</summary>
    public ValueList<double> Figures { get; init; } = [];

    /// <summary>Why a voice is missing; <see langword="null"/> for every other kind.</summary>
    public MissingRating? Missing { get; init; }

    /// <summary>The stable code, for instance <c>TS-OUT-301</c>.</summary>
    public string Code => OutcomeTexts.Code((int)Kind);

    /// <summary>Whether it supports the claim; else it weakens it.</summary>
    public bool IsSupport => (int)Kind < 300;

    /// <summary>What it says, in English.</summary>
    public string Message => MessageIn(Language.English);

    /// <summary>What to do about it, in English.</summary>
    public string Remedy => RemedyIn(Language.English);

    /// <summary>What it says, in a language.</summary>
    public string MessageIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Message(Code, Arguments(language));
    }

    /// <summary>What to do about it, in a language.</summary>
    public string RemedyIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Remedy(Code, Arguments(language));
    }

    /// <summary>Code and message on one line.</summary>
    public override string ToString() => $"{Code}: {Message}";

    private ValueList<string> Arguments(Language language) =>
    [
        .. Voice is { } voice ? [EvaluationWords.Name(voice, Proxy, language)] : (string[])[],
        .. Figures.Select(figure => figure.ToString("0.##", CultureInfo.InvariantCulture)),
        .. Missing is { } missing ? [missing.ReasonIn(language)] : (string[])[],
    ];
}
