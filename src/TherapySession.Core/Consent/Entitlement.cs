using NodaTime;

namespace TherapySession;

/// <summary>Who may consent, and who may withdraw, under the session's jurisdiction.</summary>
internal static class Entitlement
{
    /// <summary>The code of what is missing before somebody may answer on a basis; <see langword="null"/> where nothing is.</summary>
    public static string? GapOf(ConsentResponse response, ConsentFacts facts, Instant at)
    {
        var (age, law) = (facts.Opening.Age, facts.Opening.Jurisdiction);
        var (consent, people) = (facts.Consent, facts.People);
        return response.Basis switch
        {
            ConsentBasis.Individual when !response.Responder.Equals(facts.Opening.Individual) => Codes.NotTheIndividual,
            ConsentBasis.Individual when age < law.PresumedAbleFrom => consent.IsCompetent(at) ? null : Codes.CompetenceNotShown,
            ConsentBasis.Individual => consent.IsCapacityLacking(at) ? Codes.CapacityLacking : null,

            ConsentBasis.ParentalResponsibility when age >= law.AdultFrom => Codes.TooOldForParents,
            ConsentBasis.ParentalResponsibility => people.IsAny(response.Responder, ParticipantRole.ParentalResponsibility) ? null : Codes.NoAuthority,

            _ when age < law.PresumedAbleFrom => Codes.ParentsInstead,
            _ when !consent.IsCapacityLacking(at) => Codes.CapacityIsPresumed,
            ConsentBasis.AttorneyOrDeputy when age < law.AttorneyFrom => Codes.ParentsInstead,
            ConsentBasis.AttorneyOrDeputy =>
                people.IsAny(response.Responder, ParticipantRole.HealthAndWelfareAttorney, ParticipantRole.Deputy) ? null : Codes.NoAuthority,

            // A worker or a relative decides nothing alone: a best-interests decision names who decided, and who was asked.
            _ => DecidedBy(response, consent, at) ? null : Codes.NoBestInterestsDecision,
        };
    }

    /// <summary>The commands that close a gap.</summary>
    public static ValueList<string> ClosedBy(string gap) => gap switch
    {
        Codes.CompetenceNotShown => [CommandKinds.AssessCompetence.Name],
        Codes.CapacityLacking => [CommandKinds.DecideInBestInterests.Name, CommandKinds.AssessCapacity.Name],
        Codes.CapacityIsPresumed => [CommandKinds.AssessCapacity.Name],
        Codes.NoBestInterestsDecision => [CommandKinds.DecideInBestInterests.Name],
        Codes.NoAuthority => [CommandKinds.AddParticipant.Name],
        _ => [],
    };

    /// <summary>Whether somebody may withdraw: the individual always, and whoever may consent or has consented for them.</summary>
    public static bool MayWithdraw(PersonId person, Session session)
    {
        if (person.Equals(session.Individual))
            return true;

        foreach (var answer in session.Consent.Responses)
        {
            if (answer.Response.Responder.Equals(person) && answer.Response.Answer == ConsentAnswer.Given)
                return true;
        }

        foreach (var decided in session.Consent.BestInterests)
        {
            if (decided.Decision.DecisionMaker.Equals(person))
                return true;
        }

        return session.People.IsAny(person, ParticipantRole.HealthAndWelfareAttorney, ParticipantRole.Deputy)
            || (session.Opening.Age < session.Opening.Jurisdiction.AdultFrom && session.People.IsAny(person, ParticipantRole.ParentalResponsibility));
    }

    /// <summary>Whether the individual, or somebody whose consent for them counts, is among some people.</summary>
    public static bool IsSpokenFor(ValueList<PersonId> people, ref Question question)
    {
        foreach (var person in people)
        {
            if (person.Equals(question.Session.Individual))
                return true;
        }

        var deciding = question.Consent.Answers;

        // While nobody has answered who may, that is told by consent itself; then whoever could end consent for the individual can speak for them.
        if (deciding.Count == 0)
            return people.Any(question.Session, static (person, session) => MayWithdraw(person, session));

        foreach (var answer in deciding)
        {
            if (people.AsSpan().Contains(answer.Response.Responder))
                return true;
        }

        return false;
    }

    private static bool DecidedBy(ConsentResponse response, ConsentState consent, Instant at) =>
        Moments.Latest(consent.BestInterests, at) is { } decided
        && decided.Decision.DecisionMaker.Equals(response.Responder)
        && (decided.Decision.Outcome == BestInterestsOutcome.GoAhead || response.Answer != ConsentAnswer.Given);
}
