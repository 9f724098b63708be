using System.Text.Json;

namespace TherapySession.Json;

/// <summary>Reads a course file: each session as a record of its own, and what stands around them as a whole.</summary>
/// <remarks>A session or review that can't be taken is refused on its own account; a plan that is none refuses the file, for nobody knows then what the ratings mean.</remarks>
internal sealed class CourseReader(JsonReading reading, CancellationToken cancellation)
{
    private const string Shape = "{ \"schemaVersion\": 1, \"individual\": \"...\", \"plan\": [...], \"reviews\": [...], \"sessions\": [...] }";

    private int _notRead;

    public ReadResult<Course> Read(ReadOnlyMemory<byte> text, ProblemLog log)
    {
        if (RawScan.Of(text, reading, log, cancellation) is not { } scan)
            return log.Result<Course>([], 0);

        if (scan is not { Top: { } top, HasSessions: true } || !IsCourse(scan.Text.Span[top.Start..top.End]))
        {
            log.Add(new Problem(ReadingCodes.UnknownShape, ProblemSeverity.FileRefused, log.Place(scan.Top?.Start ?? 0, "")) { Arguments = ["course", Shape], Expected = Shape });
            return log.Result<Course>([], 0);
        }

        var records = new RecordsReader(reading, cancellation);
        var read = records.Read(scan, log);
        var course = Head(scan, top, log) is { } head ? Put(head, read, scan, top, log) : null;
        return log.Result<Course>(course is null ? [] : new[] { (top, course) }, records.NotRead + _notRead + (course is null ? 1 : 0));
    }

    // Whose course it is has to be said, in whatever case: a list of records without it is no course.
    private static bool IsCourse(ReadOnlySpan<byte> top)
    {
        var reader = new Utf8JsonReader(top, new JsonReaderOptions { MaxDepth = Wire.DeepestNesting });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!reader.ValueIsEscaped && System.Text.Ascii.EqualsIgnoreCase(reader.ValueSpan, "individual"u8))
                return true;
            reader.Skip();
        }

        return false;
    }

    // What stands around the sessions is read with spaces in their place: every place stays where it is.
    private CourseWire? Head(RawScan scan, Piece top, ProblemLog log)
    {
        var text = scan.Text.ToArray();
        var (first, last) = scan.Members.Count == 0 ? (0, 0) : (scan.Members[0].Start, scan.Members[^1].End);
        text.AsSpan(first..last).Fill((byte)' ');

        // NaN within a session was told there.
        log.NonNumbers = log.NonNumbers.FindAll(place => place < first || place >= last);
        return new PieceReader(text, reading, log).Read<CourseWire>(top, whole: true);
    }

    private Course? Put(CourseWire head, List<ReadRecord> read, RawScan scan, Piece top, ProblemLog log)
    {
        var course = Course.Of(head.Individual).By(head.Design);
        if (head.Plan is { } versions)
        {
            var plan = PlanHistory.Of(versions);
            foreach (var reason in plan.Reasons)
                Tell(reason, ProblemSeverity.FileRefused, "/plan");
            course = course.Under(plan.Whole);
        }

        for (var i = 0; i < (head.Reviews?.Count ?? 0); i++)
            course = Taken(course.Add(head.Reviews![i]), course, $"/reviews/{Diagnosis.Figure(i)}");
        foreach (var (piece, record) in read)
            course = Taken(course.Add(record.Session), course, piece.Pointer);
        return course;

        Course Taken(Admission<Course> admission, Course before, string pointer)
        {
            foreach (var reason in admission.Reasons)
                Tell(reason, ProblemSeverity.SessionRefused, pointer);
            _notRead += admission.IsAdmitted ? 0 : 1;
            return admission.Whole ?? before;
        }

        void Tell(Refusal reason, ProblemSeverity severity, string pointer)
        {
            var place = pointer + reason.Place.JsonPointer;
            if (!log.IsFull(reason.Code))
                log.Add(reason.Code, severity, top.Start + Pointers.Find(scan.Text.Span[top.Start..top.End], place), place, reason.Arguments.AsSpan());
        }
    }
}
