using NodaTime;
using NodaTime.Text;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>A baseline held against what one run found.</summary>
/// <remarks>Thread safety: immutable.</remarks>
public sealed class BaselineUse
{
    private readonly Acceptance[] _holding;

    internal BaselineUse(Baseline baseline, IEnumerable<BaselineItem> found, Instant? now)
    {
        Baseline = baseline;
        Now = now;
        var sessions = baseline.Accepted.Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToArray();
        foreach (var item in baseline.Accepted.Count == 0 ? [] : found)
        {
            for (var i = 0; i < sessions.Length; i++)
            {
                if (baseline.Accepted[i].Fits(item))
                    sessions[i].Add(item.Session);
            }
        }

        var entries = baseline.Accepted.Select((entry, i) => (Entry: entry, Sessions: sessions[i].Count)).ToArray();
        _holding = [.. entries.Where(each => !IsOver(each.Entry) && !(each.Sessions > each.Entry.Sessions)).Select(each => each.Entry)];
        Findings = entries.Select(each => FindingOf(each.Entry, each.Sessions)).OfType<LogFinding>().ToValueList();
    }

    /// <summary>The baseline.</summary>
    public Baseline Baseline { get; }

    /// <summary>The moment for which it is asked.</summary>
    public Instant? Now { get; }

    /// <summary>What is to be said about the baseline itself: what expired and is still there (L020), and what is accepted and was not found (W190).</summary>
    public ValueList<LogFinding> Findings { get; }

    /// <summary>What accepts a finding; <see langword="null"/> where nothing does.</summary>
    public Acceptance? Of(BaselineItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Array.Find(_holding, entry => entry.Fits(item));
    }

    private bool IsOver(Acceptance entry) => Now is { } now && entry.Until <= now;

    private LogFinding? FindingOf(Acceptance entry, int sessions)
    {
        var what = TextRule.Quotable(entry.About is null ? entry.Code : $"{entry.Code} {entry.About}");
        if (sessions == 0)
            return Told(LogCodes.AcceptedAndGone, FindingSeverity.Warning, entry, what);
        return IsOver(entry) ? Told(LogCodes.AcceptanceExpired, FindingSeverity.Error, entry, what, InstantPattern.ExtendedIso.Format(entry.Until)) : null;
    }

    private static LogFinding Told(string code, FindingSeverity severity, Acceptance entry, params ReadOnlySpan<string> arguments) => new(
        new Finding(code, severity, FindingPlace.Whole) { Arguments = ValueList.Create(arguments) }, new LogPlace(null, 1, 1), $"{entry.Code} {entry.About} {entry.Fingerprint}");
}
