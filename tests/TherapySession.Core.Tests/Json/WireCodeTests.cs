using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using TherapySession.Json;

namespace TherapySession.Tests.Json;

/// <summary>The generated code against the serialiser: the same bytes written, the same values read, and nothing read that the serialiser would not read.</summary>
public sealed class WireCodeTests
{
    public static TheoryData<string> Events => RoundTripTests.Events;

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_is_written_byte_by_byte_as_the_serialiser_writes_it(string name)
    {
        foreach (var wire in Records(name))
        {
            Assert.Equal(Serialised(wire), Generated(wire));
            Assert.Equal(Serialised(wire with { SchemaVersion = null }), Generated(wire with { SchemaVersion = null }));
        }
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_is_read_as_the_serialiser_reads_it(string name)
    {
        foreach (var wire in Records(name))
            Assert.Equal(wire, WireCode.TryRead(Serialised(wire)));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Members_are_read_in_any_order_behind_the_one_that_tells_events_apart(string name)
    {
        foreach (var wire in Records(name))
            Assert.Equal(wire, WireCode.TryRead(Given.Utf8(Turned(JsonNode.Parse(Serialised(wire))!).ToJsonString())));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void A_member_that_is_missing_doubled_unknown_or_null_is_read_as_the_serialiser_reads_it_or_not_at_all(string name)
    {
        var text = Serialised(Records(name).First());
        foreach (var spoilt in Spoilt(JsonNode.Parse(text)!))
            AreOne(Given.Utf8(spoilt));
    }

    [Property(MaxTest = 1500)]
    public void Whatever_is_read_of_a_spoilt_file_the_serialiser_reads_the_same(int seed)
    {
        var random = new Random(seed);
        var types = RoundTripTests.EventTypes.ToArray();
        AreOne(MutationTests.Spoilt(Serialised(new RecordWire(1, new Invented(seed).History(types[random.Next(types.Length)]))), random));
    }

    [Fact]
    public void A_second_document_behind_the_record_is_not_passed_over()
    {
        var text = Serialised(Records(nameof(SessionOpened)).First());

        Assert.NotNull(WireCode.TryRead([.. text, (byte)'\n', (byte)' ']));
        Assert.Null(WireCode.TryRead([.. text, (byte)'{', (byte)'}']));
        Assert.Null(WireCode.TryRead(text.AsSpan(0, text.Length - 1)));
        Assert.Null(WireCode.TryRead([]));
    }

    private static IEnumerable<RecordWire> Records(string name)
    {
        var type = RoundTripTests.EventTypes.Single(each => each.Name == name);
        return Enumerable.Range(0, 12).Select(seed => new RecordWire(1, new Invented(seed).History(type)));
    }

    private static void AreOne(byte[] text)
    {
        if (WireCode.TryRead(text) is not { } found)
            return;

        Assert.True(Wire.TryDeserialise<RecordWire>(text, out var expected), System.Text.Encoding.UTF8.GetString(text));
        Assert.Equal(expected, found);
    }

    private static byte[] Serialised(RecordWire wire) => JsonSerializer.SerializeToUtf8Bytes(wire, Wire.Of<RecordWire>());

    private static byte[] Generated(RecordWire wire)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Encoder = WireEncoder.Instance, Indented = true, IndentSize = 2, NewLine = "\n" };
        using (var writer = new Utf8JsonWriter(stream, options))
            WireCode.Write(writer, wire);
        return stream.ToArray();
    }

    // Every object's members the other way round; what tells events apart stays first.
    private static JsonNode Turned(JsonNode node) => node switch
    {
        JsonObject it => new JsonObject(it.Where(member => member.Key == "event").Concat(it.Where(member => member.Key != "event").Reverse())
            .Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Turned(member.Value.DeepClone())))),
        JsonArray it => new JsonArray([.. it.Select(each => each is null ? null : Turned(each.DeepClone()))]),
        _ => node.DeepClone(),
    };

    // Each member of each object taken away, said twice, called otherwise, and made null.
    private static IEnumerable<string> Spoilt(JsonNode root)
    {
        foreach (var place in Objects(root).ToArray())
        {
            // The first member last: what is put back stands at the end, and what tells events apart has to stand first.
            foreach (var (name, value) in Enumerable.Reverse(place.ToArray()))
            {
                var text = $"\"{name}\":{value?.ToJsonString() ?? "null"}";
                place.Remove(name);
                yield return root.ToJsonString();
                place["mark"] = 0;
                var marked = root.ToJsonString();
                place.Remove("mark");
                place[name] = value;
                yield return marked.Replace("\"mark\":0", $"{text},{text}", StringComparison.Ordinal);
                yield return marked.Replace("\"mark\":0", $"\"{name}\":null", StringComparison.Ordinal);
                yield return marked.Replace("\"mark\":0", $"{text},\"other\":1", StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject it => it.SelectMany(member => Objects(member.Value)).Prepend(it),
        JsonArray it => it.SelectMany(Objects),
        _ => [],
    };
}
