using NodaTime;
using Xunit;

namespace TherapySession.Testing;

/// <summary>What the kit's classes of tests share. Inherit one of those, with your factory of adapters.</summary>
/// <typeparam name="TAdapters">Makes adapters over your software.</typeparam>
public abstract class KitTests<TAdapters>
    where TAdapters : IAdapterFactory, new()
{
    private protected KitTests()
    {
    }

    /// <summary>How long to wait for one answer of the software.</summary>
    protected virtual Duration AnswerWithin => Duration.FromSeconds(30);

    private protected static TAdapters Adapters { get; } = new();

    private protected async Task Play(KitArea area, string name) => Judge(await TestKit.PlayAsync(Adapters, Scenario.Embedded.First(each => each.Area == area && each.Name == name), AnswerWithin).ConfigureAwait(false));

    private protected static void Judge(ScenarioResult result)
    {
        if (result.Outcome == ScenarioOutcome.NotExercised)
            throw new NotExercisedException(string.Join('\n', result.Lacking.Select(what => $"{KitCodes.CannotBeDone} {Language.English.Message(KitCodes.CannotBeDone, [what])}")));
        if (result.Failure is { } failure)
            Assert.Fail(failure.ToString());
    }
}
