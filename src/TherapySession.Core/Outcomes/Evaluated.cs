using System.Diagnostics.CodeAnalysis;

namespace TherapySession.Outcomes;

/// <summary>What an evaluation method answers: its result, or the problems with its input. Never both.</summary>
/// <remarks>Equality: by reference. Thread safety: immutable.</remarks>
/// <typeparam name="T">The type of the result.</typeparam>
public sealed class Evaluated<T>
    where T : notnull
{
    private readonly T? _result;

    internal Evaluated(T result) => _result = result;

    internal Evaluated(ValueList<OutcomeProblem> problems, int unlisted) => (Problems, ProblemsNotListed) = (problems, unlisted);

    /// <summary>Whether the input could be used. Figures of the result may still be undefined, each with its reason.</summary>
    public bool IsEvaluated => Problems.Count == 0;

    /// <summary>The result.</summary>
    /// <exception cref="InvalidOperationException">The input had problems: ask <see cref="IsEvaluated"/> first.</exception>
    public T Result => IsEvaluated ? _result! : throw new InvalidOperationException($"The input has problems. {Problems[0]}");

    /// <summary>What is wrong with the input, in the order found: all of it, but for <see cref="ProblemsNotListed"/>; empty where there is a result.</summary>
    public ValueList<OutcomeProblem> Problems { get; } = [];

    /// <summary>How many more problems there are: at most 100 are listed.</summary>
    public int ProblemsNotListed { get; }

    /// <summary>The result, where there is one.</summary>
    public bool TryGetResult([MaybeNullWhen(false)] out T result)
    {
        result = _result;
        return IsEvaluated;
    }

    internal Evaluated<TOther> Then<TOther>(Func<T, TOther> next)
        where TOther : notnull =>
        IsEvaluated ? new Evaluated<TOther>(next(_result!)) : new Evaluated<TOther>(Problems, ProblemsNotListed);
}
