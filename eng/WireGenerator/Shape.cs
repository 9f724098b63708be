using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TherapySession.WireGenerator;

/// <summary>A member on the wire.</summary>
internal sealed class Member
{
    public Member(IPropertySymbol property, IParameterSymbol? parameter)
    {
        (Property, Parameter, Type) = (property.Name, parameter?.Name, property.Type);
        IsOptional = property.Type.NullableAnnotation == NullableAnnotation.Annotated;
        IsNeeded = !IsOptional && (parameter is not null || property.IsRequired);
    }

    public string Property { get; }

    /// <summary>The parameter of the constructor that takes it; <see langword="null"/> where it is set beside.</summary>
    public string? Parameter { get; }

    public ITypeSymbol Type { get; }

    /// <summary>Whether it may be null, and is then left out.</summary>
    public bool IsOptional { get; }

    /// <summary>Whether it is always there. What is neither needed nor optional is left out where it is what the type has by itself.</summary>
    public bool IsNeeded { get; }

    public string WireName => Names.CamelCase(Property);

    public string Local => "the" + Property;
}

/// <summary>An object on the wire: its members in the order in which they are written.</summary>
internal sealed class Shape
{
    public Shape(INamedTypeSymbol type)
    {
        Type = type;
        var constructors = type.InstanceConstructors.Where(each => each.DeclaredAccessibility == Accessibility.Public).ToList();
        var constructor = constructors.Find(each => each.Parameters.Length == 0) ?? constructors.Single();
        for (var each = type; each is { SpecialType: SpecialType.None }; each = each.BaseType)
        {
            foreach (var property in each.GetMembers().OfType<IPropertySymbol>().Where(IsPublic))
            {
                var parameter = constructor.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase));
                if ((parameter is not null || property.IsRequired || property.SetMethod is { IsInitOnly: true, DeclaredAccessibility: Accessibility.Public })
                    && !Members.Exists(member => member.Property == property.Name))
                {
                    Members.Add(new Member(property, parameter));
                }
            }
        }

        // A person wants to read first where an event stands.
        if (Members.Find(member => member.Type.Name == "Occurrence") is { } at)
        {
            Members.Remove(at);
            Members.Insert(0, at);
        }

        Arguments = constructor.Parameters.Select(parameter => Members.Find(member => member.Parameter == parameter.Name)).ToList();
    }

    public INamedTypeSymbol Type { get; }

    public string Name => Type.Name;

    public string Full => Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public List<Member> Members { get; } = [];

    /// <summary>The members that the constructor takes, in its order.</summary>
    public List<Member> Arguments { get; }

    private static bool IsPublic(IPropertySymbol property) => property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null };
}
