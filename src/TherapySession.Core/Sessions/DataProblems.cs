namespace TherapySession;

/// <summary>Gathers what is wrong with some data, each with its code and its place, so that everything is told at once.</summary>
/// <remarks>Lives inside one check, on one thread.</remarks>
/// <param name="type">The name of the type of the data.</param>
internal sealed class DataProblems(string type)
{
    // Nobody reads further than this, and looking for names near to ten thousand wrong ones takes long.
    private const int Suggested = 20;

    private readonly List<Refusal> _problems = [];

    /// <summary>What was told.</summary>
    public ValueList<Refusal> All => _problems.ToValueList();

    /// <summary>Whether nothing was told.</summary>
    public bool IsNone => _problems.Count == 0;

    /// <summary>Tells a problem of a member.</summary>
    public void Add(string code, string member, params ReadOnlySpan<string> arguments) =>
        _problems.Add(new Refusal(code, RefusalKind.Malformed, Place.Of(type, member)) { Arguments = ValueList.Create(arguments) });

    /// <summary>Tells that a name is none of those that there are, and which one was most likely meant.</summary>
    public void AddUnknown(string code, string member, string found, IEnumerable<string> names) =>
        Add(code, member, Nearest.Quoted(found, _problems.Count < Suggested ? names : []));

    /// <summary>Tells the problems of data that is a member of this one.</summary>
    public void AddOf(string member, ValueList<Refusal> inside)
    {
        foreach (var problem in inside)
            _problems.Add(problem with { Place = problem.Place.Inside(type, member) });
    }
}
