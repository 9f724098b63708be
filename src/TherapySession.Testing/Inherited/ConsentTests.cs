namespace TherapySession.Testing;

/// <summary>Who may consent, how, to what, until when; capacity, competence, best interests, dissent. Inherit it: <c>public sealed class OurConsentTests : ConsentTests&lt;OurAdapters&gt;;</c></summary>
/// <typeparam name="TAdapters">Makes adapters over your software.</typeparam>
public abstract class ConsentTests<TAdapters> : KitTests<TAdapters>
    where TAdapters : IAdapterFactory, new()
{
    /// <summary>Each scenario of the area, step by step.</summary>
    [KitTheory]
    [ScenariosOf(KitArea.Consent)]
    public Task Consent_is_asked_at_every_act(string scenario) => Play(KitArea.Consent, scenario);
}
