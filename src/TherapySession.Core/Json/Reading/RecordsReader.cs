using System.Text;
using System.Text.Json;

namespace TherapySession.Json;

/// <summary>Reads the records of one file: one, a list of them, or an object that holds the list.</summary>
internal sealed class RecordsReader(JsonReading reading, CancellationToken cancellation)
{
    private const string Shapes = "a record { \"schemaVersion\": 1, \"history\": [...] }, a list of records, or { \"schemaVersion\": 1, \"sessions\": [...] }";

    private int _notRead;

    public ReadResult<SessionRecord> Read(ReadOnlyMemory<byte> text, ProblemLog log)
    {
        var read = new List<(Piece Piece, SessionRecord Record)>();
        if (RawScan.Of(text, reading, log, cancellation) is { } scan)
        {
            var isOne = scan.Top is { HasList: true };
            if (isOne)
                Read(scan, [scan.Top!], isOne, log, read);
            else if (scan.Root == JsonTokenType.StartArray || (scan.HasSessions && IsContainer(scan, log)))
                Read(scan, scan.Members, isOne, log, read);
            else if (!scan.HasSessions)
                Refuse(scan, log);
        }

        var distinct = Distinct(read, log, out var doubtful);
        return log.Result(distinct, _notRead, doubtful);
    }

    private void Read(RawScan scan, IReadOnlyList<Piece> pieces, bool isOne, ProblemLog log, List<(Piece Piece, SessionRecord Record)> read)
    {
        var reader = new PieceReader(scan.Text, reading, log);
        foreach (var piece in pieces)
        {
            cancellation.ThrowIfCancellationRequested();
            var wire = reader.Read<RecordWire>(piece, isOne);
            if (wire is not null && new RecordCheck(scan.Text, reading, log, piece).Fold(wire.History) is { } record)
                read.Add((piece, record));
            else
                _notRead++;
        }
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
    private List<(Piece Piece, SessionRecord Record)> Distinct(List<(Piece Piece, SessionRecord Record)> read, ProblemLog log, out List<(Piece Piece, SessionRecord Record)> left)
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
        _notRead += doubtful.Count;
        left = [.. read.Where((_, i) => doubtful.Contains(i))];
        return [.. read.Where((_, i) => !doubtful.Contains(i) && !repeats.Contains(i))];

        void Tell(string code, ProblemSeverity severity, int second, int first, HashSet<int> into)
        {
            into.Add(second);
            var isRefused = severity == ProblemSeverity.SessionRefused;
            if (isRefused)
                into.Add(first);
            if (!log.IsFull(code))
                log.Add(new Problem(code, severity, Place(isRefused ? second : first)) { Other = Place(isRefused ? first : second) });
        }

        ProblemPlace Place(int i) => log.Place(read[i].Piece.Start, read[i].Piece.Pointer);
    }
}
