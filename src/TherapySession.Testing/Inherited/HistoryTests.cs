namespace TherapySession.Testing;

/// <summary>What is recorded: late entries, repeats, versions, times, people, words. Inherit it: <c>public sealed class OurHistoryTests : HistoryTests&lt;OurAdapters&gt;;</c></summary>
/// <typeparam name="TAdapters">Makes adapters over your software.</typeparam>
public abstract class HistoryTests<TAdapters> : KitTests<TAdapters>
    where TAdapters : IAdapterFactory, new()
{
    /// <summary>Each scenario of the area, step by step.</summary>
    [KitTheory]
    [ScenariosOf(KitArea.History)]
    public Task Nothing_is_lost_doubled_or_rewritten(string scenario) => Play(KitArea.History, scenario);
}
