namespace TherapySession.Testing;

/// <summary>Who may do what alone, and who signs with them, under each profile. Inherit it: <c>public sealed class OurSignatureTests : SignatureTests&lt;OurAdapters&gt;;</c></summary>
/// <typeparam name="TAdapters">Makes adapters over your software.</typeparam>
public abstract class SignatureTests<TAdapters> : KitTests<TAdapters>
    where TAdapters : IAdapterFactory, new()
{
    /// <summary>Each scenario of the area, step by step.</summary>
    [KitTheory]
    [ScenariosOf(KitArea.Signatures)]
    public Task Each_profile_asks_for_its_signatures(string scenario) => Play(KitArea.Signatures, scenario);
}
