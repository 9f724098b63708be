namespace TherapySession;

/// <summary>What has to be heard before putting away (gate G4).</summary>
internal static class FeedbackGate
{
    /// <summary>The individual gave feedback in their own way; or declined, or was not able, with what was tried.</summary>
    public static readonly Requirement Individual = new("TS-FEED-001", "Session.Feedback.Individual", AskIndividual, "giveFeedback", "recordNoFeedback");

    /// <summary>Each other participant was asked for feedback, or gave it.</summary>
    public static readonly Requirement Others = new("TS-FEED-002", "Session.Feedback.Asked", AskOthers, "askForFeedback", "giveOthersFeedback", "contributeObservations");

    /// <summary>A worker contributed their own observations.</summary>
    public static readonly Requirement Observations = new("TS-FEED-003", "Session.Feedback.Contributed", AskObservations, "contributeObservations");

    /// <summary>Each confirmed outcome is rated, or it is recorded why not.</summary>
    public static readonly Requirement Ratings = new("TS-FEED-004", "Session.Feedback.Ratings", AskRatings, "rateOutcome");

    public static readonly Requirement[] G4 = [Individual, Others, Observations, Ratings, ParticipationGate.Changes];

    private static void AskIndividual(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Feedback.Individual.Count + question.Session.Feedback.NoFeedback.Count == 0)
            unmet.Missing();
    }

    private static void AskOthers(ref Question question, ref Unmet unmet)
    {
        var feedback = question.Session.Feedback;
        foreach (var participant in question.Session.People.Participants)
        {
            if (!participant.IsPresent || participant.Is(ParticipantRole.Individual))
                continue;

            // A worker's own observations are their feedback. Where there are none yet, whoever keeps the record is asked for them (TS-FEED-003), and not for feedback besides.
            if (feedback.Contributed.Count == 0 && question.Session.People.Holds(Responsibility.Record, participant.Id))
                continue;

            var heard = feedback.Asked.Any(participant.Id, static (fact, id) => fact.Person.Equals(id))
                || feedback.Others.Any(participant.Id, static (fact, id) => fact.Person.Equals(id))
                || feedback.Contributed.Any(participant.Id, static (fact, id) => fact.At.By.Equals(id));
            if (!heard)
                unmet.Missing(participant.Roles[0].ToString());
        }
    }

    private static void AskObservations(ref Question question, ref Unmet unmet)
    {
        foreach (var fact in question.Session.Feedback.Contributed)
        {
            if (question.Session.People.IsAny(fact.At.By, ParticipantRole.SupportWorker, ParticipantRole.CoordinatingWorker))
                return;
        }

        unmet.Missing();
    }

    private static void AskRatings(ref Question question, ref Unmet unmet)
    {
        var session = question.Session;
        foreach (var outcome in session.Plan.Outcomes)
        {
            if (session.Consent.IsConfirmed(outcome.Id) && !session.Feedback.Ratings.Any(outcome.Id, static (rated, id) => rated.Rating.Outcome.Equals(id)))
                unmet.Missing(outcome.Id.Value);
        }
    }
}
