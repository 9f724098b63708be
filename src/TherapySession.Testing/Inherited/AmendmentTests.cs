namespace TherapySession.Testing;

/// <summary>What is added after the end. Inherit it: <c>public sealed class OurAmendmentTests : AmendmentTests&lt;OurAdapters&gt;;</c></summary>
/// <typeparam name="TAdapters">Makes adapters over your software.</typeparam>
public abstract class AmendmentTests<TAdapters> : KitTests<TAdapters>
    where TAdapters : IAdapterFactory, new()
{
    /// <summary>Each scenario of the area, step by step.</summary>
    [KitTheory]
    [ScenariosOf(KitArea.Amendments)]
    public Task A_record_that_is_closed_is_added_to_and_never_rewritten(string scenario) => Play(KitArea.Amendments, scenario);
}
