namespace TherapySession.Testing;

/// <summary>Which codes the software gives with a refusal.</summary>
public enum RefusalCodes
{
    /// <summary>The codes of the library: the kit holds them against the library's.</summary>
    OfTheLibrary,

    /// <summary>None, or codes of its own: only whether it refuses is compared.</summary>
    OfItsOwn,
}

/// <summary>What the software under test can't do. The kit does not ask for it, and tells it as not exercised, never as passed.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
public sealed record AdapterCapabilities
{
    /// <summary>The software can do everything, and refuses with the library's codes.</summary>
    public static AdapterCapabilities Everything { get; } = new();

    /// <summary>What the software calls itself, with its version, for the report.</summary>
    public string? Software { get; init; }

    /// <summary>The profiles that it can work under; empty for every one.</summary>
    public ValueList<ProfileId> Profiles { get; init; } = [];

    /// <summary>The names of the commands that it does not have, as in <see cref="CommandKind.All"/>.</summary>
    public ValueList<string> CannotDo { get; init; } = [];

    /// <summary>Whole areas that it does not have.</summary>
    public ValueList<KitArea> CannotShow { get; init; } = [];

    /// <summary>Which codes it gives with a refusal.</summary>
    public RefusalCodes Codes { get; init; }

    /// <summary>Whether it can work under a profile.</summary>
    public bool CanUse(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return Profiles.Count == 0 || Profiles.AsSpan().Contains(profile.Id);
    }

    /// <summary>Whether it has a command.</summary>
    public bool CanDo(CommandKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return !CannotDo.AsSpan().Contains(kind.Name);
    }
}
