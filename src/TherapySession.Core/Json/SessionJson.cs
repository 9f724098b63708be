using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TherapySession.Json;

/// <summary>Reads and writes scripts, records, profiles and machines as JSON, in one versioned format.</summary>
/// <remarks>
/// <para>Reading is strict, and bad data is told in the result, each problem with code, line, column and JSON Pointer;
/// it throws for a null argument, for cancellation, and what a stream itself throws.
/// A stream is read to its end and left open.</para>
/// <para>Writing gives the same bytes for the same value on every machine: UTF-8 without byte order mark, line feeds, members in a fixed order, the discriminator first.
/// An optional member is left out where it is null or has the value that its type gives it when nothing is said.</para>
/// <para>Thread safety: every member. The wire format: <see cref="CreateOptions"/>.</para>
/// </remarks>
public static partial class SessionJson
{
    /// <summary>The version of the format that is written, and the latest that is read.</summary>
    public const int SchemaVersion = WireNames.SchemaVersion;

    private const string ScriptShape = "{ \"schemaVersion\": 1, \"open\": {...}, \"commands\": [...] }";
    private const string ProfileShape = "{ \"schemaVersion\": 1, \"profile\": {...} }";

    /// <summary>The metadata of events, commands and their values, for hosts that serialise them within something of their own. Free of reflection.</summary>
    public static IJsonTypeInfoResolver Resolver => Wire.Resolver;

    /// <summary>Options of one's own that read and write as this class does, without its diagnosis:
    /// a wrong text throws <see cref="JsonException"/>, or what a value's constructor throws.</summary>
    public static JsonSerializerOptions CreateOptions() => Wire.Create();

    /// <summary>Reads a script.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    public static ReadResult<SessionScript> ReadScript(ReadOnlyMemory<byte> utf8, JsonReading? reading = null) =>
        ReadOne<ScriptWire, SessionScript>(utf8, reading, "script", ScriptShape, static top => top.HasList, static (wire, _) => wire.ToScript());

    /// <summary>Reads a script.</summary>
    /// <param name="stream">The file; read to its end and left open.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ReadResult<SessionScript> ReadScript(Stream stream, JsonReading? reading = null, CancellationToken cancellation = default) =>
        StreamBytes.TryRead(stream, reading ?? JsonReading.Default, cancellation, out var bytes) ? ReadScript(bytes, reading) : TooLarge<SessionScript>(reading);

    /// <summary>Reads a profile file; the profile is checked as <see cref="Profile.Load"/> does.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    public static ReadResult<Profile> ReadProfile(ReadOnlyMemory<byte> utf8, JsonReading? reading = null) =>
        ReadOne<ProfileWire, Profile>(utf8, reading, "profile", ProfileShape, static _ => true, static (wire, tell) =>
        {
            var loading = Profile.Load(wire.Profile);
            foreach (var problem in loading.Problems)
                tell(problem, "/profile", ProblemSeverity.SessionRefused);
            return loading.Profile;
        });

    /// <summary>Reads a profile file; the profile is checked as <see cref="Profile.Load"/> does.</summary>
    /// <param name="stream">The file; read to its end and left open.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ReadResult<Profile> ReadProfile(Stream stream, JsonReading? reading = null, CancellationToken cancellation = default) =>
        StreamBytes.TryRead(stream, reading ?? JsonReading.Default, cancellation, out var bytes) ? ReadProfile(bytes, reading) : TooLarge<Profile>(reading);

    /// <summary>Reads a file of records: one record, a list of records, or <c>{ "schemaVersion": 1, "sessions": [...] }</c>.</summary>
    /// <remarks>A record that can't be read is refused on its own account; the others of the list are read.</remarks>
    /// <param name="utf8">The file.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ReadResult<SessionRecord> ReadRecords(ReadOnlyMemory<byte> utf8, JsonReading? reading = null, CancellationToken cancellation = default)
    {
        reading ??= JsonReading.Default;
        return new RecordsReader(reading, cancellation).Read(utf8, new ProblemLog(utf8, reading));
    }

    /// <summary>Reads a file of records: one record, a list of records, or <c>{ "schemaVersion": 1, "sessions": [...] }</c>.</summary>
    /// <remarks>The file is held in memory as a whole: for many sessions with little memory see <see cref="ReadLines"/>.</remarks>
    /// <param name="stream">The file; read to its end and left open.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ReadResult<SessionRecord> ReadRecords(Stream stream, JsonReading? reading = null, CancellationToken cancellation = default) =>
        StreamBytes.TryRead(stream, reading ?? JsonReading.Default, cancellation, out var bytes) ? ReadRecords(bytes, reading, cancellation) : TooLarge<SessionRecord>(reading);

    /// <summary>Reads one record a line (newline-delimited JSON), one at a time: memory is that of the longest line. Blank lines are passed.</summary>
    /// <remarks>Each result is that of one line, its places those of the file. A session that stands in two lines is not noticed here.</remarks>
    /// <param name="stream">The file; read to its end as the results are asked for, and left open.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static IEnumerable<ReadResult<SessionRecord>> ReadLines(Stream stream, JsonReading? reading = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LinesReader.Read(stream, reading ?? JsonReading.Default, cancellation);
    }

    private static ReadResult<T> ReadOne<TWire, T>(
        ReadOnlyMemory<byte> utf8, JsonReading? reading, string what, string shape, Func<Piece, bool> isOne, Func<TWire, Action<Refusal, string, ProblemSeverity>, T?> make)
        where TWire : class
        where T : class
    {
        reading ??= JsonReading.Default;
        var log = new ProblemLog(utf8, reading);
        var items = new List<(Piece Piece, T Item)>();
        if (RawScan.Of(utf8, reading, log) is { } scan)
        {
            if (scan.Top is not { } top || !isOne(top))
                log.Add(new Problem(ReadingCodes.UnknownShape, ProblemSeverity.FileRefused, log.Place(scan.Top?.Start ?? 0, "")) { Arguments = [what, shape], Expected = shape });
            else if (new PieceReader(scan.Text, reading, log).Read<TWire>(top, whole: true) is { } wire && make(wire, Tell) is { } item)
                items.Add((top, item));

            void Tell(Refusal refusal, string pointer, ProblemSeverity severity) => log.Add(
                refusal.Code, severity, top.Start + Pointers.Find(scan.Text.Span[top.Start..top.End], pointer + refusal.Place.JsonPointer),
                pointer + refusal.Place.JsonPointer, refusal.Arguments.AsSpan());
        }

        return log.Result(items, 1 - items.Count);
    }

    private static ReadResult<T> TooLarge<T>(JsonReading? reading)
    {
        reading ??= JsonReading.Default;
        var log = new ProblemLog(default, reading);
        log.Add(ReadingCodes.TooLarge, ProblemSeverity.FileRefused, 0, "", Diagnosis.Figure(reading.MaximumBytes));
        return log.Result<T>([], 0);
    }
}
