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

    /// <summary>Whether a value is left out in writing, where the type alone says what is.</summary>
    public static bool Is<T>(ValueList<T> list) => list.Count == 0;

    /// <inheritdoc cref="Is{T}(ValueList{T})"/>
    public static bool Is<TEnum>(TEnum value)
        where TEnum : struct, Enum => EqualityComparer<TEnum>.Default.Equals(value, default);

    /// <inheritdoc cref="Is{T}(ValueList{T})"/>
    public static bool Is(ConsentScope scope) => scope.Equals(ConsentScope.TakingPart);

    /// <inheritdoc cref="Is{T}(ValueList{T})"/>
    public static bool Is(PromptHierarchy prompts) => prompts.Equals(PromptHierarchy.Default);

    private static JsonConverter? Converter(JsonPropertyInfo member) =>
        member.Options.Converters.FirstOrDefault(converter => converter.CanConvert(member.PropertyType));
}
