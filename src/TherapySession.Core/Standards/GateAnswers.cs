using NodaTime;

namespace TherapySession.Standards;

/// <summary>What came of asking one requirement at one gate.</summary>
/// <param name="Status">Whether it was met.</param>
/// <param name="Missing">What was missing, as the requirement itself says.</param>
/// <param name="Index">The event at which it was asked, or that says why it was not; <see langword="null"/> where its time is still to come.</param>
/// <param name="Why">Why it was not needed.</param>
internal sealed record GateAnswer(EvidenceStatus Status, ValueList<Refusal> Missing, int? Index = null, WhyNotNeeded? Why = null);

/// <summary>Asks requirements about a session that is over or goes on: the same objects that its gates ask, for the moment at which each gate was gone through.</summary>
internal sealed class GateAnswers
{
    // For each requirement the gates that ask it, in order.
    private static readonly Gate[][] Asking =
        [.. Requirement.All.Select(requirement => Enum.GetValues<Gate>().Where(gate => Gates.Of(gate).Contains(requirement)).ToArray())];

    private readonly Reading _reading;
    private readonly Profile _profile;
    private readonly bool[] _isAhead = new bool[Gates.Count];

    // Not readonly: it keeps how consent stands.
    private Question _atTheEnd;

    public GateAnswers(Reading reading, Profile profile, Instant at)
    {
        (_reading, _profile) = (reading, profile);
        _atTheEnd = new Question(reading.Counted, at, by: null);
        if (reading.IsCancelled)
            return;

        foreach (var gate in Gates.OnTheWay(reading.Phase, Trigger.Complete))
            _isAhead[(int)gate] = true;
    }

    /// <summary>Adds the answers to a requirement, one for each time that a gate asked it or should have.</summary>
    public void Ask(Requirement requirement, List<GateAnswer> answers)
    {
        foreach (var gate in Asking[requirement.Index])
            Ask(requirement, gate, answers);
    }

    private void Ask(Requirement requirement, Gate gate, List<GateAnswer> answers)
    {
        var before = answers.Count;
        for (var passage = _reading.FirstThrough(gate); passage is not null; passage = passage.Next)
        {
            // Going on after a pause is no aim of its own: it can only have been wrong.
            var answer = At(requirement, passage);
            if (gate != Gate.GoingOn || answer.Status != EvidenceStatus.Met)
                answers.Add(answer);
        }

        switch (gate)
        {
            case Gate.GoingOn:
                break;
            case Gate.AllBack:
                if (_reading.IsCancelled && answers.Count == before)
                    answers.Add(Back(requirement));
                break;
            default:
                // A cancelled session asks for its resources at a gate of its own.
                if (_reading.IsCancelled && Gates.Of(Gate.AllBack).Contains(requirement))
                    break;
                if (_isAhead[(int)gate])
                    answers.Add(new(EvidenceStatus.Pending, Now(requirement, gate)));
                else if (answers.Count == before)
                    answers.Add(NeverReached(requirement, gate));
                break;
        }
    }

    private GateAnswer At(Requirement requirement, Passage passage)
    {
        var missing = Asked(requirement, passage.Gate, ref passage.Question);

        // What had happened by then counts, also where it was written down later.
        if (missing is { Count: > 0 } && _reading.WithLateFacts(passage.Before, passage.Index, passage.Moment) is var late && !ReferenceEquals(late, passage.Before))
        {
            var question = new Question(late, passage.Moment, passage.Step.At.By);
            missing = Asked(requirement, passage.Gate, ref question);
        }

        return missing is { Count: 0 } ? passage.Met : new(StatusOf(missing, EvidenceStatus.Met), missing ?? [], passage.Index);
    }

    private GateAnswer NeverReached(Requirement requirement, Gate gate) =>
        _reading.PassedBy(gate) is { } passedBy
            ? new(EvidenceStatus.NotNeeded, [], passedBy.Index, passedBy.Why)
            : new(EvidenceStatus.NotMet, Now(requirement, gate));

    private GateAnswer Back(Requirement requirement)
    {
        var missing = Asked(requirement, Gate.AllBack, ref _atTheEnd);
        if (_reading.Phase == Phase.TidyUpAfterCancel)
            return new(EvidenceStatus.Pending, missing ?? []);
        return missing is { Count: 0 } && _reading.Counted.Preparation.Resources.Count == 0
            ? new(EvidenceStatus.NotNeeded, [], Why: WhyNotNeeded.NothingWasOut)
            : new(StatusOf(missing, EvidenceStatus.Met), missing ?? [], _reading.Events.Length - 1);
    }

    private ValueList<Refusal> Now(Requirement requirement, Gate gate) => Asked(requirement, gate, ref _atTheEnd) ?? [];

    private static EvidenceStatus StatusOf(ValueList<Refusal>? missing, EvidenceStatus met) =>
        missing is null ? EvidenceStatus.Error : missing.Count == 0 ? met : EvidenceStatus.NotMet;

    // Null where the rule itself failed.
    private ValueList<Refusal>? Asked(Requirement requirement, Gate gate, ref Question question)
    {
        var unmet = new Unmet(_profile, Passage.CommandOf(gate).TypeName);
        try
        {
            requirement.Ask(ref question, ref unmet);
            return unmet.ToList();
        }
        catch (Exception fault) when (fault is InvalidOperationException or NullReferenceException or ArgumentException or KeyNotFoundException or IndexOutOfRangeException)
        {
            // A record from elsewhere may be odder than any command could make it. One rule that stumbles over it must not take the answers of the others with it.
            return null;
        }
    }
}
