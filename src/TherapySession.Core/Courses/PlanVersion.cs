using NodaTime;

namespace TherapySession;

/// <summary>How a version of a plan came about: who asked, who agreed and when, and why. Equality: member by member.</summary>
/// <param name="AskedBy">Who asked for it.</param>
/// <param name="AgreedBy">Who agreed; a therapist is among them (226/PC11, 320/PC11).</param>
/// <param name="AgreedAt">When they agreed.</param>
/// <param name="Why">Why the plan is as it is now.</param>
public sealed record PlanChange(Partner AskedBy, ValueList<Partner> AgreedBy, Instant AgreedAt, Words Why)
{
    /// <summary>What part the individual had in it; needed where neither they nor anybody who may decide for them is among those who agreed.</summary>
    public Words? IndividualsPart { get; init; }
}

/// <summary>One version of a therapy plan, and from when it holds. Equality: member by member.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="From">The first moment at which it holds; it holds until the next version does.</param>
/// <param name="Change">How it came about; for the first version, how the plan was made.</param>
public sealed record PlanVersion(TherapyPlan Plan, Instant From, PlanChange Change);
