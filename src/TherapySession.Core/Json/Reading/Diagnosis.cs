using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TherapySession.Json;

/// <summary>A place within the object that is being explained: where it begins, and the pointer to it.</summary>
internal readonly record struct DiagnosedPlace(int Offset, string Pointer);

/// <summary>
/// The slow second look at a text that the strict reading refused, or that needs a warning: walks it along the same metadata, tells every problem,
/// and writes the text again as it is to be read where nothing but warnings remains (unknown members left out, names of values in their own case, discriminators first).
/// </summary>
/// <remarks>Lives inside one call, on one thread. Works on one well-formed object.</remarks>
internal sealed partial class Diagnosis : IDisposable
{
    private readonly ReadOnlyMemory<byte> _text;
    private readonly int _offset;
    private readonly ProblemLog _log;
    private readonly JsonReading _reading;
    private readonly ArrayBufferWriter<byte> _normalised = new();
    private readonly StringBuilder _pointer;
    private readonly HashSet<int> _refused = [];

    /// <param name="text">The object.</param>
    /// <param name="offset">Where it begins in the file.</param>
    /// <param name="pointer">The pointer to it.</param>
    /// <param name="log">Takes the problems.</param>
    /// <param name="reading">Limits and strictness.</param>
    public Diagnosis(ReadOnlyMemory<byte> text, int offset, string pointer, ProblemLog log, JsonReading reading)
    {
        (_text, _offset, _log, _reading, _pointer) = (text, offset, log, reading, new StringBuilder(pointer));
        Output = new Utf8JsonWriter(_normalised, new JsonWriterOptions { SkipValidation = true, MaxDepth = Wire.DeepestNesting, Encoder = WireEncoder.Instance });
    }

    /// <summary>The text as it is to be read.</summary>
    public Utf8JsonWriter Output { get; }

    /// <summary>How many problems stand in the way of reading.</summary>
    public int Errors { get; private set; }

    public ReadOnlySpan<byte> Normalised
    {
        get
        {
            Output.Flush();
            return _normalised.WrittenSpan;
        }
    }

    public static string Figure(long value) => value.ToString(CultureInfo.InvariantCulture);

    public void Dispose() => Output.Dispose();

    /// <summary>Walks the whole text as an object of a type.</summary>
    public void Whole(Type type)
    {
        var reader = new Utf8JsonReader(_text.Span, new JsonReaderOptions { MaxDepth = Wire.DeepestNesting });
        reader.Read();
        Value(ref reader, type, mayBeNull: false);
    }

    /// <summary>Walks a value and reads it as well, so that what joins its members can be asked.</summary>
    public bool TryWhole<T>(ref Utf8JsonReader reader, out T? value)
        where T : class
    {
        var (errors, holes, start) = (Errors, _holes, Normalised.Length);
        value = null;
        Object(ref reader, Wire.Of<T>());
        if (Errors > errors || _holes > holes)
            return false;

        // Within a list the writer puts a comma before the value.
        var text = Normalised[start..];
        if (Wire.TryRead(text[0] == ',' ? text[1..] : text, out value))
            return true;

        Tell(ReadingCodes.Unreadable, ProblemSeverity.SessionRefused, (int)reader.TokenStartIndex, _pointer.ToString(), []);
        return false;
    }

    /// <summary>Walks one value; the reader is at its first token, and afterwards at its last.</summary>
    public void Value(ref Utf8JsonReader reader, Type type, bool mayBeNull)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            if (mayBeNull)
                Copy(ref reader);
            else
                Refuse(ReadingCodes.Null, ref reader);
            return;
        }

        if (TryHole(ref reader, type))
            return;

        var info = Wire.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        if (info.Converter is IDiagnosed diagnosed)
            diagnosed.Diagnose(ref reader, this);
        else if (info.Type == typeof(int))
            WholeNumber(ref reader);
        else
            Object(ref reader, info);
    }

    /// <summary>Goes one step down until disposed.</summary>
    public Step Into(int index)
    {
        var length = _pointer.Length;
        _pointer.Append('/').Append(CultureInfo.InvariantCulture, $"{index}");
        return new Step(_pointer, length);
    }

    /// <summary>Goes one step down until disposed.</summary>
    public Step Into(string member)
    {
        var length = _pointer.Length;
        _pointer.Append('/').Append(Pointers.Step(member));
        return new Step(_pointer, length);
    }

    /// <summary>Writes the present token as it stands.</summary>
    public void Copy(ref Utf8JsonReader reader) =>
        Output.WriteRawValue(_text.Span[(int)reader.TokenStartIndex..(int)reader.BytesConsumed], skipInputValidation: true);

    private void WholeNumber(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number))
            Output.WriteNumberValue(number);
        else
            WrongKind(ref reader, "a whole number");
    }

    internal readonly ref struct Step(StringBuilder pointer, int length)
    {
        public void Dispose() => pointer.Length = length;
    }
}
