using System.Text.Json;

namespace TherapySession.Json;

/// <summary>The first look at a text: is it JSON, how deep, and where in it do the sessions stand? One pass, flat memory, nothing is read yet.</summary>
internal sealed class RawScan
{
    private const int Nowhere = int.MaxValue / 2;

    private readonly ReadOnlyMemory<byte> _text;
    private readonly JsonReading _reading;
    private readonly ProblemLog _log;
    private readonly int _start;
    private Piece? _member;
    private Part _part;

    // Where the list of sessions is nested; far below everything where there is none.
    private int _sessionsDepth = Nowhere;

    private RawScan(ReadOnlyMemory<byte> text, int start, JsonReading reading, ProblemLog log) => (_text, _start, _reading, _log) = (text, start, reading, log);

    private enum Part
    {
        Other,
        Version,
        List,
        Sessions,
    }

    /// <summary>What stands at the top.</summary>
    public JsonTokenType Root { get; private set; }

    /// <summary>The text that the pieces stand in: the file's, or a copy in which what is no number is a text.</summary>
    public ReadOnlyMemory<byte> Text => _text;

    /// <summary>The object at the top, where there is one.</summary>
    public Piece? Top { get; private set; }

    /// <summary>Whether the object at the top holds a list of sessions.</summary>
    public bool HasSessions { get; private set; }

    /// <summary>The members of a list at the top, or of the list of sessions.</summary>
    public List<Piece> Members { get; } = [];

    /// <summary>Looks at a text.</summary>
    /// <returns>What was seen; <see langword="null"/> where the text is refused, and the log knows why.</returns>
    public static RawScan? Of(ReadOnlyMemory<byte> text, JsonReading reading, ProblemLog log, CancellationToken cancellation = default)
    {
        if (text.Length > reading.MaximumBytes)
        {
            log.Add(ReadingCodes.TooLarge, ProblemSeverity.FileRefused, 0, "", Diagnosis.Figure(reading.MaximumBytes));
            return null;
        }

        if (!RawText.TryBegin(text.Span, log, out var start))
            return null;

        var scan = new RawScan(text, start, reading, log);
        try
        {
            return scan.Run(cancellation) ? scan : null;
        }
        catch (JsonException wrong)
        {
            var offset = log.OffsetOf(wrong.LineNumber ?? 0, wrong.BytePositionInLine ?? 0, start);

            // NaN and Infinity are wrong values rather than wrong grammar: with a text in their place the rest can be read, and each is told.
            if (log.NonNumbers.Count == 0 && NonNumbers.Replace(text, offset) is var (copy, places))
            {
                log.NonNumbers = places;
                return Of(copy, reading, log, cancellation);
            }

            RawText.Explain(text.Span, offset, log);
            return null;
        }
    }

    private bool Run(CancellationToken cancellation)
    {
        var reader = new Utf8JsonReader(_text.Span[_start..], isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = Wire.DeepestNesting + 1 }));
        var maximum = Math.Min(_reading.MaximumDepth, Wire.DeepestNesting);
        var tokens = 0;
        while (reader.Read())
        {
            if ((++tokens & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= maximum)
            {
                _log.Add(ReadingCodes.TooDeep, ProblemSeverity.FileRefused, _start + (int)reader.TokenStartIndex, "", Diagnosis.Figure(maximum));
                return false;
            }

            Take(ref reader);
            if (reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
                return IsAlone(_start + (int)reader.BytesConsumed);
        }

        // A figure alone has no end but that of the text.
        var rest = _text.Span[_start..].TrimStart(" \t\r\n"u8);
        if (Root == JsonTokenType.None && rest.Length > 0 && rest[0] is (byte)'-' or (>= (byte)'0' and <= (byte)'9'))
        {
            var last = new Utf8JsonReader(_text.Span[_start..]);
            last.Read();
            Root = last.TokenType;
            return IsAlone(_start + (int)last.BytesConsumed);
        }

        var inside = Members.Count == 0 ? "the document" : $"session {Diagnosis.Figure(Members.Count)}";
        _log.Add(ReadingCodes.CutOff, ProblemSeverity.FileRefused, _text.Length, "", inside);
        return false;
    }

    private bool IsAlone(int end)
    {
        var rest = _text.Span[end..];
        var more = rest.IndexOfAnyExcept(" \t\r\n"u8);
        if (more < 0)
            return true;

        if (rest[more] is (byte)'{' or (byte)'[' or (byte)'"')
            _log.Add(ReadingCodes.TwoDocuments, ProblemSeverity.FileRefused, end + more, "");
        else
            RawText.Explain(_text.Span, end + more, _log);
        return false;
    }

    private void Take(ref Utf8JsonReader reader)
    {
        var (depth, token) = (reader.CurrentDepth, reader.TokenType);
        var isEnd = token is JsonTokenType.EndObject or JsonTokenType.EndArray;
        if (Root == JsonTokenType.None)
            Begin(ref reader, token);
        else if (depth == _sessionsDepth + 1 && !isEnd && _member is null)
            OpenMember(ref reader, token);
        else if (depth == _sessionsDepth + 1 && isEnd && _member is not null)
            (_member.End, _member) = (_start + (int)reader.BytesConsumed, null);
        else if (depth == _sessionsDepth && isEnd)
            (_sessionsDepth, _part) = (Nowhere, Part.Other);
        else if (depth == 0 && isEnd)
            Top!.End = _start + (int)reader.BytesConsumed;
        else if ((_member ?? Top) is { } piece)
            Inside(ref reader, piece, depth - (_member is null ? 0 : _sessionsDepth + 1), token);
    }

    private void Begin(ref Utf8JsonReader reader, JsonTokenType token)
    {
        Root = token;
        if (token == JsonTokenType.StartObject)
            Top = new Piece { Start = _start + (int)reader.TokenStartIndex, Pointer = "", IsObject = true };
        else if (token == JsonTokenType.StartArray)
            _sessionsDepth = 0;
    }

    private void OpenMember(ref Utf8JsonReader reader, JsonTokenType token)
    {
        var piece = new Piece
        {
            Start = _start + (int)reader.TokenStartIndex,
            End = _start + (int)reader.BytesConsumed,
            Pointer = $"{(HasSessions ? "/sessions" : "")}/{Diagnosis.Figure(Members.Count)}",
            IsObject = token == JsonTokenType.StartObject,
            InheritsVersion = HasSessions,
        };
        Members.Add(piece);
        if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
            (_member, _part) = (piece, Part.Other);
    }

    private void Inside(ref Utf8JsonReader reader, Piece piece, int depth, JsonTokenType token)
    {
        if (token == JsonTokenType.String && reader.ValueSpan.Length > _reading.MaximumTextBytes)
            piece.HasLongText = true;

        if (depth == 1 && token == JsonTokenType.PropertyName)
        {
            _part = reader.ValueTextEquals("schemaVersion"u8) ? Part.Version
                : reader.ValueTextEquals("history"u8) || reader.ValueTextEquals("commands"u8) ? Part.List
                : reader.ValueTextEquals("sessions"u8) ? Part.Sessions
                : Part.Other;
        }
        else if (depth == 1)
        {
            Member(ref reader, piece, token);
        }
        else if (depth == 2 && _part == Part.List && token is not (JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.PropertyName))
        {
            piece.Count++;
        }
    }

    private void Member(ref Utf8JsonReader reader, Piece piece, JsonTokenType token)
    {
        switch (_part)
        {
            case Part.Version:
                piece.HasVersion = true;
                piece.Version = token == JsonTokenType.Number && reader.TryGetInt32(out var version) ? version : null;
                break;
            case Part.List:
                piece.HasList = true;
                break;
            case Part.Sessions when piece == Top && token == JsonTokenType.StartArray:
                (HasSessions, _sessionsDepth) = (true, 1);
                break;
        }

        if (token != JsonTokenType.StartArray)
            _part = Part.Other;
    }
}
