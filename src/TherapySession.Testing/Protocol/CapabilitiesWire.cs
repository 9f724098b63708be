using System.Text.Json;

namespace TherapySession.Testing;

/// <summary>Capabilities on the wire.</summary>
internal static class CapabilitiesWire
{
    private const string OfTheLibrary = "ofTheLibrary", OfItsOwn = "ofItsOwn";

    public static Action<Utf8JsonWriter> Writer(AdapterCapabilities capabilities) => writer =>
    {
        writer.WriteStartObject(Protocol.Capabilities);
        if (capabilities.Software is { } software)
            writer.WriteString("software", software);
        List("profiles", capabilities.Profiles.Select(profile => profile.Value));
        List("cannotDo", capabilities.CannotDo);
        List("cannotShow", capabilities.CannotShow.Select(area => JsonNamingPolicy.CamelCase.ConvertName(area.ToString())));
        writer.WriteString("codes", capabilities.Codes == RefusalCodes.OfTheLibrary ? OfTheLibrary : OfItsOwn);
        writer.WriteEndObject();

        void List(string name, IEnumerable<string> values)
        {
            writer.WriteStartArray(name);
            foreach (var value in values)
                writer.WriteStringValue(value);
            writer.WriteEndArray();
        }
    };

    /// <summary>Reads capabilities; a member that is left out is as where nothing is lacking.</summary>
    /// <exception cref="FormatException">A value is none of its list, or of another kind.</exception>
    public static AdapterCapabilities Read(JsonElement wire)
    {
        return new AdapterCapabilities
        {
            Software = wire.TryGetProperty("software", out var software) ? software.GetString() : null,
            Profiles = List("profiles").Select(id => new ProfileId(id)).ToValueList(),
            CannotDo = List("cannotDo").ToValueList(),
            CannotShow = List("cannotShow").Select(Area).ToValueList(),
            Codes = !wire.TryGetProperty("codes", out var codes) ? RefusalCodes.OfTheLibrary : codes.GetString() switch
            {
                OfTheLibrary => RefusalCodes.OfTheLibrary,
                OfItsOwn => RefusalCodes.OfItsOwn,
                _ => throw new FormatException($"codes is {OfTheLibrary} or {OfItsOwn}"),
            },
        };

        IEnumerable<string> List(string name) => wire.TryGetProperty(name, out var values) ? values.EnumerateArray().Select(value => value.GetString() ?? throw new FormatException($"{name} holds a null")) : [];
    }

    private static KitArea Area(string name) =>
        Enum.GetValues<KitArea>().Cast<KitArea?>().FirstOrDefault(area => JsonNamingPolicy.CamelCase.ConvertName(area.ToString()!) == name)
        ?? throw new FormatException("cannotShow names areas: " + string.Join(", ", Enum.GetNames<KitArea>().Select(JsonNamingPolicy.CamelCase.ConvertName)));
}
