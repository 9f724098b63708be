using System.Text.Json.Nodes;

namespace TherapySession.Tool.Tests;

/// <summary>The same log gives the same bytes, whatever the machine speaks, wherever it stands, on however many threads, and in whichever order the cases come.</summary>
public class ConformSameBytesTests
{
    private const string Csv = "tests/TherapySession.Core.Tests/Conformance/TherapyOracle/therapy-oracle.csv";

    public static TheoryData<string> Formats => ["text", "json", "markdown", "sarif", "junit"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Another_culture_zone_and_number_of_threads_give_the_same_bytes(string format)
    {
        string[] call = ["conform", Csv, "--format", format];

        var one = Called.AsProcess([.. call, "--threads", "1"], environment: [("LC_ALL", "en_GB.UTF-8"), ("TZ", "America/St_Johns")]);
        var two = Called.AsProcess([.. call, "--threads", "2"], environment: [("LC_ALL", "ar_SA.UTF-8"), ("TZ", "Asia/Kathmandu")]);

        Assert.Equal(1, one.Exit);
        Assert.Equal(one.Out, two.Out);
        Assert.Equal("", one.Error);
    }

    [Fact]
    public void A_mapped_log_with_times_on_the_wall_gives_the_same_bytes_too()
    {
        string[] call = ["conform", "samples/VendorValidation/export.csv", "--map", "samples/VendorValidation/mapping.json", "--format", "json"];

        var one = Called.AsProcess([.. call, "--threads", "1"], environment: [("LC_ALL", "en_US.UTF-8"), ("TZ", "America/New_York")]);
        var two = Called.AsProcess([.. call, "--threads", "4"], environment: [("LC_ALL", "en_GB.UTF-8"), ("TZ", "Europe/London")]);

        Assert.Equal(one.Out, two.Out);
    }

    [Fact]
    public void The_order_of_the_cases_changes_nothing_but_their_places()
    {
        using var scratch = new Scratch();
        var rows = File.ReadAllLines(Path.Combine(Repository.Root, Csv));
        var cases = rows.Skip(1).GroupBy(row => row.Split(',')[0]).ToArray();
        new Random(20260203).Shuffle(cases);
        var shuffled = scratch.File("log.csv", string.Join('\n', [rows[0], .. cases.SelectMany(each => each)]) + "\n");
        using var other = new Scratch();
        var straight = other.File("log.csv", File.ReadAllText(Path.Combine(Repository.Root, Csv)));

        Assert.Equal(WithoutPlaces(Called.AsProcess(["conform", straight, "--format", "json"])), WithoutPlaces(Called.AsProcess(["conform", shuffled, "--format", "json", "--threads", "2"])));
    }

    // The file's own order is told by lines, columns and numbers, and shows in the hashes and in what the file is called; everything else is the report's own.
    private static string WithoutPlaces(Called called)
    {
        var root = JsonNode.Parse(called.Out)!;
        Strip(root);
        return root.ToJsonString();
    }

    private static void Strip(JsonNode? node)
    {
        foreach (var item in node is JsonArray list ? list.ToArray() : [])
            Strip(item);
        if (node is not JsonObject members)
            return;

        foreach (var name in new[] { "line", "column", "sha256", "file", "repeat" })
            members.Remove(name);
        if (members.ContainsKey("moves"))
            members.Remove("number");
        foreach (var (_, value) in members.ToArray())
            Strip(value);
    }
}
