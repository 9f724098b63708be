namespace TherapySession.Testing;

/// <summary>Each gate, met and not met. Inherit it: <c>public sealed class OurGateTests : GateTests&lt;OurAdapters&gt;;</c></summary>
/// <typeparam name="TAdapters">Makes adapters over your software.</typeparam>
public abstract class GateTests<TAdapters> : KitTests<TAdapters>
    where TAdapters : IAdapterFactory, new()
{
    /// <summary>Each scenario of the area, step by step.</summary>
    [KitTheory]
    [ScenariosOf(KitArea.Gates)]
    public Task A_gate_opens_once_everything_is_there_and_not_before(string scenario) => Play(KitArea.Gates, scenario);
}
