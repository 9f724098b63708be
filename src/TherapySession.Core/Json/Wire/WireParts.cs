using System.Text.Json;
using System.Text.Json.Serialization;

namespace TherapySession.Json;

/// <summary>Reads one value; the reader is at its first token, and afterwards at its last.</summary>
internal delegate T WireRead<out T>(ref Utf8JsonReader reader);

/// <summary>What the generated code of <see cref="WireCode"/> is put together from.</summary>
internal static class WireParts
{
    /// <summary>The code does not go on: the serialiser is asked instead, and what is wrong, if anything is, the diagnosis says.</summary>
    public static JsonException GiveUp() => new();

    /// <summary>An object begins here.</summary>
    public static void Begin(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw GiveUp();
    }

    /// <summary>Goes on to the value of an object's first member, which says what the object is.</summary>
    public static void Discriminator(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (!Next(ref reader, out var found) || !found.SequenceEqual(name) || !reader.Read() || reader.TokenType != JsonTokenType.String)
            throw GiveUp();
    }

    /// <summary>Goes on to the next name; <see langword="false"/> at the end of the object.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="name">The name; the text is given as a whole, so that it lies in one piece.</param>
    public static bool Next(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        name = default;
        if (!reader.Read())
            throw GiveUp();
        if (reader.TokenType != JsonTokenType.PropertyName)
            return false;
        if (reader.ValueIsEscaped)
            throw GiveUp();
        name = reader.ValueSpan;
        return true;
    }

    /// <summary>Goes on to the value of a member, which may be there once only.</summary>
    public static void Take(ref Utf8JsonReader reader, ref uint seen, uint member)
    {
        if ((seen & member) != 0 || !reader.Read())
            throw GiveUp();
        seen |= member;
    }

    /// <summary>Every member that is needed was there.</summary>
    public static void Need(uint seen, uint needed)
    {
        if ((seen & needed) != needed)
            throw GiveUp();
    }

    public static ValueList<T> List<T>(ref Utf8JsonReader reader, WireRead<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw GiveUp();

        var (items, count) = (new T[4], 0);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == items.Length)
                Array.Resize(ref items, count * 2);
            items[count++] = read(ref reader);
        }

        if (count == 0)
            return [];
        if (count < items.Length)
            Array.Resize(ref items, count);
        return new ValueList<T>(items);
    }

    public static void List<T>(Utf8JsonWriter writer, ValueList<T> list, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray();
        foreach (var item in list)
            write(writer, item);
        writer.WriteEndArray();
    }

    private static TConverter Find<TConverter>(Type type)
        where TConverter : JsonConverter
    {
        foreach (var converter in Wire.Options.Converters)
        {
            if (converter is TConverter found && converter.CanConvert(type))
                return found;
        }

        throw new InvalidOperationException($"{type.Name} has no converter.");
    }

    /// <summary>A value that has a converter of its own.</summary>
    public static class Value<T>
    {
        private static readonly JsonConverter<T> Converter = Find<JsonConverter<T>>(typeof(T));

        public static T Read(ref Utf8JsonReader reader) => Converter.Read(ref reader, typeof(T), Wire.Options) ?? throw GiveUp();

        public static void Write(Utf8JsonWriter writer, T value) => Converter.Write(writer, value, Wire.Options);
    }

    /// <summary>A value that another type stands for.</summary>
    public static class StandIn<T, TWire>
        where T : class
        where TWire : class
    {
        public static readonly StandInConverter<T, TWire> Converter = Find<StandInConverter<T, TWire>>(typeof(T));
    }
}
