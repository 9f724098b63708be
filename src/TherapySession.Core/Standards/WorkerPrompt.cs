namespace TherapySession.Standards;

/// <summary>A short text that reminds a worker of something at the moment when it helps. It asks for nothing and records nothing. Equality: member by member.</summary>
/// <param name="Key">Identifies it, whatever the language.</param>
/// <param name="Phase">When it is shown; <see cref="Phase.Participation"/> for both of its phases.</param>
/// <param name="Knowledge">The knowledge points that it carries.</param>
public sealed record WorkerPrompt(string Key, Phase Phase, ValueList<string> Knowledge)
{
    /// <summary>The kinds of activity that it is shown with; empty where it is shown with every session.</summary>
    public ValueList<TherapyType> Types { get; init => field = value ?? []; } = [];

    /// <summary>The text, in English.</summary>
    public string Text => TextIn(Language.English);

    /// <summary>The text, in a language.</summary>
    public string TextIn(Language language) => language.Text("prompt." + Key);
}
