using TherapySession.Conformance;
using TherapySession.Logs;
using TherapySession.Tool.Checking;

namespace TherapySession.Tool.Conforming;

/// <summary>Reads one log and assesses its cases.</summary>
/// <param name="assessor">Assesses.</param>
/// <param name="threads">On how many threads.</param>
/// <param name="limit">The largest file in bytes, as it comes and unpacked; <see langword="null"/> for what is usual.</param>
internal sealed class LogFile(LogAssessor assessor, int threads, long? limit)
{
    // XES is read case by case, so that its size costs no memory; the others are held.
    private const long LargestXes = 4L * 1024 * 1024 * 1024;

    /// <summary>What every case of every file came to.</summary>
    public List<CaseAssessment> Assessed { get; } = [];

    public LogSource Read(Stream stream, string name, Progress progress, CancellationToken interrupted)
    {
        using var hashed = new HashedStream(stream);
        using var assessors = new Assessors(assessor, name, Assessed, threads);
        var length = stream.CanSeek ? stream.Length : 0;
        var summary = EventLog.Read(hashed, Reading(name), each =>
        {
            assessors.Add(each);
            progress.Session(length > 0 ? hashed.Passed / (double)length : 0);
        }, interrupted);
        assessors.Finish();
        return new LogSource(name, hashed.Finish(interrupted), summary);
    }

    private LogReading Reading(string name)
    {
        var (mapping, columns) = (assessor.Terms.Mapping, assessor.Terms.Mapping.Columns);
        try
        {
            var usual = LogReading.Default;
            var isXes = name.EndsWith(".xes", StringComparison.OrdinalIgnoreCase);
            return new LogReading
            {
                File = name,
                ReadsAhead = threads > 1,
                MaximumBytes = limit ?? (isXes ? LargestXes : usual.MaximumBytes),
                MaximumUnpackedBytes = limit ?? usual.MaximumUnpackedBytes,
                Zone = columns.Zone,
                TimeFormat = columns.DateFormat,
                Fields = LogFields.Named(mapping.Fields.AsSpan()),
                Names = new LogNames
                {
                    Case = columns.Case,
                    Activity = columns.Activity,
                    Time = columns.Time,
                    Resource = columns.Resource,
                    Transition = columns.Transition,
                    Recorded = columns.Recorded,
                },
            };
        }
        catch (ArgumentException)
        {
            throw new UnusableException("unusable.zoneOrFormat");
        }
    }
}
