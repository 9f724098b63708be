using NodaTime;
using TherapySession.Conformance;

namespace TherapySession.Logs.Tests;

/// <summary>What XES means, once it can be read.</summary>
public sealed class XesTests
{
    private static string Events(params string[] events) =>
        $"<log><trace><string key=\"concept:name\" value=\"s-1\"/>{string.Concat(events.Select(each => $"<event>{each}</event>"))}</trace></log>";

    private static string Event(string activity, string time, string transition = "complete") =>
        $"<string key=\"concept:name\" value=\"{activity}\"/><string key=\"lifecycle:transition\" value=\"{transition}\"/><date key=\"time:timestamp\" value=\"{time}\"/>";

    [Fact]
    public void Every_event_has_its_values_its_number_and_its_place()
    {
        var found = Log.Read(Given.Xes, new LogReading { Fields = LogFields.Named("level", "note") }).Cases[1].Events[1];

        Assert.Equal(("BeginParticipation", (Instant?)Instant.FromUtc(2026, 2, 2, 9, 10), 2, 19, 5), (found.Activity, found.At, found.Number, found.Line, found.Column));
        Assert.Equal(("worker-1", LogTransition.Complete, "3", "She chose blue."), (found.Resource, found.Transition, found.Field("level"), found.Field("note")));
        Assert.Null(found.Field("org:resource"));
        Assert.Null(found.RecordedAt);
    }

    [Fact]
    public void Further_fields_are_named_and_kept_only_where_that_is_asked()
    {
        var text = Given.InXes("value=\"s-2\"/>", "value=\"s-2\"/><string key=\"ward\" value=\"7\"/>");
        var none = Log.Read(text);
        Assert.Equal(["case:ward", "level", "note"], none.Summary.FieldNames);
        Assert.All(none.Cases, each => Assert.True(each.Fields.Count == 0 && each.Events.All(found => found.Fields.Count == 0)));

        var all = Log.Read(text, new LogReading { Fields = LogFields.All }).Cases[1];
        Assert.Equal([new LogField("case:ward", "7")], all.Fields);
        Assert.Equal(["level", "note"], all.Events[1].Fields.Select(each => each.Name));

        var named = Log.Read(text, new LogReading { Fields = LogFields.Named("case:ward", "note") }).Cases[1];
        Assert.Equal(("7", "She chose blue.", 1), (named.Fields[0].Value, named.Events[1].Field("note"), named.Events[1].Fields.Count));
    }

    [Theory]
    [InlineData("complete", LogTransition.Complete)]
    [InlineData("COMPLETE", LogTransition.Complete)]
    [InlineData("", LogTransition.Complete)]
    [InlineData("start", LogTransition.Start)]
    [InlineData("Start", LogTransition.Start)]
    [InlineData("schedule", LogTransition.Other)]
    [InlineData("ate_abort", LogTransition.Other)]
    public void A_transition_is_a_step_a_start_or_neither(string text, LogTransition expected) =>
        Assert.Equal(expected, Log.Read(Events(Event("Pause", "2026-02-01T09:00:00Z", text))).Cases[0].Events[0].Transition);

    [Fact]
    public void A_start_and_its_end_are_one_step_and_a_start_alone_is_in_progress()
    {
        var one = Log.Read(Events(Event("Pause", "2026-02-01T09:00:00Z", "start"), Event("Pause", "2026-02-01T09:10:00Z"), Event("Resume", "2026-02-01T09:20:00Z", "start"))).Cases[0];

        Assert.Equal(["Pause"], one.Steps().Select(each => each.Activity));
        Assert.Equal(["Resume"], one.InProgress().Select(each => each.Activity));
        Assert.Empty(Log.Read(Given.Xes).Cases[1].InProgress());
    }

    [Fact]
    public void Events_of_one_time_keep_the_order_of_the_file_and_are_a_tie()
    {
        var log = Log.Read(Events(Event("A", "2026-02-01T09:00:00Z"), Event("B", "2026-02-01T09:00:00Z"), Event("C", "2026-02-01T10:00:00+01:00"), Event("D", "2026-02-01T09:00:01Z"), Event("E", "2026-02-01T09:00:01Z")));
        var one = Assert.Single(log.Cases);

        Assert.Equal(["A", "B", "C", "D", "E"], one.Events.Select(each => each.Activity));
        Assert.Equal([new LogTie(0, 3), new LogTie(3, 2)], one.Ties());
        Assert.Equal(["1", "2"], Assert.Single(log.Problems).Arguments);
        Assert.Empty(Log.Read(Given.Xes).Cases[1].Ties());

        // An activity that takes no time is no tie with itself.
        var pair = Log.Read(Events(Event("A", "2026-02-01T09:00:00Z", "start"), Event("A", "2026-02-01T09:00:00Z")));
        Assert.Empty(pair.Codes);
        Assert.Empty(pair.Cases[0].Ties());
    }

    [Fact]
    public void Events_are_sorted_stably_by_when_they_happened()
    {
        var log = Log.Read(Events(
            "<string key=\"concept:name\" value=\"first\"/>", Event("D", "2026-02-01T11:00:00Z"), "<string key=\"concept:name\" value=\"after D\"/>", Event("A", "2026-02-01T09:00:00Z"),
            Event("B", "2026-02-01T09:00:00Z"), Event("C", "2026-02-01T10:00:00Z"), "<string key=\"concept:name\" value=\"after C\"/>"));

        Assert.Equal(["first", "A", "B", "C", "after C", "D", "after D"], log.Cases[0].Events.Select(each => each.Activity));
        Assert.Equal([1, 4, 5, 6, 7, 2, 3], log.Cases[0].Events.Select(each => each.Number));
        var problem = Assert.Single(log.Problems, each => each.Code == "W182");
        Assert.Equal(["4", "2"], problem.Arguments);
    }

    [Theory]
    [InlineData("<log xmlns=\"http://www.xes-standard.org/\">", "</log>")]
    [InlineData("<log>", "</log>")]
    [InlineData("<x:log xmlns:x=\"http://www.xes-standard.org/\">", "</x:log>")]
    [InlineData("<log><extension name=\"Time\" prefix=\"time\" uri=\"http://www.xes-standard.org/time.xesext\"/>", "</log>")]
    [InlineData("<?xml-stylesheet href=\"a.xsl\"?><!-- a --><log>", "</log><!-- b -->")]
    [InlineData("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><log>", "</log>")]
    public void Prefixes_namespaces_comments_and_encodings_change_nothing(string begin, string end)
    {
        var log = Log.Read(Events(Event("Pause", "2026-02-01T09:00:00Z")).Replace("<log>", begin, StringComparison.Ordinal).Replace("</log>", end, StringComparison.Ordinal));
        Assert.Empty(log.Codes);
        Assert.Equal("Pause", log.Cases[0].Events[0].Activity);
    }

    [Fact]
    public void Latin_1_is_read_where_it_is_declared()
    {
        var text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Events(Event("Zoë", "2026-02-01T09:00:00Z"));
        Assert.Equal("Zoë", Log.Read(System.Text.Encoding.Latin1.GetBytes(text)).Cases[0].Events[0].Activity);
    }

    [Fact]
    public void Lists_containers_and_nested_attributes_are_passed()
    {
        const string More = "<list key=\"l\"><values><string key=\"a\" value=\"1\"/><string key=\"a\" value=\"2\"/></values></list><list key=\"m\"><int key=\"a\" value=\"1\"/></list>" +
            "<container key=\"c\"><string key=\"concept:name\" value=\"no\"/></container><string key=\"n\" value=\"v\"><string key=\"concept:name\" value=\"no\"><date key=\"d\" value=\"2026-02-01T09:00:00Z\"/></string></string>";
        var log = Log.Read(Events(More + Event("Pause", "2026-02-01T09:00:00Z")), new LogReading { Fields = LogFields.All });

        Assert.Empty(log.Codes);
        Assert.Equal("Pause", log.Cases[0].Events[0].Activity);
        Assert.Equal([new LogField("n", "v")], log.Cases[0].Events[0].Fields);
        Assert.Equal(["l", "m", "c", "n"], log.Summary.FieldNames);
    }

    [Fact]
    public void Another_prefix_of_a_standard_extension_is_read_as_the_usual()
    {
        var log = Log.Read(Given.Xes.Replace("prefix=\"concept\"", "prefix=\"c\"", StringComparison.Ordinal).Replace("concept:name", "c:name", StringComparison.Ordinal));
        Assert.Equal(["s-1", "s-2", "s-3"], log.Cases.Select(each => each.Id));
        Assert.Equal(["c", "Concept", "concept"], log.Summary.Problems[0].Arguments);
    }

    [Fact]
    public void Keys_can_be_named()
    {
        var text = Events("<string key=\"what\" value=\"Pause\"/><string key=\"who\" value=\"w\"/><date key=\"when\" value=\"2026-02-01T09:00:00Z\"/><date key=\"noted\" value=\"2026-02-01T09:05:00Z\"/><string key=\"part\" value=\"start\"/>")
            .Replace("concept:name", "id", StringComparison.Ordinal);
        var found = Log.Read(text, new LogReading { Names = new LogNames { Case = "id", Activity = "what", Resource = "who", Time = "when", Recorded = "noted", Transition = "part" } }).Cases[0];

        Assert.Equal(
            new LogEvent("Pause", Instant.FromUtc(2026, 2, 1, 9, 0), 1, 1, found.Events[0].Column) { Resource = "w", RecordedAt = Instant.FromUtc(2026, 2, 1, 9, 5), Transition = LogTransition.Start },
            found.Events[0]);
        Assert.Equal("s-1", found.Id);
    }

    [Fact]
    public void A_global_activity_stands_in_and_says_so()
    {
        var text = Given.InXes("<string key=\"concept:name\" value=\"BeginParticipation\"/>", "").Replace("<classifier", "<global><string key=\"concept:name\" value=\"Pause\"/></global><classifier", StringComparison.Ordinal);
        var log = Log.Read(text);
        Assert.Equal("Pause", log.Cases[1].Events[1].Activity);
        Assert.Contains("declares", Assert.Single(log.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_traces_of_one_identity_make_both_doubtful_however_often()
    {
        var text = Given.Xes.Replace("value=\"s-3\"", "value=\"s-1\"", StringComparison.Ordinal).Replace("</log>", Given.Xes[Given.Xes.IndexOf("<trace>", StringComparison.Ordinal)..], StringComparison.Ordinal);
        var log = Log.Read(text);

        // The fourth repeats the first, the fifth the second; the third and the sixth say something else.
        Assert.Equal([1, 2, 3, 6], log.Cases.Select(each => each.Number));
        Assert.Equal([1], log.Summary.Doubtful);
        Assert.Equal(["W102", "W102"], log.Summary.Problems.Select(each => each.Code));
        Assert.Equal([true, true, false, true], log.Cases.Select(each => each.IsRead));
        Assert.Equal(("/traces/3", "/traces/1"), (log.Cases[2].Problems[0].Place.JsonPointer, log.Cases[2].Problems[0].Other!.JsonPointer));
    }

    [Fact]
    public void Identifiers_that_only_look_alike_are_told()
    {
        var log = Log.Read(Given.Xes.Replace("s-1", "Zo\u00EB", StringComparison.Ordinal).Replace("s-3", "Zoe\u0308", StringComparison.Ordinal));

        // A machine in globalisation-invariant mode does not know which characters are alike: there two are two.
        if ("e\u0308".IsNormalized())
            return;

        Assert.Equal(["R013"], log.Codes);
        Assert.Equal([1], log.Summary.Doubtful);
        Assert.False(log.Cases[2].IsRead);
    }
}
