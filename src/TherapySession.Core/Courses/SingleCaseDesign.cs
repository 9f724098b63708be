using NodaTime;

namespace TherapySession;

/// <summary>Two phases of one individual's sessions that are set against each other: a baseline before, and an intervention from a moment on.</summary>
/// <remarks>Ratings before <see cref="InterventionFrom"/> are the baseline's. Equality: member by member.</remarks>
public sealed record SingleCaseDesign
{
    /// <summary>The intervention from a moment on, until another one if it has an end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end is not after the beginning.</exception>
    public SingleCaseDesign(Instant interventionFrom, Instant? interventionUntil = null)
    {
        if (interventionUntil <= interventionFrom)
            throw new ArgumentOutOfRangeException(nameof(interventionUntil), interventionUntil, "An intervention ends after it begins.");

        (InterventionFrom, InterventionUntil) = (interventionFrom, interventionUntil);
    }

    /// <summary>The first moment of the intervention.</summary>
    public Instant InterventionFrom { get; }

    /// <summary>The first moment that is no longer part of it; <see langword="null"/> where it goes on.</summary>
    public Instant? InterventionUntil { get; }

    /// <summary>Whether a moment lies before the intervention.</summary>
    public bool IsBaseline(Instant moment) => moment < InterventionFrom;

    /// <summary>Whether a moment lies in the intervention.</summary>
    public bool IsIntervention(Instant moment) => moment >= InterventionFrom && !(moment >= InterventionUntil);
}
