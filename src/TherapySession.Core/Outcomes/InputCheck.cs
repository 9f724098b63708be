using System.Globalization;

namespace TherapySession.Outcomes;

/// <summary>Collects what is wrong with an input: all of it at once, so that nobody has to correct and try again value by value.</summary>
internal sealed class InputCheck
{
    private const int Listed = 100;

    private readonly List<OutcomeProblem> _problems = [];
    private int _unlisted;

    public bool IsSound => _problems.Count == 0;

    public void Add(OutcomeProblemKind kind, string pointer, string found, string expected)
    {
        if (_problems.Count < Listed)
            _problems.Add(new OutcomeProblem(kind, pointer, found, expected));
        else
            _unlisted++;
    }

    /// <summary>The result, if nothing is wrong.</summary>
    public Evaluated<T> Evaluate<T>(Func<T> evaluate)
        where T : notnull =>
        IsSound ? new Evaluated<T>(evaluate()) : Problems<T>();

    public Evaluated<T> Problems<T>()
        where T : notnull => new([.. _problems], _unlisted);

    /// <summary>A number that is finite and within its range; a missing one passes.</summary>
    public void Number(double? value, string pointer, double least = double.MinValue, double most = double.MaxValue)
    {
        if (value is not { } number)
            return;

        if (!double.IsFinite(number))
            Add(OutcomeProblemKind.NotFinite, pointer, double.IsNaN(number) ? "not a number" : "infinity", "a finite number");
        else if (number < least || number > most)
            Add(OutcomeProblemKind.OutOfRange, pointer, Text(number), Range(least, most));
    }

    public void Numbers(IReadOnlyList<double?> values, string pointer, double least = double.MinValue, double most = double.MaxValue)
    {
        for (var i = 0; i < values.Count; i++)
            Number(values[i], At(pointer, i), least, most);
    }

    public void Numbers(IReadOnlyList<double> values, string pointer, double least = double.MinValue, double most = double.MaxValue)
    {
        for (var i = 0; i < values.Count; i++)
            Number(values[i], At(pointer, i), least, most);
    }

    public void Numbers(IReadOnlyList<int?> values, string pointer, int least, int most)
    {
        for (var i = 0; i < values.Count; i++)
            Number(values[i], At(pointer, i), least, most);
    }

    public void Numbers(IReadOnlyList<int> values, string pointer, int least, int most)
    {
        for (var i = 0; i < values.Count; i++)
            Number(values[i], At(pointer, i), least, most);
    }

    /// <summary>Two lists whose values belong together, pair by pair.</summary>
    public void SameLength(int found, string pointer, int expected, string otherPointer)
    {
        if (found != expected)
            Length(found, pointer, string.Create(CultureInfo.InvariantCulture, $"{expected} values, as many as '{otherPointer}' has"));
    }

    /// <summary>A list of a fixed length, as the items of a questionnaire are.</summary>
    public void Count(int found, string pointer, int? expected)
    {
        if (expected is { } count && found != count)
            Length(found, pointer, string.Create(CultureInfo.InvariantCulture, $"{count} values"));
    }

    public static string At(string pointer, int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");

    public static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Range(double least, double most) => (least, most) switch
    {
        (_, double.MaxValue) => $"{Text(least)} or more",
        (double.MinValue, _) => $"{Text(most)} or less",
        _ => $"{Text(least)} to {Text(most)}",
    };

    private void Length(int found, string pointer, string expected) =>
        Add(OutcomeProblemKind.LengthsDiffer, pointer, string.Create(CultureInfo.InvariantCulture, $"{found} values"), expected);
}
