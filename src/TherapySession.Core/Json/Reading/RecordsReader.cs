using System.Text;
using System.Text.Json;

namespace TherapySession.Json;

/// <summary>A record that was read, and where it stands in the file.</summary>
internal readonly record struct ReadRecord(Piece Piece, SessionRecord Record);

/// <summary>Reads the records of one file: one, a list of them, or an object that holds the list.</summary>
internal sealed class RecordsReader(JsonReading reading, CancellationToken cancellation)
{
    private const string Shapes = "a record { \"schemaVersion\": 1, \"history\": [...] }, a list of records, or { \"schemaVersion\": 1, \"sessions\": [...] }";

    /// <summary>How many records are refused on their own account.</summary>
    public int NotRead { get; private set; }

    public ReadResult<SessionRecord> Read(ReadOnlyMemory<byte> text, ProblemLog log)
    {
        List<ReadRecord> read = [];
        if (RawScan.Of(text, reading, log, cancellation) is { } scan)
        {
            var isOne = scan.Top is { HasList: true };
            if (isOne)
                read = Read(scan, [scan.Top!], isOne, log);
            else if (scan.Root == JsonTokenType.StartArray || (scan.HasSessions && IsContainer(scan, log)))
                read = Read(scan, log);
            else if (!scan.HasSessions)
                Refuse(scan, log);
        }

        return log.Result(read.ConvertAll(each => each.Record), NotRead);
    }

    /// <summary>Reads the members of a list of records.</summary>
    public List<ReadRecord> Read(RawScan scan, ProblemLog log) => Read(scan, scan.Members, isOne: false, log);

    private List<ReadRecord> Read(RawScan scan, IReadOnlyList<Piece> pieces, bool isOne, ProblemLog log)
    {
        var read = new List<ReadRecord>();
        var reader = new PieceReader(scan.Text, reading, log);
        foreach (var piece in pieces)
        {
            cancellation.ThrowIfCancellationRequested();
            var wire = reader.Read<RecordWire>(piece, isOne);
            if (wire is not null && new RecordCheck(scan.Text, reading, log, piece).Fold(wire.History) is { } record)
                read.Add(new(piece, record));
            else
                NotRead++;
        }

        return Distinct(read, log);
    }

    private void Refuse(RawScan scan, ProblemLog log)
    {
        // What is wrong with the members of an object at the top is worth telling, even if it is no record.
        if (scan.Top is { } top && RawText.FirstBadByte(scan.Text.Span[top.Start..top.End]) < 0)
            Members.Tell(scan, ["schemaVersion", "history", "sessions"], reading, log);
        log.Add(new Problem(ReadingCodes.UnknownShape, ProblemSeverity.FileRefused, log.Place(scan.Top?.Start ?? 0, "")) { Arguments = ["record", Shapes], Expected = Shapes });
    }

    private bool IsContainer(RawScan scan, ProblemLog log)
    {
        var top = scan.Top!;
        return new PieceReader(scan.Text, reading, log).IsVersionKnown(top, scan.Text.Span[top.Start..top.End], whole: true)
            && Members.Tell(scan, ["schemaVersion", "sessions"], reading, log);
    }

    /// <summary>One session is read once: the same again is counted, another one under the same name makes both doubtful.</summary>
    private List<ReadRecord> Distinct(List<ReadRecord> read, ProblemLog log)
    {
        var doubtful = new HashSet<int>();
        var repeats = new HashSet<int>();
        var exact = new Dictionary<SessionId, int>();
        var normalised = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < read.Count; i++)
        {
            var id = read[i].Record.Session.Id;
            if (!exact.TryAdd(id, i))
            {
                var first = exact[id];
                if (read[first].Record.Equals(read[i].Record))
                    Tell(ReadingCodes.ReadOnce, ProblemSeverity.Warning, i, first, repeats);
                else
                    Tell(ReadingCodes.SameIdentityOtherContent, ProblemSeverity.SessionRefused, i, first, doubtful);
            }
            else if (!normalised.TryAdd(id.Value.Normalize(NormalizationForm.FormC), i))
            {
                Tell(ReadingCodes.SameIdentityNormalised, ProblemSeverity.SessionRefused, i, normalised[id.Value.Normalize(NormalizationForm.FormC)], doubtful);
            }
        }

        // A repeat of what became doubtful is doubtful too, and already left out.
        NotRead += doubtful.Count;
        return [.. read.Where((_, i) => !doubtful.Contains(i) && !repeats.Contains(i))];

        void Tell(string code, ProblemSeverity severity, int second, int first, HashSet<int> into)
        {
            into.Add(second);
            if (severity == ProblemSeverity.SessionRefused)
                into.Add(first);
            if (!log.IsFull(code))
                log.Add(new Problem(code, severity, Place(second)) { Other = Place(first) });
        }

        ProblemPlace Place(int i) => log.Place(read[i].Piece.Start, read[i].Piece.Pointer);
    }
}
