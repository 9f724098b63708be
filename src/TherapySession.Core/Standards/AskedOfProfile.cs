using System.Runtime.CompilerServices;

namespace TherapySession.Standards;

/// <summary>A criterion with what it names, found: objects instead of codes and names.</summary>
/// <param name="Criterion">Which one.</param>
/// <param name="Requirements">The requirements that serve it.</param>
/// <param name="Events">The kinds of command whose events show it too.</param>
internal sealed record AskedCriterion(Criterion Criterion, ValueList<Requirement> Requirements, ValueList<CommandKind> Events);

/// <summary>What a profile asks of a record: worked out once a profile, however many records are held against it.</summary>
internal sealed class AskedOfProfile
{
    private static readonly ConditionalWeakTable<Profile, AskedOfProfile> Known = [];

    private readonly int[][] _wantedBy = new int[CommandKind.All.Count][];

    private AskedOfProfile(Profile profile)
    {
        Claims = Standards.Claims.Check(profile.Criteria.Select(each => each.Criterion).ToValueList(), "/profile/criteria/{0}/criterion");
        Criteria = profile.Criteria.Select(each => new AskedCriterion(
            each.Criterion,
            each.Requirements.Select(code => Requirement.All.First(requirement => requirement.Code == code)).ToValueList(),
            each.Events.Select(name => CommandKind.All.First(kind => kind.Name == name)).ToValueList())).ToValueList();
        foreach (var kind in CommandKind.All)
            _wantedBy[kind.Index] = Enumerable.Range(0, Criteria.Count).SelectMany(i => Criteria[i].Events.Where(each => each == kind).Select(_ => i)).ToArray();
    }

    /// <summary>What is wrong with the criteria that it claims.</summary>
    public ValueList<Finding> Claims { get; }

    /// <summary>Its criteria, in order.</summary>
    public ValueList<AskedCriterion> Criteria { get; }

    public static AskedOfProfile Of(Profile profile) => Known.GetValue(profile, static profile => new AskedOfProfile(profile));

    /// <summary>The places of the criteria that events of a kind show; a criterion that names the kind twice twice.</summary>
    public ReadOnlySpan<int> WantedBy(CommandKind kind) => _wantedBy[kind.Index];
}
