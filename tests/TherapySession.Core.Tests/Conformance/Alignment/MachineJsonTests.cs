using System.Text;
using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Tests.Conformance;

public sealed class MachineJsonTests
{
    private const string Small = """
        {
          "schemaVersion": 1,
          "states": ["begun", "done"],
          "initial": "begun",
          "final": ["done"],
          "transitions": [
            { "from": "begun", "trigger": "work", "to": "begun" },
            { "from": "begun", "to": "done" }
          ]
        }

        """;

    [Fact]
    public void A_machine_is_read_without_a_word_and_a_step_without_trigger_is_silent()
    {
        var read = Read(Small);

        Assert.True(read.IsClean, string.Join('\n', read.Problems));
        Assert.Equal([new("begun", "work", "begun"), new("begun", null, "done")], read.Item!.Data.Transitions);
        Assert.Equal(read.Item, Read(Small.Replace("\"begun\", \"to\": \"done\"", "\"begun\", \"trigger\": null, \"to\": \"done\"", StringComparison.Ordinal)).Item);
    }

    [Fact]
    public void The_machine_of_the_oracle_is_read_from_its_own_file()
    {
        var read = SessionJson.ReadMachine(TherapyOracle.Bytes);

        Assert.Equal(TherapyOracle.Machine, read.Item);
        Assert.Equal(["W120", "W122"], read.Problems.Select(problem => problem.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_machine_comes_back_as_it_was()
    {
        foreach (var machine in (ProcessMachine[])[ProcessMachine.Lifecycle, TherapyOracle.Machine, Read(Small).Item!])
        {
            var read = Read(SessionJson.ToText(machine));
            Assert.True(read.IsClean);
            Assert.Equal(machine, read.Item);
            Assert.Equal(machine, SessionJson.ReadMachine(new MemoryStream(Encoding.UTF8.GetBytes(SessionJson.ToText(machine, JsonLayout.Compact)))).Item);
        }
    }

    [Theory]
    [InlineData("\"initial\": \"begun\"", "\"initial\": \"begin\"", "P009", "/initial", 4)]
    [InlineData("\"done\"],\n  \"tra", "\"begun\"],\n  \"tra", "P003", "/states/1", 3)]
    [InlineData("\"trigger\": \"work\"", "\"trigger\": null", "P003", "/transitions/0", 7)]
    [InlineData("\"trigger\": \"work\"", "\"trigger\": \"\"", "P011", "/transitions/0/trigger", 7)]
    [InlineData("\"trigger\": \"work\"", "\"trigger\": 7", "R026", "/transitions/0/trigger", 7)]
    [InlineData("\"trigger\": \"work\"", "\"Trigger\": \"work\"", "R021", "/transitions/0/Trigger", 7)]
    [InlineData("\"trigger\": \"work\"", "\"trigger\": \"work\", \"trigger\": \"play\"", "R020", "/transitions/0/trigger", 7)]
    [InlineData("\"final\": [\"done\"]", "\"final\": null", "R024", "/final", 5)]
    [InlineData("  \"final\": [\"done\"],\n", "", "R023", "", 1)]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2", "R031", "/schemaVersion", 2)]
    public void What_is_wrong_is_told_with_code_and_place(string from, string to, string code, string pointer, int line)
    {
        Assert.Contains(from, Small, StringComparison.Ordinal);

        var read = Read(Small.Replace(from, to, StringComparison.Ordinal));

        var problem = Assert.Single(read.Problems);
        Assert.Null(read.Item);
        Assert.Equal((code, pointer, line), (problem.Code, problem.Place.JsonPointer, problem.Place.Line));
    }

    private static ReadResult<ProcessMachine> Read(string text) => SessionJson.ReadMachine(Encoding.UTF8.GetBytes(text));
}
