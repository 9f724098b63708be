namespace TherapySession.Testing;

/// <summary>Concerns: raised in every phase, serious ones, those about staff, and what becomes of them. Inherit it: <c>public sealed class OurConcernTests : ConcernTests&lt;OurAdapters&gt;;</c></summary>
/// <typeparam name="TAdapters">Makes adapters over your software.</typeparam>
public abstract class ConcernTests<TAdapters> : KitTests<TAdapters>
    where TAdapters : IAdapterFactory, new()
{
    /// <summary>Each scenario of the area, step by step.</summary>
    [KitTheory]
    [ScenariosOf(KitArea.Concerns)]
    public Task A_concern_is_taken_and_followed_up(string scenario) => Play(KitArea.Concerns, scenario);
}
