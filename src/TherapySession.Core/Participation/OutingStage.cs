namespace TherapySession;

/// <summary>Where an outing, or the way to and from an appointment, is.</summary>
public enum OutingStage
{
    /// <summary>They set out, or go on to another place.</summary>
    SetOut,

    /// <summary>They are there, or at a stop on the way.</summary>
    Arrived,

    /// <summary>They are on the way back.</summary>
    SetOutBack,

    /// <summary>The individual is back.</summary>
    Back,

    /// <summary>The individual was handed over to somebody who takes it from there.</summary>
    HandedOver,

    /// <summary>The individual went on by themself, as they may: nobody holds them.</summary>
    WentOwnWay,
}

/// <summary>Which way an outing can go.</summary>
internal static class OutingStages
{
    /// <summary>The kinds of activities in which the individual is out.</summary>
    public static ValueList<TherapyType> Kinds { get; } = [TherapyType.Outing, TherapyType.Appointment];

    /// <summary>Whether the individual is still out with whoever accompanies them.</summary>
    public static bool IsAway(OutingStage? stage) => stage is OutingStage.SetOut or OutingStage.Arrived or OutingStage.SetOutBack;

    /// <summary>Whether an outing can go from where it is to a stage.</summary>
    /// <param name="from">Where it is; <see langword="null"/> before anybody set out.</param>
    /// <param name="to">The stage.</param>
    public static bool MayMove(OutingStage? from, OutingStage to) => to switch
    {
        OutingStage.SetOut => from is null or OutingStage.Back or OutingStage.Arrived,
        OutingStage.Arrived => from is OutingStage.SetOut or OutingStage.SetOutBack,

        // Whoever was handed over, or went their own way, can be met again.
        OutingStage.SetOutBack => from is OutingStage.SetOut or OutingStage.Arrived or OutingStage.HandedOver or OutingStage.WentOwnWay,
        OutingStage.Back => IsAway(from) || from is OutingStage.HandedOver or OutingStage.WentOwnWay,
        _ => IsAway(from),
    };
}
