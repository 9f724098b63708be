namespace TherapySession;

/// <summary>Something that has to be there before a session may go on: one rule, asked by gates, by refusals and by evidence alike.</summary>
/// <remarks>The set is closed: see <see cref="All"/>. Equality: by reference. Thread safety: immutable.</remarks>
public sealed class Requirement
{
    private readonly Rule _check;

    internal Requirement(string code, string looksAt, Rule check, params string[] suppliedBy)
    {
        (Code, LooksAt, _check) = (code, looksAt, check);
        SuppliedBy = ValueList.Create<string>(suppliedBy);
    }

    /// <summary>Adds what is missing, if anything is.</summary>
    internal delegate void Rule(ref Question question, ref Unmet unmet);

    /// <summary>Every requirement of the library, in the order of the gates.</summary>
    public static ValueList<Requirement> All => Gates.All;

    /// <summary>The stable code, for instance <c>TS-PREP-003</c>.</summary>
    public string Code { get; }

    /// <summary>The part of the session that it looks at, for instance <c>Session.Preparation.Resources</c>.</summary>
    public string LooksAt { get; }

    /// <summary>The names of the commands that supply what is missing.</summary>
    public ValueList<string> SuppliedBy { get; }

    /// <summary>Its place in <see cref="All"/>, for look-ups without a hash; set as the list is made.</summary>
    internal int Index { get; set; }

    /// <summary>The requirement with a code, if there is one.</summary>
    internal static Requirement? Find(string code) => All.Find(code, static (requirement, code) => requirement.Code == code);

    internal void Ask(ref Question question, ref Unmet unmet) => unmet.Ask(this, ref question);

    /// <summary>The rule itself; <see cref="Unmet.Ask"/> calls it.</summary>
    internal void Check(ref Question question, ref Unmet unmet) => _check(ref question, ref unmet);
}
