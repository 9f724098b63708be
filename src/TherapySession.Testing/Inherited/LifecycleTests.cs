namespace TherapySession.Testing;

/// <summary>The order of phases: each trigger where it belongs, and refused where it does not. Inherit it: <c>public sealed class OurLifecycleTests : LifecycleTests&lt;OurAdapters&gt;;</c></summary>
/// <typeparam name="TAdapters">Makes adapters over your software.</typeparam>
public abstract class LifecycleTests<TAdapters> : KitTests<TAdapters>
    where TAdapters : IAdapterFactory, new()
{
    /// <summary>Each scenario of the area, step by step.</summary>
    [KitTheory]
    [ScenariosOf(KitArea.Lifecycle)]
    public Task Phases_follow_each_other_as_the_lifecycle_says(string scenario) => Play(KitArea.Lifecycle, scenario);
}
