using Xunit;
using Xunit.Abstractions;

namespace TherapySession.Testing;

/// <summary>Random walks beside the library's session. Inherit it: <c>public sealed class OurWalks(ITestOutputHelper output) : WalkTests&lt;OurAdapters&gt;(output);</c></summary>
/// <typeparam name="TAdapters">Makes adapters over your software.</typeparam>
/// <param name="output">Where seed, counts and what was not exercised are written to.</param>
public abstract class WalkTests<TAdapters>(ITestOutputHelper output) : KitTests<TAdapters>
    where TAdapters : IAdapterFactory, new()
{
    /// <summary>Decides every walk. The same one gives the same walks on every machine; draw another now and then.</summary>
    protected virtual ulong Seed => 1;

    /// <summary>How many walks to take.</summary>
    protected virtual int Walks => 1000;

    /// <summary>The profiles under which to walk.</summary>
    protected virtual ValueList<Profile> Profiles => Profile.BuiltIn;

    /// <summary>Every step is answered and recorded as the library does it.</summary>
    [KitFact]
    public async Task Every_step_of_a_walk_is_answered_and_recorded_as_the_library_does_it()
    {
        var report = await TestKit.WalkAsync(Adapters, new KitOptions(Seed) { Walks = Walks, Profiles = Profiles, AnswerWithin = AnswerWithin }).ConfigureAwait(false);
        output.WriteLine(report.ToString());
        if (report.Failure is null && report.Walks is null)
            throw new NotExercisedException("No walk was taken: see the capabilities of the adapter.");
        if (!report.Passed)
            Assert.Fail(report.ToString());
    }
}
