namespace TherapySession.Testing;

/// <summary>Sessions from the beginning to the end, as they happen. Inherit it: <c>public sealed class OurWholeSessionTests : WholeSessionTests&lt;OurAdapters&gt;;</c></summary>
/// <typeparam name="TAdapters">Makes adapters over your software.</typeparam>
public abstract class WholeSessionTests<TAdapters> : KitTests<TAdapters>
    where TAdapters : IAdapterFactory, new()
{
    /// <summary>Each scenario of the area, step by step.</summary>
    [KitTheory]
    [ScenariosOf(KitArea.WholeSessions)]
    public Task A_session_goes_its_way(string scenario) => Play(KitArea.WholeSessions, scenario);
}
