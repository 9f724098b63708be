using System.Diagnostics.CodeAnalysis;

namespace TherapySession.Outcomes;

/// <summary>A figure, or the reason why it has none. A number in here is always finite.</summary>
/// <remarks>Equality: equal values, or the same reason. Thread safety: immutable.</remarks>
/// <typeparam name="T">The type of the figure: a number, yes or no, or a category.</typeparam>
public sealed record Measure<T>
    where T : notnull
{
    private readonly T? _value;

    internal Measure(T value) => _value = value;

    internal Measure(UndefinedBecause reason) => Undefined = reason;

    /// <summary>Why there is no value; <see langword="null"/> where there is one.</summary>
    public UndefinedBecause? Undefined { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsDefined => Undefined is null;

    /// <summary>The figure.</summary>
    /// <exception cref="InvalidOperationException">The figure is undefined: ask <see cref="IsDefined"/> first.</exception>
    public T Value => IsDefined ? _value! : throw new InvalidOperationException($"The figure is undefined: {Undefined}.");

    /// <summary>The figure, where there is one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsDefined;
    }

    /// <summary>The figure, or its code and reason.</summary>
    public override string ToString() =>
        Undefined is { } reason ? $"undefined ({OutcomeTexts.Code((int)reason)}, {reason})" : FormattableString.Invariant($"{_value}");

    internal Measure<TOther> Then<TOther>(Func<T, Measure<TOther>> next)
        where TOther : notnull =>
        Undefined is { } reason ? new Measure<TOther>(reason) : next(_value!);
}

/// <summary>The one place where figures are made, so that no number that is not finite ever gets out.</summary>
internal static class Measure
{
    public static Measure<double> Of(double value) =>
        double.IsFinite(value) ? new Measure<double>(value + 0.0) : Undefined<double>(UndefinedBecause.TooLarge);

    public static Measure<double> Of(Rational value) => Of(value.ToDouble());

    public static Measure<T> Of<T>(T value)
        where T : struct, Enum => new(value);

    public static Measure<bool> Of(bool value) => new(value);

    public static Measure<int> Of(int value) => new(value);

    public static Measure<T> Undefined<T>(UndefinedBecause reason)
        where T : notnull => new(reason);

    /// <summary>An answer that three-valued logic gave: unknown where a rating is missing.</summary>
    public static Measure<bool> Of(bool? value) => value is { } known ? Of(known) : Undefined<bool>(UndefinedBecause.RatingMissing);
}
