using System.Text.Json;
using System.Xml.Linq;
using TherapySession.Conformance;
using TherapySession.Tool.Output;

namespace TherapySession.Tool.Tests;

/// <summary>The answers in Welsh: what a person reads changes, and nothing else.</summary>
public class LanguageTests
{
    // The members of the JSON answers that a person reads.
    private static readonly string[] Read = ["message", "remedy", "reason", "title", "explanation", "inWords", "text"];

    // Texts of which a language may need one word, and that word be the same.
    private static readonly string[] Alike = ["count.log.one"];

    public static TheoryData<string> Calls => new(
        "check samples/records --format json", "check README.md --format json", "run samples/scripts/11-refused-without-consent.json --format json",
        "standards --format json", "standards 226 --format json", "explain TS-CONS-001 --format json", "explain L002 --format json", "explain W102 --format json",
        "course samples/courses --format json", "conform samples/VendorValidation/export.csv --map samples/VendorValidation/mapping.json --format sarif");

    public static TheoryData<string> Pages => new(
        "conform samples/VendorValidation/export.csv --map samples/VendorValidation/mapping.json", "conform samples/VendorValidation/export.csv",
        "conform samples/VendorValidation/export.csv samples/records samples/scripts --map samples/VendorValidation/mapping.json --show-text",
        "conform samples/records --profile 320", "conform tests/TherapySession.Core.Tests/Conformance/TherapyOracle/therapy-oracle.xes", "course samples/courses", "course samples/courses --show-text");

    public static TheoryData<string> Complaints => new(
        "check nothing.json", "conform nothing.csv", "course nothing.json", "course README.md", "check samples/nothing*", "explain TS-CONS-0001", "explain nothing", "run nothing.json",
        "run samples/scripts/11-refused-without-consent.json --out samples/records", "conform samples/records --at yesterday", "conform samples/VendorValidation/export.csv --map samples/VendorValidation/mapping.json --suggest",
        "conform samples/VendorValidation/export.csv --map README.md", "check samples/records --profile README.md", "check - --profile -", "conform nothing.csv --map -", "outcome sced.nap README.md");

    [Fact]
    public void Every_language_has_all_the_words_of_the_tool() =>
        Assert.All(Language.All.ToArray(), language => Assert.Equal(Wording.KeysOf(Language.English).Order(StringComparer.Ordinal), Wording.KeysOf(language).Order(StringComparer.Ordinal)));

    [Fact]
    public void Words_have_the_same_places_in_every_language()
    {
        foreach (var key in Wording.KeysOf(Language.English))
            Assert.All(Language.All.ToArray(), language => Assert.Equal(Places(Wording.In(Language.English)[key]), Places(Wording.In(language)[key])));
    }

    [Fact]
    public void No_text_is_left_in_English() => Assert.All(
        Wording.KeysOf(Language.English).Except(Alike), key => Assert.NotEqual(Wording.In(Language.English)[key], Wording.In(Language.Welsh)[key]));

    [Fact]
    public void Texts_stand_in_the_order_of_their_keys()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Sources, "Texts"), "*.json"))
        {
            var keys = JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("texts").EnumerateObject().Select(text => text.Name).ToArray();
            Assert.Equal(keys.Distinct().Order(StringComparer.Ordinal), keys);
        }
    }

    [Fact]
    public void Every_text_is_named_in_the_code_and_every_text_that_is_named_is_there()
    {
        var code = string.Concat(Directory.GetFiles(Sources, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var keys = Wording.KeysOf(Language.English).ToHashSet(StringComparer.Ordinal);

        // A name that ends with a dot is completed by the name of a value; a text for one thing goes with the text for many.
        var literals = Found(code, """ "([a-z][A-Za-z]*(?:\.[A-Za-z]+)*\.?)" """);
        Assert.All(keys, key => Assert.Contains(literals, literal => literal == key || literal + ".one" == key || (literal.EndsWith('.') && key.StartsWith(literal, StringComparison.Ordinal))));

        var named = Found(code, """ (?:ord(?:s|ing)(?:\.Say\(|\.Count\(|\[)|UnusableException\(|\bLine\()"([a-zA-Z.]+)" """);
        Assert.True(named.Count > 50);
        Assert.All(named, name => Assert.Contains(keys, key => key == name || (name.EndsWith('.') && key.StartsWith(name, StringComparison.Ordinal))));

        var counted = Found(code, """ ord(?:s|ing)\.Count\("([a-zA-Z.]+[a-z])" """).Concat(Enum.GetValues<NameMeaning>().Select(meaning => "mapping." + JsonText.Name(meaning)));
        Assert.All(counted, name => Assert.True(keys.Contains(name) && keys.Contains(name + ".one"), name));
        Assert.Throws<KeyNotFoundException>(() => Wording.In(Language.Welsh)["no.such.text"]);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_of_a_page_is_said_in_Welsh(string call)
    {
        var json = Called.With([.. Args(call), "--format", "json"]);
        foreach (var format in call.StartsWith("conform", StringComparison.Ordinal) ? new[] { "text", "markdown", "junit" } : ["text"])
        {
            var english = Called.With([.. Args(call), "--format", format]);
            var welsh = Called.With([.. Args(call), "--format", format, "--language", "cy"]);
            var words = new EnglishWords(json.Json, english.Out, Read);

            Assert.Equal(english.Exit, welsh.Exit);
            var (lines, theirs) = (english.Out.Split('\n'), welsh.Out.Split('\n'));
            Assert.Equal(lines.Length, theirs.Length);
            if (format != "junit")
                Assert.All(lines.Zip(theirs).Where(pair => pair.First == pair.Second), pair => Assert.True(words.IsNames(pair.First), pair.First));
            Assert.Empty(words.In(format == "junit" ? Texts(welsh.Out) : welsh.Out));
            Assert.NotEmpty(words.In(format == "junit" ? Texts(english.Out) : english.Out));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_canonical_report_is_the_same_bytes_in_every_language(string call)
    {
        if (call.StartsWith("conform", StringComparison.Ordinal))
            Assert.Equal(Called.With([.. Args(call), "--format", "json"]).Out, Called.With([.. Args(call), "--format", "json", "--language", "cy"]).Out);
    }

    [Theory]
    [MemberData(nameof(Complaints))]
    public void Complaints_are_told_in_Welsh(string call)
    {
        var english = Called.With(Args(call));
        var welsh = Called.With([.. Args(call), "--language", "cy"]);

        Assert.Equal(english.Exit, welsh.Exit);
        Assert.NotEmpty(english.Error);
        var lines = english.Error.TrimEnd('\n').Split('\n').Zip(welsh.Error.TrimEnd('\n').Split('\n')).ToArray();
        Assert.All(lines, pair => Assert.NotEqual(pair.First, pair.Second));
        Assert.Equal(english.Error.Count(letter => letter == '\n'), welsh.Error.Count(letter => letter == '\n'));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Only_what_a_person_reads_is_said_otherwise(string call)
    {
        var args = Args(call);
        var english = Called.With(args);
        var welsh = Called.With([.. args, "--language", "cy"]);

        Assert.Equal(Called.With([.. args, "--language", "en"]), english);
        Assert.Equal(english.Exit, welsh.Exit);
        Same(english.Json, welsh.Json, "");
    }

    [Fact]
    public void A_refusal_is_told_in_Welsh_with_the_words_around_it()
    {
        var called = Called.With("run", Path.Combine(Repository.Scripts, "11-refused-without-consent.json"), "--language", "cy");

        Assert.Contains("beginPreparation GWRTHODWYD", called.Out, StringComparison.Ordinal);
        Assert.Contains("TS-CONS-005 yn /commands/0: Nid oes yr un o ganlyniadau'r cynllun wedi'i gadarnhau. [226/PC3]", called.Out, StringComparison.Ordinal);
        Assert.Contains("Aeth pob cam fel y mae'r sgript yn ei ddisgwyl.", called.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("REFUSED", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Complaints_about_an_input_are_told_in_Welsh_too()
    {
        var outcome = Called.WithInput("{}", "outcome", "sced.nap", "-", "--language", "cy");
        var script = Called.WithInput("{", "run", "-", "--language", "cy");

        Assert.Contains("Disgwylid: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("R006 yn stdin:1:2: ", script.Error, StringComparison.Ordinal);
        Assert.NotEqual(Called.WithInput("{", "run", "-").Error, script.Error);
    }

    [Fact]
    public void A_language_that_there_is_not_is_refused()
    {
        var called = Called.With("standards", "--language", "tlh");

        Assert.Equal((2, ""), (called.Exit, called.Out));
        Assert.Contains("cy", called.Error, StringComparison.Ordinal);
    }

    private static string Sources => Path.Combine(Repository.Root, "src", "TherapySession.Tool");

    private static string[] Args(string call) =>
        [.. call.Split(' ').Select(each => each.Contains('/', StringComparison.Ordinal) || each.EndsWith(".md", StringComparison.Ordinal) ? Path.Combine(Repository.Root, each) : each)];

    // What a person reads of JUnit; its attributes are names, but for one.
    private static string Texts(string junit) =>
        string.Join('\n', XDocument.Parse(junit).Descendants().SelectMany(each => each.Nodes().OfType<XText>().Select(text => text.Value).Append(each.Attribute("message")?.Value ?? "")));

    private static HashSet<string> Found(string code, string pattern) => [.. System.Text.RegularExpressions.Regex.Matches(code, pattern.Trim()).Select(match => match.Groups[1].Value)];

    private static IEnumerable<string> Places(string text) => System.Text.RegularExpressions.Regex.Matches(text, @"\{\d[^}]*\}").Select(match => match.Value).Order(StringComparer.Ordinal);

    private static void Same(JsonElement english, JsonElement welsh, string member)
    {
        Assert.Equal(english.ValueKind, welsh.ValueKind);
        switch (english.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(english.EnumerateObject().Select(each => each.Name), welsh.EnumerateObject().Select(each => each.Name));
                foreach (var (one, other) in english.EnumerateObject().Zip(welsh.EnumerateObject()))
                    Same(one.Value, other.Value, one.Name);
                break;
            case JsonValueKind.Array:
                Assert.Equal(english.GetArrayLength(), welsh.GetArrayLength());
                foreach (var (one, other) in english.EnumerateArray().Zip(welsh.EnumerateArray()))
                    Same(one, other, member);
                break;
            case JsonValueKind.String when Read.Contains(member) && english.GetString()!.Contains(' ', StringComparison.Ordinal):
                Assert.NotEqual(english.GetString(), welsh.GetString());
                break;
            default:
                Assert.Equal(english.ToString(), welsh.ToString());
                break;
        }
    }
}
