using NodaTime;
using TherapySession.Json;
using TherapySession.Tool.Output;

namespace TherapySession.Tool.Checking;

/// <summary>What every file of a call is checked with.</summary>
/// <param name="profile">The profile to assess under; <see langword="null"/> for each session's own.</param>
/// <param name="names">How sessions are called.</param>
/// <param name="wording">The language of the answer.</param>
internal sealed class CheckSettings(Profile? profile, SessionNames names, Wording wording)
{
    private int _sessions;

    public Profile? Profile => profile;

    public Wording Wording => wording;

    /// <summary>The caller's clock, if there is one.</summary>
    public Instant? Now { get; init; }

    /// <summary>What to call the next session.</summary>
    public string IdOf(SessionRecord record)
    {
        var pseudonym = Pseudonym();
        return names == SessionNames.Identifiers ? record.Session.Id.Value : pseudonym;
    }

    /// <summary>What to call the next session that could not be read.</summary>
    public string Pseudonym() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"session-{++_sessions}");
}

/// <summary>How sessions are called in an answer.</summary>
internal enum SessionNames
{
    /// <summary>By their number in the answer.</summary>
    Pseudonyms,

    /// <summary>By their own identifiers.</summary>
    Identifiers,
}
