using NodaTime;

namespace TherapySession.Json;

/// <summary>What joins the events of a record: their numbers, their times, and an opening from which a session can be folded.</summary>
internal sealed class RecordCheck(ReadOnlyMemory<byte> text, JsonReading reading, ProblemLog log, Piece piece)
{
    private bool _isWhole = true;

    /// <summary>Folds the events; <see langword="null"/> where they are no history of a session.</summary>
    public SessionRecord? Fold(ValueList<SessionEvent> events)
    {
        Numbers(events);
        if (!_isWhole)
            return null;

        Opening(((SessionOpened)events[0]).Opening);
        Times(events);
        return _isWhole ? new SessionRecord(Session.Fold(events)) : null;
    }

    private void Numbers(ValueList<SessionEvent> events)
    {
        if (events.Count == 0)
            Refuse(ReadingCodes.BrokenSequence, "/history", "1");
        for (var i = 0; i < events.Count && _isWhole; i++)
        {
            if (events[i].At.Sequence != i + 1)
                Refuse(ReadingCodes.BrokenSequence, $"/history/{Diagnosis.Figure(i)}/at/sequence", Diagnosis.Figure(i + 1));
            else if (events[i] is SessionOpened != (i == 0))
                Refuse(ReadingCodes.BrokenSequence, $"/history/{Diagnosis.Figure(i)}/event", Diagnosis.Figure(i + 1));
        }
    }

    // The rules of opening a session are asked here too, for nothing can be said about a session without its one individual; the others are for people to look at.
    private void Opening(Opening opening)
    {
        var unmet = new Unmet(opening.Profile, nameof(OpenSession));
        CommandKinds.OpenSession.Validate(new OpenSession(opening), unmet);
        foreach (var refusal in unmet.ToList())
        {
            var severity = refusal.Code is Codes.OneIndividual ? ProblemSeverity.SessionRefused : ProblemSeverity.Warning;
            _isWhole &= severity == ProblemSeverity.Warning;
            Tell(refusal.Code, severity, "/history/0" + refusal.Place.JsonPointer, refusal.Arguments.AsSpan());
        }
    }

    private void Times(ValueList<SessionEvent> events)
    {
        var (sameMoment, outOfOrder) = (false, false);
        for (var i = 0; i < events.Count; i++)
        {
            var at = events[i].At;
            InRange(at.HappenedAt, i, "happenedAt");
            InRange(at.RecordedAt, i, "recordedAt");
            if (at.HappenedAt - at.RecordedAt > reading.ClockTolerance)
                Tell(ReadingCodes.RecordedBefore, ProblemSeverity.Warning, Pointer(i, "recordedAt"), WireNames.Of(events[i].GetType()), Period(at.HappenedAt - at.RecordedAt));
            if (i == 0)
                continue;

            var before = events[i - 1].At;
            if (!sameMoment && at.RecordedAt == before.RecordedAt && at.HappenedAt == before.HappenedAt)
            {
                sameMoment = true;
                Tell(ReadingCodes.SameMoment, ProblemSeverity.Warning, Pointer(i, "happenedAt"), Diagnosis.Figure(i), Diagnosis.Figure(i + 1));
            }

            if (!outOfOrder && at.RecordedAt < before.RecordedAt)
            {
                outOfOrder = true;
                Tell(ReadingCodes.OutOfOrder, ProblemSeverity.Warning, Pointer(i, "recordedAt"), Diagnosis.Figure(i + 1), Diagnosis.Figure(i));
            }
        }
    }

    private void InRange(Instant time, int i, string member)
    {
        if (TimeText.IsTooLate(time, reading.Now))
            Refuse(ReadingCodes.TimeOutOfRange, Pointer(i, member));
    }

    private void Refuse(string code, string pointer, params ReadOnlySpan<string> arguments)
    {
        _isWhole = false;
        Tell(code, ProblemSeverity.SessionRefused, pointer, arguments);
    }

    private void Tell(string code, ProblemSeverity severity, string pointer, params ReadOnlySpan<string> arguments)
    {
        // Looking for the place walks the record from its beginning.
        if (!log.IsFull(code))
            log.Add(code, severity, piece.Start + Pointers.Find(text.Span[piece.Start..piece.End], pointer), piece.Pointer + pointer, arguments);
    }

    private static string Pointer(int i, string member) => $"/history/{Diagnosis.Figure(i)}/at/{member}";

    private static string Period(Duration duration) => duration.ToString("-D:hh:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
