using System.Text.Json;
using TherapySession.Conformance;
using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Logs;

/// <summary>Makes cases of records.</summary>
internal sealed class RecordCases(LogRun run)
{
    private int _number;

    /// <summary>Gives the sessions of a text, those that were refused among them.</summary>
    /// <param name="pieces">The sessions.</param>
    /// <param name="read">What reading them gave.</param>
    /// <param name="text">The text.</param>
    /// <param name="log">Knows the places in it.</param>
    /// <param name="give">Takes each case with its problems.</param>
    public void Give(
        IReadOnlyList<(Piece Piece, SessionRecord? Record, PieceOutcome Outcome)> pieces, ReadResult<SessionRecord> read, ReadOnlyMemory<byte> text, ProblemLog log, Action<LogCase, ulong, ProblemList> give)
    {
        var problems = Problems(pieces, read, log.Place(0, "").ByteOffset);
        foreach (var unlisted in read.Unlisted)
            run.Counts.Unlisted(unlisted);
        for (var i = 0; i < pieces.Count; i++)
        {
            var (piece, record, outcome) = pieces[i];
            _number++;
            if (outcome == PieceOutcome.Repeat)
                continue;
            if (outcome != PieceOutcome.Read)
                problems[i].Refuse();

            var place = log.Place(piece.Start, piece.Pointer);
            var events = record is null ? [] : Events(record.Session.History, Places(text.Span[piece.Start..piece.End], piece, log));
            give(
                new LogCase(record?.Session.Id.Value ?? "", _number, place.Line, events) { Column = place.Column, Record = outcome == PieceOutcome.Read ? record : null },
                record is null ? 0 : Contents.Of(record.Session.History), problems[i]);
        }
    }

    /// <summary>Gives a line that is no record.</summary>
    public void Refuse(List<Problem> told)
    {
        var problems = new ProblemList(run.Counts);
        foreach (var problem in told)
            problems.Add(problem with { Severity = ProblemSeverity.SessionRefused });
        run.Give(new LogCase("", ++_number, told[0].Place.Line, []), 0, problems);
    }

    /// <summary>The problems of each session, by the bytes that it takes; what belongs to none, and what was read once, belongs to the file.</summary>
    private ProblemList[] Problems(IReadOnlyList<(Piece Piece, SessionRecord? Record, PieceOutcome Outcome)> pieces, ReadResult<SessionRecord> read, long start)
    {
        var lists = pieces.Select(_ => new ProblemList(run.Counts)).ToArray();
        foreach (var problem in read.Problems)
        {
            var own = IndexOf(problem.Place);
            if (own < 0 || pieces[own].Outcome == PieceOutcome.Repeat || problem.Code == ReadingCodes.ReadOnce)
                run.File.Add(problem);
            else
                lists[own].Add(problem);

            // Where two contradict each other, each is told of the other.
            if (problem.Severity == ProblemSeverity.SessionRefused && problem.Other is { } other && IndexOf(other) is >= 0 and var first)
                lists[first].Add(problem with { Place = other, Other = problem.Place });
        }

        return lists;

        int IndexOf(ProblemPlace place)
        {
            var (low, high) = (0, pieces.Count - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                if (place.ByteOffset - start >= pieces[middle].Piece.End)
                    low = middle + 1;
                else if (place.ByteOffset - start < pieces[middle].Piece.Start)
                    high = middle - 1;
                else
                    return middle;
            }

            return -1;
        }
    }

    /// <summary>The events of a record by the names of the lifecycle: that of the trigger that an event fired, else that of its command.</summary>
    private static ValueList<LogEvent> Events(History history, List<ProblemPlace> places)
    {
        var events = new List<LogEvent>(history.Count);
        foreach (var fact in history)
        {
            var place = places[events.Count];
            events.Add(new LogEvent(EventKinds.TriggerOf(fact)?.ToString() ?? EventKinds.Of(fact).Command.Type.Name, fact.At.HappenedAt, fact.At.Sequence, place.Line, place.Column)
            {
                RecordedAt = fact.At.RecordedAt,
                Resource = fact.At.By.Value,
            });
        }

        return CaseBuilder.InOrder(events).ToValueList();
    }

    /// <summary>Where the events of a record begin.</summary>
    private static List<ProblemPlace> Places(ReadOnlySpan<byte> record, Piece piece, ProblemLog log)
    {
        var places = new List<ProblemPlace>();
        var reader = new Utf8JsonReader(record, new JsonReaderOptions { MaxDepth = Wire.DeepestNesting + 1 });
        var isHistory = false;
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
                isHistory = reader.ValueTextEquals("history"u8);
            else if (isHistory && reader.CurrentDepth == 2 && reader.TokenType == JsonTokenType.StartObject)
                places.Add(log.Place(piece.Start + (int)reader.TokenStartIndex, ""));
        }

        return places;
    }
}
