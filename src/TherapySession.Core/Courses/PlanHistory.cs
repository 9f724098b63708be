using NodaTime;

namespace TherapySession;

/// <summary>A therapy plan over time: its versions, each with who asked, who agreed, why and from when. Versions are added and never rewritten.</summary>
/// <remarks>
/// Version n + 1 follows version n, holds later than it, and not before it was agreed, so that what held in a session that is over never changes.
/// Equality: version by version. Thread safety: immutable.
/// </remarks>
public sealed record PlanHistory
{
    private PlanHistory(ValueList<PlanVersion> versions) => Versions = versions;

    /// <summary>The versions in order; at least one.</summary>
    public ValueList<PlanVersion> Versions { get; }

    /// <summary>Identifies the plan.</summary>
    public PlanId Id => Latest.Plan.Id;

    /// <summary>The version that was added last; it may not hold yet.</summary>
    public PlanVersion Latest => Versions[^1];

    /// <summary>A history of all its versions, or everything that is wrong with them; the place of a reason begins with the position of the version.</summary>
    /// <param name="versions">The versions in order. The first may have any number from 1: a service can begin to keep a history when a plan is older.</param>
    public static Admission<PlanHistory> Of(IEnumerable<PlanVersion> versions)
    {
        var all = versions.ToValueList();
        var reasons = new List<Refusal>();
        if (all.Count == 0)
            reasons.Add(Wrong(Codes.PlanWithoutVersion, ""));
        for (var i = 0; i < all.Count; i++)
            reasons.AddRange(Against(all[i], i == 0 ? null : all[i - 1]).Select(reason => reason with { Place = reason.Place.Within($"/{i}") }));
        return Answer(all, reasons);
    }

    /// <summary>The first version of a plan.</summary>
    public static Admission<PlanHistory> Begin(PlanVersion first)
    {
        ArgumentNullException.ThrowIfNull(first);
        return Answer([first], Against(first, before: null));
    }

    /// <summary>Adds the next version.</summary>
    public Admission<PlanHistory> Revise(PlanVersion next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return Answer(Versions.Add(next), Against(next, Latest));
    }

    /// <summary>The version that holds at a moment; <see langword="null"/> before the first one does.</summary>
    public PlanVersion? At(Instant moment) => Versions.LastOrDefault(version => version.From <= moment);

    /// <summary>The version with a number, if the history has it.</summary>
    public PlanVersion? Find(int version) => Versions.FirstOrDefault(each => each.Plan.Version == version);

    private static Admission<PlanHistory> Answer(ValueList<PlanVersion> versions, IEnumerable<Refusal> against)
    {
        var reasons = against.ToValueList();
        return new(reasons.Count == 0 ? new PlanHistory(versions) : null, reasons);
    }

    private static IEnumerable<Refusal> Against(PlanVersion version, PlanVersion? before)
    {
        foreach (var fault in PlanCheck.OfVersion(version.Plan))
            yield return Wrong(fault.Code, $"Plan.{fault.Member}") with { Arguments = fault.Arguments };
        foreach (var reason in AgainstChange(version))
            yield return reason;
        foreach (var reason in before is null ? [] : AgainstOrder(version, before))
            yield return reason;
    }

    private static IEnumerable<Refusal> AgainstChange(PlanVersion version)
    {
        var change = version.Change;
        if (!ClosedList.Has(change.AskedBy.Role))
            yield return Wrong(Codes.NotOnTheList, "Change.AskedBy.Role");
        if (!change.AgreedBy.All(each => ClosedList.Has(each.Role)))
            yield return Wrong(Codes.NotOnTheList, "Change.AgreedBy");
        if (!change.AgreedBy.Any(each => each.Role == ParticipantRole.Therapist))
            yield return Wrong(Codes.VersionNeedsTherapist, "Change.AgreedBy", CourseCriteria.OfChange, version.Plan.Version);
        if (change.IndividualsPart is null && !change.AgreedBy.Any(each => each.SpeaksForTheIndividual))
            yield return Wrong(Codes.VersionWithoutIndividual, "Change.IndividualsPart", CourseCriteria.OfChange, version.Plan.Version);
        if (version.From < change.AgreedAt)
            yield return Wrong(Codes.VersionHoldsTooEarly, "From", CourseCriteria.OfChange, version.Plan.Version);
    }

    private static IEnumerable<Refusal> AgainstOrder(PlanVersion version, PlanVersion before)
    {
        if (version.Plan.Id != before.Plan.Id)
            yield return Wrong(Codes.VersionOfAnotherPlan, "Plan.Id");
        if (version.Plan.Version != before.Plan.Version + 1)
            yield return Wrong(Codes.VersionDoesNotFollow, "Plan.Version", [], version.Plan.Version, before.Plan.Version + 1);
        if (version.From <= before.From)
            yield return Wrong(Codes.VersionOutOfOrder, "From", [], version.Plan.Version, before.Plan.Version);
        if (version.Plan.Equals(before.Plan with { Version = version.Plan.Version }))
            yield return Wrong(Codes.VersionChangesNothing, "Plan", [], version.Plan.Version, before.Plan.Version);
    }

    private static Refusal Wrong(string code, string member) => Wrong(code, member, []);

    private static Refusal Wrong(string code, string member, ValueList<Criterion> criteria, params ReadOnlySpan<int> figures)
    {
        var arguments = new string[figures.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = figures[i].ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new Refusal(code, RefusalKind.Malformed, Place.Of(nameof(PlanVersion), member)) { Criteria = criteria, Arguments = new ValueList<string>(arguments) };
    }
}
