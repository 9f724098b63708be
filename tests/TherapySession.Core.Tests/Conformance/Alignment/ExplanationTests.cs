using System.Globalization;
using TherapySession.Conformance;

namespace TherapySession.Tests.Conformance;

/// <summary>What is told of a session, as somebody would read it.</summary>
public sealed class ExplanationTests
{
    private static readonly string[] Happy =
    [
        nameof(Trigger.BeginPreparation), nameof(Trigger.BeginParticipation), nameof(Trigger.EndParticipation),
        nameof(Trigger.BeginTidyUp), nameof(Trigger.BeginReflection), nameof(Trigger.Complete),
    ];

    [Fact]
    public void A_session_that_fits_has_every_step_in_its_place()
    {
        var alignment = Aligner.Lifecycle.Align(Happy);

        Assert.True(alignment.Fits);
        Assert.Equal((0, 0), (alignment.Cost, alignment.PrefixCost));
        Assert.Equal(Happy.Select((step, i) => (MoveKind.Matched, i, step)), alignment.Moves.Select(move => (move.Kind, move.Position, move.Trigger!)));
        Assert.Equal(["Consent", "Preparation", "Active", "Feedback", "TidyUp", "Reflection"], alignment.Moves.Select(move => move.Before));
        Assert.Equal("Completed", alignment.Moves[^1].After);
    }

    [Fact]
    public void What_is_missing_stands_before_the_step_that_came_instead() => Assert.Equal(
        "+BeginPreparation@0 +BeginParticipation@1 ?EndParticipation@2 ?BeginTidyUp@2 +BeginReflection@2 +Complete@3",
        Told(Aligner.Lifecycle.Align(["BeginPreparation", "BeginParticipation", "BeginReflection", "Complete"])));

    [Fact]
    public void Of_a_step_recorded_twice_the_second_is_one_too_many() => Assert.Equal(
        "+BeginPreparation@0 !BeginPreparation@1 +Cancel@2", Told(Aligner.Lifecycle.Align(["BeginPreparation", "BeginPreparation", "Cancel"])));

    [Fact]
    public void A_step_that_nobody_knows_is_recorded_only_and_its_name_is_the_callers()
    {
        var alignment = Aligner.Lifecycle.Align(["TeaBreak", .. Happy]);

        Assert.Equal((MoveKind.RecordedOnly, 0, null, "Consent", "Consent", 1), Fields(alignment.Moves[0]));
        Assert.Equal(1, alignment.Cost);
        Assert.Equal(Aligner.Unknown, Aligner.Lifecycle.LabelOf("TeaBreak"));
    }

    [Fact]
    public void What_went_on_after_a_withdrawal_is_what_should_not_be_there() => Assert.Equal(
        "+BeginPreparation@0 +BeginParticipation@1 +WithdrawConsent@2 !Pause@3 !Resume@4 !EndParticipation@5 +BeginTidyUp@6 +BeginReflection@7 +Complete@8",
        Told(Aligner.Lifecycle.Align(["BeginPreparation", "BeginParticipation", "WithdrawConsent", "Pause", "Resume", "EndParticipation", "BeginTidyUp", "BeginReflection", "Complete"])));

    [Fact]
    public void A_session_that_goes_on_has_steps_ahead_and_nothing_missing()
    {
        var alignment = Aligner.Lifecycle.AlignRunning(["BeginPreparation", "BeginParticipation", "Pause"]);

        Assert.True(alignment.Fits);
        Assert.Equal((4, 0, 0), (alignment.Cost, alignment.PrefixCost, alignment.ExplanationCost));
        Assert.Equal("+BeginPreparation@0 +BeginParticipation@1 +Pause@2 >EndParticipation@3 >BeginTidyUp@3 >BeginReflection@3 >Complete@3", Told(alignment));
    }

    [Fact]
    public void A_session_that_goes_on_may_still_lack_a_step_behind_it() => Assert.Equal(
        "?BeginPreparation@0 +BeginParticipation@0 +Pause@1 >EndParticipation@2 >BeginTidyUp@2 >BeginReflection@2 >Complete@2",
        Told(Aligner.Lifecycle.AlignRunning(["BeginParticipation", "Pause"])));

    [Fact]
    public void Nothing_recorded_is_never_a_withdrawal_that_nobody_made()
    {
        var alignment = Aligner.Lifecycle.Align((string[])[]);

        Assert.Equal(string.Join(' ', Happy.Select(step => $"?{step}@0")), Told(alignment));
        Assert.Equal(alignment.Cost, Aligner.Lifecycle.ShortestWay);
    }

    [Fact]
    public void Of_two_ways_of_one_trigger_that_is_told_which_the_rest_fits()
    {
        var cleared = Aligner.Lifecycle.Align(["BeginPreparation", "Cancel", "Complete"]);
        var nothingOut = Aligner.Lifecycle.Align(["BeginPreparation", "Cancel", "AmendRecord"]);

        Assert.Equal("TidyUpAfterCancel", cleared.Moves[1].After);
        Assert.Equal("Cancelled", nothingOut.Moves[1].After);
        Assert.Equal((0, 0), (cleared.Cost, nothingOut.Cost));
    }

    [Fact]
    public void Costs_of_triggers_that_the_machine_lacks_count_all_the_same()
    {
        var alignment = Aligner.Load(TherapyOracle.Machine, AlignmentCosts.Domain).Require().Align(["BeginPreparation", "RecordDissent", "Cancel"]);

        Assert.Equal((20, nameof(Trigger.RecordDissent)), (alignment.Moves[1].Cost, alignment.Moves[1].Trigger));
        Assert.Equal(20, alignment.Cost);
    }

    [Fact]
    public void Labels_and_names_give_the_same_and_any_other_number_is_a_step_that_nobody_knows()
    {
        string[] names = ["TeaBreak", "BeginPreparation", "Pause", "Cancel", "LunchBreak"];
        int[] labels = [Aligner.Unknown, .. names[1..4].Select(Aligner.Lifecycle.LabelOf), 5_000];

        Assert.Equal(Aligner.Lifecycle.Align(names), Aligner.Lifecycle.Align(labels));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("cy-GB")]
    [InlineData("cs-CZ")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var expected = TherapyOracle.Cases.Select(each => Told(Aligner.Lifecycle.Align(each.Events))).ToList();
            CultureInfo.CurrentCulture = Cultures.Of(culture);
            var aligner = Aligner.Load(ProcessMachine.Load(ProcessMachine.Lifecycle.Data).Require(), AlignmentCosts.Load(AlignmentCosts.Domain.Data).Require()).Require();
            Assert.Equal(expected, TherapyOracle.Cases.Select(each => Told(aligner.Align(each.Events))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Several_threads_get_what_one_gets()
    {
        var cache = new AlignmentCache(Aligner.Lifecycle, capacity: 100);
        var expected = TherapyOracle.Cases.Select(each => Aligner.Lifecycle.AlignRunning(each.Events)).ToArray();

        Parallel.For(0, 20 * expected.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            var events = TherapyOracle.Cases[i % expected.Length].Events;
            Assert.Equal(expected[i % expected.Length], Aligner.Lifecycle.AlignRunning(events));
            Assert.Equal(expected[i % expected.Length], cache.AlignRunning([.. events.Select(Aligner.Lifecycle.LabelOf)]));
        });

        Assert.Equal(100, cache.Count);
    }

    [Fact]
    public void A_sequence_is_aligned_once_and_held_until_the_cache_is_full()
    {
        var cache = new AlignmentCache(Aligner.Lifecycle, capacity: 2);
        int[] first = [0, 1], second = [0];

        var alignment = cache.Align(first);

        Assert.Same(alignment, cache.Align([0, 1]));
        Assert.NotSame(alignment, cache.AlignRunning(first));
        Assert.Equal(2, cache.Count);
        Assert.NotSame(cache.Align(second), cache.Align(second));
        Assert.Equal(Aligner.Lifecycle.Align(second), cache.Align(second));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AlignmentCache(Aligner.Lifecycle, -1));
    }

    [Fact]
    public void A_long_sequence_is_aligned_and_one_that_is_too_long_is_the_callers_mistake()
    {
        int[] labels = [.. Enumerable.Repeat(Aligner.Lifecycle.LabelOf(nameof(Trigger.RaiseConcern)), Aligner.Lifecycle.LongestSequence)];

        Assert.Equal((6, 0), (Aligner.Lifecycle.Align(labels).Cost, Aligner.Lifecycle.Align(labels).PrefixCost));
        Assert.Equal(200_000, labels.Length);
        Assert.Throws<ArgumentException>(() => Aligner.Lifecycle.Align([.. labels, 0]));
    }

    [Fact]
    public void The_highest_costs_of_the_longest_sequence_overflow_nothing()
    {
        var costs = AlignmentCosts.Load(new AlignmentCostsData { RecordedOnly = AlignmentCosts.Highest, Missing = AlignmentCosts.Highest }).Require();
        var aligner = Aligner.Load(ProcessMachine.Lifecycle, costs).Require();

        var alignment = aligner.Align(Enumerable.Repeat(Aligner.Unknown, aligner.LongestSequence).ToArray());

        // Cancelling at once is the shortest way to an end where it may be invented.
        Assert.Equal(200_001 * 10_000, alignment.Cost);
        Assert.Equal(200_000 * 10_000, alignment.PrefixCost);
        Assert.Equal(alignment.Cost, alignment.ExplanationCost);
    }

    [Fact]
    public void A_call_allocates_its_answer_and_nothing_else()
    {
        int[] labels = [.. Happy.Select(Aligner.Lifecycle.LabelOf)];
        for (var i = 0; i < 100; i++)
            Aligner.Lifecycle.Align(labels);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            Aligner.Lifecycle.Align(labels);

        // The answer: an object of a few fields, and sixteen bytes a move.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 1_000, 1, 48 + 24 + 16 * Happy.Length);
    }

    private static string Told(Alignment alignment) =>
        string.Join(' ', alignment.Moves.Select(move => $"{move.Kind switch { MoveKind.Matched => '+', MoveKind.RecordedOnly => '!', MoveKind.Missing => '?', _ => '>' }}{move.Trigger}@{move.Position}"));

    private static (MoveKind, int, string?, string, string, int) Fields(AlignmentMove move) => (move.Kind, move.Position, move.Trigger, move.Before, move.After, move.Cost);
}
