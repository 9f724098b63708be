using NodaTime;

namespace TherapySession;

/// <summary>How an outcome is measured.</summary>
public enum OutcomeMeasure
{
    /// <summary>Goal attainment: five described levels, -2 to +2, 0 being what was hoped for.</summary>
    GoalAttainment,

    /// <summary>A rating from 0 to 10.</summary>
    ZeroToTen,

    /// <summary>How often: a whole number from 0.</summary>
    Count,

    /// <summary>How long: minutes from 0.</summary>
    Duration,

    /// <summary>A share, 0 to 100.</summary>
    Percentage,

    /// <summary>A summed scale; its range is the instrument's.</summary>
    SummedScale,

    /// <summary>Independence under prompting, 0 to 100.</summary>
    PromptIndependence,
}

/// <summary>Which way an outcome is hoped to go.</summary>
public enum OutcomeDirection
{
    /// <summary>More is better.</summary>
    Increase,

    /// <summary>Less is better.</summary>
    Decrease,

    /// <summary>Staying is the aim.</summary>
    Maintain,
}

/// <summary>How an outcome came about.</summary>
public enum OutcomeOrigin
{
    /// <summary>Plan and individual together.</summary>
    Both,

    /// <summary>The therapy plan brought it.</summary>
    Plan,

    /// <summary>The individual brought it.</summary>
    Individual,
}

/// <summary>An outcome that a therapy plan aims for. Equality: member by member.</summary>
/// <param name="Id">Identifies it over all sessions.</param>
/// <param name="InTheirWords">What the individual wants, as they say or show it.</param>
/// <param name="Measure">How it is measured; it decides the range of ratings.</param>
public sealed record PlannedOutcome(OutcomeId Id, Words InTheirWords, OutcomeMeasure Measure)
{
    /// <summary>How it came about.</summary>
    public OutcomeOrigin Origin { get; init; }

    /// <summary>Which way it is hoped to go.</summary>
    public OutcomeDirection Direction { get; init; }

    /// <summary>Where it began, on its measure.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>What is hoped for, on its measure.</summary>
    public decimal? Target { get; init; }

    /// <summary>The lowest rating of a summed scale; other measures have their own.</summary>
    public decimal? ScaleMinimum { get; init; }

    /// <summary>The highest rating of a summed scale; other measures have their own.</summary>
    public decimal? ScaleMaximum { get; init; }

    /// <summary>The five described levels of a goal; <see langword="null"/> where they are not written down, and for every other measure.</summary>
    public GoalScale? Levels { get; init; }

    /// <summary>How much it counts beside other outcomes; <see langword="null"/> counts 1.</summary>
    public OutcomeWeight? Weight { get; init; }

    /// <summary>Whose ratings are asked for; empty for everybody's. The individual may always rate.</summary>
    public ValueList<Voice> RatedBy { get; init => field = value ?? []; } = [];

    /// <summary>By which day it is looked at again.</summary>
    public LocalDate? ReviewBy { get; init; }

    /// <summary>How exactly the measure measures; <see langword="null"/> where it is not known.</summary>
    public MeasureError? Error { get; init; }

    /// <summary>The least change of a rating from 0 to 10 that counts as more than chance; <see langword="null"/> for the usual one.</summary>
    public decimal? ReliableChange { get; init; }

    /// <summary>Whether a voice may rate it. The individual's own always may.</summary>
    public bool MayBeRatedBy(Voice voice) => voice == Voice.Individual || RatedBy.Count == 0 || RatedBy.AsSpan().Contains(voice);

    /// <summary>Whether ratings of another version of this outcome can stand in one series with its own: same measure, ends, described levels and direction.</summary>
    public bool IsMeasuredAs(PlannedOutcome other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Measure == other.Measure && Direction == other.Direction && ScaleMinimum == other.ScaleMinimum && ScaleMaximum == other.ScaleMaximum && Equals(Levels, other.Levels);
    }

    /// <summary>Whether a rating is one of its measure's.</summary>
    public bool Takes(decimal rating) => Measure switch
    {
        OutcomeMeasure.GoalAttainment => rating is >= -2 and <= 2 && decimal.IsInteger(rating),
        OutcomeMeasure.ZeroToTen => rating is >= 0 and <= 10,
        OutcomeMeasure.Count => rating >= 0 && decimal.IsInteger(rating),
        OutcomeMeasure.Duration => rating >= 0,
        OutcomeMeasure.SummedScale => !(rating < ScaleMinimum) && !(rating > ScaleMaximum),
        _ => rating is >= 0 and <= 100,
    };
}
