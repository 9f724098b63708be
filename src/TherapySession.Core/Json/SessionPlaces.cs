using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace TherapySession.Json;

/// <summary>Knows which sessions stand in more than one place of many files or lines, and reads each once.</summary>
/// <remarks>
/// It takes two passes. First <see cref="Note(ReadResult{SessionRecord})"/> sees what each file gives; then each is read again, and <see cref="Sift"/> says what counts:
/// the same session with the same content is read once (W102), and where the contents differ (R014), or two identifiers only look alike (R013), none of them is.
/// Of each session it keeps two hashes and a place, whatever the session holds. Thread safety: none; it is used on one thread.
/// </remarks>
public sealed class SessionPlaces
{
    private readonly Dictionary<UInt128, Seen> _seen = [];

    /// <summary>Takes note of what was read of a file or line.</summary>
    public void Note(ReadResult<SessionRecord> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        for (var i = 0; i < read.Items.Count; i++)
            Note(read.Items[i], read.Places[i]);

        // What is doubtful within its own file is doubtful in every other.
        foreach (var (record, place) in read.Doubtful)
            Note(record, place);
    }

    /// <summary>What counts of a file or line whose sessions were all noted.</summary>
    /// <returns>What was read, without the sessions that are read elsewhere or are doubtful, and with what is to be told of them.</returns>
    public ReadResult<SessionRecord> Sift(ReadResult<SessionRecord> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var items = new List<(SessionRecord Item, ProblemPlace Place)>();
        var told = new List<Problem>();
        var doubtful = 0;
        for (var i = 0; i < read.Items.Count; i++)
        {
            var (record, place) = (read.Items[i], read.Places[i]);
            if (!_seen.TryGetValue(KeyOf(record), out var seen) || seen.Code is not { } code)
            {
                items.Add((record, place));
            }
            else if (code == ReadingCodes.ReadOnce)
            {
                if (place != seen.First)
                    continue;

                items.Add((record, place));
                told.Add(new Problem(code, ProblemSeverity.Warning, place) { Other = seen.Second, Count = seen.Repeats });
            }
            else
            {
                doubtful++;
                told.Add(new Problem(code, ProblemSeverity.SessionRefused, place) { Other = place == seen.Second ? seen.First : seen.Second });
            }
        }

        return told.Count == 0 && items.Count == read.Items.Count
            ? read
            : new ReadResult<SessionRecord>(items, read.Problems.Concat(told).ToValueList(), read.Unlisted, read.NotRead + doubtful) { Doubtful = read.Doubtful };
    }

    private void Note(SessionRecord record, ProblemPlace place)
    {
        var (exact, content) = (Hash(Encoding.UTF8.GetBytes(record.Session.Id.Value)), ContentOf(record));
        if (_seen.TryAdd(KeyOf(record), new Seen(exact, content, place)))
            return;

        var seen = _seen[KeyOf(record)];
        seen.Repeats++;
        var code = seen.Exact != exact ? ReadingCodes.SameIdentityNormalised : seen.Content != content ? ReadingCodes.SameIdentityOtherContent : ReadingCodes.ReadOnce;

        // What is doubtful stays so, however often it comes again.
        if (seen.Code is null or ReadingCodes.ReadOnce)
            (seen.Code, seen.Second) = (code, code == seen.Code ? seen.Second : place);
    }

    private static UInt128 KeyOf(SessionRecord record) => Hash(Encoding.UTF8.GetBytes(record.Session.Id.Value.Normalize(NormalizationForm.FormC)));

    private static UInt128 ContentOf(SessionRecord record)
    {
        var written = new ArrayBufferWriter<byte>();
        SessionJson.WriteLine(written, record);
        return Hash(written.WrittenSpan);
    }

    private static UInt128 Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    private sealed class Seen(UInt128 exact, UInt128 content, ProblemPlace first)
    {
        public UInt128 Exact { get; } = exact;

        public UInt128 Content { get; } = content;

        public ProblemPlace First { get; } = first;

        /// <summary>Where it stands again: with the same content, or with another.</summary>
        public ProblemPlace? Second { get; set; }

        /// <summary>How often it stands again.</summary>
        public int Repeats { get; set; }

        /// <summary>What is to be told; <see langword="null"/> where it stands once.</summary>
        public string? Code { get; set; }
    }
}
