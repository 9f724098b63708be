using System.Linq;
using Microsoft.CodeAnalysis;

namespace TherapySession.WireGenerator;

/// <summary>
/// Writes, for the types that a file is made of, the code that reads and writes them member by member: what one would write by hand against the platform's reader and writer.
/// </summary>
/// <remarks>
/// It knows the rules of the contract (which members, in which order, which are needed, what is left out) from the types alone; a test holds every byte and every value against the serialiser,
/// which stays the one that explains and the one that reads whatever this code gives up on.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class WireCodeGenerator : IIncrementalGenerator
{
    private const string Attribute = "TherapySession.Json.WireCodeOfAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var asked = context.SyntaxProvider.ForAttributeWithMetadataName(Attribute, static (_, _) => true, static (found, _) => (INamedTypeSymbol)found.TargetSymbol);
        context.RegisterSourceOutput(asked.Combine(context.CompilationProvider), static (output, pair) =>
        {
            var (target, compilation) = pair;
            var shapes = new Shapes(compilation);
            foreach (var root in target.GetAttributes().SelectMany(attribute => attribute.ConstructorArguments).SelectMany(argument => argument.Values))
                shapes.Of((ITypeSymbol)root.Value!);

            output.AddSource(target.Name + ".g.cs", new CodeText(target, shapes).ToString());
        });
    }
}
