using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TherapySession.Json;

/// <summary>The serialiser as the format wants it: made once, strict, from generated metadata only.</summary>
internal static class Wire
{
    /// <summary>Objects and lists are never nested deeper, whatever a caller allows.</summary>
    public const int DeepestNesting = 64;

    public static IJsonTypeInfoResolver Resolver { get; } = WireContext.Default.WithAddedModifier(WireContract.Shape);

    public static JsonSerializerOptions Options { get; } = Sealed(Create());

    public static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,

            // Which members are needed, the contract says: a nullable one never is, though its constructor asks for it.
            RespectRequiredConstructorParameters = false,
            TypeInfoResolver = Resolver,
            Encoder = WireEncoder.Instance,
            MaxDepth = DeepestNesting,
            WriteIndented = true,
            IndentSize = 2,
            NewLine = "\n",
        };
        foreach (var converter in WireConverters.All)
            options.Converters.Add(converter);
        return options;
    }

    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>Reads strictly; <see langword="false"/> where anything at all is wrong. What it was, <see cref="Diagnosis"/> says.</summary>
    public static bool TryRead<T>(ReadOnlySpan<byte> text, out T? value)
        where T : class
    {
        if (typeof(T) == typeof(RecordWire) && WireCode.TryRead(text) is { } record)
        {
            value = (T)(object)record;
            return true;
        }

        return TryDeserialise(text, out value);
    }

    /// <summary>Reads strictly, with the serialiser.</summary>
    public static bool TryDeserialise<T>(ReadOnlySpan<byte> text, out T? value)
        where T : class
    {
        try
        {
            value = JsonSerializer.Deserialize(text, Of<T>());
            return value is not null;
        }
        catch (Exception wrong) when (IsWrong(wrong))
        {
            value = null;
            return false;
        }
    }

    /// <summary>Whether an exception says that a text is wrong: the serialiser's own, and those of the values' constructors.</summary>
    public static bool IsWrong(Exception wrong) => wrong is JsonException or ArgumentException or InvalidOperationException or NotSupportedException or FormatException or OverflowException
        or NodaTime.SkippedTimeException or NodaTime.AmbiguousTimeException;

    private static JsonSerializerOptions Sealed(JsonSerializerOptions options)
    {
        options.MakeReadOnly();
        return options;
    }
}
