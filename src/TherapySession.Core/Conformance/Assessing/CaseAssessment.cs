using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>One case of a log, and what it comes to. Kept small: what the steps and their alignment give is worked out again when it is asked for.</summary>
/// <remarks>Equality: by reference. Thread safety: immutable.</remarks>
public sealed class CaseAssessment
{
    private static readonly Comparer<LogFinding> InOrderOfFile = Comparer<LogFinding>.Create(static (one, other) =>
        one.Place.Line != other.Place.Line ? one.Place.Line.CompareTo(other.Place.Line)
        : one.Place.Column != other.Place.Column ? one.Place.Column.CompareTo(other.Place.Column)
        : string.CompareOrdinal(one.What.Code, other.What.Code));

    private readonly LogAssessor _assessor;
    private readonly byte[] _trail;
    private readonly LogFinding[] _further;
    private readonly (int Line, int Column)[] _shownAt;

    internal CaseAssessment(LogAssessor assessor, LogCase each, string? file, byte[] trail, LogFinding[] further, (int Line, int Column)[] shownAt)
    {
        (_assessor, _trail, _further, _shownAt) = (assessor, trail, further, shownAt);
        (Id, Number, File, Line, Column, Problems) = (each.Id, each.Number, file, each.Line, each.Column, each.Problems);
        Events = each.Events.Count;
    }

    private CaseAssessment(CaseAssessment each, LogFinding why)
    {
        (_assessor, _trail, _further, _shownAt) = (each._assessor, each._trail, [why], []);
        (Id, Number, File, Line, Column, Problems, Events) = (each.Id, each.Number, each.File, each.Line, each.Column, each.Problems, each.Events);
        (Verdict, Profile) = (Verdict.NotAssessed, each.Profile);
        (HasEnded, Cost, PrefixCost) = (each.HasEnded, each.Cost, each.PrefixCost);
    }

    /// <summary>The session's identifier in the log: for whoever may see it.</summary>
    public string Id { get; }

    /// <summary>Its number in its file, from 1.</summary>
    public int Number { get; }

    /// <summary>The file as the caller names it.</summary>
    public string? File { get; }

    /// <summary>The line at which it begins.</summary>
    public int Line { get; }

    /// <summary>The character in its line at which it begins.</summary>
    public int Column { get; }

    /// <summary>How many events it has.</summary>
    public int Events { get; }

    /// <summary>What it comes to.</summary>
    public Verdict Verdict { get; internal init; }

    /// <summary>Whether it has ended, so that what it lacks is missing and not pending.</summary>
    public bool HasEnded { get; internal init; }

    /// <summary>The least that it takes to make the recorded steps a whole session.</summary>
    public int Cost { get; internal init; }

    /// <summary>The least that it takes to make them the beginning of a session.</summary>
    public int PrefixCost { get; internal init; }

    /// <summary>The profile that it was held against.</summary>
    public Profile Profile { get; internal init; } = Profile.Support226;

    /// <summary>Each criterion of the profile; empty where nothing but the order was asked, or nothing at all.</summary>
    public ValueList<CriterionEvidence> Criteria { get; internal init; } = [];

    /// <summary>What the reader has to tell about it.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Whether every recorded step has its place and none is missing so far.</summary>
    public bool IsInOrder => IsAssessed && (HasEnded ? Cost : PrefixCost) == 0;

    /// <summary>Whether anything can be said about it.</summary>
    public bool IsAssessed => Verdict != Verdict.NotAssessed;

    /// <summary>The story: recorded steps beside expected ones.</summary>
    public ValueList<LogMove> Moves => _assessor.MovesOf(this).ToValueList();

    /// <summary>Everything that was found, in the order of the file.</summary>
    public ValueList<LogFinding> Findings => FindingsAfter(_assessor.MovesOf(this));

    /// <summary>The gates that still lie ahead of a session that goes on.</summary>
    public ValueList<Gate> OpenGates => _assessor.OpenGatesOf(this);

    /// <summary>Where an event stands that shows a criterion, by its sequence number.</summary>
    public LogPlace PlaceOf(EventShown shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return shown.Sequence >= 1 && shown.Sequence <= _shownAt.Length
            ? new LogPlace(File, _shownAt[shown.Sequence - 1].Line, _shownAt[shown.Sequence - 1].Column)
            : new LogPlace(File, Line, Column);
    }

    /// <summary>Its number and its verdict; never its identifier.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"case {Number}: {Verdict}");

    /// <summary>The same case where something that was read later makes it doubtful: nothing is said about it.</summary>
    internal CaseAssessment Doubted(LogFinding why) => new(this, why);

    /// <summary>Whether something was found in it besides the order of its steps.</summary>
    internal bool HasFurther => _further.Length > 0;

    internal List<TrailStep> Trail => StepTrail.Unpack(_trail);

    internal ValueList<LogFinding> FindingsAfter(IReadOnlyList<LogMove> moves)
    {
        if (!IsAssessed)
            return _further.ToValueList();

        var findings = _assessor.OrderOf(this, moves);
        findings.AddRange(_further);
        findings = WentOn.Joined(findings);

        // Most of them are found in the order of the file.
        for (var i = 1; i < findings.Count; i++)
        {
            if (InOrderOfFile.Compare(findings[i - 1], findings[i]) > 0)
                return findings.Order(InOrderOfFile).ToValueList();
        }

        return new ValueList<LogFinding>([.. findings]);
    }
}
