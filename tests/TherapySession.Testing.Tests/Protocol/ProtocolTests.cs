using System.Collections.Concurrent;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using TherapySession.Tool.Tests;

namespace TherapySession.Testing.Tests;

/// <summary>The line protocol between the kit and whatever answers it.</summary>
public sealed class ProtocolTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "TherapySession.Testing", "Protocol", "protocol.schema.json")))!;

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "src", "TherapySession.Testing", "Protocol", "protocol.md"));

    [Fact]
    public async Task The_librarys_own_sessions_pass_through_it()
    {
        var report = await TestKit.RunAsync(new OverPipes(), new KitOptions(1) { Walks = 60 });

        Assert.True(report.Passed, report.ToString());
        Assert.Equal(Scenario.Embedded.Count, report.Scenarios.Count(each => each.Outcome == ScenarioOutcome.Passed));
    }

    [Fact]
    public async Task A_fault_behind_it_is_found_at_the_walk_at_which_it_is_found_in_process()
    {
        var fault = Faults.AllFaults.List.Single(each => each.Name == "TrimsWords");
        var near = await TestKit.WalkAsync(new Faults.Faulty(fault), new KitOptions(4));
        var far = await TestKit.WalkAsync(new OverPipes(() => new Faults.FaultyAdapter(fault)), new KitOptions(4));

        Assert.Equal(near.Walks!.Failed!.ToString(), far.Walks!.Failed!.ToString());
    }

    [Fact]
    public async Task A_process_of_its_own_passes_and_ends_when_it_is_asked_to()
    {
        var adapters = new Started(() => new ProcessAdapter("dotnet", Repository.Server, "serve"));
        var report = await TestKit.RunAsync(adapters, new KitOptions(1) { Walks = 3, Scenarios = [Scenario.Embedded.Single(each => each.Name == "words-as-they-are")] });

        Assert.True(report.Passed, report.ToString());
    }

    [Fact]
    public async Task Every_line_of_a_run_and_of_the_page_is_what_the_schema_says()
    {
        var heard = new ConcurrentQueue<string>();
        await TestKit.RunAsync(new OverPipes(() => new InMemoryAdapter(), heard.Enqueue), new KitOptions(2) { Walks = 5, Scenarios = Scenario.Embedded.Where(each => each.Area == KitArea.Signatures).ToValueList() });

        // Calls and answers take turns, each a whole line; a long one comes in several reads.
        var lines = string.Concat(heard).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        var examples = Regex.Matches(Page, "^\\{.*\\}$", RegexOptions.Multiline).Select(match => JsonNode.Parse(match.Value)!).ToList();
        var validator = new SchemaValidator(Schema);

        Assert.True(lines.Count > 400);
        Assert.Equal(12, examples.Count);
        Assert.All(lines.Concat(examples), line => Assert.True(validator.Accepts(line), line.ToJsonString()));
        Assert.False(validator.Accepts(JsonNode.Parse("{\"protocol\":1,\"call\":1,\"ask\":\"stop\"}")));
        Assert.False(validator.Accepts(JsonNode.Parse("{\"protocol\":2,\"call\":1,\"ask\":\"dispose\"}")));
        Assert.False(validator.Accepts(JsonNode.Parse("{\"protocol\":1,\"call\":1,\"accepted\":{\"phase\":\"Consent\"}}")));
    }

    [Fact]
    public void The_page_and_the_schema_name_every_area_and_every_phase()
    {
        var areas = Schema["$defs"]!["capabilities"]!["properties"]!["cannotShow"]!["items"]!["enum"]!.AsArray().Select(each => (string)each!).ToList();
        var phases = Schema["$defs"]!["accepted"]!["properties"]!["phase"]!["enum"]!.AsArray().Select(each => (string)each!).ToList();

        Assert.Equal(Enum.GetNames<KitArea>().Select(JsonNamingPolicy.CamelCase.ConvertName), areas);
        Assert.All(areas, area => Assert.Contains($"`{area}`", Page, StringComparison.Ordinal));
        Assert.Equal(PhaseSet.All.Select(phase => JsonNamingPolicy.CamelCase.ConvertName(phase.ToString())), phases);
    }

    [Theory]
    [InlineData("ready.", "K004")]
    [InlineData("[1]", "K004")]
    [InlineData("{\"protocol\":1,\"call\":1}", "K004")]
    [InlineData("{\"protocol\":1,\"call\":1,\"capabilities\":{\"codes\":\"mine\"}}", "K004")]
    [InlineData("{\"protocol\":1,\"call\":1,\"capabilities\":{\"cannotShow\":[\"everything\"]}}", "K004")]
    [InlineData("{\"protocol\":1,\"call\":2,\"capabilities\":{}}", "K005")]
    [InlineData("{\"protocol\":3,\"call\":1,\"capabilities\":{}}", "K006")]
    [InlineData("{\"protocol\":1,\"call\":1,\"fault\":{\"what\":\"a person's words\"}}", "K007")]
    [InlineData("{\"protocol\":1,\"call\":1,\"capabilities\":{\"cannotDo\":[\"nothing\"]}}", "K008")]
    public async Task A_line_that_is_no_answer_is_told(string line, string code)
    {
        var report = await TestKit.RunAsync(new Saying(line + "\n"), new KitOptions(1));

        Assert.Equal(code, report.Failure?.Code);
        Assert.DoesNotContain("words", report.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "K003")]
    [InlineData("{\"protocol\":1,", "K004")]
    public async Task An_output_that_ends_is_told(string said, string code)
    {
        var report = await TestKit.RunAsync(new Saying(said), new KitOptions(1));

        Assert.Equal(code, report.Failure?.Code);
    }

    [Fact]
    public async Task An_executable_that_is_not_there_is_told()
    {
        var report = await TestKit.RunAsync(new Started(() => new ProcessAdapter("there-is-no-such-executable")), new KitOptions(1));

        Assert.Equal("K010", report.Failure?.Code);
    }

    [Fact]
    public async Task A_process_that_ends_early_is_told_with_its_exit_code_and_what_it_complains_about_is_passed_on()
    {
        var complaints = new ConcurrentQueue<string>();
        var report = await TestKit.RunAsync(new Started(() => new ProcessAdapter("dotnet", Repository.Server, "no-such-mode") { Complaints = complaints.Enqueue }), new KitOptions(1));

        Assert.Equal(("K003", "2"), (report.Failure?.Code, report.Failure?.Arguments[0]));
        Assert.Contains(complaints, line => line.StartsWith("usage", StringComparison.Ordinal));
        Assert.DoesNotContain("usage", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_that_says_nothing_is_waited_for_no_longer_than_allowed()
    {
        using var silence = new AnonymousPipeServerStream(PipeDirection.Out);
        using var heard = new AnonymousPipeClientStream(PipeDirection.In, silence.ClientSafePipeHandle);
        var report = await TestKit.RunAsync(new Started(() => new ProtocolAdapter(new MemoryStream(), heard)), new KitOptions(1) { AnswerWithin = Duration.FromMilliseconds(100) });

        Assert.Equal("K002", report.Failure?.Code);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("{\"protocol\":1,\"call\":1}")]
    [InlineData("{\"protocol\":1,\"call\":1,\"ask\":\"sing\"}")]
    [InlineData("{\"protocol\":9,\"call\":1,\"ask\":\"capabilities\"}")]
    [InlineData("{\"protocol\":1,\"call\":1,\"ask\":\"export\",\"session\":\"unknown\"}")]
    [InlineData("{\"protocol\":1,\"call\":1,\"ask\":\"do\",\"session\":\"unknown\",\"step\":{\"id\":\"c\"}}")]
    [InlineData("{\"protocol\":1,\"call\":1,\"ask\":\"start\",\"script\":{}}")]
    public async Task The_server_answers_a_call_that_it_can_not_read_as_a_fault_and_goes_on(string call)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(call + "\n{\"protocol\":1,\"call\":2,\"ask\":\"capabilities\"}\r\n"));
        using var output = new MemoryStream();
        await ProtocolServer.ServeAsync(new InMemoryAdapter(), input, output);

        var answers = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, answers.Length);
        Assert.Contains("\"fault\"", answers[0], StringComparison.Ordinal);
        Assert.Contains("\"capabilities\"", answers[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_any_length_are_read_whatever_comes_at_once()
    {
        var lines = Enumerable.Range(0, 60).Select(i => new string((char)('a' + (i % 26)), i * i * 37)).ToList();
        foreach (var piece in new[] { 1, 7, 4096, 1 << 20 })
        {
            var reader = new LineReader(new Pieces(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"), piece));
            foreach (var line in lines)
                Assert.Equal(line, Encoding.UTF8.GetString((await reader.Next(default))!.Value.Span));
            Assert.Null(await reader.Next(default));
        }
    }

    private sealed class Started(Func<ISessionAdapter> make) : IAdapterFactory
    {
        public ISessionAdapter Create() => make();
    }

    // Whatever is asked, this is answered.
    private sealed class Saying(string said) : IAdapterFactory
    {
        public ISessionAdapter Create() => new ProtocolAdapter(new MemoryStream(), new MemoryStream(Encoding.UTF8.GetBytes(said)));
    }

    private sealed class Pieces(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
