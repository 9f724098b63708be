using TherapySession.Conformance;

namespace TherapySession.Logs;

/// <summary>Which further fields of a log are kept with its events (<see cref="LogEvent.Fields"/>) and cases.</summary>
/// <remarks>What is not kept is still looked at for size and form. Equality: by the names. Thread safety: immutable.</remarks>
public sealed record LogFields
{
    private LogFields(ValueList<string>? names) => Names = names;

    /// <summary>None: what the steps alone need.</summary>
    public static LogFields None { get; } = new(ValueList<string>.Empty);

    /// <summary>All there are.</summary>
    public static LogFields All { get; } = new(names: null);

    /// <summary>The names of those that are kept; <see langword="null"/> for all.</summary>
    public ValueList<string>? Names { get; }

    /// <summary>Those with these names; an attribute of a trace is named with <c>case:</c> before its key.</summary>
    public static LogFields Named(params ReadOnlySpan<string> names) => new(ValueList.Create(names));

    /// <summary>Whether a field is kept.</summary>
    public bool Keeps(string name) => Names is null || Names.Contains(name, StringComparer.Ordinal);
}
