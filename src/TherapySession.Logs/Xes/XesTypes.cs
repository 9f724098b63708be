using System.Globalization;
using System.Text;
using System.Xml;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>The elements of XES that are attributes, with what a value of each has to be.</summary>
internal sealed class XesTypes(NameTable names)
{
    private static readonly string[] Names = ["string", "date", "int", "float", "boolean", "id", "list", "container"];

    private static readonly System.Buffers.SearchValues<char> Figures = System.Buffers.SearchValues.Create("+-.0123456789eE");

    private readonly string[] _atoms = [.. Names.Select(names.Add)];

    /// <summary>The type of an element, by its name as the reader made it; <see langword="null"/> where it is no attribute.</summary>
    public string? Of(string atom)
    {
        foreach (var each in _atoms)
        {
            if (ReferenceEquals(each, atom))
                return each;
        }

        return null;
    }

    /// <summary>Whether an attribute of a type has a value of its own.</summary>
    public static bool HasValue(string type) => type is not ("list" or "container");

    /// <summary>Whether a text is a value of a type.</summary>
    public static bool IsValid(string type, ReadOnlySpan<char> value) => type switch
    {
        "date" => IsTime(value),
        "int" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "float" => value is "INF" or "-INF" or "NaN" || (IsFigure(value) && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)),
        "boolean" => value is "true" or "false" or "1" or "0",
        "id" => Guid.TryParseExact(value, "D", out _),
        _ => true,
    };

    private static bool IsFigure(ReadOnlySpan<char> value) => !value.ContainsAnyExcept(Figures);

    private static bool IsTime(ReadOnlySpan<char> value)
    {
        Span<byte> bytes = stackalloc byte[TimeText.MaximumLength];
        return value.Length <= bytes.Length && Ascii.FromUtf16(value, bytes, out var written) == System.Buffers.OperationStatus.Done
            && TimeText.Read(bytes[..written], out _) != TimeReading.Malformed;
    }
}
