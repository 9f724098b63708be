using System.Globalization;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>Says what is out of order in a case, after its alignment. A withdrawal, a dissent or a concern is never what is wrong.</summary>
internal static class OrderFindings
{
    // What a session does only while consent holds: from preparing to the end of taking part.
    private const Trigger LastWithConsent = Trigger.EndParticipation;

    /// <summary>The findings, in the order of the moves.</summary>
    /// <param name="moves">The moves of an explanation.</param>
    /// <param name="isUnmapped">Whether a move is of a name that is not understood; that is told once for the log.</param>
    /// <param name="profile">Whose criteria are named.</param>
    public static List<LogFinding> Of(IReadOnlyList<LogMove> moves, Func<LogMove, bool> isUnmapped, Profile profile)
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

            if (move.Kind == MoveKind.Missing)
                findings.Add(Missing(move, trigger, profile));
            else if (move.Kind != MoveKind.RecordedOnly || isUnmapped(move))
                continue;
            else if (withdrawal is not null && trigger <= LastWithConsent)
                ignored.Add(move);
            else
                findings.Add(OutOfOrder(move, trigger, profile));
        }

        WentOn(withdrawal, ignored, profile, findings);
        return findings;
    }

    public static Trigger? TriggerOf(string activity) => Enum.TryParse<Trigger>(activity, out var trigger) && trigger.ToString() == activity ? trigger : null;

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

    private static LogFinding Missing(LogMove move, Trigger? trigger, Profile profile)
    {
        var gate = trigger is { } step && Enum.TryParse<Phase>(move.Before, out var from) ? Passage.GateOf(step, from) : Gate.None;
        var finding = new Finding(FindingCodes.NotInOrder, FindingSeverity.Error, At(move)) { Sense = FindingSense.StepMissing, Arguments = [TextRule.Quotable(move.Activity)] };
        if (gate is not (Gate.None or Gate.GoingOn))
        {
            // What is asked at the end of the phase that never began was not asked of it either.
            var onward = Enum.TryParse<Phase>(move.After, out var phase) ? Passage.Way.Where(each => Passage.IsAhead(each, phase)).Take(1) : [];
            finding = finding with
            {
                Sense = FindingSense.Missing,
                Arguments = [gate.ToString(), BuiltInNames.CommandOf(trigger!.Value).Name],
                Gate = gate,
                Criteria = OrderCheck.CriteriaOf([.. onward, gate], profile),
            };
        }

        return new LogFinding(finding, move.Place, move.Activity);
    }

    private static LogFinding OutOfOrder(LogMove move, Trigger? trigger, Profile profile)
    {
        var kind = trigger is { } known ? BuiltInNames.CommandOf(known) : null;
        if (kind is null || !Enum.TryParse<Phase>(move.Before, out var from))
        {
            return new LogFinding(
                new Finding(FindingCodes.NotInOrder, FindingSeverity.Error, At(move))
                {
                    Sense = FindingSense.OutOfOrder,
                    Arguments = [TextRule.Quotable(move.Activity), TextRule.Quotable(move.Before), "-", "-"],
                },
                move.Place, move.Activity);
        }

        var finding = kind.IsNeverBlocked
            ? new Finding(FindingCodes.NotInOrder, FindingSeverity.Error, At(move)) { Sense = FindingSense.NoPlace, Arguments = [move.Activity, move.Before] }
            : OrderCheck.NoWay(At(move), kind, trigger!.Value, from, profile);
        return new LogFinding(finding, move.Place, move.Activity);
    }

    private static FindingPlace At(LogMove move) => new(move.Position, "");

    private static string Figure(int value) => value.ToString(CultureInfo.InvariantCulture);
}
