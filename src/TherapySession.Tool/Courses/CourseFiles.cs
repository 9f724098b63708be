using TherapySession.Json;
using TherapySession.Tool.Commands;

namespace TherapySession.Tool.Courses;

/// <summary>One course that a call means, and what to call its file.</summary>
internal sealed record NamedCourse(string File, Course Course)
{
    /// <summary>The latest moment that the course itself knows: the same files give the same answer tomorrow.</summary>
    public NodaTime.Instant At => Course.Sessions.SelectMany(session => session.History.Select(fact => fact.At.RecordedAt)).Concat(Course.Reviews.Select(review => review.At))
        .DefaultIfEmpty(NodaTime.NodaConstants.UnixEpoch).Max();
}

/// <summary>Takes courses from files: each course file is one, and the sessions of all record files are put together, one course an individual.</summary>
internal sealed class CourseFiles(Streams streams)
{
    private const string UnknownShape = "R030";
    private const string SessionsDiffer = "TS-CORS-102";

    private readonly List<NamedCourse> _courses = [];
    private readonly List<(string File, Session Session)> _loose = [];

    /// <summary>Whether something in a file could not be taken.</summary>
    public bool HasRefused { get; private set; }

    public void Read(string name, Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        ReadOnlyMemory<byte> bytes = copy.ToArray();
        var reading = new JsonReading { File = name };
        if (name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase))
        {
            copy.Position = 0;
            foreach (var line in SessionJson.ReadLines(copy, reading, streams.Interrupted))
                Take(name, line);
            return;
        }

        var read = SessionJson.ReadCourse(bytes, reading, streams.Interrupted);
        if (read.Refused && read.Problems.Any(problem => problem.Code == UnknownShape))
            Take(name, SessionJson.ReadRecords(bytes, reading, streams.Interrupted));
        else
            Take(name, read);
    }

    /// <summary>Every course, those of course files first.</summary>
    public IReadOnlyList<NamedCourse> All()
    {
        var courses = _courses.ToList();
        foreach (var own in _loose.GroupBy(each => each.Session.Individual))
        {
            var kept = WithoutDoubtful([.. own]);
            if (kept.Count > 0)
                courses.Add(new NamedCourse(string.Join(", ", kept.Select(each => each.File).Distinct()), Course.Of(own.Key, kept.Select(each => each.Session)).Require()));
        }

        return courses;
    }

    // Two records of one session that differ: neither is taken for the right one.
    private List<(string File, Session Session)> WithoutDoubtful(List<(string File, Session Session)> own)
    {
        var doubtful = own.GroupBy(each => each.Session.Id).Where(same => same.Select(each => each.Session).Distinct().Skip(1).Any()).Select(same => same.Key).ToHashSet();
        if (doubtful.Count == 0)
            return own;

        HasRefused = true;
        var text = CodeText.Find(SessionsDiffer, streams.Wording.Language)[0];
        foreach (var file in own.Where(each => doubtful.Contains(each.Session.Id)).Select(each => each.File).Distinct())
            streams.Complain($"{file}: {text.Code} {text.Message} {text.Remedy}");
        return own.FindAll(each => !doubtful.Contains(each.Session.Id));
    }

    private void Take(string name, ReadResult<Course> read)
    {
        Note(read);
        _courses.AddRange(read.Items.Select(course => new NamedCourse(name, course)));
    }

    private void Take(string name, ReadResult<SessionRecord> read)
    {
        Note(read);
        _loose.AddRange(read.Items.Select(record => (name, record.Session)));
    }

    private void Note<T>(ReadResult<T> read)
    {
        Given.Tell(read.Problems, streams);
        HasRefused |= read.Refused || read.NotRead > 0;
    }
}
