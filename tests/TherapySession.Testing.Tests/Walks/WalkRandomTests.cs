namespace TherapySession.Testing.Tests.Walks;

public sealed class WalkRandomTests
{
    [Fact]
    public void The_numbers_are_the_same_for_ever()
    {
        var random = new WalkRandom(42, 7);

        // Written down once: another sequence would give other walks for the seeds that people have kept.
        Assert.Equal("678 163 6 852 79 290 782 397 911 566 836 978", string.Join(' ', Enumerable.Range(0, 12).Select(_ => random.Below(1000))));
    }

    [Fact]
    public void Each_number_below_a_bound_comes_about_equally_often()
    {
        var random = new WalkRandom(1, 1);
        var counts = new int[10];
        for (var i = 0; i < 100_000; i++)
            counts[random.Below(10)]++;

        Assert.All(counts, count => Assert.InRange(count, 9_500, 10_500));
    }

    [Fact]
    public void Neighbouring_walks_and_seeds_have_nothing_in_common()
    {
        var firsts = Enumerable.Range(0, 1000).SelectMany(walk => new[] { new WalkRandom(1, walk), new WalkRandom((ulong)walk, 1) }).Select(random => random.Below(int.MaxValue)).ToList();

        // Walk 1 of seed 1 is among both.
        Assert.Equal(firsts.Count - 1, firsts.Distinct().Count());
    }
}
