using System.Buffers;

namespace TherapySession.Json;

public static partial class SessionJson
{
    /// <summary>Reads a course file: <c>{ "schemaVersion": 1, "individual": "...", "plan": [...], "design": {...}, "reviews": [...], "sessions": [...] }</c>.</summary>
    /// <remarks>
    /// The plan stands as its versions, each session as its record. A session of another individual, or one that can't be read, is refused on its own account, as a review that breaks a rule is; the rest is read.
    /// Two sessions of one identifier that differ are both left out. Versions of a plan that are no history refuse the file.
    /// </remarks>
    /// <param name="utf8">The file.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ReadResult<Course> ReadCourse(ReadOnlyMemory<byte> utf8, JsonReading? reading = null, CancellationToken cancellation = default)
    {
        reading ??= JsonReading.Default;
        return new CourseReader(reading, cancellation).Read(utf8, new ProblemLog(utf8, reading));
    }

    /// <summary>Reads a course file from a stream, which is read to its end and left open.</summary>
    /// <inheritdoc cref="ReadCourse(ReadOnlyMemory{byte}, JsonReading?, CancellationToken)"/>
    public static ReadResult<Course> ReadCourse(Stream stream, JsonReading? reading = null, CancellationToken cancellation = default) =>
        StreamBytes.TryRead(stream, reading ?? JsonReading.Default, cancellation, out var bytes) ? ReadCourse(bytes, reading, cancellation) : TooLarge<Course>(reading);

    /// <summary>Writes a course file.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static void Write(IBufferWriter<byte> output, Course course, JsonLayout layout = JsonLayout.Indented)
    {
        ArgumentNullException.ThrowIfNull(course);
        Write(output, new CourseWire(
            SchemaVersion, course.Individual, course.Plan?.Versions, course.Design, course.Reviews.Count == 0 ? null : course.Reviews,
            course.Sessions.Select(session => new RecordWire(null, session.History.ToValueList())).ToValueList()), layout);
    }

    /// <summary>Writes a course file to a stream, which is left open.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static void Write(Stream stream, Course course, JsonLayout layout = JsonLayout.Indented) => To(stream, output => Write(output, course, layout));

    /// <summary>A course file as a text.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static string ToText(Course course, JsonLayout layout = JsonLayout.Indented) => Text(output => Write(output, course, layout));
}
