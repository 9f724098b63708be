using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TherapySession.WireGenerator;

/// <summary>How a value stands on the wire.</summary>
internal enum Manner
{
    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>By a converter.</summary>
    Converter,

    /// <summary>By another type that has its members; a converter makes the one of the other.</summary>
    StandIn,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object.</summary>
    Object,

    /// <summary>An object whose first member says which of several types it is.</summary>
    Event,
}

/// <summary>The shapes of all types that some roots are made of.</summary>
internal sealed class Shapes
{
    private const string Json = "TherapySession.Json";

    private readonly Dictionary<ITypeSymbol, INamedTypeSymbol> _converters = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, Shape> _shapes = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol _event;

    public Shapes(Compilation compilation)
    {
        var assembly = compilation.Assembly;
        foreach (var type in TypesOf(assembly.GlobalNamespace).Where(type => type.ContainingNamespace.ToDisplayString() == Json && !type.IsAbstract && type.TypeParameters.Length == 0))
        {
            for (var each = type.BaseType; each is not null; each = each.BaseType)
            {
                if (each.Name == "WireConverter" && each.TypeArguments.Length == 1)
                    _converters[each.TypeArguments[0]] = type;
            }
        }

        _event = assembly.GetTypeByMetadataName("TherapySession.SessionEvent")!;
        Events = TypesOf(assembly.GlobalNamespace).Where(type => !type.IsAbstract && SymbolEqualityComparer.Default.Equals(type.BaseType, _event)).OrderBy(type => type.Name).ToList();
        foreach (var type in Events)
            Of(type);
    }

    /// <summary>Every type that an event can be.</summary>
    public List<INamedTypeSymbol> Events { get; }

    /// <summary>Every object, in the order of names.</summary>
    public IEnumerable<Shape> All => _shapes.Values.OrderBy(shape => shape.Name);

    /// <summary>The shape of an object; its members' shapes are found with it.</summary>
    public Shape Of(ITypeSymbol type)
    {
        if (!_shapes.TryGetValue(type, out var shape))
        {
            _shapes[type] = shape = new Shape((INamedTypeSymbol)type);
            foreach (var member in shape.Members)
                Find(Bare(member.Type));
        }

        return shape;
    }

    /// <summary>How a type stands on the wire.</summary>
    public Manner MannerOf(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Int32)
            return Manner.WholeNumber;
        if (SymbolEqualityComparer.Default.Equals(type, _event))
            return Manner.Event;
        if (type is INamedTypeSymbol { Name: "ValueList", TypeArguments.Length: 1 })
            return Manner.List;
        if (StandInOf(type) is not null)
            return Manner.StandIn;
        return type.TypeKind == TypeKind.Enum || _converters.ContainsKey(type) || type.BaseType?.Name is "Identifier" or "OpenCode" ? Manner.Converter : Manner.Object;
    }

    /// <summary>The type that stands for another one; <see langword="null"/> where none does, or where the converter has more to say than that.</summary>
    public ITypeSymbol? StandInOf(ITypeSymbol type) =>
        _converters.TryGetValue(type, out var converter) && converter.BaseType is { Name: "StandInConverter" } standIn && converter.GetMembers("Read").Length == 0
            ? standIn.TypeArguments[1]
            : null;

    /// <summary>A type without the question mark.</summary>
    public static ITypeSymbol Bare(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type.WithNullableAnnotation(NullableAnnotation.None);

    private void Find(ITypeSymbol type)
    {
        switch (MannerOf(type))
        {
            case Manner.List:
                Find(Bare(((INamedTypeSymbol)type).TypeArguments[0]));
                break;
            case Manner.StandIn:
                Of(Bare(StandInOf(type)!));
                break;
            case Manner.Object:
                Of(type);
                break;
        }
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space)
    {
        foreach (var member in space.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                foreach (var type in TypesOf(inner))
                    yield return type;
            }
            else if (member is INamedTypeSymbol type)
            {
                yield return type;
            }
        }
    }
}
