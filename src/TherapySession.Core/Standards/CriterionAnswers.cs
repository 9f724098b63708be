using System.Runtime.InteropServices;
using NodaTime;

namespace TherapySession.Standards;

/// <summary>Brings the answers of requirements together, criterion by criterion.</summary>
internal sealed class CriterionAnswers(Reading reading, Profile profile, EvidenceSource source, Instant at)
{
    // What weighs more comes later: one thing that is not met is not made good by others.
    private static readonly EvidenceStatus[] ByWeight =
        [EvidenceStatus.NotNeeded, EvidenceStatus.Met, EvidenceStatus.Pending, EvidenceStatus.NotShown, EvidenceStatus.NotMet, EvidenceStatus.Error];

    private static readonly int[] Weights = [.. Enum.GetValues<EvidenceStatus>().Select(status => 1 + Array.IndexOf(ByWeight, status))];

    private readonly AskedOfProfile _asked = AskedOfProfile.Of(profile);

    // The answers to all requirements, one after the other, and for each requirement where its own begin, where they end, and how much the weightiest of them weighs.
    private readonly List<GateAnswer> _answers = new(2 * Requirement.All.Count);
    private readonly (int From, int To, int Weight)[] _answered = new (int, int, int)[Requirement.All.Count];

    public ValueList<CriterionEvidence> All(out List<Finding> findings)
    {
        findings = [.. _asked.Claims];
        Ask(findings);

        var (all, shown) = (new CriterionEvidence[_asked.Criteria.Count], Shown());
        for (var i = 0; i < all.Length; i++)
            all[i] = Of(_asked.Criteria[i], shown[i]);
        return new ValueList<CriterionEvidence>(all);
    }

    // Also what serves no criterion is asked, as at the gates.
    private void Ask(List<Finding> findings)
    {
        var answers = new GateAnswers(reading, profile, at);
        foreach (var requirement in Requirement.All)
        {
            if (!profile.Asks(requirement))
                continue;

            var from = _answers.Count;
            answers.Ask(requirement, _answers);
            if (source.CannotShow.Count > 0 && source.CannotShow.AsSpan().Contains(requirement.Code))
                KeepNotNeeded(from);

            var weight = 0;
            foreach (var answer in CollectionsMarshal.AsSpan(_answers)[from..])
            {
                weight = Math.Max(weight, Weights[(int)answer.Status]);
                if (answer.Status is EvidenceStatus.Error or EvidenceStatus.NotMet)
                    Tell(requirement, answer, findings);
            }

            _answered[requirement.Index] = (from, _answers.Count, weight);
        }

        foreach (var gate in Passage.Way)
        {
            if (reading.FirstThrough(gate) is null && !Passage.IsAhead(gate, reading.Phase) && reading.PassedBy(gate) is null)
                findings.Add(OrderCheck.Missing(gate, reading, profile));
        }
    }

    // What the place of the record can't carry is neither met nor unmet; that nothing is needed stays true.
    private void KeepNotNeeded(int from)
    {
        for (var i = _answers.Count - 1; i >= from; i--)
        {
            if (_answers[i].Status != EvidenceStatus.NotNeeded)
                _answers.RemoveAt(i);
        }

        if (_answers.Count == from)
            _answers.Add(new(EvidenceStatus.NotShown, []));
    }

    private void Tell(Requirement requirement, GateAnswer answer, List<Finding> findings)
    {
        if (answer.Status == EvidenceStatus.Error)
            findings.Add(new Finding(FindingCodes.RuleFailed, FindingSeverity.Error, PlaceOf(answer)) { Arguments = [requirement.Code], Criteria = profile.CriteriaOf(requirement) });

        // A gate that was never gone through is told once, with all its criteria.
        else if (answer is { Status: EvidenceStatus.NotMet, Index: not null })
            findings.AddRange(answer.Missing.Select(refusal => Finding.Of(refusal, PlaceOf(answer))));
    }

    private FindingPlace PlaceOf(GateAnswer answer) => answer.Index is { } index ? FindingPlace.At(index, reading.Events[index]) : FindingPlace.Whole;

    private CriterionEvidence Of(AskedCriterion asked, ValueList<EventShown> shown)
    {
        if (asked.Requirements.Count == 0)
            return ByEvents(asked.Criterion, shown);

        var status = StatusOf(asked.Requirements);
        if (shown.Count == 0 || status == EvidenceStatus.NotNeeded)
        {
            var asking = Bearing(asked.Requirements, status).Select(answer => answer.Index).OfType<int>().Distinct().Order()
                .Select(index => EventShown.At(index, reading.Events[index], reading.Kinds[index]));
            shown = shown.Concat(asking).Distinct().ToValueList();
        }

        return new CriterionEvidence(asked.Criterion, status)
        {
            Shown = shown,
            // What is met misses nothing. Two gates may miss the same; a person wants to read it once.
            Missing = status == EvidenceStatus.Met ? []
                : Bearing(asked.Requirements, status).SelectMany(answer => answer.Missing).DistinctBy(refusal => (refusal.Code, refusal.Arguments)).ToValueList(),
            NotNeeded = status == EvidenceStatus.NotNeeded ? Bearing(asked.Requirements, status).Select(answer => answer.Why).FirstOrDefault(why => why is not null) : null,
        };
    }

    // The weightiest that was answered; where nothing was asked, nothing is missing.
    private EvidenceStatus StatusOf(ValueList<Requirement> requirements)
    {
        var weight = 0;
        foreach (var requirement in requirements)
            weight = Math.Max(weight, _answered[requirement.Index].Weight);
        return weight == 0 ? EvidenceStatus.Met : ByWeight[weight - 1];
    }

    private IEnumerable<GateAnswer> Bearing(ValueList<Requirement> requirements, EvidenceStatus status)
    {
        for (var each = 0; each < requirements.Count; each++)
        {
            for (var (i, to, _) = _answered[requirements[each].Index]; i < to; i++)
            {
                if (_answers[i].Status == status)
                    yield return _answers[i];
            }
        }
    }

    // For each criterion the events that show it, in the order of their numbers: counted first, then put in their places.
    private ValueList<EventShown>[] Shown()
    {
        var counts = new int[_asked.Criteria.Count];
        var (isSorted, before) = (true, int.MinValue);
        for (var i = 0; i < reading.Events.Length; i++)
        {
            var sequence = reading.Events[i].At.Sequence;
            isSorted &= before < sequence;
            before = sequence;
            if (!reading.Counts(i))
                continue;
            foreach (var criterion in _asked.WantedBy(reading.Kinds[i].Command))
                counts[criterion]++;
        }

        var shown = Array.ConvertAll(counts, static count => count == 0 ? [] : new EventShown[count]);
        Array.Clear(counts);
        for (var i = 0; i < reading.Events.Length; i++)
        {
            var wanted = _asked.WantedBy(reading.Kinds[i].Command);
            if (wanted.IsEmpty || !reading.Counts(i))
                continue;

            var each = EventShown.At(i, reading.Events[i], reading.Kinds[i]);
            foreach (var criterion in wanted)
                shown[criterion][counts[criterion]++] = each;
        }

        var lists = new ValueList<EventShown>[shown.Length];
        for (var i = 0; i < lists.Length; i++)
            lists[i] = shown[i].Length == 0 ? [] : new ValueList<EventShown>(isSorted ? shown[i] : Sorted(shown[i], _asked.Criteria[i].Events));
        return lists;
    }

    // A record from elsewhere may number its events as it likes; those of one number stand in the order in which the criterion names their kinds.
    private static EventShown[] Sorted(EventShown[] shown, ValueList<CommandKind> kinds)
    {
        var names = kinds.Select(kind => kind.Name).ToList();
        return [.. shown.OrderBy(each => each.Sequence).ThenBy(each => names.IndexOf(each.Command))];
    }

    // A policy may ask only that something happened.
    private CriterionEvidence ByEvents(Criterion criterion, ValueList<EventShown> shown) =>
        new(criterion, shown.Count > 0 ? EvidenceStatus.Met : PhaseSet.Ended.Contains(reading.Phase) ? EvidenceStatus.NotMet : EvidenceStatus.Pending) { Shown = shown };
}
