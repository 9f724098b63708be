namespace TherapySession.Conformance;

/// <summary>Works out what the names of a log may mean: by their words first, then by the gaps that they stand in.</summary>
internal sealed class MappingGuess(LogAssessor assessor, IReadOnlyCollection<CaseAssessment> cases)
{
    // A name that is put in its place can show the place of another.
    private const int Rounds = 3;

    private readonly Dictionary<int, (string Step, GuessReason Reason)> _guessed = [];
    private readonly ProcessMachine _machine = assessor.Aligner.Machine;

    public MappingSuggestion Suggestion()
    {
        var names = assessor.Names.All.Where(name => name.Meaning == NameMeaning.Unmapped).ToArray();
        foreach (var name in names)
        {
            if (NameNearness.To(name.Activity, _machine) is { } step)
                _guessed[name.StepId] = (step, GuessReason.ByName);
        }

        for (var round = 0; round < Rounds && ByPlace(); round++)
        {
        }

        var guesses = names.OrderByDescending(name => name.Events).ThenBy(name => name.Activity, StringComparer.Ordinal)
            .Select(name => new NameGuess(NameUse.Of(name, assessor.Names), _guessed.TryGetValue(name.StepId, out var guess) ? guess.Step : null, guess.Reason)).ToValueList();
        var proposed = guesses.Where(guess => guess.Step is not null && OrderFindings.TriggerOf(guess.Step) is not null)
            .Select(guess => new ActivityMapping(guess.Use.Name) { Trigger = OrderFindings.TriggerOf(guess.Step!) });
        var mapping = assessor.Terms.Mapping;
        return new MappingSuggestion(mapping with { Activities = mapping.Activities.Concat(proposed).ToValueList() }, guesses);
    }

    // In how many sessions each name stands in the gap of each missing step; a name in at least half of the gaps is taken for the step.
    private bool ByPlace()
    {
        var missing = new Dictionary<string, int>(StringComparer.Ordinal);
        var there = new Dictionary<(string Step, int Name), int>();

        // Where no name is understood yet, nothing was assessed: just then there is most to guess.
        foreach (var trail in cases.Select(each => each.Trail).Where(trail => trail.Count > 0))
        {
            var moves = assessor.Aligner.Align(trail.ConvertAll(Label).ToArray()).Moves;
            for (var i = 0; i < moves.Count; i++)
            {
                if (moves[i].Kind != MoveKind.Missing)
                    continue;

                missing[moves[i].Trigger!] = missing.GetValueOrDefault(moves[i].Trigger!) + 1;
                foreach (var name in Around(moves, i, trail).Distinct())
                    there[(moves[i].Trigger!, name)] = there.GetValueOrDefault((moves[i].Trigger!, name)) + 1;
            }
        }

        var isNew = false;
        foreach (var ((step, name), count) in there.OrderByDescending(each => each.Value).ThenBy(each => each.Key.Step, StringComparer.Ordinal).ThenBy(each => assessor.Names.NameOf(each.Key.Name), StringComparer.Ordinal))
        {
            if (count * 2 < missing[step] || _guessed.ContainsKey(name) || _guessed.Values.Any(guess => guess.Step == step))
                continue;

            _guessed[name] = (step, GuessReason.ByPlace);
            isNew = true;
        }

        return isNew;
    }

    private int Label(TrailStep step) => _guessed.TryGetValue(step.Id, out var guess) ? assessor.Aligner.LabelOf(guess.Step) : assessor.Names.LabelOf(step.Id);

    private IEnumerable<int> Around(ValueList<AlignmentMove> moves, int at, List<TrailStep> trail)
    {
        for (var i = at - 1; i >= 0 && moves[i].Kind != MoveKind.Matched; i--)
        {
            if (NameAt(moves[i], trail) is { } name)
                yield return name;
        }

        for (var i = at + 1; i < moves.Count && moves[i].Kind != MoveKind.Matched; i++)
        {
            if (NameAt(moves[i], trail) is { } name)
                yield return name;
        }
    }

    private int? NameAt(AlignmentMove move, List<TrailStep> trail) =>
        move.Kind == MoveKind.RecordedOnly && trail[move.Position].Id is var id && assessor.Names.UnmappedOf(id) is not null && !_guessed.ContainsKey(id) ? id : null;
}
