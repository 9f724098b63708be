using System.Runtime.InteropServices;

namespace TherapySession;

/// <summary>Gathers everything that stands in the way of one command, so that it is told at once.</summary>
/// <remarks>Lives inside one call, on one thread. It is a value, so that a command with nothing in its way makes no object for it, and is passed by reference only.</remarks>
/// <param name="profile">Says which criteria a requirement serves.</param>
/// <param name="asked">The type of the command.</param>
/// <param name="known">What was missing under the requirements that were asked before, where several commands are asked about at one moment.</param>
internal ref struct Unmet(Profile profile, string asked, KnownMissing? known = null)
{
    private List<Refusal>? _refusals;
    private Requirement? _current;
    private Place? _whole;

    // One bit for each requirement, by its place in the list of all; a test holds that there are no more than bits.
    private ulong _asked;

    // Where the refusals of the current requirement begin.
    private int _since;

    public readonly bool IsEmpty => _refusals is null;

    private Place Whole => _whole ??= Place.Whole(asked);

    /// <summary>Asks a requirement; one that was asked before has told already what it misses.</summary>
    public void Ask(Requirement requirement, ref Question question)
    {
        var bit = 1UL << requirement.Index;
        if ((_asked & bit) != 0)
            return;

        _asked |= bit;
        (_current, _since) = (requirement, _refusals?.Count ?? 0);
        if (known?.Of(requirement) is not { } missing)
        {
            requirement.Check(ref question, ref this);
            known?.Note(requirement, CollectionsMarshal.AsSpan(_refusals)[_since..]);
        }
        else if (missing.Length > 0)
        {
            _refusals ??= [];
            foreach (var refusal in missing)
                _refusals.Add(refusal with { Place = Whole });
        }
    }

    /// <summary>The current requirement is not met.</summary>
    /// <param name="arguments">Values from closed lists, or identifiers of things; never a person's identifier or words.</param>
    public void Missing(params ReadOnlySpan<string> arguments)
    {
        var requirement = _current ?? throw new InvalidOperationException("No requirement is being asked.");
        var refusal = new Refusal(requirement.Code, RefusalKind.Unmet, Whole)
        {
            LooksAt = requirement.LooksAt,
            Arguments = Quote(arguments),
            Criteria = profile.CriteriaOf(requirement),
            SuppliedBy = requirement.SuppliedBy,
        };
        Add(refusal, _since);
    }

    /// <summary>A rule of the command itself does not hold against what the session already has.</summary>
    public void Refuse(string code, string member, params ReadOnlySpan<string> arguments) =>
        Add(new Refusal(code, RefusalKind.Refused, Place.Of(asked, member)) { Arguments = Quote(arguments) });

    /// <summary>A rule of the command itself does not hold, and some command would help.</summary>
    public void RefuseUntil(string code, string member, ValueList<string> suppliedBy, params ReadOnlySpan<string> arguments) =>
        Add(new Refusal(code, RefusalKind.Refused, Place.Of(asked, member)) { Arguments = Quote(arguments), SuppliedBy = suppliedBy });

    /// <summary>The content of the command contradicts itself or lacks something.</summary>
    public void Malformed(string code, string member, params ReadOnlySpan<string> arguments) =>
        Add(new Refusal(code, RefusalKind.Malformed, Place.Of(asked, member)) { Arguments = Quote(arguments) });

    /// <summary>The command is not permitted in this phase.</summary>
    public void NotHere(CommandKind kind, Phase phase) => Add(kind.NotIn(phase));

    public void Add(Refusal refusal) => Add(refusal, 0);

    /// <summary>What somebody else refused.</summary>
    public void AddAll(IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals)
            Add(refusal);
    }

    public readonly ValueList<Refusal> ToList() => _refusals is null ? [] : new ValueList<Refusal>(_refusals.ToArray());

    // A person wants to read it once. What a requirement misses can only be the same as something else that it misses: the others are not compared.
    private void Add(Refusal refusal, int since)
    {
        _refusals ??= [];
        for (var i = since; i < _refusals.Count; i++)
        {
            if (_refusals[i].Equals(refusal))
                return;
        }

        _refusals.Add(refusal);
    }

    private static ValueList<string> Quote(ReadOnlySpan<string> arguments)
    {
        if (arguments.IsEmpty)
            return [];

        var quoted = new string[arguments.Length];
        for (var i = 0; i < quoted.Length; i++)
            quoted[i] = TextRule.Quotable(arguments[i]);
        return new ValueList<string>(quoted);
    }
}
