using System.Buffers;
using TherapySession.Conformance;

namespace TherapySession.Json;

public static partial class SessionJson
{
    private const string BaselineShape = "{ \"schemaVersion\": 1, \"accepted\": [...] }";
    private const string MappingShape = "{ \"schemaVersion\": 1, \"activities\": [...] }";

    /// <summary>Reads a mapping file; what joins its parts is checked as <see cref="LogMapping.Check"/> does.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    public static ReadResult<LogMapping> ReadMapping(ReadOnlyMemory<byte> utf8, JsonReading? reading = null) =>
        ReadOne<LogMappingWire, LogMapping>(utf8, reading, "mapping", MappingShape, static _ => true, static (wire, tell) =>
        {
            var mapping = wire.ToMapping();
            var isSound = true;
            foreach (var problem in mapping.Check())
            {
                isSound &= problem.Severity == ProblemSeverity.Warning;
                tell(problem.What, "", problem.Severity);
            }

            return isSound ? mapping : null;
        });

    /// <summary>Reads a mapping file; what joins its parts is checked as <see cref="LogMapping.Check"/> does.</summary>
    /// <param name="stream">The file; read to its end and left open.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ReadResult<LogMapping> ReadMapping(Stream stream, JsonReading? reading = null, CancellationToken cancellation = default) =>
        StreamBytes.TryRead(stream, reading ?? JsonReading.Default, cancellation, out var bytes) ? ReadMapping(bytes, reading) : TooLarge<LogMapping>(reading);

    /// <summary>Reads a baseline file: findings that are accepted, with who, why and until when.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    public static ReadResult<Baseline> ReadBaseline(ReadOnlyMemory<byte> utf8, JsonReading? reading = null) =>
        ReadOne<BaselineWire, Baseline>(utf8, reading, "baseline", BaselineShape, static _ => true, static (wire, _) => new Baseline(wire.Accepted));

    /// <summary>Reads a baseline file: findings that are accepted, with who, why and until when.</summary>
    /// <param name="stream">The file; read to its end and left open.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ReadResult<Baseline> ReadBaseline(Stream stream, JsonReading? reading = null, CancellationToken cancellation = default) =>
        StreamBytes.TryRead(stream, reading ?? JsonReading.Default, cancellation, out var bytes) ? ReadBaseline(bytes, reading) : TooLarge<Baseline>(reading);

    /// <summary>Writes a mapping file.</summary>
    public static void Write(IBufferWriter<byte> output, LogMapping mapping, JsonLayout layout = JsonLayout.Indented)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        Write(output, LogMappingWire.From(mapping), layout);
    }

    /// <summary>A mapping as a text.</summary>
    public static string ToText(LogMapping mapping, JsonLayout layout = JsonLayout.Indented) => Text(output => Write(output, mapping, layout));
}
