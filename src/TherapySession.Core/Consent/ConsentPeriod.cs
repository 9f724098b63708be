using NodaTime;

namespace TherapySession;

/// <summary>When a consent holds: from <see cref="From"/> on, until just before <see cref="Until"/>. Equality: member by member.</summary>
public sealed record ConsentPeriod
{
    /// <summary>A period that ends after it starts, or that has no end.</summary>
    /// <exception cref="ArgumentException"><paramref name="until"/> is not after <paramref name="from"/>.</exception>
    public ConsentPeriod(Instant from, Instant? until = null)
    {
        if (until <= from)
            throw new ArgumentException("A consent ends after it starts.", nameof(until));

        (From, Until) = (from, until);
    }

    /// <summary>The first moment it covers.</summary>
    public Instant From { get; }

    /// <summary>The first moment it no longer covers; <see langword="null"/> where no end was named.</summary>
    public Instant? Until { get; }

    /// <summary>Whether it covers a moment.</summary>
    public bool Covers(Instant moment) => From <= moment && !(Until <= moment);
}
