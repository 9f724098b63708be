using System.Reflection;

namespace TherapySession.Testing;

/// <summary>A class of the kit's tests that is left out, and why.</summary>
/// <param name="Tests">Which, as <c>typeof(GateTests&lt;&gt;)</c>.</param>
/// <param name="Reason">Why, for whoever reads the results.</param>
public sealed record Exclusion(Type Tests, string Reason);

/// <summary>Which of the kit's classes of tests an assembly inherits with a factory.</summary>
internal static class Completeness
{
    /// <summary>Every class that a vendor is asked to inherit.</summary>
    public static IReadOnlyList<Type> Classes { get; } =
    [
        typeof(LifecycleTests<>), typeof(GateTests<>), typeof(ConsentTests<>), typeof(WithdrawalTests<>), typeof(ConcernTests<>),
        typeof(HistoryTests<>), typeof(AmendmentTests<>), typeof(SignatureTests<>), typeof(WholeSessionTests<>), typeof(WalkTests<>),
    ];

    /// <summary>What is missing, excluded without a reason, or excluded in vain.</summary>
    public static IEnumerable<Failure> Of(Assembly tests, Type adapters, IReadOnlyList<Exclusion> excluded)
    {
        var inherited = tests.GetTypes().Where(type => !type.IsAbstract).SelectMany(Ancestors)
            .Where(ancestor => ancestor.IsGenericType && ancestor.GenericTypeArguments is [var factory] && factory == adapters)
            .Select(ancestor => ancestor.GetGenericTypeDefinition()).ToHashSet();
        foreach (var each in Classes.Where(each => !inherited.Contains(each) && !excluded.Any(one => one.Tests == each)))
            yield return Tell(KitCodes.NotInherited, each);
        foreach (var (each, reason) in excluded)
        {
            if (!Classes.Contains(each))
                yield return Tell(KitCodes.ExcludesNothing, each);
            else if (string.IsNullOrWhiteSpace(reason))
                yield return Tell(KitCodes.NoReason, each);
            else if (inherited.Contains(each))
                yield return Tell(KitCodes.ExcludedAndInherited, each);
        }
    }

    /// <summary>A class as a person writes it.</summary>
    public static string Name(Type tests) => tests.Name.Split('`')[0];

    private static Failure Tell(string code, Type tests) => new(code, new FailurePlace("completeness", 0) { Command = Name(tests) }) { Arguments = [Name(tests)] };

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            yield return ancestor;
    }
}
