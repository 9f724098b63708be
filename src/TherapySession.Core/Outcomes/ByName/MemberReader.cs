using System.Text.Json;

namespace TherapySession.Outcomes;

/// <summary>Reads the members of one JSON object strictly: every member that is not asked for, and every value of another kind, is a problem with its place.</summary>
/// <remarks>Values that could not be read are replaced by nothing or 0; they are never evaluated, as the problems are the answer then.</remarks>
internal sealed class MemberReader
{
    private readonly Dictionary<string, JsonElement> _members = [];
    private readonly HashSet<string> _taken = [];
    private readonly string _pointer;
    private readonly InputCheck _check;

    public MemberReader(JsonElement input)
        : this(input, "", new InputCheck())
    {
    }

    public MemberReader(JsonElement input, string pointer, InputCheck check)
    {
        (_pointer, _check) = (pointer, check);
        if (input.ValueKind != JsonValueKind.Object)
        {
            check.Add(OutcomeProblemKind.NotAnObject, pointer, JsonKind.Of(input), "an object");
            return;
        }

        foreach (var member in input.EnumerateObject())
        {
            if (JsonKind.NameOf(member) is not { } name)
                check.Add(OutcomeProblemKind.UnreadableName, pointer, "half of a surrogate pair", "a well-formed name");
            else if (!_members.TryAdd(name, member.Value))
                check.Add(OutcomeProblemKind.MemberTwice, At(name), "the member again", "each member once");
        }
    }

    public bool Has(string name) => _members.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>What the method answers, if every member could be read and none is left over.</summary>
    public Evaluated<OutcomeFigures> Evaluate<T>(Func<Evaluated<T>> method, Action<OutcomeFigures, T> write)
        where T : notnull
    {
        RefuseOthers();
        return !_check.IsSound
            ? _check.Problems<OutcomeFigures>()
            : method().Then(result =>
            {
                var figures = new OutcomeFigures();
                write(figures, result);
                return figures;
            });
    }

    public double Number(string name) => Read(name, ReadNumber);

    /// <summary>A number that may be left out or null.</summary>
    public double? OptionalNumber(string name) => Optional(name) ? Number(name) : null;

    /// <summary>A number that has to be there and may be null, as a missing rating is.</summary>
    public double? NumberOrMissing(string name) => Read(name, ReadNumberOrMissing);

    public int WholeNumber(string name) => Read(name, ReadWholeNumber);

    public int? OptionalWholeNumber(string name) => Optional(name) ? WholeNumber(name) : null;

    public T Choice<T>(string name, WordList<T> words)
        where T : struct => Read(name, (value, pointer) => words.Read(value, pointer, _check));

    public T? OptionalChoice<T>(string name, WordList<T> words)
        where T : struct => Optional(name) ? Choice(name, words) : null;

    public double[] Numbers(string name) => List(name, ReadNumber);

    public double[]? OptionalNumbers(string name) => Optional(name) ? Numbers(name) : null;

    public double?[] NumbersOrMissing(string name) => List(name, ReadNumberOrMissing);

    public int[] OptionalWholeNumbers(string name) => Optional(name) ? WholeNumbers(name) : [];

    public int[] WholeNumbers(string name) => List(name, ReadWholeNumber);

    public int?[] WholeNumbersOrMissing(string name) => List(name, ReadWholeNumberOrMissing);

    public double[][] Table(string name) => List(name, (row, pointer) => Items(row, pointer, ReadNumber));

    public double?[][] TableOrMissing(string name) => List(name, (row, pointer) => Items(row, pointer, ReadNumberOrMissing));

    /// <summary>Pairs of ratings, each a list of two.</summary>
    public (double? First, double? Second)[] Pairs(string name) => List(name, (row, pointer) =>
        Items(row, pointer, ReadNumberOrMissing, expected: 2) is [var first, var second] ? (first, second) : default);

    public (int? First, int? Second) WholePair(string name) =>
        Read(name, (row, pointer) => Items(row, pointer, ReadWholeNumberOrMissing, expected: 2)) is [var first, var second] ? (first, second) : default;

    public T[] OptionalObjects<T>(string name, Func<MemberReader, T> read) => !Optional(name) ? [] : List(name, (element, pointer) =>
    {
        var reader = new MemberReader(element, pointer, _check);
        var result = read(reader);
        reader.RefuseOthers();
        return result;
    });

    public string Text(string name) => Read(name, (value, pointer) => JsonKind.TextOf(value) ?? Wrong<string>(value, pointer, "a text")) ?? "";

    private void RefuseOthers()
    {
        foreach (var name in _members.Keys.Where(name => !_taken.Contains(name)))
        {
            var near = Nearest.To(name, _taken);
            var expected = near is null ? $"one of {string.Join(", ", _taken.Order(StringComparer.Ordinal))}" : $"perhaps '{near}'";
            _check.Add(OutcomeProblemKind.UnknownMember, At(name), "a member with another name", expected);
        }
    }

    private bool Optional(string name)
    {
        _taken.Add(name);
        return Has(name);
    }

    private T? Read<T>(string name, Func<JsonElement, string, T> read)
    {
        _taken.Add(name);
        if (_members.TryGetValue(name, out var value))
            return read(value, At(name));

        _check.Add(OutcomeProblemKind.MemberMissing, At(name), "nothing", $"the member '{name}'");
        return default;
    }

    private T[] List<T>(string name, Func<JsonElement, string, T> read) => Read(name, (list, pointer) => Items(list, pointer, read)) ?? [];

    private T[] Items<T>(JsonElement list, string pointer, Func<JsonElement, string, T> read, int? expected = null)
    {
        if (list.ValueKind != JsonValueKind.Array)
            return Wrong<T[]>(list, pointer, "a list") ?? [];

        _check.Count(list.GetArrayLength(), pointer, expected);
        var items = new T[list.GetArrayLength()];
        var i = 0;
        foreach (var item in list.EnumerateArray())
        {
            items[i] = read(item, InputCheck.At(pointer, i));
            i++;
        }

        return items;
    }

    private double? ReadNumberOrMissing(JsonElement value, string pointer) => value.ValueKind == JsonValueKind.Null ? null : ReadNumber(value, pointer);

    private int? ReadWholeNumberOrMissing(JsonElement value, string pointer) => value.ValueKind == JsonValueKind.Null ? null : ReadWholeNumber(value, pointer);

    private double ReadNumber(JsonElement value, string pointer)
    {
        if (value.ValueKind != JsonValueKind.Number)
            return Wrong<double>(value, pointer, "a number");
        if (JsonKind.NumberOf(value) is { } number)
            return number;

        _check.Add(OutcomeProblemKind.NotFinite, pointer, "a number too large or too small", "a number that fits double precision");
        return 0;
    }

    private int ReadWholeNumber(JsonElement value, string pointer)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number))
            return number;

        // 1e400 is told as what it is, and not as a number with a fraction.
        if (value.ValueKind == JsonValueKind.Number && JsonKind.NumberOf(value) is null)
            return (int)ReadNumber(value, pointer);
        return Wrong<int>(value, pointer, "a whole number, written without a fraction");
    }

    private T? Wrong<T>(JsonElement value, string pointer, string expected)
    {
        _check.Add(OutcomeProblemKind.WrongKind, pointer, JsonKind.Of(value), expected);
        return default;
    }

    private string At(string name) => $"{_pointer}/{JsonKind.Escaped(name)}";
}
