namespace TherapySession.Standards;

/// <summary>Something that a standard asks a worker to know, and where the library helps with it while a session goes on. Equality: member by member.</summary>
/// <param name="Number">Its number, for instance <c>226/K18</c>.</param>
/// <param name="EvidencedBy">Where it lives: fields, rules, prompts and sections of reports; at least one.</param>
public sealed record KnowledgePoint(string Number, ValueList<EvidencePlace> EvidencedBy)
{
    /// <summary>The library's short title, in English.</summary>
    public string Title => TitleIn(Language.English);

    /// <summary>The library's short title, in a language.</summary>
    public string TitleIn(Language language) => language.Text(Number + ".title");

    /// <summary>The library's explanation, in English: what helps a worker with it in one session.</summary>
    public string Explanation => ExplanationIn(Language.English);

    /// <summary>The library's explanation, in a language.</summary>
    public string ExplanationIn(Language language) => language.Text(Number + ".explanation");
}
