using NodaTime;

namespace TherapySession.Json;

/// <summary>What joins the events of a record: their numbers, their times, and an opening from which a session can be folded.</summary>
internal sealed class RecordCheck(ReadOnlyMemory<byte> text, JsonReading reading, ProblemLog log, Piece piece)
{
    private bool _isWhole = true;

    // Where each event stands in the file, where that is not in the order of the numbers.
    private int[]? _places;
    private bool _isOutOfOrder;

    /// <summary>Folds the events; <see langword="null"/> where they are no history of a session.</summary>
    public SessionRecord? Fold(ValueList<SessionEvent> history)
    {
        var events = InOrder(history);
        Numbers(events);
        if (!_isWhole)
            return null;

        Opening(((SessionOpened)events[0]).Opening);
        Times(events);
        return _isWhole ? new SessionRecord(Session.Fold(events)) : null;
    }

    // The numbers say the order, wherever an event stands; a number that is missing or comes twice is left for the numbers to tell.
    private ValueList<SessionEvent> InOrder(ValueList<SessionEvent> history)
    {
        var places = new int[history.Count];
        Array.Fill(places, -1);
        var (isInOrder, firstLate) = (true, -1);
        for (var i = 0; i < history.Count; i++)
        {
            var number = history[i].At.Sequence;
            if (number < 1 || number > places.Length || places[number - 1] >= 0)
                return history;
            places[number - 1] = i;
            isInOrder &= number == i + 1;
            if (firstLate < 0 && i > 0 && number < history[i - 1].At.Sequence)
                firstLate = i;
        }

        if (isInOrder)
            return history;

        (_places, _isOutOfOrder) = (places, true);
        var (late, before) = (history[firstLate].At.Sequence, history[firstLate - 1].At.Sequence);
        Tell(ReadingCodes.OutOfOrder, ProblemSeverity.Warning, Pointer(late - 1, "sequence"), Diagnosis.Figure(before), Diagnosis.Figure(late));
        return places.Select(place => history[place]).ToValueList();
    }

    private void Numbers(ValueList<SessionEvent> events)
    {
        if (events.Count == 0)
            Refuse(ReadingCodes.NoEvents, "/history");
        else if (!events.Any(fact => fact is SessionOpened))
            Refuse(ReadingCodes.NeverOpened, "/history/0/event");
        for (var i = 0; i < events.Count && _isWhole; i++)
        {
            if (events[i].At.Sequence != i + 1)
                Refuse(ReadingCodes.BrokenSequence, Pointer(i, "sequence"), Diagnosis.Figure(i + 1));
            else if (events[i] is SessionOpened != (i == 0))
                Refuse(ReadingCodes.BrokenSequence, Pointer(i) + "/event", Diagnosis.Figure(i + 1));
        }
    }

    // The rules of opening a session are asked here too, for nothing can be said about a session without its one individual; the others are for people to look at.
    private void Opening(Opening opening)
    {
        var unmet = new Unmet(opening.Profile, nameof(OpenSession));
        CommandKinds.OpenSession.Validate(new OpenSession(opening), ref unmet);
        foreach (var refusal in unmet.ToList())
        {
            var severity = refusal.Code is Codes.OneIndividual ? ProblemSeverity.SessionRefused : ProblemSeverity.Warning;
            _isWhole &= severity == ProblemSeverity.Warning;
            Tell(refusal.Code, severity, Pointer(0) + refusal.Place.JsonPointer, refusal.Arguments.AsSpan());
        }
    }

    private void Times(ValueList<SessionEvent> events)
    {
        var sameMoment = false;
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

            if (!_isOutOfOrder && at.RecordedAt < before.RecordedAt)
            {
                _isOutOfOrder = true;
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

    private string Pointer(int i, string member) => $"{Pointer(i)}/at/{member}";

    private string Pointer(int i) => $"/history/{Diagnosis.Figure(_places is null ? i : _places[i])}";

    private static string Period(Duration duration) => duration.ToString("-D:hh:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
