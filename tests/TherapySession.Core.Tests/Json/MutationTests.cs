using FsCheck.Xunit;
using TherapySession.Json;

namespace TherapySession.Tests.Json;

/// <summary>Whatever a file holds, the answer is a result: never an exception, and never silence about something that was not read.</summary>
public sealed class MutationTests
{
    private static readonly byte[] File = Given.Utf8(Given.Between(Given.Record));
    private static readonly byte[] Script = Given.Utf8(ScriptTests.Small);
    private static readonly string[] Tokens = ["null", "\"\"", "{}", "[]", "-1", "1e999", "\"\\ud800\"", "true", "NaN", ",", "}", "]", "\"", "\0", "\u202E", "/*", "{\"a\":1,\"a\":2}", "99999999999", "\"9999-12-31T23:59:59.999999999+18:00\"", "\"1900-01-01T00:00:00+18:00\""];

    [Property(MaxTest = 1500)]
    public void A_spoilt_file_is_answered(int seed)
    {
        var random = new Random(seed);
        Answered(SessionJson.ReadRecords(Spoilt(File, random)), 3);
        Answered(SessionJson.ReadScript(Spoilt(Script, random)), 1);
    }

    [Property(MaxTest = 200)]
    public void Lines_of_a_spoilt_file_are_answered(int seed)
    {
        foreach (var line in SessionJson.ReadLines(new MemoryStream(Spoilt(File, new Random(seed)))))
            Assert.True(line.Item is not null || line.Problems.Count > 0);
    }

    [Property(MaxTest = 200)]
    public void Any_events_in_any_order_fold_or_are_told(int seed)
    {
        var random = new Random(seed);
        var invented = new Invented(seed);
        var types = RoundTripTests.EventTypes.Where(type => type != typeof(SessionOpened)).ToArray();
        var history = invented.History(typeof(SessionOpened));
        for (var i = 2; i < 40; i++)
        {
            var fact = (SessionEvent)invented.Of(types[random.Next(types.Length)]);
            history = history.Add(fact with { At = fact.At with { Sequence = i } });
        }

        var record = new SessionRecord(Session.Fold(history));
        Assert.Equal(record, SessionJson.ReadRecords(Given.Utf8(SessionJson.ToText(record))).Item);
    }

    private static void Answered<T>(ReadResult<T> read, int whole)
    {
        Assert.True(read.Items.Count == whole || read.Problems.Count > 0);
        Assert.All(read.Problems, problem => Assert.True(problem.Message.Length > 0 && problem.Remedy.Length > 0 && problem.Place.Line > 0 && problem.Place.Column > 0));
    }

    internal static byte[] Spoilt(byte[] file, Random random)
    {
        var bytes = file.ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, Given.Utf8(Tokens[random.Next(Tokens.Length)]));
                    break;
                default:
                    // In the place of a value, so that the grammar often holds.
                    var colon = bytes.IndexOf((byte)':', at);
                    var end = colon < 0 ? -1 : bytes.FindIndex(colon, each => each is (byte)',' or (byte)'\n' or (byte)'}');
                    if (end > 0)
                    {
                        bytes.RemoveRange(colon + 1, end - colon - 1);
                        bytes.InsertRange(colon + 1, Given.Utf8(Tokens[random.Next(Tokens.Length)]));
                    }

                    break;
            }

            if (bytes.Count == 0)
                bytes.Add(0);
        }

        return [.. bytes];
    }
}
