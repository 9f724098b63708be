using Xunit;
using Xunit.Abstractions;

namespace TherapySession.Testing;

/// <summary>Says which of the kit's classes of tests your test assembly does not inherit, and why. Inherit it first.</summary>
/// <typeparam name="TAdapters">Makes adapters over your software.</typeparam>
/// <param name="output">Where the reasons are written to.</param>
public abstract class CompletenessTests<TAdapters>(ITestOutputHelper output)
    where TAdapters : IAdapterFactory, new()
{
    /// <summary>The classes that you leave out, each with the reason.</summary>
    protected virtual IReadOnlyList<Exclusion> Excluded => [];

    /// <summary>Each class is inherited with this factory, or left out with a reason.</summary>
    [KitFact]
    public void Each_class_of_the_kit_is_inherited_or_left_out_with_a_reason()
    {
        foreach (var (tests, reason) in Excluded)
            output.WriteLine($"{Completeness.Name(tests)} is left out: {reason}");

        var failures = Completeness.Of(GetType().Assembly, typeof(TAdapters), Excluded).ToList();
        if (failures.Count > 0)
            Assert.Fail(string.Join('\n', failures));
    }
}
