using System.Text;
using NodaTime;
using TherapySession.Json;

namespace TherapySession.Testing.Tests.Adapters;

/// <summary>What is wrong with an adapter is told with the step, and never ends the run.</summary>
public sealed class AdapterFaultTests
{
    private static readonly KitOptions Few = new(5) { Walks = 20, Scenarios = Scenario.Embedded.Where(each => each.Area == KitArea.Amendments).ToValueList() };

    [Fact]
    public async Task An_exception_anywhere_is_told_with_its_kind_and_never_with_its_message()
    {
        var secret = new InvalidOperationException("a person's words");
        (string Where, IAdapterFactory Adapters)[] broken =
        [
            ("creating", new BrokenAdapter { Creating = () => throw secret }),
            ("capabilities", new BrokenAdapter { Capabilities = () => throw secret }),
            ("start", new BrokenAdapter { Start = () => throw secret }),
            ("do", new BrokenAdapter { Do = _ => throw secret }),
            ("export", new BrokenAdapter { Export = () => throw secret }),
            ("export later", new BrokenAdapter { Export = async () => { await Task.Yield(); throw secret; } }),
            ("dispose", new BrokenAdapter { Dispose = () => throw secret }),
        ];
        foreach (var (where, adapters) in broken)
        {
            var report = await TestKit.RunAsync(adapters, Few);

            Assert.False(report.Passed, where);
            var failure = report.Failure ?? report.Scenarios.Select(each => each.Failure).FirstOrDefault(each => each is not null) ?? report.Walks!.Failed!.Failure;
            Assert.Equal(("K001", "InvalidOperationException"), (failure.Code, failure.Arguments[0]));
            Assert.Same(secret, failure.Exception);
            Assert.DoesNotContain("words", report.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_scenario_that_throws_leaves_the_others_alone()
    {
        var report = await TestKit.RunAsync(new BrokenAdapter { Do = command => command is AmendRecord { Reason: AmendmentReason.Review } ? throw new TimeoutException() : null }, Few with { Walks = 0 });

        Assert.Equal(1, report.Scenarios.Count(each => each.Outcome == ScenarioOutcome.Failed));
        Assert.Equal(Few.Scenarios.Count - 1, report.Scenarios.Count(each => each.Outcome == ScenarioOutcome.Passed));
    }

    [Fact]
    public async Task An_answer_that_does_not_come_is_waited_for_no_longer_than_allowed()
    {
        var never = new BrokenAdapter { Do = _ => new ValueTask<AdapterAnswer>(new TaskCompletionSource<AdapterAnswer>().Task) };

        var result = await TestKit.PlayAsync(never, Scenario.Embedded[0], Duration.FromMilliseconds(50));

        Assert.Equal("K002", result.Failure?.Code);
        Assert.Equal(1, result.Failure!.Place.Step);
    }

    [Fact]
    public async Task No_answer_at_all_is_a_fault_too()
    {
        var result = await TestKit.PlayAsync(new BrokenAdapter { Do = _ => new ValueTask<AdapterAnswer>((AdapterAnswer)null!) }, Scenario.Embedded[0]);

        Assert.Equal("K001", result.Failure?.Code);
    }

    [Theory]
    [InlineData("", "R001")]
    [InlineData("{", "R006")]
    [InlineData("{ \"schemaVersion\": 1, \"history\": [] }", "E000")]
    [InlineData("{ \"schemaVersion\": 99, \"history\": [] }", "R031")]
    public async Task An_export_that_is_no_record_is_told_with_the_readers_code(string json, string code)
    {
        var result = await TestKit.PlayAsync(new BrokenAdapter { Export = () => new(AdapterExport.Of(Encoding.UTF8.GetBytes(json))) }, Scenario.Embedded[0]);

        Assert.Equal("K009", result.Failure?.Code);
        Assert.StartsWith(code, result.Failure!.Arguments[0] + result.Failure.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_may_be_given_as_json_in_any_layout()
    {
        var result = await TestKit.PlayAsync(new AsJson(), Scenario.Embedded.First(each => each.Area == KitArea.WholeSessions));

        Assert.True(result.Outcome == ScenarioOutcome.Passed, result.Failure?.ToString());
    }

    [Fact]
    public async Task Capabilities_that_name_what_there_is_not_are_told_with_what_is_nearest()
    {
        var report = await TestKit.RunAsync(new BrokenAdapter { Capabilities = () => new(AdapterCapabilities.Everything with { CannotDo = ["pause", "withdrawConsnt"] }) }, Few);

        Assert.Equal("K008", report.Failure?.Code);
        Assert.Equal(["/cannotDo/1", "withdrawConsent"], report.Failure!.Arguments);
    }

    [Fact]
    public void Every_code_of_the_kit_says_what_it_is_and_what_to_do_in_each_language()
    {
        var codes = typeof(KitCodes).GetFields().Select(field => (string)field.GetValue(null)!).ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.Equal(codes.Order(StringComparer.Ordinal), CodeText.All.Select(text => text.Code).Where(code => code.StartsWith('K')));
        Assert.All(codes, code => Assert.NotEqual(Language.English.Remedy(code, ["1", "2", "3"]), Language.Welsh.Remedy(code, ["1", "2", "3"])));
    }

    private sealed class AsJson : IAdapterFactory
    {
        public ISessionAdapter Create()
        {
            var inner = new InMemoryAdapter();
            return new Indented(inner);
        }

        private sealed class Indented(InMemoryAdapter inner) : ISessionAdapter
        {
            public ValueTask<AdapterCapabilities> CapabilitiesAsync(CancellationToken cancellation) => inner.CapabilitiesAsync(cancellation);

            public ValueTask<AdapterAnswer> StartAsync(Opening opening, Stamp stamp, CancellationToken cancellation) => inner.StartAsync(opening, stamp, cancellation);

            public ValueTask<AdapterAnswer> DoAsync(SessionId session, SessionCommand command, Stamp stamp, CancellationToken cancellation) => inner.DoAsync(session, command, stamp, cancellation);

            public async ValueTask<AdapterExport> ExportAsync(SessionId session, CancellationToken cancellation)
            {
                var export = await inner.ExportAsync(session, cancellation);
                return AdapterExport.Of(Encoding.UTF8.GetBytes(SessionJson.ToText(new SessionRecord(Session.Fold(export.Events!)))));
            }

            public ValueTask DisposeAsync() => inner.DisposeAsync();
        }
    }
}
