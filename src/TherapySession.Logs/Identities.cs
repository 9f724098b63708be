using System.Text;
using TherapySession.Conformance;

namespace TherapySession.Logs;

/// <summary>What is remembered of a case that was given.</summary>
internal readonly record struct KnownCase(string Id, int Number, int Line, int Column, ulong Content, bool IsRead);

/// <summary>The identities of the cases of one log, so that the same one is noticed again, also where only its bytes differ.</summary>
internal sealed class Identities
{
    private readonly Dictionary<string, KnownCase> _known = new(StringComparer.Ordinal);

    /// <summary>Whether no case before had this identity, or one that looks the same.</summary>
    public bool IsNew(LogCase found, ulong content, bool isRead, out KnownCase first)
    {
        // A text of ASCII alone is its own normal form.
        var key = Ascii.IsValid(found.Id) ? found.Id : found.Id.Normalize(NormalizationForm.FormC);
        if (_known.TryGetValue(key, out first))
            return false;

        _known.Add(key, new KnownCase(found.Id, found.Number, found.Line, found.Column, content, isRead));
        return true;
    }
}
