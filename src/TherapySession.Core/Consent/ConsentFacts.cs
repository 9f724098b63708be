namespace TherapySession;

/// <summary>What consent is worked out from: whoever tells a history event by event need not hold a whole session still to ask for it.</summary>
/// <param name="Opening">Age, law, and who the individual is.</param>
/// <param name="People">Who has a part.</param>
/// <param name="Consent">What was answered, withdrawn, narrowed and assessed.</param>
internal readonly record struct ConsentFacts(Opening Opening, PeopleState People, ConsentState Consent)
{
    public static ConsentFacts Of(Session session) => new(session.Opening, session.People, session.Consent);
}
