using System.Buffers;
using System.Text;
using System.Text.Json;
using TherapySession.Json;

namespace TherapySession.Conformance;

/// <summary>A value of the library as JSON, in which any value may stand for a field of a log: <c>{ "$field": "how" }</c>, or for what every event has: <c>{ "$event": "resource" }</c>.</summary>
/// <remarks>
/// Beside the name may stand <c>values</c>, what each value of the field means; <c>otherwise</c>, what is taken where the field is blank or means nothing that is listed; <c>separator</c>, where one field holds a list;
/// <c>as</c>: <c>"number"</c>, where a figure is needed. A blank field leaves its member out. Equality: by <see cref="Json"/>. Thread safety: immutable.
/// </remarks>
public abstract record LogTemplate
{
    private readonly JsonElement _root;

    private protected LogTemplate(string json, Type type)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (TemplateCheck.ProblemOf(json, type) is { } problem)
            throw new ArgumentException($"The template is not sound: {problem.Code} at '{problem.Place.JsonPointer}'.", nameof(json));

        using var document = JsonDocument.Parse(json);
        _root = document.RootElement.Clone();
        Json = Compact(_root);
        Fields = TemplateHole.In(_root).Select(hole => hole.Field).OfType<string>().Distinct().ToValueList();
    }

    /// <summary>The template, without space: two that say the same in other lines are equal.</summary>
    public string Json { get; }

    /// <summary>The fields of the log that it is filled from.</summary>
    public ValueList<string> Fields { get; }

    /// <inheritdoc/>
    public virtual bool Equals(LogTemplate? other) => other is not null && EqualityContract == other.EqualityContract && Json == other.Json;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Json);

    /// <summary>How many fields it is filled from; never what it says.</summary>
    public override string ToString() => $"({Fields.Count} fields)";

    /// <summary>Writes the value with its holes filled; the name of the field that stands in the way where it can't be.</summary>
    internal string? Fill(ITemplateSource source, Utf8JsonWriter output) => new TemplateFilling(source, output).Fill(_root);

    private static string Compact(JsonElement root)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, new JsonWriterOptions { Encoder = WireEncoder.Instance }))
            root.WriteTo(writer);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>The member at the top, where it is a text.</summary>
    internal string? TextOf(string member) => _root.ValueKind == JsonValueKind.Object && _root.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

/// <summary>A command of the library, filled from the fields of an event: <c>{ "command": "rateOutcome", ... }</c>.</summary>
public sealed record CommandTemplate : LogTemplate
{
    /// <summary>A template that is written down.</summary>
    /// <param name="json">The command as JSON; which one it is, is constant.</param>
    /// <exception cref="ArgumentException">It is no such command, lacks a member, or says something that no field could make right.</exception>
    public CommandTemplate(string json)
        : base(json, typeof(SessionCommand)) => Kind = CommandKind.All.Single(kind => kind.Name == TextOf(WireNames.Command));

    /// <summary>Which command it is.</summary>
    public CommandKind Kind { get; }
}

/// <summary>What a session is opened with, filled from the fields of its events: for each field, the first event that says something.</summary>
public sealed record OpeningTemplate : LogTemplate
{
    /// <summary>A template that is written down.</summary>
    /// <param name="json">The opening as JSON.</param>
    /// <exception cref="ArgumentException">It lacks a member, or says something that no field could make right.</exception>
    public OpeningTemplate(string json)
        : base(json, typeof(Opening))
    {
    }
}

/// <summary>Who did something: an identifier, or where it stands in the log.</summary>
public sealed record PersonTemplate : LogTemplate
{
    /// <summary>A template that is written down.</summary>
    /// <param name="json">A text, or an object that names a field.</param>
    /// <exception cref="ArgumentException">It is neither.</exception>
    public PersonTemplate(string json)
        : base(json, typeof(PersonId))
    {
    }
}
