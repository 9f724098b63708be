using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TherapySession.Json;

/// <summary>What a member is when a file does not say it, and which value is therefore left out in writing.</summary>
/// <remarks>
/// The generated code sets every init-only member, also those that the text does not have; the types of the domain take null there as what they have by themselves.
/// </remarks>
internal static class WireDefaults
{
    /// <summary>The value that is left out in writing.</summary>
    public static object Of(Type owner, JsonPropertyInfo member)
    {
        if (owner == typeof(ConsentResponse))
            return ConsentScope.TakingPart;
        if (member.PropertyType == typeof(PromptHierarchy))
            return PromptHierarchy.Default;

        return Converter(member) is IHasDefault has
            ? has.Default
            : throw new InvalidOperationException($"{owner.Name}.{member.Name} has no default on the wire.");
    }

    private static JsonConverter? Converter(JsonPropertyInfo member) =>
        member.Options.Converters.FirstOrDefault(converter => converter.CanConvert(member.PropertyType));
}
