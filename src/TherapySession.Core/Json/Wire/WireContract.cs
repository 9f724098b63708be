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

    private static bool IsBase(Type type) =>
        type == typeof(SessionEvent) || type == typeof(SessionCommand) || type == typeof(GroupEvent) || type == typeof(GroupCommand);

    private static void Member(JsonTypeInfo info, JsonPropertyInfo member)
    {
        var parameter = member.AssociatedParameter;

        // The base's members come last where the platform orders them; a person wants to read first where an event stands.
        if (member.PropertyType == typeof(Occurrence) || member.PropertyType == typeof(GroupOccurrence))
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
            OneOf(WireNames.Command, CommandKind.All.Select(kind => kind.Type));
        else if (info.Type == typeof(SessionEvent))
            OneOf(WireNames.Event, WireNames.Events);
        else if (info.Type == typeof(GroupCommand))
            OneOf(WireNames.Command, WireNames.GroupCommands);
        else if (info.Type == typeof(GroupEvent))
            OneOf(WireNames.Event, WireNames.GroupEvents);

        void OneOf(string discriminator, IEnumerable<Type> types)
        {
            info.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = discriminator };
            foreach (var type in types)
                info.PolymorphismOptions.DerivedTypes.Add(new(type, WireNames.Of(type)));
        }
    }
}
