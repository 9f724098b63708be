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
    private readonly List<EventShown>?[] _shown = new List<EventShown>?[CommandKind.All.Count];

    public ValueList<CriterionEvidence> All(out List<Finding> findings)
    {
        findings = [.. _asked.Claims];
        Ask(findings);
        Gather();

        var all = new CriterionEvidence[_asked.Criteria.Count];
        for (var i = 0; i < all.Length; i++)
            all[i] = Of(_asked.Criteria[i]);
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

    private void Gather()
    {
        for (var i = 0; i < reading.Events.Length; i++)
        {
            var kind = reading.Kinds[i];
            if (_asked.IsWanted(kind.Command) && reading.Counts(i))
                (_shown[kind.Command.Index] ??= new(2)).Add(EventShown.At(i, reading.Events[i], kind));
        }
    }

    private CriterionEvidence Of(AskedCriterion asked)
    {
        var shown = Shown(asked.Events);
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

    // The events of some kinds, in the order of their numbers.
    private ValueList<EventShown> Shown(ValueList<CommandKind> kinds)
    {
        var count = 0;
        foreach (var kind in kinds)
            count += _shown[kind.Index]?.Count ?? 0;
        if (count == 0)
            return [];

        var (all, at, isSorted) = (new EventShown[count], 0, true);
        foreach (var kind in kinds)
        {
            if (_shown[kind.Index] is not { } shown)
                continue;

            foreach (var each in shown)
            {
                isSorted &= at == 0 || all[at - 1].Sequence <= each.Sequence;
                all[at++] = each;
            }
        }

        return new ValueList<EventShown>(isSorted ? all : [.. all.OrderBy(each => each.Sequence)]);
    }

    // A policy may ask only that something happened.
    private CriterionEvidence ByEvents(Criterion criterion, ValueList<EventShown> shown) =>
        new(criterion, shown.Count > 0 ? EvidenceStatus.Met : PhaseSet.Ended.Contains(reading.Phase) ? EvidenceStatus.NotMet : EvidenceStatus.Pending) { Shown = shown };
}
