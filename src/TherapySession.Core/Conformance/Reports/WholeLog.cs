using System.Globalization;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>What there is to say about a log as a whole, each thing once.</summary>
internal sealed class WholeLog(LogAssessor assessor, ValueList<LogSource> sources)
{
    private static readonly LogPlace Nowhere = new(null, 1, 1);

    private readonly LogMapping _mapping = assessor.Terms.Mapping;

    public ValueList<LogFinding> Findings(ValueList<CriterionGap> gaps, bool isBare) =>
        Unmapped().Concat(NotShown(gaps, isBare)).Concat(NeverUsed()).Concat(NoSuchField()).ToValueList();

    private IEnumerable<LogFinding> Unmapped() => assessor.Names.All.Where(name => name.Meaning == NameMeaning.Unmapped)
        .OrderByDescending(name => name.Events).ThenBy(name => name.Activity, StringComparer.Ordinal)
        .Select(name => new LogFinding(
            new Finding(LogCodes.Unmapped, FindingSeverity.Error, FindingPlace.Whole) { Arguments = [TextRule.Quotable(name.Activity), Figure(name.Events), Figure(name.Sessions)] },
            name.First?.Place ?? Nowhere, name.Activity)
        {
            Nearest = NameNearness.To(name.Activity, assessor.Aligner.Machine),
        });

    // A log of bare steps lacks everything in every session: that is told once a criterion, with what would show it.
    private IEnumerable<LogFinding> NotShown(ValueList<CriterionGap> gaps, bool isBare)
    {
        foreach (var gap in gaps.ToArray())
        {
            yield return new LogFinding(
                new Finding(LogCodes.NotShown, FindingSeverity.Error, FindingPlace.Whole)
                {
                    Sense = FindingSense.Unmapped,
                    Arguments = [gap.Criterion.Number, string.Join(", ", gap.Lacking)],
                    Criteria = [gap.Criterion],
                },
                Nowhere, gap.Criterion.Number);
        }

        if (!isBare || assessor.Evidence.HasOpening)
            yield break;
        foreach (var criterion in assessor.Terms.ProfileOrDefault.Criteria.ToArray())
        {
            yield return new LogFinding(
                new Finding(LogCodes.NotShown, FindingSeverity.Error, FindingPlace.Whole)
                {
                    Sense = FindingSense.Bare,
                    Arguments = [criterion.Criterion.Number, string.Join(", ", criterion.Events)],
                    Criteria = [criterion.Criterion],
                },
                Nowhere, criterion.Criterion.Number);
        }
    }

    private IEnumerable<LogFinding> NeverUsed()
    {
        var used = assessor.Names.All.Select(name => name.Activity).ToHashSet(StringComparer.Ordinal);
        return _mapping.Activities.Where(each => !used.Contains(each.Name)).Select(each => Warning(MappingCodes.NeverUsed, each.Name, TextRule.Quotable(each.Name)));
    }

    private IEnumerable<LogFinding> NoSuchField()
    {
        var known = sources.SelectMany(source => source.Summary.FieldNames).Distinct().ToArray();
        return _mapping.Fields.Except(known).Select(field => Warning(MappingCodes.NoSuchField, field, Nearest.Quoted(field, known)));
    }

    private static LogFinding Warning(string code, string about, string argument) =>
        new(new Finding(code, FindingSeverity.Warning, FindingPlace.Whole) { Arguments = [argument] }, Nowhere, about);

    private static string Figure(long value) => value.ToString(CultureInfo.InvariantCulture);
}
