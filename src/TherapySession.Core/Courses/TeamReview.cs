using NodaTime;

namespace TherapySession;

/// <summary>What a review came to about one thing.</summary>
public enum ReviewConclusion
{
    /// <summary>It goes on as it is.</summary>
    GoOn,

    /// <summary>The plan is to change; the therapist is among those who decide.</summary>
    ChangePlan,

    /// <summary>An outcome is reached, in the view of those who decide.</summary>
    OutcomeReached,

    /// <summary>An outcome is set aside.</summary>
    OutcomeSetAside,

    /// <summary>Support, surroundings or resources are to change, within the plan.</summary>
    ChangeSupport,

    /// <summary>More has to be known first, for instance another assessment.</summary>
    FindOutMore,

    /// <summary>Somebody else is to be asked to help.</summary>
    ReferOn,

    /// <summary>The course rests for a while.</summary>
    PauseCourse,

    /// <summary>The course ends; the therapist is among those who decide.</summary>
    EndCourse,

    /// <summary>Something else, in words.</summary>
    Other,
}

/// <summary>One thing that was decided in a review, and by whom. Equality: member by member.</summary>
/// <param name="Conclusion">What was decided.</param>
/// <param name="DecidedBy">Who decided; each took part in the review.</param>
/// <param name="Words">What exactly, why, and who sees to it.</param>
public sealed record ReviewDecision(ReviewConclusion Conclusion, ValueList<PersonId> DecidedBy, Words Words)
{
    /// <summary>The outcome it is about; <see langword="null"/> where it is about the course.</summary>
    public OutcomeId? Outcome { get; init; }
}

/// <summary>A review of a course by the individual and the multidisciplinary team. Equality: member by member.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="At">When it was.</param>
/// <param name="TookPart">Who took part, in which role.</param>
/// <param name="Decisions">What was decided; at least one thing.</param>
public sealed record TeamReview(ReviewId Id, Instant At, ValueList<Partner> TookPart, ValueList<ReviewDecision> Decisions)
{
    /// <summary>The individual's view, as they say or show it; needed where neither they nor anybody who may decide for them took part.</summary>
    public Words? IndividualsView { get; init; }

    internal IEnumerable<Refusal> Wrong()
    {
        if (!TookPart.All(each => ClosedList.Has(each.Role)))
            yield return Refusal(Codes.NotOnTheList, nameof(TookPart));
        if (IndividualsView is null && !TookPart.Any(each => each.SpeaksForTheIndividual))
            yield return Refusal(Codes.ReviewWithoutIndividual, nameof(IndividualsView));
        if (Decisions.Count == 0)
            yield return Refusal(Codes.NothingDecided, nameof(Decisions));

        for (var i = 0; i < Decisions.Count; i++)
        {
            var (decision, member) = (Decisions[i], $"{nameof(Decisions)}[{i}]");
            if (!ClosedList.Has(decision.Conclusion))
                yield return Refusal(Codes.NotOnTheList, $"{member}.Conclusion");
            if (decision.DecidedBy.Count == 0 || !decision.DecidedBy.All(person => TookPart.Any(each => each.Person == person)))
                yield return Refusal(Codes.DeciderTookNoPart, $"{member}.DecidedBy");
            else if (decision.Conclusion is ReviewConclusion.ChangePlan or ReviewConclusion.EndCourse && !decision.DecidedBy.Any(IsTherapist))
                yield return Refusal(Codes.ReviewNeedsTherapist, $"{member}.DecidedBy");
        }

        bool IsTherapist(PersonId person) => TookPart.Any(each => each.Person == person && each.Role == ParticipantRole.Therapist);

        static Refusal Refusal(string code, string member) => new(code, RefusalKind.Malformed, Place.Of(nameof(TeamReview), member)) { Criteria = CourseCriteria.OfReview };
    }
}
