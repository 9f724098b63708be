namespace TherapySession.Testing;

/// <summary>Withdrawing, in every phase and after the end. Inherit it: <c>public sealed class OurWithdrawalTests : WithdrawalTests&lt;OurAdapters&gt;;</c></summary>
/// <typeparam name="TAdapters">Makes adapters over your software.</typeparam>
public abstract class WithdrawalTests<TAdapters> : KitTests<TAdapters>
    where TAdapters : IAdapterFactory, new()
{
    /// <summary>Each scenario of the area, step by step.</summary>
    [KitTheory]
    [ScenariosOf(KitArea.Withdrawal)]
    public Task Withdrawing_is_never_blocked(string scenario) => Play(KitArea.Withdrawal, scenario);
}
