using TherapySession.Conformance;

namespace TherapySession;

/// <summary>How one criterion is evidenced: by requirements that are met, and by events that happened.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Requirements">The codes of the requirements that serve it.</param>
/// <param name="Events">The names of the commands whose events show it too.</param>
public sealed record ProfileCriterion(Criterion Criterion, ValueList<string> Requirements, ValueList<string> Events);

/// <summary>Which roles may give a command, or have to sign it together with whoever gives it.</summary>
/// <param name="Command">The name of the command.</param>
/// <param name="Roles">Any one of these is enough.</param>
public sealed record RoleRule(string Command, ValueList<ParticipantRole> Roles);

/// <summary>What a standard, or an employer's policy, asks of a session: data, so that a third one needs no change of the library.</summary>
/// <remarks>
/// Use <see cref="Support226"/>, <see cref="Coordinate320"/> or <see cref="Load"/>. Equality: member by member. Thread safety: immutable.
/// </remarks>
public sealed record Profile
{
    private readonly ProfileTable _table;

    private Profile(ProfileData data, ProfileTable table) => (Data, _table) = (data, table);

    /// <summary>HSCCLD226, version 1: the worker supports, and contributes to what others are responsible for.</summary>
    public static Profile Support226 => Built226.Profile;

    /// <summary>HSCCLD320, version 1: the worker co-ordinates and takes responsibility, under a therapist's direction.</summary>
    public static Profile Coordinate320 => Built320.Profile;

    /// <summary>The profiles that come with the library.</summary>
    public static ValueList<Profile> BuiltIn => BuiltTogether.Profiles;

    /// <summary>The data of this profile.</summary>
    public ProfileData Data { get; }

    /// <summary>Identifies the profile, for instance <c>226</c>.</summary>
    public ProfileId Id => Data.Id;

    /// <summary>The criteria and how each is evidenced, in order.</summary>
    public ValueList<ProfileCriterion> Criteria => Data.Criteria;

    /// <summary>The machine that recorded sessions are aligned with; the library's own lifecycle where the data has none. A live session never asks it.</summary>
    public ProcessMachine Machine => _table.Machine;

    /// <summary>What deviations cost when recorded sessions are aligned; those of the domain where the data has none. They go together with <see cref="Machine"/>.</summary>
    public AlignmentCosts Costs => _table.Costs;

    /// <summary>Makes a profile of data, or says everything that is wrong with the data.</summary>
    public static ProfileLoading Load(ProfileData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var problems = ProfileCheck.Of(data);
        return problems.Count == 0
            ? new ProfileLoading(new Profile(data, new ProfileTable(data)), [])
            : new ProfileLoading(null, problems);
    }

    /// <summary>The criteria that a requirement serves under this profile.</summary>
    public ValueList<Criterion> CriteriaOf(Requirement requirement) => _table.CriteriaOf(requirement);

    /// <summary>Whether this profile asks for a requirement at its gate.</summary>
    public bool Asks(Requirement requirement) => _table.Asks(requirement);

    /// <summary>The roles that may give a command; empty where every participant may.</summary>
    public ValueList<ParticipantRole> MayAct(CommandKind kind) => _table.MayAct(kind);

    /// <summary>The roles of which one has to sign a command too; empty where nobody has to.</summary>
    public ValueList<ParticipantRole> CoSignatures(CommandKind kind) => _table.CoSignatures(kind);

    /// <summary>Whether anything is asked about who gives a command or signs it too: by this profile, or by the agreement on responsibilities.</summary>
    internal bool AsksWho(CommandKind kind) => kind.NeededResponsibility is not null || MayAct(kind).Count > 0 || CoSignatures(kind).Count > 0;

    /// <inheritdoc/>
    public bool Equals(Profile? other) => other is not null && Data.Equals(other.Data);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Data.Version);

    /// <summary>The profile's identifier and version.</summary>
    public override string ToString() => $"{Id} v{Data.Version}";

    // Each where it is asked for first, and without the check of data from elsewhere: a test checks these.
    private static class Built226
    {
        public static readonly Profile Profile = new(Hsccld226.Data, new ProfileTable(Hsccld226.Data));
    }

    private static class Built320
    {
        public static readonly Profile Profile = new(Hsccld320.Data, new ProfileTable(Hsccld320.Data));
    }

    private static class BuiltTogether
    {
        public static readonly ValueList<Profile> Profiles = [Support226, Coordinate320];
    }
}

/// <summary>What came of loading a profile.</summary>
/// <param name="Profile">The profile, where nothing is wrong.</param>
/// <param name="Problems">Everything that is wrong, each with its code and its place in the data.</param>
public sealed record ProfileLoading(Profile? Profile, ValueList<Refusal> Problems)
{
    /// <summary>The profile.</summary>
    /// <exception cref="SessionRefusedException">Something is wrong with the data.</exception>
    public Profile Require() => Profile ?? throw new SessionRefusedException(Problems);
}
