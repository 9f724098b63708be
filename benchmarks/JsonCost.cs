using System.Buffers;
using BenchmarkDotNet.Attributes;
using TherapySession.Json;

namespace TherapySession.Benchmarks;

/// <summary>What do reading and writing a record cost, beside the platform's reader and writer over the same bytes?</summary>
/// <remarks>
/// The raw reader takes every value out of its token and keeps them all; the raw writer writes them back from there. Neither knows what a session is.
/// Reading a record is more than that: it is looked at for what is malformed, its values are made and checked, and it is folded.
/// </remarks>
[MemoryDiagnoser]
public class JsonCost
{
    private readonly ArrayBufferWriter<byte> _output = new(64 * 1024);
    private byte[] _record = [];
    private RawTokens _tokens = null!;

    internal static Question[] Questions { get; } =
    [
        new("JSON: a record of 60 events read, checked and folded", "raw Utf8JsonReader that takes each value", Goal.AtMost(2.5), Of(nameof(Read)), Of(nameof(RawRead))) { IsOnFirstPage = true },
        new("JSON: a record of 60 events written", "raw Utf8JsonWriter, the same bytes", Goal.AtMost(2.2), Of(nameof(Write)), Of(nameof(RawWrite))) { IsOnFirstPage = true },
    ];

    /// <summary>Asserts that what is read is what was written, and that the raw writer writes the same bytes.</summary>
    [GlobalSetup]
    public void Assert()
    {
        Write();
        _record = _output.WrittenSpan.ToArray();
        _tokens = RawTokens.Of(_record);
        RawWrite();
        if (!_output.WrittenSpan.SequenceEqual(_record))
            throw new InvalidOperationException("The raw writer writes something else.");
        if (Read() is not ReadResult<SessionRecord> { IsClean: true, Item.Session: var session } || !session.Equals(Sixty.Session))
            throw new InvalidOperationException("The record is not read as it was written.");
    }

    /// <summary>This library reads.</summary>
    [Benchmark]
    public object Read() => SessionJson.ReadRecords(_record);

    /// <summary>The platform's reader.</summary>
    [Benchmark]
    public object RawRead() => RawTokens.Take(_record);

    /// <summary>This library writes.</summary>
    [Benchmark]
    public object Write()
    {
        _output.ResetWrittenCount();
        SessionJson.Write(_output, new SessionRecord(Sixty.Session), JsonLayout.Compact);
        return _output;
    }

    /// <summary>The platform's writer.</summary>
    [Benchmark]
    public object RawWrite()
    {
        _output.ResetWrittenCount();
        _tokens.Write(_output);
        return _output;
    }

    private static Way Of(string method) => Way.Of<JsonCost>(method);
}
