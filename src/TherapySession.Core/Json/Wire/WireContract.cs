using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TherapySession.Json;

/// <summary>The shape of every object on the wire, said once over the generated metadata:
/// which members, in which order, which are needed, what is left out, what tells types apart.</summary>
/// <remarks>
/// One rule for what is left out: an optional member is written unless it is null or has the value that its type gives it when nothing is said. A needed member is always written.
/// </remarks>
internal static class WireContract
{
    public static void Shape(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object)
            return;

        Polymorphic(info);

        // A command's kind, and whatever else is worked out from the rest, is no content.
        for (var i = info.Properties.Count - 1; i >= 0; i--)
        {
            if (info.Properties[i].AssociatedParameter is null && !IsBase(info.Type))
                info.Properties.RemoveAt(i);
        }

        foreach (var member in info.Properties)
            Member(info, member);
    }

    private static bool IsBase(Type type) => type == typeof(SessionEvent) || type == typeof(SessionCommand);

    private static void Member(JsonTypeInfo info, JsonPropertyInfo member)
    {
        var parameter = member.AssociatedParameter;

        // The base's members come last where the platform orders them; a person wants to read first where an event stands.
        if (member.PropertyType == typeof(Occurrence))
            member.Order = -1;

        if (parameter is null || IsOptional(member))
            return;

        if (parameter.IsMemberInitializer && !member.IsRequired)
        {
            var byDefault = WireDefaults.Of(info.Type, member);
            member.ShouldSerialize = (_, value) => !byDefault.Equals(value);
        }
        else
        {
            member.IsRequired = true;
        }
    }

    /// <summary>Whether a member may be null, and is then left out.</summary>
    public static bool IsOptional(JsonPropertyInfo member) => member.IsSetNullable || Nullable.GetUnderlyingType(member.PropertyType) is not null;

    private static void Polymorphic(JsonTypeInfo info)
    {
        if (info.Type == typeof(SessionCommand))
        {
            info.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = WireNames.Command };
            foreach (var kind in CommandKind.All)
                info.PolymorphismOptions.DerivedTypes.Add(new(kind.Type, kind.Name));
        }
        else if (info.Type == typeof(SessionEvent))
        {
            info.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = WireNames.Event };
            foreach (var fact in WireNames.Events)
                info.PolymorphismOptions.DerivedTypes.Add(new(fact, WireNames.Of(fact)));
        }
    }
}
