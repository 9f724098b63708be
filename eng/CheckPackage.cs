// Looks into a package: what a user of it has a right to find is there. A file-based program, so that the SDK alone is enough.
// Usage: dotnet run eng/CheckPackage.cs -- <package.nupkg> <README.md>
#:property PublishAot=false

using System.IO.Compression;
using System.Reflection.Metadata;
using System.Xml.Linq;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: CheckPackage <package.nupkg> <README.md>");
    return 2;
}

var problems = new List<string>();
using var package = ZipFile.OpenRead(args[0]);
var id = Path.GetFileNameWithoutExtension(package.Entries.First(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Name);
var nuspec = XDocument.Parse(Text(package, id + ".nuspec")).Root!;

// What somebody who uses the package looks up first, what the library needs and nothing of what only its build needs, and what else lies in it.
(string[] Members, string[] Needed, string[] Files) expected = id switch
{
    "TherapySession.Core" => (["T:TherapySession.Session", "M:TherapySession.Session.Decide(TherapySession.SessionCommand,TherapySession.Stamp)"], ["FluentValidation", "NodaTime", "Stateless"], []),
    "TherapySession.Testing" => (["T:TherapySession.Testing.ISessionAdapter", "T:TherapySession.Testing.TestKit"], ["TherapySession.Core", "xunit.assert", "xunit.extensibility.execution"], ["protocol/protocol.md", "protocol/protocol.schema.json"]),
    _ => throw new NotSupportedException($"Nobody has said what {id} has to have."),
};

Expect(Meta("license")?.Value == "MIT" && Meta("license")?.Attribute("type")?.Value == "expression", "the licence expression MIT");
Expect(Meta("readme")?.Value == "README.md", "a README named in the manifest");
Expect(Text(package, "README.md") == File.ReadAllText(args[1]), "its README, word for word");
Expect(Meta("description")?.Value.Length > 40, "a description");
Expect(Meta("tags")?.Value.Length > 0, "tags");
Expect(package.GetEntry($"lib/net10.0/{id}.dll") is { Length: > 0 }, "the assembly for net10.0");

var documented = XDocument.Parse(Text(package, $"lib/net10.0/{id}.xml")).Descendants("member").Select(member => member.Attribute("name")?.Value).ToHashSet();
Expect(expected.Members.All(documented.Contains), $"XML documentation of {string.Join(", ", expected.Members)}");
foreach (var file in expected.Files)
    Expect(package.GetEntry(file) is { Length: > 0 }, file);

var dependencies = nuspec.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal);
Expect(dependencies.SequenceEqual(expected.Needed), $"the dependencies {string.Join(", ", expected.Needed)} and no other");

using var symbols = ZipFile.OpenRead(Path.ChangeExtension(args[0], ".snupkg"));
Expect(IsPortable(symbols, $"lib/net10.0/{id}.pdb"), "portable symbols");

foreach (var problem in problems)
    Console.Error.WriteLine($"{id}: lacks {problem}");
if (problems.Count == 0)
    Console.WriteLine($"{id}: {package.Entries.Count} entries, {documented.Count} documented members, symbols beside it");
return problems.Count == 0 ? 0 : 1;

XElement? Meta(string name) => nuspec.Descendants().FirstOrDefault(element => element.Name.LocalName == name);

void Expect(bool holds, string what)
{
    if (!holds)
        problems.Add(what);
}

static string Text(ZipArchive archive, string path)
{
    if (archive.GetEntry(path) is not { } entry)
        return "<nothing/>";

    using var reader = new StreamReader(entry.Open());
    return reader.ReadToEnd();
}

static bool IsPortable(ZipArchive archive, string path)
{
    if (archive.GetEntry(path) is not { } entry)
        return false;

    using var stream = new MemoryStream();
    using (var source = entry.Open())
        source.CopyTo(stream);
    stream.Position = 0;
    using var provider = MetadataReaderProvider.FromPortablePdbStream(stream);
    return provider.GetMetadataReader().Documents.Count > 0;
}
