namespace TherapySession.Json;

/// <summary>What reading gave: what could be read, and every problem. Bad data is told here and never thrown.</summary>
/// <remarks>A session that could not be read is <em>not assessed</em>: it neither conforms nor fails to. Thread safety: immutable.</remarks>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed class ReadResult<T>
{
    internal ReadResult(IReadOnlyCollection<(T Item, ProblemPlace Place)> items, ValueList<Problem> problems, ValueList<UnlistedProblems> unlisted, int notRead)
    {
        (Problems, Unlisted, NotRead) = (problems, unlisted, notRead);
        (Items, Places) = (items.Select(each => each.Item).ToValueList(), items.Select(each => each.Place).ToValueList());
        Refused = problems.Any(problem => problem.Severity == ProblemSeverity.FileRefused);
    }

    /// <summary>What was read, in the order of the file; empty where the file is refused.</summary>
    public ValueList<T> Items { get; }

    /// <summary>Where each of the <see cref="Items"/> begins in the file, in the same order.</summary>
    public ValueList<ProblemPlace> Places { get; }

    /// <summary>Every problem in the order of the file, at most 100 a code; see <see cref="Unlisted"/> for the rest.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>How many problems of which code are not listed.</summary>
    public ValueList<UnlistedProblems> Unlisted { get; }

    /// <summary>How many sessions of the file are refused on their own account.</summary>
    public int NotRead { get; }

    /// <summary>Whether the file as a whole is refused.</summary>
    public bool Refused { get; }

    /// <summary>Whether everything was read and nothing is to be told.</summary>
    public bool IsClean => !Refused && NotRead == 0 && Problems.Count == 0;

    /// <summary>What could be read, and is left out because something else goes by the same name.</summary>
    internal IReadOnlyCollection<(T Item, ProblemPlace Place)> Doubtful { get; init; } = [];

    /// <summary>The one thing that was to be read; <see langword="null"/> (or default) where it was refused.</summary>
    public T? Item => Items.Count > 0 ? Items[0] : default;
}
