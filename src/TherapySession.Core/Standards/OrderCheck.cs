using System.Globalization;

namespace TherapySession.Standards;

/// <summary>Whether each event stands where the lifecycle has a place for it, and leads where the lifecycle leads.</summary>
internal static class OrderCheck
{
    public static void Ask(int index, SessionEvent fact, CommandKind kind, SessionEvent? previous, Retelling before, Profile profile, List<Finding> findings)
    {
        var expected = (previous?.At.Sequence ?? 0) + 1;
        if (fact.At.Sequence != expected)
            Add(FindingSense.Numbering, Figure(fact.At.Sequence), Figure(expected - 1));

        if (fact is SessionOpened)
        {
            if (previous is not null)
                Add(FindingSense.OpeningNotFirst, Figure(fact.At.Sequence));
            return;
        }

        if (EventKinds.TriggerOf(fact, kind) is not { } trigger)
        {
            if (!kind.PermittedIn.Contains(before.Phase))
                Add(FindingSense.OutOfOrder, kind.Name, before.Phase.ToString(), string.Join(", ", kind.PermittedIn), "-");
            else
                LeadsTo(before.Phase);
        }
        else if (LifecycleTable.Ways(before.Phase, trigger) is { IsEmpty: false } ways)
        {
            LeadsTo(ways.Length == 1 ? ways[0].To : Choose(ways, before.Now));
        }
        else
        {
            findings.Add(NoWay(FindingPlace.At(index, fact), kind, trigger, before.Phase, profile));
        }

        void LeadsTo(Phase phase)
        {
            if (fact.At.Phase != phase)
                Add(FindingSense.WrongPhase, kind.Name, before.Phase.ToString(), phase.ToString(), fact.At.Phase.ToString());
        }

        void Add(FindingSense sense, params ReadOnlySpan<string> arguments) =>
            findings.Add(new Finding(FindingCodes.NotInOrder, FindingSeverity.Error, FindingPlace.At(index, fact)) { Sense = sense, Arguments = ValueList.Create(arguments) });
    }

    /// <summary>A gate that the session never went through, although its time is over.</summary>
    public static Finding Missing(Gate gate, Reading reading, Profile profile)
    {
        var index = 0;
        while (index < reading.Events.Length - 1 && Passage.IsAhead(gate, reading.Events[index].At.Phase))
            index++;
        return new Finding(FindingCodes.NotInOrder, FindingSeverity.Error, FindingPlace.At(index, reading.Events[index]))
        {
            Sense = FindingSense.Missing,
            Arguments = [gate.ToString(), Passage.CommandOf(gate).Name],
            Gate = gate,
            Criteria = CriteriaOf([gate], profile),
        };
    }

    /// <summary>A step that was taken where the lifecycle has no way for it.</summary>
    public static Finding NoWay(FindingPlace place, CommandKind kind, Trigger trigger, Phase from, Profile profile)
    {
        switch (trigger)
        {
            case Trigger.Complete when PhaseSet.Ended.Contains(from):
                return new Finding(FindingCodes.CompletedTwice, FindingSeverity.Error, place);
            case Trigger.AmendRecord:
                return new Finding(FindingCodes.AmendedBeforeTheEnd, FindingSeverity.Error, place) { Arguments = [from.ToString()] };
            case Trigger.Resume:
                return new Finding(FindingCodes.ResumedWithoutPause, FindingSeverity.Error, place) { Arguments = [from.ToString()] };
        }

        var own = Passage.GateOf(trigger, from);
        var over = Gates.OnTheWay(from, trigger).ToArray().Where(gate => gate != own).ToArray();
        return new Finding(FindingCodes.NotInOrder, FindingSeverity.Error, place)
        {
            Sense = FindingSense.OutOfOrder,
            Arguments = [kind.Name, from.ToString(), string.Join(", ", LifecycleTable.PhasesOf(trigger)), over.Length == 0 ? "-" : string.Join(", ", over)],
            Gate = over.FirstOrDefault(own),
            Criteria = CriteriaOf(over.Length == 0 ? [own] : over, profile),
        };
    }

    /// <summary>The criteria that the requirements of gates serve.</summary>
    public static ValueList<Criterion> CriteriaOf(IEnumerable<Gate> gates, Profile profile) =>
        gates.SelectMany(gate => Gates.Of(gate).ToArray()).SelectMany(profile.CriteriaOf).Distinct().ToValueList();

    private static Phase Choose(ReadOnlySpan<Transition> ways, Session before)
    {
        foreach (var way in ways)
        {
            if (way.Gate == Lifecycle.Choose(before))
                return way.To;
        }

        return ways[0].To;
    }

    private static string Figure(int value) => value.ToString(CultureInfo.InvariantCulture);
}
