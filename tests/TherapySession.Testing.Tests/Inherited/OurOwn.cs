using Xunit.Abstractions;

namespace TherapySession.Testing.Tests.Inherited;

// What a vendor writes: a line for each class, with the factory of adapters.
public sealed class OurCompleteness(ITestOutputHelper output) : CompletenessTests<InMemoryAdapters>(output);

public sealed class OurLifecycle : LifecycleTests<InMemoryAdapters>;

public sealed class OurGates : GateTests<InMemoryAdapters>;

public sealed class OurConsent : ConsentTests<InMemoryAdapters>;

public sealed class OurWithdrawal : WithdrawalTests<InMemoryAdapters>;

public sealed class OurConcerns : ConcernTests<InMemoryAdapters>;

public sealed class OurHistory : HistoryTests<InMemoryAdapters>;

public sealed class OurAmendments : AmendmentTests<InMemoryAdapters>;

public sealed class OurSignatures : SignatureTests<InMemoryAdapters>;

public sealed class OurWholeSessions : WholeSessionTests<InMemoryAdapters>;

public sealed class OurWalks(ITestOutputHelper output) : WalkTests<InMemoryAdapters>(output)
{
    protected override ulong Seed => 2026;
}

public sealed class OurScenarios : OwnScenarioTests<InMemoryAdapters>
{
    protected override string Folder => Path.Combine(Repository.Root, "samples", "scripts");
}
