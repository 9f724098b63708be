using System.Text.Json;

namespace TherapySession.Conformance;

/// <summary>What every event of a log has besides its further fields.</summary>
internal enum EventMember
{
    /// <summary>The identifier of its case.</summary>
    Case,

    /// <summary>The name of its activity.</summary>
    Activity,

    /// <summary>When it happened.</summary>
    Time,

    /// <summary>Who did it.</summary>
    Resource,

    /// <summary>Its number in its case.</summary>
    Number,
}

/// <summary>A place in a template that a field of the log fills.</summary>
internal sealed record TemplateHole
{
    public const string FieldName = "$field";
    public const string EventName = "$event";

    /// <summary>The names that may stand in it.</summary>
    public static readonly ValueList<string> Members = [FieldName, EventName, "values", "otherwise", "separator", "as"];

    /// <summary>The names of what every event has.</summary>
    public static readonly ValueList<string> EventMembers = Enum.GetNames<EventMember>().Select(JsonNamingPolicy.CamelCase.ConvertName).ToValueList();

    private JsonElement? _values;

    /// <summary>The name of a further field; <see langword="null"/> for what every event has.</summary>
    public string? Field { get; private init; }

    public EventMember Event { get; private init; }

    public JsonElement? Otherwise { get; private init; }

    public string? Separator { get; private init; }

    public bool IsFigure { get; private init; }

    /// <summary>What to call it where it stands in the way.</summary>
    public string Name => Field ?? JsonNamingPolicy.CamelCase.ConvertName(Event.ToString());

    /// <summary>Whether an object of a template is a hole: no member of the library begins with a dollar sign.</summary>
    public static bool Is(JsonElement value) => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Any(member => member.Name.StartsWith('$'));

    /// <summary>A hole that was found to be sound.</summary>
    public static TemplateHole Of(JsonElement value) => new()
    {
        Field = value.TryGetProperty(FieldName, out var field) ? field.GetString() : null,
        Event = value.TryGetProperty(EventName, out var member) ? (EventMember)EventMembers.ToList().IndexOf(member.GetString()!) : default,
        Otherwise = value.TryGetProperty("otherwise", out var otherwise) ? otherwise : null,
        Separator = value.TryGetProperty("separator", out var separator) ? separator.GetString() : null,
        IsFigure = value.TryGetProperty("as", out _),
        _values = value.TryGetProperty("values", out var values) ? values : null,
    };

    /// <summary>Every hole of a template.</summary>
    public static IEnumerable<TemplateHole> In(JsonElement value)
    {
        if (Is(value))
            return [Of(value)];
        return value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(member => In(member.Value)),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(In),
            _ => [],
        };
    }

    /// <summary>What a value of the field means; <see langword="null"/> where each value means itself.</summary>
    /// <param name="text">The value.</param>
    /// <param name="meaning">What it means.</param>
    /// <returns>Whether anything is known about it.</returns>
    public bool TryMean(string text, out JsonElement? meaning)
    {
        meaning = null;
        if (_values is not { } values)
            return true;

        if (values.TryGetProperty(text, out var found))
            meaning = found;
        else
            meaning = Otherwise;
        return meaning is not null;
    }
}
