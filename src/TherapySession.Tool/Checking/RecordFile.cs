using TherapySession.Json;

namespace TherapySession.Tool.Checking;

/// <summary>Gives the sessions of one file one after the other, checked; those that can't be read among them.</summary>
/// <param name="name">What to call the file.</param>
/// <param name="profile">The profile to assess under; <see langword="null"/> for each session's own.</param>
/// <param name="showText">Whether identifiers are shown as they are.</param>
/// <param name="pseudonym">Gives the next pseudonym.</param>
internal sealed class RecordFile(string name, Profile? profile, bool showText, Func<string> pseudonym)
{
    public IEnumerable<CheckedSession> Check(Stream stream, CancellationToken interrupted)
    {
        var reading = new JsonReading { File = name };
        if (!name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase))
            return Sessions(SessionJson.ReadRecords(stream, reading, interrupted));
        return SessionJson.ReadLines(stream, reading, interrupted).SelectMany(Sessions);
    }

    private IEnumerable<CheckedSession> Sessions(ReadResult<SessionRecord> read)
    {
        var problems = read.Problems.GroupBy(problem => SessionOf(problem.Place.JsonPointer)).ToDictionary(each => each.Key, each => each.ToList());
        var refused = Refused(read);

        // Where a session stands in the file is known if every one that was left out is listed.
        var isPlaced = read.NotRead == refused.Count && read.Unlisted.Count == 0;
        var next = 0;
        foreach (var record in (IEnumerable<SessionRecord>)read.Items)
        {
            while (isPlaced && IsLeftOut(next))
                next++;
            var own = isPlaced && problems.Remove(next, out var found) ? found : read.Items.Count == 1 && refused.Count == 0 && problems.Remove(-1, out found) ? found : [];
            next++;
            yield return CheckedSession.Of(pseudonym(), name, record, profile, showText, own);
        }

        foreach (var (_, left) in problems.OrderBy(each => each.Key))
            yield return CheckedSession.NotRead(pseudonym(), name, left.Select(CheckFinding.Of));
        if (read.Unlisted.Count > 0)
            yield return CheckedSession.NotRead(pseudonym(), name, read.Unlisted.Select(CheckFinding.Of));

        bool IsLeftOut(int index) => refused.Contains(index) || (problems.TryGetValue(index, out var found) && found.Exists(problem => problem.Code == "W102"));
    }

    private static HashSet<int> Refused(ReadResult<SessionRecord> read)
    {
        var refused = new HashSet<int>();
        foreach (var problem in read.Problems.Where(problem => problem.Severity == ProblemSeverity.SessionRefused))
        {
            refused.Add(SessionOf(problem.Place.JsonPointer));
            if (problem is { Code: "R013" or "R014", Other: { } other })
                refused.Add(SessionOf(other.JsonPointer));
        }

        return refused;
    }

    // The number of a session in its file, from the pointers /3/... and /sessions/3/...; -1 for the file as a whole.
    private static int SessionOf(string pointer)
    {
        var steps = pointer.Split('/');
        var at = steps.Length > 1 && steps[1] == "sessions" ? 2 : 1;
        return steps.Length > at && int.TryParse(steps[at], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) ? index : -1;
    }
}
