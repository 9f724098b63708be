using System.Text;
using System.Text.Json;

namespace TherapySession.Json;

/// <summary>What became of a session of a file.</summary>
internal enum PieceOutcome
{
    /// <summary>It was read.</summary>
    Read,

    /// <summary>It was refused for itself.</summary>
    Refused,

    /// <summary>It was read before, word for word.</summary>
    Repeat,

    /// <summary>Another one has its identity, or one that looks the same: neither is read.</summary>
    Doubtful,
}

/// <summary>A record that was read, and where it stands in the file.</summary>
internal readonly record struct ReadRecord(Piece Piece, SessionRecord Record);

/// <summary>Reads the records of one file: one, a list of them, or an object that holds the list.</summary>
internal sealed class RecordsReader(JsonReading reading, CancellationToken cancellation)
{
    private const string Shapes = "a record { \"schemaVersion\": 1, \"history\": [...] }, a list of records, or { \"schemaVersion\": 1, \"sessions\": [...] }";

    private readonly List<(Piece Piece, SessionRecord? Record, PieceOutcome Outcome)> _pieces = [];

    /// <summary>How many records are refused on their own account.</summary>
    public int NotRead { get; private set; }

    /// <summary>Every session of the file in its order, with what became of it.</summary>
    public IReadOnlyList<(Piece Piece, SessionRecord? Record, PieceOutcome Outcome)> Pieces => _pieces;

    public ReadResult<SessionRecord> Read(ReadOnlyMemory<byte> text, ProblemLog log)
    {
        if (WrittenRecord.TryRead(text.Span, reading) is { } record)
        {
            cancellation.ThrowIfCancellationRequested();
            Take(record.Piece, record.Wire, text, log);
        }
        else if (RawScan.Of(text, reading, log, cancellation) is { } scan)
        {
            var isOne = scan.Top is { HasList: true };
            if (isOne)
                Read(scan, [scan.Top!], isOne, log);
            else if (scan.Root == JsonTokenType.StartArray || (scan.HasSessions && IsContainer(scan, log)))
                Read(scan, scan.Members, isOne, log);
            else if (!scan.HasSessions)
                Refuse(scan, log);
        }

        Distinguish(log);
        return log.Result(Of(PieceOutcome.Read), NotRead, Of(PieceOutcome.Doubtful));

        List<(Piece, SessionRecord)> Of(PieceOutcome outcome) => [.. _pieces.Where(each => each.Outcome == outcome).Select(each => (each.Piece, each.Record!))];
    }

    /// <summary>Reads the members of a list of records.</summary>
    public List<ReadRecord> Read(RawScan scan, ProblemLog log)
    {
        Read(scan, scan.Members, isOne: false, log);
        Distinguish(log);
        return [.. _pieces.Where(each => each.Outcome == PieceOutcome.Read).Select(each => new ReadRecord(each.Piece, each.Record!))];
    }

    private void Read(RawScan scan, IReadOnlyList<Piece> pieces, bool isOne, ProblemLog log)
    {
        var reader = new PieceReader(scan.Text, reading, log);
        foreach (var piece in pieces)
        {
            cancellation.ThrowIfCancellationRequested();
            Take(piece, reader.Read<RecordWire>(piece, isOne), scan.Text, log);
        }
    }

    private void Take(Piece piece, RecordWire? wire, ReadOnlyMemory<byte> text, ProblemLog log)
    {
        var record = wire is null ? null : new RecordCheck(text, reading, log, piece).Fold(wire.History);
        _pieces.Add((piece, record, record is null ? PieceOutcome.Refused : PieceOutcome.Read));
        NotRead += record is null ? 1 : 0;
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
    private void Distinguish(ProblemLog log)
    {
        if (_pieces.Count < 2)
            return;

        var exact = new Dictionary<SessionId, int>();
        var normalised = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _pieces.Count; i++)
        {
            if (_pieces[i].Record?.Session.Id is not { } id)
                continue;

            if (!exact.TryAdd(id, i))
            {
                var first = exact[id];
                if (_pieces[first].Record!.Equals(_pieces[i].Record))
                    Tell(ReadingCodes.ReadOnce, ProblemSeverity.Warning, PieceOutcome.Repeat, i, first);
                else
                    Tell(ReadingCodes.SameIdentityOtherContent, ProblemSeverity.SessionRefused, PieceOutcome.Doubtful, i, first);
            }
            else if (!normalised.TryAdd(id.Value.Normalize(NormalizationForm.FormC), i))
            {
                Tell(ReadingCodes.SameIdentityNormalised, ProblemSeverity.SessionRefused, PieceOutcome.Doubtful, i, normalised[id.Value.Normalize(NormalizationForm.FormC)]);
            }
        }

        // A repeat of what became doubtful is doubtful too, and already left out.
        NotRead += _pieces.Count(each => each.Outcome == PieceOutcome.Doubtful);

        void Tell(string code, ProblemSeverity severity, PieceOutcome outcome, int second, int first)
        {
            _pieces[second] = _pieces[second] with { Outcome = outcome };
            var isRefused = outcome == PieceOutcome.Doubtful;
            if (isRefused)
                _pieces[first] = _pieces[first] with { Outcome = outcome };
            if (!log.IsFull(code))
                log.Add(new Problem(code, severity, Place(isRefused ? second : first)) { Other = Place(isRefused ? first : second) });
        }

        ProblemPlace Place(int i) => log.Place(_pieces[i].Piece.Start, _pieces[i].Piece.Pointer);
    }
}
