using System.Globalization;
using TherapySession.Json;
using TherapySession.Tool.Output;

namespace TherapySession.Tool.Checking;

/// <summary>Gives the sessions of one file in its order, checked; those that can't be read among them.</summary>
/// <param name="file">The file.</param>
/// <param name="settings">What every file of a call is checked with.</param>
internal sealed class RecordFile(InputFile file, CheckSettings settings)
{
    /// <summary>Whether nothing was in it, as far as it has been read: no session, and nothing that was meant to be one.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>What the file gives: once, or for each of its lines.</summary>
    /// <exception cref="UnusableException">The file can't be opened, or reading it fails half-way.</exception>
    public IEnumerable<ReadResult<SessionRecord>> Read(CancellationToken interrupted)
    {
        var reading = new JsonReading { File = file.Name, Now = settings.Now };
        using var read = (file.IsLines ? SessionJson.ReadLines(file.Open(), reading, interrupted) : [SessionJson.ReadRecords(file.Open(), reading, interrupted)]).GetEnumerator();
        while (true)
        {
            try
            {
                if (!read.MoveNext())
                    yield break;
            }
            catch (IOException)
            {
                throw new UnusableException("unusable.readingFailed", file.Name);
            }

            IsEmpty &= read.Current.Items.Count == 0 && read.Current.Problems.Count == 0;
            yield return read.Current;
        }
    }

    /// <param name="places">Which sessions stand elsewhere too; <see langword="null"/> where this file is all there is.</param>
    /// <param name="interrupted">Stops.</param>
    public IEnumerable<CheckedSession> Check(SessionPlaces? places, CancellationToken interrupted) =>
        Read(interrupted).SelectMany(read => Sessions(places?.Sift(read) ?? read));

    private IEnumerable<CheckedSession> Sessions(ReadResult<SessionRecord> read)
    {
        var isOne = read.Places.Count == 1 && read.Places[0].JsonPointer.Length == 0;
        var told = read.Problems.SelectMany(Told).ToLookup(each => isOne ? "" : each.Session, each => each.Problem);
        var own = read.Places.Select(place => place.JsonPointer).ToHashSet(StringComparer.Ordinal);

        // What concerns the file as a whole, or could not be listed, is told once: with its first session, if it can be read.
        var first = read.Places.Count == 0 ? null : read.Places[0].JsonPointer;
        var unlisted = read.Unlisted.Where(each => first is null || CheckFinding.IsErrorCode(each)).ToList();
        var besides = first is null ? [] : read.Unlisted.Except(unlisted).Select(Find).ToList();

        var sessions = new List<(long At, Func<CheckedSession> Make)>();
        for (var i = 0; i < read.Items.Count; i++)
        {
            var (record, place) = (read.Items[i], read.Places[i]);
            var findings = place.JsonPointer == first ? [.. first.Length == 0 ? [] : told[""].Select(Find), .. told[first].Select(Find), .. besides] : told[place.JsonPointer].Select(Find);
            sessions.Add((place.ByteOffset, () => CheckedSession.Of(settings.IdOf(record), file.Name, record, settings.Profile, findings, settings.Wording.Language)));
        }

        foreach (var left in told.Where(each => !own.Contains(each.Key) && !(each.Key.Length == 0 && first is not null)))
            sessions.Add((left.Min(problem => problem.Place.ByteOffset), () => CheckedSession.NotRead(settings.Pseudonym(), file.Name, left.Select(Find))));
        if (unlisted.Count > 0)
            sessions.Add((long.MaxValue, () => CheckedSession.NotRead(settings.Pseudonym(), file.Name, unlisted.Select(Find))));

        return sessions.OrderBy(each => each.At).Select(each => each.Make());
    }

    private CheckFinding Find(Problem problem) => CheckFinding.Of(problem, settings.Wording.Language);

    private CheckFinding Find(UnlistedProblems unlisted) => CheckFinding.Of(unlisted, settings.Wording);

    // A contradiction within one document is told with both sessions that contradict each other.
    private IEnumerable<(string Session, Problem Problem)> Told(Problem problem)
    {
        yield return (SessionAt(problem.Place), problem);
        if (problem is { Code: "R013" or "R014", Other: { } other } && other.File == problem.Place.File && (!file.IsLines || other.Line == problem.Place.Line))
            yield return (SessionAt(other), problem with { Place = other, Other = problem.Place });
    }

    // The pointer to a session in its file, from pointers such as /3/... and /sessions/3/...; empty for the file as a whole.
    private static string SessionAt(ProblemPlace place)
    {
        var steps = place.JsonPointer.Split('/');
        var at = steps.Length > 1 && steps[1] == "sessions" ? 2 : 1;
        return steps.Length > at && int.TryParse(steps[at], NumberStyles.None, CultureInfo.InvariantCulture, out _) ? string.Join('/', steps[..(at + 1)]) : "";
    }
}
