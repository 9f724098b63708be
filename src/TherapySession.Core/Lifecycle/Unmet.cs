namespace TherapySession;

/// <summary>Gathers everything that stands in the way of one command, so that it is told at once.</summary>
internal sealed class Unmet(Profile profile, string asked)
{
    private List<Refusal>? _refusals;

    /// <summary>The requirement that is being asked now.</summary>
    public Requirement? Current { get; set; }

    public bool IsEmpty => _refusals is null;

    /// <summary>The current requirement is not met.</summary>
    /// <param name="arguments">Values from closed lists, or identifiers of things; never a person's identifier or words.</param>
    public void Missing(params ReadOnlySpan<string> arguments)
    {
        var requirement = Current ?? throw new InvalidOperationException("No requirement is being asked.");
        Add(new Refusal(requirement.Code, RefusalKind.Unmet, Place.Whole(asked))
        {
            LooksAt = requirement.LooksAt,
            Arguments = Quote(arguments),
            Criteria = profile.CriteriaOf(requirement),
            SuppliedBy = requirement.SuppliedBy,
        });
    }

    /// <summary>A rule of the command itself does not hold against what the session already has.</summary>
    public void Refuse(string code, string member, params ReadOnlySpan<string> arguments) =>
        Add(new Refusal(code, RefusalKind.Refused, Place.Of(asked, member)) { Arguments = Quote(arguments) });

    /// <summary>A rule of the command itself does not hold, and some command would help.</summary>
    public void RefuseUntil(string code, string member, ValueList<string> suppliedBy, params ReadOnlySpan<string> arguments) =>
        Add(new Refusal(code, RefusalKind.Refused, Place.Of(asked, member)) { Arguments = Quote(arguments), SuppliedBy = suppliedBy });

    /// <summary>The command is not permitted in this phase.</summary>
    public void NotHere(Phase phase, PhaseSet permitted) =>
        Add(new Refusal(Codes.NotInThisPhase, RefusalKind.NotHere, Place.Whole(asked)) { Arguments = [asked, phase.ToString(), string.Join(", ", permitted)] });

    public void Add(Refusal refusal)
    {
        // Two gates may ask one requirement; a person wants to read it once.
        if (_refusals is null)
            _refusals = [refusal];
        else if (!_refusals.Contains(refusal))
            _refusals.Add(refusal);
    }

    public ValueList<Refusal> ToList() => _refusals is null ? [] : ValueList.Create<Refusal>(_refusals.ToArray());

    private static ValueList<string> Quote(ReadOnlySpan<string> arguments)
    {
        var quoted = new string[arguments.Length];
        for (var i = 0; i < quoted.Length; i++)
            quoted[i] = TextRule.Quotable(arguments[i]);
        return new ValueList<string>(quoted);
    }
}
