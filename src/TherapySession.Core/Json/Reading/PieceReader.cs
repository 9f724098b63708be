namespace TherapySession.Json;

/// <summary>Reads one object of a file: strictly first; where that fails, or a warning is due, with everything told.</summary>
internal sealed class PieceReader(ReadOnlyMemory<byte> text, JsonReading reading, ProblemLog log)
{
    /// <summary>Reads a piece; <see langword="null"/> where it is refused.</summary>
    /// <param name="piece">Which.</param>
    /// <param name="whole">Whether it is the whole file: then a version from the future refuses the file.</param>
    public T? Read<T>(Piece piece, bool whole)
        where T : class
    {
        var body = text[piece.Start..piece.End];
        if (!piece.IsObject)
        {
            log.Add(new Problem(ReadingCodes.WrongKind, ProblemSeverity.SessionRefused, log.Place(piece.Start, piece.Pointer))
            {
                Arguments = ["something else", "an object"],
                Expected = "an object",
            });
            return null;
        }

        if (!IsPossible(piece, body.Span, whole))
            return null;

        if (!piece.HasLongText && !Hidden.MayBeIn(body.Span) && Wire.TryRead<T>(body.Span, out var value))
            return value;

        using var diagnosis = new Diagnosis(body, piece.Start, piece.Pointer, log, reading);
        diagnosis.Whole(typeof(T));
        TellNonNumbers(piece, diagnosis);
        if (diagnosis.Errors > 0)
            return null;

        if (Wire.TryRead(diagnosis.Normalised, out value))
            return value;

        log.Add(ReadingCodes.Unreadable, ProblemSeverity.SessionRefused, piece.Start, piece.Pointer);
        return null;
    }

    private bool IsPossible(Piece piece, ReadOnlySpan<byte> body, bool whole)
    {
        if (RawText.FirstBadByte(body) is >= 0 and var bad)
        {
            log.Add(ReadingCodes.BadByte, ProblemSeverity.SessionRefused, piece.Start + bad, piece.Pointer, Diagnosis.Figure(piece.Start + bad));
            return false;
        }

        if (piece.Count > reading.MaximumEvents)
        {
            log.Add(ReadingCodes.TooManyEvents, ProblemSeverity.SessionRefused, piece.Start, piece.Pointer, Diagnosis.Figure(piece.Count), Diagnosis.Figure(reading.MaximumEvents));
            return false;
        }

        return IsVersionKnown(piece, body, whole);
    }

    /// <summary>Whether the version that a piece says can be read; tells it where not.</summary>
    public bool IsVersionKnown(Piece piece, ReadOnlySpan<byte> body, bool whole)
    {
        var place = piece.Start + (piece.HasVersion ? Pointers.Find(body, "schemaVersion") : 0);
        if (!piece.HasVersion && !piece.InheritsVersion)
        {
            log.Add(ReadingCodes.VersionMissing, ProblemSeverity.Warning, place, piece.Pointer);
        }
        else if (piece.Version > WireNames.SchemaVersion)
        {
            log.Add(
                ReadingCodes.LaterVersion, whole ? ProblemSeverity.FileRefused : ProblemSeverity.SessionRefused, place, piece.Pointer + "/schemaVersion",
                Diagnosis.Figure(piece.Version.Value), Diagnosis.Figure(WireNames.SchemaVersion));
            return false;
        }
        else if (piece.Version < WireNames.SchemaVersion)
        {
            log.Add(ReadingCodes.WrongKind, ProblemSeverity.SessionRefused, place, piece.Pointer + "/schemaVersion", "a version that there never was", "1");
            return false;
        }

        return true;
    }

    // In a member that is left out anyway, nobody else has told it.
    private void TellNonNumbers(Piece piece, Diagnosis diagnosis)
    {
        var first = log.NonNumbers.BinarySearch(piece.Start);
        for (var i = first < 0 ? ~first : first; i < log.NonNumbers.Count && log.NonNumbers[i] < piece.End; i++)
        {
            if (!diagnosis.HasRefused(log.NonNumbers[i]))
                diagnosis.RefuseNonNumber(log.NonNumbers[i]);
        }
    }
}
