using System.Text;
using System.Text.Json;

namespace TherapySession;

/// <summary>A place in the input, told twice: for a reader of code and for a reader of JSON.</summary>
/// <param name="ClrPath">The type and member, for instance <c>RecordConsent.Response.Scope</c>.</param>
/// <param name="JsonPointer">The same place in the JSON form of the command (RFC 6901), for instance <c>/response/scope</c>; empty for the command as a whole.</param>
public sealed record Place(string ClrPath, string JsonPointer)
{
    internal static Place Whole(string type) => new(type, "");

    internal static Place Of(string type, string member) => member.Length == 0 ? Whole(type) : new($"{type}.{member}", Pointer(member));

    /// <summary>The same place inside something larger, for instance the seventh command of a script.</summary>
    /// <param name="pointer">The JSON pointer of the larger thing, for instance <c>/commands/6</c>.</param>
    public Place Within(string pointer) => this with { JsonPointer = pointer + JsonPointer };

    /// <summary>The same place where the thing it is in is itself a member of a larger one.</summary>
    internal Place Inside(string type, string member)
    {
        var (outer, dot) = (Of(type, member), ClrPath.IndexOf('.', StringComparison.Ordinal));
        return new(outer.ClrPath + (dot < 0 ? "" : ClrPath[dot..]), outer.JsonPointer + JsonPointer);
    }

    private static string Pointer(string member)
    {
        var pointer = new StringBuilder();
        foreach (var step in member.Split('.', '['))
            pointer.Append('/').Append(step.EndsWith(']') ? step[..^1] : JsonNamingPolicy.CamelCase.ConvertName(step));
        return pointer.ToString();
    }
}
