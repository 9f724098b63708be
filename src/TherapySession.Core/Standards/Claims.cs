using System.Globalization;

namespace TherapySession.Standards;

/// <summary>Whether criteria that somebody claims are criteria that the standard has.</summary>
public static class Claims
{
    /// <summary>A finding (<c>L007</c>) for each criterion of HSCCLD226 or HSCCLD320 that the standard does not have. Criteria of other standards and policies are not judged.</summary>
    public static ValueList<Finding> Check(ValueList<Criterion> claimed)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        return Check(claimed, "/criteria/{0}");
    }

    internal static ValueList<Finding> Check(ValueList<Criterion> claimed, string pointer)
    {
        var findings = new List<Finding>();
        for (var i = 0; i < claimed.Count; i++)
        {
            if (Standard.Find(claimed[i].Standard) is not { } standard || standard.Find(claimed[i]) is not null)
                continue;

            findings.Add(new Finding(FindingCodes.NoSuchCriterion, FindingSeverity.Error, new FindingPlace(null, string.Format(CultureInfo.InvariantCulture, pointer, i)))
            {
                Arguments = [standard.Code, claimed[i].Number, standard.Criteria[0].Number, standard.Criteria[^1].Number],
                Criteria = [claimed[i]],
            });
        }

        return findings.ToValueList();
    }
}
