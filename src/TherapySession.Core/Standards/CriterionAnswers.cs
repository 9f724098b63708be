using NodaTime;

namespace TherapySession.Standards;

/// <summary>Brings the answers of requirements together, criterion by criterion.</summary>
internal sealed class CriterionAnswers(Reading reading, Profile profile, EvidenceSource source, Instant at)
{
    // What weighs more comes first: one thing that is not met is not made good by others.
    private static readonly EvidenceStatus[] ByWeight =
        [EvidenceStatus.Error, EvidenceStatus.NotMet, EvidenceStatus.NotShown, EvidenceStatus.Pending, EvidenceStatus.Met, EvidenceStatus.NotNeeded];

    private readonly Dictionary<string, List<GateAnswer>> _answers = [];
    private readonly Dictionary<string, List<EventShown>> _shown = [];

    public ValueList<CriterionEvidence> All(out List<Finding> findings)
    {
        findings = [.. Claims.Check(profile.Criteria.Select(each => each.Criterion).ToValueList(), "/profile/criteria/{0}/criterion")];
        Ask(findings);
        Gather();
        return profile.Criteria.Select(Of).ToValueList();
    }

    // Also what serves no criterion is asked, as at the gates.
    private void Ask(List<Finding> findings)
    {
        var answers = new GateAnswers(reading, profile, at);
        foreach (var requirement in Requirement.All.Where(profile.Asks))
        {
            var given = _answers[requirement.Code] = answers.Of(requirement);
            if (source.CannotShow.Contains(requirement.Code))
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
            if (!reading.Through(gate).Any() && !Passage.IsAhead(gate, reading.Phase) && reading.PassedBy(gate) is null)
                findings.Add(OrderCheck.Missing(gate, reading, profile));
        }
    }

    private void Tell(Requirement requirement, GateAnswer answer, List<Finding> findings)
    {
        var place = answer.Index is { } index ? FindingPlace.At(index, reading.Events[index]) : FindingPlace.Whole;
        if (answer.Status == EvidenceStatus.Error)
            findings.Add(new Finding(FindingCodes.RuleFailed, FindingSeverity.Error, place) { Arguments = [requirement.Code], Criteria = profile.CriteriaOf(requirement) });

        // A gate that was never gone through is told once, with all its criteria.
        else if (answer is { Status: EvidenceStatus.NotMet, Index: not null })
            findings.AddRange(answer.Missing.Select(refusal => Finding.Of(refusal, place)));
    }

    private void Gather()
    {
        var wanted = profile.Criteria.SelectMany(each => each.Events).ToHashSet();
        for (var i = 0; i < reading.Events.Count; i++)
        {
            var name = EventKinds.Of(reading.Events[i]).Command.Name;
            if (!wanted.Contains(name) || !reading.Counts(i))
                continue;

            if (!_shown.TryGetValue(name, out var shown))
                _shown[name] = shown = [];
            shown.Add(EventShown.At(i, reading.Events[i]));
        }
    }

    private CriterionEvidence Of(ProfileCriterion criterion)
    {
        var shown = criterion.Events.SelectMany(name => _shown.GetValueOrDefault(name, [])).OrderBy(each => each.Sequence).ToValueList();
        if (criterion.Requirements.Count == 0)
            return ByEvents(criterion, shown);

        var given = criterion.Requirements.SelectMany(code => _answers[code]).ToList();
        var status = Array.Find(ByWeight, each => given.Exists(answer => answer.Status == each));
        var bearing = given.FindAll(answer => answer.Status == status);
        if (shown.Count == 0 || status == EvidenceStatus.NotNeeded)
        {
            var asked = bearing.Select(answer => answer.Index).OfType<int>().Distinct().Order().Select(index => EventShown.At(index, reading.Events[index]));
            shown = shown.Concat(asked).Distinct().ToValueList();
        }

        return new CriterionEvidence(criterion.Criterion, status)
        {
            Shown = shown,
            // Two gates may miss the same; a person wants to read it once.
            Missing = bearing.SelectMany(answer => answer.Missing).DistinctBy(refusal => (refusal.Code, refusal.Arguments)).ToValueList(),
            NotNeeded = status == EvidenceStatus.NotNeeded ? bearing.Select(answer => answer.Why).FirstOrDefault(why => why is not null) : null,
        };
    }

    // A policy may ask only that something happened.
    private CriterionEvidence ByEvents(ProfileCriterion criterion, ValueList<EventShown> shown) =>
        new(criterion.Criterion, shown.Count > 0 ? EvidenceStatus.Met : PhaseSet.Ended.Contains(reading.Phase) ? EvidenceStatus.NotMet : EvidenceStatus.Pending) { Shown = shown };
}
