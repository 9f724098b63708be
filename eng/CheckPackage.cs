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
var nuspec = XDocument.Parse(Text(package, "TherapySession.Core.nuspec")).Root!;

Expect(Meta("license")?.Value == "MIT" && Meta("license")?.Attribute("type")?.Value == "expression", "the licence expression MIT");
Expect(Meta("readme")?.Value == "README.md", "a README named in the manifest");
Expect(Text(package, "README.md") == File.ReadAllText(args[1]), "the repository's README, word for word");
Expect(Meta("description")?.Value.Length > 40, "a description");
Expect(Meta("tags")?.Value.Length > 0, "tags");
Expect(package.GetEntry("lib/net10.0/TherapySession.Core.dll") is { Length: > 0 }, "the assembly for net10.0");

var documented = XDocument.Parse(Text(package, "lib/net10.0/TherapySession.Core.xml")).Descendants("member").Select(member => member.Attribute("name")?.Value).ToHashSet();
Expect(documented.Contains("T:TherapySession.Session") && documented.Contains("M:TherapySession.Session.Decide(TherapySession.SessionCommand,TherapySession.Stamp)"), "XML documentation of Session.Decide");

// What the library needs, and nothing of what only its build needs.
string[] needed = ["FluentValidation", "NodaTime", "Stateless"];
var dependencies = nuspec.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal);
Expect(dependencies.SequenceEqual(needed), $"the dependencies {string.Join(", ", needed)} and no other");

using var symbols = ZipFile.OpenRead(Path.ChangeExtension(args[0], ".snupkg"));
Expect(IsPortable(symbols, "lib/net10.0/TherapySession.Core.pdb"), "portable symbols");

foreach (var problem in problems)
    Console.Error.WriteLine($"package: lacks {problem}");
if (problems.Count == 0)
    Console.WriteLine($"package: {package.Entries.Count} entries, {documented.Count} documented members, symbols beside it");
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
