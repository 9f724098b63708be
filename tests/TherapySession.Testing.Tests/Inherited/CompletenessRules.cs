namespace TherapySession.Testing.Tests.Inherited;

public sealed class CompletenessRules
{
    [Fact]
    public void Every_area_has_its_class() =>
        Assert.Equal(Enum.GetNames<KitArea>().Length, Completeness.Classes.Count);

    [Fact]
    public void Whoever_inherits_everything_misses_nothing() => Assert.Empty(Of<InMemoryAdapters>());

    [Fact]
    public void Each_class_that_is_neither_inherited_nor_excluded_is_told()
    {
        var told = Of<SomeAdapters>(new Exclusion(typeof(WalkTests<>), "too slow on our build machine"));

        Assert.Equal(Completeness.Classes.Count - 2, told.Count);
        Assert.All(told, failure => Assert.Equal("K401", failure.Code));
        Assert.DoesNotContain(told, failure => failure.Arguments[0] is "GateTests" or "WalkTests");
        Assert.Contains("ConsentTests", told.Select(failure => failure.Arguments[0]));
    }

    [Theory]
    [InlineData(typeof(WalkTests<>), " ", "K402")]
    [InlineData(typeof(GateTests<>), "inherited all the same", "K403")]
    [InlineData(typeof(OwnScenarioTests<>), "none of those", "K404")]
    [InlineData(typeof(string), "none of those", "K404")]
    public void An_exclusion_says_why_of_what_is_left_out(Type tests, string reason, string code) =>
        Assert.Equal(code, Assert.Single(Of<SomeAdapters>(new Exclusion(tests, reason)), failure => failure.Code != "K401").Code);

    private static List<Failure> Of<TAdapters>(params Exclusion[] excluded) => Completeness.Of(typeof(CompletenessRules).Assembly, typeof(TAdapters), excluded).ToList();

    // A vendor with one area, in this assembly.
    private sealed class SomeAdapters : IAdapterFactory
    {
        public SomeAdapters()
        {
        }

        public ISessionAdapter Create() => new InMemoryAdapter();
    }

    private sealed class SomeGates : GateTests<SomeAdapters>;
}
