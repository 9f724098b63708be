using NodaTime;

namespace TherapySession.Standards;

/// <summary>Brings the answers of requirements together, criterion by criterion.</summary>
internal sealed class CriterionAnswers(Reading reading, Profile profile, EvidenceSource source, Instant at)
{
    // What weighs more comes first: one thing that is not met is not made good by others.
    private static readonly EvidenceStatus[] ByWeight =
        [EvidenceStatus.Error, EvidenceStatus.NotMet, EvidenceStatus.NotShown, EvidenceStatus.Pending, EvidenceStatus.Met, EvidenceStatus.NotNeeded];

    private readonly AskedOfProfile _asked = AskedOfProfile.Of(profile);
    private readonly List<GateAnswer>?[] _answers = new List<GateAnswer>?[Requirement.All.Count];

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

            var given = _answers[requirement.Index] = answers.Of(requirement);
            if (source.CannotShow.AsSpan().Contains(requirement.Code))
            {
                given.RemoveAll(answer => answer.Status != EvidenceStatus.NotNeeded);
                if (given.Count == 0)
                    given.Add(new(EvidenceStatus.NotShown, []));
            }

            foreach (var answer in given)
                Tell(requirement, answer, findings);
        }

        foreach (var gate in Passage.Way)
        {
            if (!reading.HasGoneThrough(gate) && !Passage.IsAhead(gate, reading.Phase) && reading.PassedBy(gate) is null)
                findings.Add(OrderCheck.Missing(gate, reading, profile));
        }
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
        var weightiest = ByWeight.Length;
        foreach (var requirement in requirements)
        {
            foreach (var answer in _answers[requirement.Index]!)
                weightiest = Math.Min(weightiest, Array.IndexOf(ByWeight, answer.Status));
        }

        return weightiest < ByWeight.Length ? ByWeight[weightiest] : default;
    }

    private IEnumerable<GateAnswer> Bearing(ValueList<Requirement> requirements, EvidenceStatus status) =>
        requirements.SelectMany(requirement => _answers[requirement.Index]!).Where(answer => answer.Status == status);

    // For each criterion the events that show it, in the order of their numbers: counted first, then put in their places.
    private ValueList<EventShown>[] Shown()
    {
        var counts = new int[_asked.Criteria.Count];
        var isSorted = true;
        for (var i = 0; i < reading.Events.Length; i++)
        {
            isSorted &= i == 0 || reading.Events[i - 1].At.Sequence < reading.Events[i].At.Sequence;
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
            if (wanted.Count == 0 || !reading.Counts(i))
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
