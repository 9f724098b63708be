using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>Says what is out of order in a case, after its alignment. A withdrawal, a dissent or a concern is never what is wrong.</summary>
/// <remarks>One object a run: cases go wrong in the same few ways, and each is worded once. Thread safety: every member.</remarks>
/// <param name="isUnmapped">Whether a move is of a name that is not understood; that is told once for the log.</param>
internal sealed class OrderFindings(Func<LogMove, bool> isUnmapped)
{
    // What a session does only while consent holds: from preparing to the end of taking part.
    private const Trigger LastWithConsent = Trigger.EndParticipation;

    // Of a machine with very many states, what comes first is kept, and the rest is worded each time.
    private const int MostKept = 10_000;

    private static readonly FrozenDictionary<string, Trigger> Triggers = Enum.GetValues<Trigger>().ToFrozenDictionary(each => each.ToString(), StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Phase> Phases = Enum.GetValues<Phase>().ToFrozenDictionary(each => each.ToString(), StringComparer.Ordinal);

    private readonly ConcurrentDictionary<Way, Finding> _worded = new();

    /// <summary>The findings, in the order of the moves.</summary>
    /// <param name="moves">The moves of an explanation.</param>
    /// <param name="profile">Whose criteria are named.</param>
    public List<LogFinding> Of(IReadOnlyList<LogMove> moves, Profile profile)
    {
        var findings = new List<LogFinding>();
        LogMove? withdrawal = null;
        var ignored = new List<LogMove>();
        foreach (var move in moves)
        {
            var trigger = TriggerOf(move.Activity);
            if (trigger == Trigger.WithdrawConsent && move.Kind != MoveKind.Missing)
            {
                WentOn(withdrawal, ignored, profile, findings);
                (withdrawal, ignored) = (move, []);
            }

            if (move.Kind is not (MoveKind.Missing or MoveKind.RecordedOnly) || (move.Kind == MoveKind.RecordedOnly && isUnmapped(move)))
                continue;
            if (move.Kind == MoveKind.RecordedOnly && withdrawal is not null && trigger <= LastWithConsent)
                ignored.Add(move);
            else
                findings.Add(new LogFinding(Worded(new Way(move.Kind, move.Activity, move.Before, move.After, profile)) with { Place = At(move) }, move.Place, move.Activity));
        }

        WentOn(withdrawal, ignored, profile, findings);
        return findings;
    }

    public static Trigger? TriggerOf(string activity) => Triggers.TryGetValue(activity, out var trigger) ? trigger : null;

    private static Phase? PhaseOf(string state) => Phases.TryGetValue(state, out var phase) ? phase : null;

    // Everything but the place.
    private Finding Worded(Way way)
    {
        if (_worded.TryGetValue(way, out var known))
            return known;

        var trigger = TriggerOf(way.Activity);
        var made = way.Kind == MoveKind.Missing ? Missing(way, trigger) : OutOfOrder(way, trigger);
        if (_worded.Count < MostKept)
            _worded.TryAdd(way, made);
        return made;
    }

    private static void WentOn(LogMove? withdrawal, List<LogMove> ignored, Profile profile, List<LogFinding> findings)
    {
        if (withdrawal is null || ignored.Count == 0)
            return;

        findings.Add(new LogFinding(
            new Finding(FindingCodes.WentOnAfterWithdrawal, FindingSeverity.Error, At(ignored[0]))
            {
                Arguments = [Figure(withdrawal.Position), string.Join(", ", ignored.Select(move => Figure(move.Position)))],
                Related = ignored.Select(move => move.Position).ToValueList(),
                Criteria = profile.CriteriaOf(ConsentGate.ValidConsent),
            },
            ignored[0].Place, ""));
    }

    private static Finding Missing(Way way, Trigger? trigger)
    {
        var gate = trigger is { } step && PhaseOf(way.Before) is { } from ? Passage.GateOf(step, from) : Gate.None;
        var finding = new Finding(FindingCodes.NotInOrder, FindingSeverity.Error, FindingPlace.Whole) { Sense = FindingSense.StepMissing, Arguments = [TextRule.Quotable(way.Activity)] };
        if (gate is Gate.None or Gate.GoingOn)
            return finding;

        // What is asked at the end of the phase that never began was not asked of it either.
        var onward = PhaseOf(way.After) is { } phase ? Passage.Way.Where(each => Passage.IsAhead(each, phase)).Take(1) : [];
        return finding with
        {
            Sense = FindingSense.Missing,
            Arguments = [gate.ToString(), BuiltInNames.CommandOf(trigger!.Value).Name],
            Gate = gate,
            Criteria = OrderCheck.CriteriaOf([.. onward, gate], way.Profile),
        };
    }

    private static Finding OutOfOrder(Way way, Trigger? trigger)
    {
        var kind = trigger is { } known ? BuiltInNames.CommandOf(known) : null;
        if (kind is null || PhaseOf(way.Before) is not { } from)
        {
            return new Finding(FindingCodes.NotInOrder, FindingSeverity.Error, FindingPlace.Whole)
            {
                Sense = FindingSense.OutOfOrder,
                Arguments = [TextRule.Quotable(way.Activity), TextRule.Quotable(way.Before), "-", "-"],
            };
        }

        return kind.IsNeverBlocked
            ? new Finding(FindingCodes.NotInOrder, FindingSeverity.Error, FindingPlace.Whole) { Sense = FindingSense.NoPlace, Arguments = [way.Activity, way.Before] }
            : OrderCheck.NoWay(FindingPlace.Whole, kind, trigger!.Value, from, way.Profile);
    }

    private static FindingPlace At(LogMove move) => new(move.Position, "");

    private static string Figure(int value) => value.ToString(CultureInfo.InvariantCulture);

    // What decides the words.
    private readonly record struct Way(MoveKind Kind, string Activity, string Before, string After, Profile Profile);
}
