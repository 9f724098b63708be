using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>What kind of value an attribute has.</summary>
internal enum XesType
{
    /// <summary>The element is no attribute.</summary>
    None,

    /// <summary>Any text.</summary>
    String,

    /// <summary>A moment.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Int,

    /// <summary>A number.</summary>
    Float,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A UUID.</summary>
    Id,

    /// <summary>Attributes in an order, and no value of its own.</summary>
    List,

    /// <summary>Attributes in no order, and no value of its own.</summary>
    Container,
}

/// <summary>The elements of XES that are attributes, with what a value of each has to be.</summary>
internal sealed class XesTypes(NameTable names)
{
    private static readonly string[] Names = ["", "string", "date", "int", "float", "boolean", "id", "list", "container"];
    private static readonly SearchValues<char> Figures = SearchValues.Create("+-.0123456789eE");

    private readonly string[] _atoms = [.. Names.Select(names.Add)];

    /// <summary>The name of the element.</summary>
    public static string NameOf(XesType type) => Names[(int)type];

    /// <summary>The type of an element, by its name as the reader made it.</summary>
    public XesType Of(string atom)
    {
        var atoms = _atoms;
        for (var i = 1; i < atoms.Length; i++)
        {
            if (ReferenceEquals(atoms[i], atom))
                return (XesType)i;
        }

        return XesType.None;
    }

    /// <summary>Whether an attribute of a type has a value of its own.</summary>
    public static bool HasValue(XesType type) => type < XesType.List;

    /// <summary>Whether a text is a value of a type.</summary>
    public static bool IsValid(XesType type, ReadOnlySpan<char> value) => type switch
    {
        XesType.Date => IsTime(value),
        XesType.Int => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        XesType.Float => value is "INF" or "-INF" or "NaN" || (!value.ContainsAnyExcept(Figures) && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)),
        XesType.Boolean => value is "true" or "false" or "1" or "0",
        XesType.Id => Guid.TryParseExact(value, "D", out _),
        _ => true,
    };

    private static bool IsTime(ReadOnlySpan<char> value)
    {
        Span<byte> bytes = stackalloc byte[TimeText.MaximumLength];
        return value.Length <= bytes.Length && Ascii.FromUtf16(value, bytes, out var written) == OperationStatus.Done
            && TimeText.Read(bytes[..written], out _) != TimeReading.Malformed;
    }
}
