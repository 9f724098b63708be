using NodaTime;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>Findings that somebody accepts for a time. What is new, and what is accepted no longer, counts.</summary>
/// <remarks>Read with <see cref="TherapySession.Json.SessionJson.ReadBaseline(ReadOnlyMemory{byte}, TherapySession.Json.JsonReading?)"/>. Equality: member by member. Thread safety: immutable.</remarks>
/// <param name="Accepted">What is accepted.</param>
public sealed record Baseline(ValueList<Acceptance> Accepted)
{
    /// <summary>Nothing is accepted.</summary>
    public static Baseline None { get; } = new(ValueList<Acceptance>.Empty);

    /// <summary>Holds findings against it.</summary>
    /// <param name="found">Everything that was found: for each session, or for the log as a whole, what of it.</param>
    /// <param name="now">The moment for which it is asked; <see langword="null"/> where nobody knows one, and then nothing has expired.</param>
    public BaselineUse Use(IEnumerable<BaselineItem> found, Instant? now)
    {
        ArgumentNullException.ThrowIfNull(found);
        return new BaselineUse(this, found, now);
    }
}

/// <summary>One thing that is accepted. Equality: member by member.</summary>
/// <param name="Code">The code of the findings.</param>
/// <param name="Who">Who accepts it.</param>
/// <param name="Why">Why.</param>
/// <param name="Until">The first moment at which it is not accepted any more.</param>
public sealed record Acceptance(string Code, Words Who, Words Why, Instant Until)
{
    /// <summary>What it has to be about, for instance the step that is missing; <see langword="null"/> for whatever has the code.</summary>
    public string? About { get; init; }

    /// <summary>The one finding of one session that is accepted, by its fingerprint; <see langword="null"/> for those of every session.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>In how many sessions it may be found; where there are more, none is accepted. <see langword="null"/>: in any number.</summary>
    public int? Sessions { get; init; }

    internal bool Fits(BaselineItem item) =>
        Code == item.Code && (About is null || About == item.About) && (Fingerprint is null || Fingerprint == item.Fingerprint);
}

/// <summary>A finding as a baseline sees it. Equality: member by member.</summary>
/// <param name="Code">Its code.</param>
/// <param name="About">What it is about.</param>
/// <param name="Fingerprint">What names it from one run to the next.</param>
/// <param name="Session">The session that has it; empty for what was found in none.</param>
public sealed record BaselineItem(string Code, string About, string Fingerprint, string Session)
{
    /// <summary>A finding of a session, or of the log as a whole.</summary>
    public static BaselineItem Of(LogFinding finding, string session)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new BaselineItem(finding.What.Code, finding.About, finding.Fingerprint(session), session);
    }

    /// <summary>A finding of a session's record, by the session's identifier: the same item as where the record stands in a log.</summary>
    public static BaselineItem Of(Finding finding, string session)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Of(new LogFinding(finding, new LogPlace(null, 1, 1), LogFinding.AboutOf(finding)), session);
    }
}
