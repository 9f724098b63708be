using System.Globalization;

namespace TherapySession.Testing;

/// <summary>Why an export is looked at: what the library did with the command before it.</summary>
internal enum LookedAtAfter
{
    /// <summary>It was accepted and recorded.</summary>
    Acceptance,

    /// <summary>It was refused.</summary>
    Refusal,

    /// <summary>It was a repeat.</summary>
    Repeat,

    /// <summary>It went to another session.</summary>
    AnotherSession,
}

/// <summary>Holds an exported record against the library's: nothing lost, nothing added, nothing rewritten, in order, with times and people as given.</summary>
internal sealed class HistoryComparison
{
    // What was compared before, event by event: an adapter that hands out the same objects is not compared twice.
    private readonly List<SessionEvent> _compared = [];

    /// <summary>The first thing that is wrong with an export; <see langword="null"/> where it is as it should be.</summary>
    public Failure? Compare(History expected, IReadOnlyList<SessionEvent> found, LookedAtAfter after, FailurePlace place)
    {
        var common = Math.Min(expected.Count, found.Count);
        for (var i = 0; i < common; i++)
        {
            if (i < _compared.Count && ReferenceEquals(_compared[i], found[i]))
                continue;
            if (!expected[i].Equals(found[i]))
                return Differs(expected, found, i, after, place);

            if (i < _compared.Count)
                _compared[i] = found[i];
            else
                _compared.Add(found[i]);
        }

        if (found.Count < expected.Count)
            return common < _compared.Count ? Tell(KitCodes.Lost, place, common + 1, Command(place)) : Counted(KitCodes.NotRecorded, expected.Count, expected, found, place);
        return found.Count == expected.Count ? null : Counted(after switch
        {
            LookedAtAfter.Refusal => KitCodes.RefusedButRecorded,
            LookedAtAfter.AnotherSession => KitCodes.OfAnotherSession,
            LookedAtAfter.Repeat => KitCodes.RecordedTwice,
            _ => KitCodes.OneTooMany,
        }, expected.Count + 1, expected, found, place);
    }

    private Failure Differs(History expected, IReadOnlyList<SessionEvent> found, int at, LookedAtAfter after, FailurePlace place)
    {
        var (was, present) = (expected[at], found[at]);
        var isOld = at < _compared.Count;
        if (was.At.Command != present.At.Command || was.GetType() != present.GetType())
        {
            // Another event stands here: one is gone, or they were shuffled.
            if (was.At.Command != present.At.Command && expected.Count == found.Count && expected.Select(fact => fact.At.Command.Value).Order(StringComparer.Ordinal).SequenceEqual(found.Select(fact => fact.At.Command.Value).Order(StringComparer.Ordinal)))
                return Tell(KitCodes.OtherOrder, place, [Command(place), Figure(at + 1)]);
            if (found.Count < expected.Count)
                return isOld ? Tell(KitCodes.Lost, place, at + 1, Command(place)) : Counted(KitCodes.NotRecorded, at + 1, expected, found, place);
            if (found.Count > expected.Count && after != LookedAtAfter.Acceptance)
                return Counted(after == LookedAtAfter.AnotherSession ? KitCodes.OfAnotherSession : KitCodes.RefusedButRecorded, at + 1, expected, found, place);
            return Tell(KitCodes.OtherEvent, place, [Figure(at + 1), present.GetType().Name]) with { Found = present.GetType().Name, Expected = was.GetType().Name };
        }

        var pointer = EventDifference.Between(was, present);
        var (code, said) = isOld ? (KitCodes.Rewritten, pointer) : Kind(was, present, pointer);
        ValueList<string> arguments = isOld ? [Figure(at + 1), Command(place), pointer] : [Figure(at + 1), was.GetType().Name, said];
        return Tell(code, place, arguments) with { Found = $"{pointer} differs", Expected = $"event {Figure(at + 1)} as the library records it" };
    }

    private static (string Code, string Said) Kind(SessionEvent was, SessionEvent present, string pointer)
    {
        if (was.At.HappenedAt != present.At.HappenedAt || was.At.RecordedAt != present.At.RecordedAt)
            return (KitCodes.OtherTime, pointer);
        if (was.At.By != present.At.By || was.At.CoSignedBy != present.At.CoSignedBy)
            return (KitCodes.OtherPerson, pointer);
        return was.At.Phase == present.At.Phase ? (KitCodes.OtherContent, pointer) : (KitCodes.OtherRecordedPhase, present.At.Phase.ToString());
    }

    private static Failure Counted(string code, int sequence, History expected, IReadOnlyList<SessionEvent> found, FailurePlace place)
    {
        ValueList<string> arguments = code == KitCodes.OfAnotherSession ? [Figure(sequence)] : [Command(place), Figure(sequence)];
        return Tell(code, place, arguments) with { Found = $"{Figure(found.Count)} events", Expected = $"{Figure(expected.Count)} events" };
    }

    private static Failure Tell(string code, FailurePlace place, int sequence, string command) => Tell(code, place, [Figure(sequence), command]);

    private static Failure Tell(string code, FailurePlace place, ValueList<string> arguments) => new(code, place) { Arguments = arguments };

    private static string Command(FailurePlace place) => place.Command ?? "-";

    private static string Figure(int value) => value.ToString(CultureInfo.InvariantCulture);
}
