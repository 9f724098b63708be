using System.Text.Json;

namespace TherapySession.Json;

/// <summary>Asks for code that reads and writes some types, and everything that they are made of, member by member.</summary>
/// <param name="roots">The types.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WireCodeOfAttribute(params Type[] roots) : Attribute
{
    public Type[] Roots { get; } = roots;
}

/// <summary>
/// The record on the wire, read and written without a serialiser: what one would write by hand against the platform's reader and writer, generated from the types (eng/WireGenerator).
/// </summary>
/// <remarks>
/// It reads what is right in every member and gives up on anything else, so that nothing but the speed depends on it; members may stand in any order, but for the one that tells events apart, which comes first.
/// It writes the bytes that the serialiser writes. Tests hold both.
/// </remarks>
[WireCodeOf(typeof(RecordWire))]
internal static partial class WireCode
{
    /// <summary>Reads a record; <see langword="null"/> where it gives up.</summary>
    public static RecordWire? TryRead(ReadOnlySpan<byte> text)
    {
        try
        {
            var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = Wire.DeepestNesting });
            reader.Read();
            var wire = ReadRecordWire(ref reader);
            return reader.Read() ? null : wire;
        }
        catch (Exception wrong) when (Wire.IsWrong(wrong))
        {
            return null;
        }
    }

    public static void Write(Utf8JsonWriter writer, RecordWire record) => WriteRecordWire(writer, record);
}
