using System.Text.Json;

namespace TherapySession.Outcomes;

/// <summary>A figure of an answer that has no value. Equality: member by member.</summary>
/// <param name="Member">The member of the answer.</param>
/// <param name="Because">Why.</param>
public sealed record UndefinedFigure(string Member, UndefinedBecause Because);

/// <summary>The figures that a method answered by name, ready to be written as JSON.</summary>
/// <remarks>Equality: by reference. Thread safety: safe to read and to write out from several threads.</remarks>
public sealed class OutcomeFigures
{
    private readonly List<(string Member, Action<Utf8JsonWriter> Write)> _figures = [];
    private readonly List<UndefinedFigure> _undefined = [];

    internal OutcomeFigures()
    {
    }

    /// <summary>The names of the figures, in the order in which they are written.</summary>
    public ValueList<string> Members => [.. _figures.Select(figure => figure.Member)];

    /// <summary>The figures without a value, each with its reason.</summary>
    public ValueList<UndefinedFigure> Undefined => [.. _undefined];

    /// <summary>
    /// Writes one JSON object: every figure under its name, <c>null</c> where it is undefined. Where one is, a member <c>undefined</c> says for each of them
    /// with which code, why, and what to do. The same figures give the same bytes.
    /// </summary>
    /// <param name="writer">Where to; it is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);

        writer.WriteStartObject();
        foreach (var (member, write) in _figures)
        {
            writer.WritePropertyName(member);
            write(writer);
        }

        if (_undefined.Count > 0)
            WriteReasons(writer);
        writer.WriteEndObject();
    }

    internal OutcomeFigures Add(string member, Measure<double> figure) => Add(member, figure, (writer, value) => writer.WriteNumberValue(value));

    internal OutcomeFigures Add(string member, Measure<int> figure) => Add(member, figure, (writer, value) => writer.WriteNumberValue(value));

    internal OutcomeFigures Add(string member, Measure<bool> figure) => Add(member, figure, (writer, value) => writer.WriteBooleanValue(value));

    internal OutcomeFigures Add(string member, Measure<string> figure) => Add(member, figure, (writer, value) => writer.WriteStringValue(value));

    internal OutcomeFigures Add(string member, Measure<ChangeCategory> figure) =>
        Add(member, figure, (writer, value) => writer.WriteStringValue(WordList.Of(value)));

    internal OutcomeFigures Add(string member, Measure<SymptomSeverity> figure) =>
        Add(member, figure, (writer, value) => writer.WriteStringValue(WordList.Of(value)));

    internal OutcomeFigures Add(string member, long figure)
    {
        _figures.Add((member, writer => writer.WriteNumberValue(figure)));
        return this;
    }

    internal OutcomeFigures Add(string member, bool figure)
    {
        _figures.Add((member, writer => writer.WriteBooleanValue(figure)));
        return this;
    }

    private OutcomeFigures Add<T>(string member, Measure<T> figure, Action<Utf8JsonWriter, T> write)
        where T : notnull
    {
        if (figure.Undefined is { } reason)
            _undefined.Add(new UndefinedFigure(member, reason));
        _figures.Add((member, writer =>
        {
            if (figure.TryGetValue(out var value))
                write(writer, value);
            else
                writer.WriteNullValue();
        }));
        return this;
    }

    private void WriteReasons(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("undefined"u8);
        foreach (var (member, because) in _undefined)
        {
            var code = OutcomeCodes.Of(because);
            writer.WriteStartObject(member);
            writer.WriteString("code"u8, code.Code);
            writer.WriteString("because"u8, code.Meaning);
            writer.WriteString("remedy"u8, code.Remedy);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
