namespace TherapySession.Standards;

/// <summary>One criterion of a standard: what a worker shows, in the library's own words, and what in a session evidences it. Equality: member by member.</summary>
/// <param name="Criterion">Names it, for instance <c>226/PC7</c>.</param>
/// <param name="EvidencedBy">The rules, commands, events and fields that evidence it; drawn from the built-in profile of the standard, so that both say the same.</param>
public sealed record StandardCriterion(Criterion Criterion, ValueList<EvidencePlace> EvidencedBy)
{
    /// <summary>Its number, for instance <c>226/PC7</c>.</summary>
    public string Number => Criterion.Number;

    /// <summary>The library's short title, in English.</summary>
    public string Title => TitleIn(Language.English);

    /// <summary>The library's short title, in a language.</summary>
    public string TitleIn(Language language) => language.Text(Number + ".title");

    /// <summary>The library's explanation, in English: what the criterion means for one session.</summary>
    public string Explanation => ExplanationIn(Language.English);

    /// <summary>The library's explanation, in a language.</summary>
    public string ExplanationIn(Language language) => language.Text(Number + ".explanation");

    // A criterion is evidenced by what the profile asks of it, by the events of the commands that it names, and by what those events say.
    internal static StandardCriterion Of(ProfileCriterion criterion)
    {
        var places = new List<EvidencePlace>();
        places.AddRange(criterion.Requirements.Select(EvidencePlace.Rule));
        foreach (var name in criterion.Events)
        {
            var kind = EventKinds.Of(name);
            places.Add(new EvidencePlace(EvidenceKind.Command, name));
            places.Add(new EvidencePlace(EvidenceKind.Event, kind.Type.Name));
            places.AddRange(kind.Shows.Select(member => EvidencePlace.Field(kind.Type.Name, member)));
        }

        return new StandardCriterion(criterion.Criterion, places.ToValueList());
    }
}
