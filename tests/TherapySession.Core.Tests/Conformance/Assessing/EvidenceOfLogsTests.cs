using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using TherapySession.Conformance;
using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Tests.Conformance;

/// <summary>A log that says what a record says, through a mapping, comes to what the record comes to: the same requirements are asked.</summary>
public sealed class EvidenceOfLogsTests
{
    private static readonly string Scripts = Path.Combine(DiagramTests.Repository(), "samples", "scripts");

    // Every command of every script under a name of its own: what one script does not use, its log carries all the same.
    private static readonly (string Name, JsonNode Do)[] Everything = [.. Directory.GetFiles(Scripts, "*.json").Order(StringComparer.Ordinal)
        .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["commands"]!.AsArray().Select((step, i) => ($"{Path.GetFileName(file)}#{i}", step!["do"]!)))];

    public static TheoryData<string> Files => [.. Directory.GetFiles(Scripts, "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_log_comes_to_what_the_record_comes_to(string file)
    {
        var (session, events) = Logged(file);
        var expected = Evidence.Of(session, session.Profile, session.History.Max(fact => fact.At.RecordedAt));
        var assessed = new LogAssessor(new LogTerms { Mapping = Mapping(file), Profile = session.Profile }).Assess(new LogCase("x", 1, 2, events), "log.csv");

        Assert.DoesNotContain(assessed.Findings, finding => finding.What.Code is "L011" or "L012");
        Assert.Equal(expected.Criteria.Select(each => (each.Criterion.Number, each.Status)), assessed.Criteria.Select(each => (each.Criterion.Number, each.Status)));
        Assert.Equal(expected.Verdict, assessed.Verdict);
        Assert.Equal(expected.Findings.Select(finding => finding.Code).Order(), assessed.Findings.Select(finding => finding.What.Code).Order());
    }

    [Theory]
    [InlineData("16-outing-to-an-appointment.json", true)]
    [InlineData("08-overnight-clock-change.json", false)]
    public void What_only_some_plans_have_is_not_shown_where_a_session_had_it_and_nowhere_else(string file, bool hadIt)
    {
        var (session, events) = Logged(file);
        var terms = new LogTerms { Mapping = Mapping(file) with { Activities = Mapping(file).Activities.Where(each => each.Evidence[0].Do.Kind.Name != "recordOuting").ToValueList() }, Profile = session.Profile };
        var each = new LogCase("x", 1, 2, events);

        Assert.Equal(hadIt ? EvidenceStatus.NotShown : EvidenceStatus.Met, Recorded.Assess(each, terms).Criteria.Single(criterion => criterion.Criterion.Number == "320/PC12").Status);
        Assert.Equal(hadIt ? ["320/PC12: recordOuting"] : [], Recorded.Report(terms, each).Gaps.Select(gap => $"{gap.Criterion}: {string.Join(", ", gap.Lacking)}"));
    }

    private static (Session Session, ValueList<LogEvent> Events) Logged(string file)
    {
        var script = SessionJson.ReadScript(File.ReadAllBytes(Path.Combine(Scripts, file))).Item!;
        var session = Session.Open(script.Opening, script.Stamp).Require();
        var events = new List<LogEvent>();
        for (var i = 0; i < script.Steps.Count; i++)
        {
            var step = script.Steps[i];
            if (session.Decide(step.Command, step.Stamp) is not Decision.Accepted { IsRepeat: false } accepted)
                continue;
            session = accepted.Session;
            events.Add(new LogEvent($"{file}#{i}", step.Stamp.HappenedAt, events.Count + 1, events.Count + 2, 1)
            {
                RecordedAt = step.Stamp.RecordedAt,
                Resource = step.Stamp.By.Value,
                Fields = [.. step.Stamp.CoSignedBy is { } signer ? [new LogField("signer", signer.Value)] : Array.Empty<LogField>()],
            });
        }

        return (session, events.ToValueList());
    }

    [Fact]
    public void Without_a_command_its_requirements_are_not_shown_and_block_a_pass()
    {
        const string file = "01-art-therapy-care-home.json";
        var without = Mapping(file) with { Activities = Mapping(file).Activities.Where(each => each.Evidence[0].Do.Kind.Name is not ("takeOutResource" or "raiseConcern")).ToValueList() };
        var gaps = Recorded.Report(new LogTerms { Mapping = without }, Recorded.Case("x")).Gaps;

        Assert.Equal(["226/PC7", "226/PC12"], gaps.Select(gap => gap.Criterion.Number));
        Assert.Equal(["takeOutResource"], gaps[0].Lacking);
    }

    [Fact]
    public void A_blank_field_makes_nothing_up()
    {
        var mapping = Read("""
            {
              "schemaVersion": 1,
              "by": "worker",
              "opening": OPENING,
              "activities": [
                { "name": "WITHDRAWN", "evidence": [{ "do": { "command": "withdrawConsent", "withdrawnBy": { "$field": "who" } } }] },
                { "name": "NOTE", "evidence": [{ "do": { "command": "accessDocument", "document": { "$field": "which", "values": { "P": "therapyPlan" } }, "version": { "$field": "version", "as": "number" } } }] }
              ]
            }
            """);
        var each = Recorded.Case("NOTE", "NOTE", "NOTE", "WITHDRAWN")
            .With(0, fact => fact with { Fields = [new("which", "P"), new("version", "4")] })
            .With(1, fact => fact with { Fields = [new("which", "Q"), new("version", "4")] })
            .With(2, fact => fact with { Fields = [new("which", "P"), new("version", "four")] });
        var assessed = Recorded.Assess(each, new LogTerms { Mapping = mapping });

        Assert.Equal(
            [("L011", FindingSense.Field, 2), ("L011", FindingSense.Unreadable, 3), ("L011", FindingSense.Unreadable, 4)],
            assessed.Findings.Select(finding => (finding.What.Code, finding.What.Sense, finding.What.Place.Sequence!.Value)));
        Assert.Contains("'which'", assessed.Findings[0].What.Message, StringComparison.Ordinal);
        Assert.Contains("R026", assessed.Findings[1].What.Message, StringComparison.Ordinal);

        // A withdrawal whose content is not known leaves nothing to be asked but the order; it is there all the same.
        Assert.All(assessed.Criteria, criterion => Assert.Equal(EvidenceStatus.NotShown, criterion.Status));
        Assert.Contains(assessed.Moves, move => move is { Activity: "WithdrawConsent", Kind: MoveKind.Matched });
    }

    [Fact]
    public void A_condition_and_a_list_are_filled_from_fields()
    {
        var mapping = Read("""
            {
              "schemaVersion": 1,
              "by": "worker",
              "opening": OPENING,
              "activities": [
                { "name": "AGREED", "evidence": [
                  { "when": { "field": "consent", "is": ["yes"] },
                    "do": { "response": { "responder": "person", "basis": "individual", "answer": "given", "manner": "spoken",
                            "scope": { "areas": { "$field": "areas", "separator": ";", "values": { "T": "takingPart", "O": "beingObserved" } } } }, "command": "recordConsent" } },
                  { "do": { "command": "beginPreparation" } } ] }
              ]
            }
            """);
        var each = Recorded.Case("AGREED").With(0, fact => fact with { Fields = [new("consent", "yes"), new("areas", "T; O")] });
        var shown = Recorded.Assess(each, new LogTerms { Mapping = mapping });
        Assert.DoesNotContain(shown.Findings, finding => finding.What.Code is "L011" or "TS-CONS-002");
        Assert.Equal("BeginPreparation", shown.Moves[0].Activity);

        var silent = Recorded.Assess(each.With(0, fact => fact with { Fields = [new("consent", "no")] }), new LogTerms { Mapping = mapping with { Activities = mapping.Activities.Add(Withdrawal) } });
        Assert.Contains(silent.Findings, finding => finding.What.Code == "TS-CONS-002");
    }

    [Theory]
    [InlineData(81, """{ "command": "recordConsent", "response": { "responder": "worker", "basis": "individual", "answer": "given", "manner": "spoken" } }""", "TS-CONS-101")]
    [InlineData(15, """{ "command": "recordConsent", "response": { "responder": "person", "basis": "individual", "answer": "given", "manner": "spoken" } }""", "TS-CONS-103")]
    [InlineData(81, """{ "command": "decideInBestInterests", "decision": { "decisionMaker": "worker", "outcome": "goAhead", "canItWait": "no", "individualsPart": "was there", "wishesAndFeelings": "to paint", "beliefsAndValues": "none known", "whyLeastRestrictive": "no hold", "consulted": [] } }""", "TS-CONS-123")]
    public void Who_may_not_consent_does_not_through_a_log_either(int age, string command, string rule)
    {
        var opening = JsonNode.Parse(Opening("01-art-therapy-care-home.json"))!;
        opening["age"] = age;
        var mapping = Read($$"""
            { "schemaVersion": 1, "by": "worker", "opening": {{opening.ToJsonString()}}, "activities": [{ "name": "YES", "evidence": [{ "do": {{command}} }] }] }
            """);

        var finding = Assert.Single(Recorded.Assess(Recorded.Case("YES"), new LogTerms { Mapping = mapping }).Findings, each => each.What.Code == "L010");
        Assert.Contains(rule, finding.What.Message, StringComparison.Ordinal);
        Assert.Equal(2, finding.Place.Line);
    }

    private static ActivityMapping Withdrawal => new("W") { Evidence = [new(new CommandTemplate("""{ "command": "withdrawConsent", "withdrawnBy": "person" }"""))] };

    private static LogMapping Mapping(string file) => Read($$"""
        {
          "schemaVersion": 1,
          "opening": {{Opening(file)}},
          "activities": [{{string.Join(",\n", Everything.Select(each => $$"""{ "name": "{{each.Name}}", "evidence": [{ "do": {{each.Do.ToJsonString()}}, "coSignedBy": { "$field": "signer" } }] }"""))}}]
        }
        """);

    private static LogMapping Read(string json)
    {
        var result = SessionJson.ReadMapping(System.Text.Encoding.UTF8.GetBytes(json.Replace("OPENING", Opening("01-art-therapy-care-home.json"), StringComparison.Ordinal)));
        Assert.True(result.Item is not null, string.Join('\n', result.Problems));
        return result.Item;
    }

    private static string Opening(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Scripts, file)))!["open"]!["opening"]!.ToJsonString();
}
