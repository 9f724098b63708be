namespace TherapySession;

/// <summary>How far something was met, as somebody says or shows it.</summary>
public enum HowFarMet
{
    /// <summary>Fully.</summary>
    Fully,

    /// <summary>Mostly.</summary>
    Mostly,

    /// <summary>Partly.</summary>
    Partly,

    /// <summary>Not at all.</summary>
    NotAtAll,

    /// <summary>They cannot say, or do not want to.</summary>
    NotSaid,
}

/// <summary>The individual's own feedback. Equality: member by member.</summary>
/// <param name="Manner">How they gave it.</param>
/// <param name="PreferencesMet">How far their preferences were met.</param>
/// <param name="NeedsMet">How far their needs were met.</param>
/// <param name="OutcomesMet">How far the session met the agreed outcomes.</param>
public sealed record IndividualFeedback(ConsentManner Manner, HowFarMet PreferencesMet, HowFarMet NeedsMet, HowFarMet OutcomesMet)
{
    /// <summary>What they said or showed; needed where no words were used.</summary>
    public Words? InTheirWords { get; init; }

    /// <summary>How they feel about themselves, 0 to 10, rated by themselves only (226/K2, 320/K2).</summary>
    public int? SelfEsteem { get; init; }
}
