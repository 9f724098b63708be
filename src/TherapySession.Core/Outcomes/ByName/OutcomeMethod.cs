namespace TherapySession.Outcomes;

/// <summary>An evaluation method that can be asked for by name.</summary>
/// <remarks>Equality: by reference; there is one of each in <see cref="OutcomeMethods.All"/>. Thread safety: immutable.</remarks>
public sealed class OutcomeMethod
{
    internal OutcomeMethod(string name, string title, string source, Func<MemberReader, Evaluated<OutcomeFigures>> evaluate) =>
        (Name, Title, Source, Evaluate) = (name, title, source, evaluate);

    /// <summary>The name, for instance <c>sced.nap</c>. It never changes.</summary>
    public string Name { get; }

    /// <summary>What the method says, in a few words.</summary>
    public string Title { get; }

    /// <summary>Where its formula comes from.</summary>
    public string Source { get; }

    internal Func<MemberReader, Evaluated<OutcomeFigures>> Evaluate { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
