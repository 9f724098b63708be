using System.Text;
using TherapySession.Json;

namespace TherapySession.Tests.Json;

/// <summary>Files that were written once and have to be read for ever. A file is added with its event, and never changed afterwards.</summary>
public sealed class HistoryFileTests
{
    public static TheoryData<string> Events => [.. RoundTripTests.EventTypes.Select(WireNames.Of)];

    private static string Folder => Path.Combine(DiagramTests.Repository(), "tests/TherapySession.Core.Tests/Histories");

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_event_has_a_file_that_is_read_for_ever(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name + ".json"));

        var read = SessionJson.ReadRecords(bytes);

        Assert.DoesNotContain(read.Problems, problem => problem.Severity != ProblemSeverity.Warning || problem.Code is "W120" or "W121" or "W122");
        Assert.Equal(name, WireNames.Of(read.Item!.Session.History.Latest!.GetType()));

        // While the format is the same, so are the bytes.
        Assert.Equal(Encoding.UTF8.GetString(bytes), SessionJson.ToText(read.Item));
    }

    [Fact]
    public void No_file_stands_there_without_an_event() =>
        Assert.Equal(RoundTripTests.EventTypes.Select(type => WireNames.Of(type) + ".json").Order(StringComparer.Ordinal), Directory.GetFiles(Folder, "*.json").Select(Path.GetFileName).Order(StringComparer.Ordinal));
}
