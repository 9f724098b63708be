using System.Text.Json;
using TherapySession.Outcomes;

namespace TherapySession.Tool.Output;

/// <summary>An object of figures: one without a value is null, and a member <c>undefined</c> at its end says why.</summary>
internal sealed class FigureJson : IDisposable
{
    private readonly Utf8JsonWriter _json;
    private readonly List<(string Member, UndefinedBecause Because)> _undefined = [];

    /// <param name="json">Where to.</param>
    /// <param name="name">The name of the object; <see langword="null"/> within a list.</param>
    public FigureJson(Utf8JsonWriter json, string? name)
    {
        _json = json;
        if (name is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(name);
    }

    public FigureJson Add(string member, Measure<double> figure) => Add(member, figure, _json.WriteNumberValue);

    public FigureJson Add(string member, Measure<bool> figure) => Add(member, figure, _json.WriteBooleanValue);

    public FigureJson Add(string member, Measure<int> figure) => Add(member, figure, _json.WriteNumberValue);

    public FigureJson Add<T>(string member, Measure<T> figure)
        where T : struct, Enum => Add(member, figure, value => _json.WriteStringValue(JsonText.Name(value)));

    public FigureJson Add(string member, long figure)
    {
        _json.WriteNumber(member, figure);
        return this;
    }

    public FigureJson Add(string member, string text)
    {
        _json.WriteString(member, text);
        return this;
    }

    public void Dispose()
    {
        if (_undefined.Count > 0)
        {
            _json.WriteStartObject("undefined");
            foreach (var (member, because) in _undefined)
            {
                var code = OutcomeCodes.Of(because);
                _json.WriteStartObject(member);
                _json.WriteString("code", code.Code);
                _json.WriteString("because", code.Meaning);
                _json.WriteEndObject();
            }

            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private FigureJson Add<T>(string member, Measure<T> figure, Action<T> write)
        where T : notnull
    {
        _json.WritePropertyName(member);
        if (figure.TryGetValue(out var value))
        {
            write(value);
            return this;
        }

        _json.WriteNullValue();
        _undefined.Add((member, figure.Undefined!.Value));
        return this;
    }
}
