using System.Collections.Immutable;
using NodaTime;

namespace TherapySession;

/// <summary>A course of therapy: the sessions of one individual, the plan they follow as it changed, and the reviews of it.</summary>
/// <remarks>
/// Sessions may arrive in any order: they stand in that of their planned times. A course takes sessions of its own individual only, and each once.
/// What it comes to at a moment is worked out by <see cref="CourseProgress.Of"/>, never stored.
/// Equality: individual, plan, phases, sessions and reviews, whatever order they arrived in. Thread safety: immutable.
/// </remarks>
public sealed class Course : IEquatable<Course>
{
    /// <summary>How long after its planned end a session may stay open before it counts as lapsed.</summary>
    public static readonly Duration UsualGrace = Duration.FromDays(1);

    private readonly ImmutableDictionary<SessionId, Session> _sessions;
    private readonly ImmutableDictionary<ReviewId, TeamReview> _reviews;
    private readonly Lazy<(ValueList<Session> Sessions, ValueList<TeamReview> Reviews)> _inOrder;

    private Course(PersonId individual, ImmutableDictionary<SessionId, Session> sessions, ImmutableDictionary<ReviewId, TeamReview> reviews)
    {
        (Individual, _sessions, _reviews) = (individual, sessions, reviews);
        _inOrder = new(() => (
            sessions.Values.OrderBy(session => session.Opening.Planned.Start).ThenBy(session => session.Id.Value, StringComparer.Ordinal).ToValueList(),
            reviews.Values.OrderBy(review => review.At).ThenBy(review => review.Id.Value, StringComparer.Ordinal).ToValueList()));
    }

    /// <summary>Whose course it is.</summary>
    public PersonId Individual { get; }

    /// <summary>The plan and its versions; <see langword="null"/> where only the sessions say what they were opened with.</summary>
    public PlanHistory? Plan { get; private init; }

    /// <summary>The phases that ratings are set against each other by; <see langword="null"/> where none are given.</summary>
    public SingleCaseDesign? Design { get; private init; }

    /// <summary>The sessions in the order of their planned times, and of their identifiers where these are equal.</summary>
    public ValueList<Session> Sessions => _inOrder.Value.Sessions;

    /// <summary>The reviews in the order of their times, and of their identifiers where these are equal.</summary>
    public ValueList<TeamReview> Reviews => _inOrder.Value.Reviews;

    /// <summary>A course without a session yet.</summary>
    public static Course Of(PersonId individual)
    {
        ArgumentNullException.ThrowIfNull(individual);
        return new(individual, ImmutableDictionary<SessionId, Session>.Empty, ImmutableDictionary<ReviewId, TeamReview>.Empty);
    }

    /// <summary>A course of sessions in any order, or everything that is wrong with them; the place of a reason begins with the position of the session.</summary>
    /// <remarks>An equal session is taken once. Of two sessions with one identifier that differ, neither is taken for the right one: both are told.</remarks>
    public static Admission<Course> Of(PersonId individual, IEnumerable<Session> sessions)
    {
        var empty = Of(individual);
        var all = sessions.ToValueList();
        var reasons = new List<Refusal>();
        var first = new Dictionary<SessionId, int>();
        for (var i = 0; i < all.Count; i++)
        {
            if (empty.AgainstIndividual(all[i]) is { } another)
                reasons.Add(Within(another, i));
            else if (!first.TryAdd(all[i].Id, i) && !all[i].Equals(all[first[all[i].Id]]))
                reasons.AddRange([Within(Differ(), first[all[i].Id]), Within(Differ(), i)]);
        }

        return reasons.Count > 0
            ? new(null, reasons.Distinct().ToValueList())
            : new(new(individual, first.ToImmutableDictionary(each => each.Key, each => all[each.Value]), empty._reviews), []);

        static Refusal Within(Refusal reason, int i) => reason with { Place = reason.Place.Within(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{i}")) };
    }

    /// <summary>The course with one more session. The same one again changes nothing; another one under its identifier is refused.</summary>
    public Admission<Course> Add(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (AgainstIndividual(session) is { } another)
            return new(null, [another]);
        if (!_sessions.TryGetValue(session.Id, out var there))
            return new(With(_sessions.Add(session.Id, session), _reviews), []);
        return there.Equals(session) ? new(this, []) : new(null, [Differ()]);
    }

    /// <summary>The course with one more review. The same one again changes nothing; another one under its identifier is refused.</summary>
    public Admission<Course> Add(TeamReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var reasons = review.Wrong().ToList();
        var isThere = _reviews.TryGetValue(review.Id, out var there);
        if (isThere && !review.Equals(there))
            reasons.Add(new Refusal(Codes.ReviewsDiffer, RefusalKind.Conflict, Place.Of(nameof(TeamReview), nameof(review.Id))));
        if (reasons.Count > 0)
            return new(null, reasons.ToValueList());
        return new(isThere ? this : With(_sessions, _reviews.Add(review.Id, review)), []);
    }

    /// <summary>The course under a plan. Sessions keep the version that they were opened with.</summary>
    public Course Under(PlanHistory? plan) => new(Individual, _sessions, _reviews) { Plan = plan, Design = Design };

    /// <summary>The course with phases that ratings are set against each other by.</summary>
    public Course By(SingleCaseDesign? design) => new(Individual, _sessions, _reviews) { Plan = Plan, Design = design };

    /// <summary>The session with an identifier, if the course has it.</summary>
    public Session? Find(SessionId session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return _sessions.GetValueOrDefault(session);
    }

    /// <inheritdoc/>
    public bool Equals(Course? other) => other is not null && Individual == other.Individual && Equals(Plan, other.Plan) && Equals(Design, other.Design)
        && Sessions.Equals(other.Sessions) && Reviews.Equals(other.Reviews);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Course);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Individual, _sessions.Count, _reviews.Count);

    /// <summary>How many sessions and reviews there are; never whose.</summary>
    public override string ToString() => $"{_sessions.Count} sessions, {_reviews.Count} reviews";

    private Course With(ImmutableDictionary<SessionId, Session> sessions, ImmutableDictionary<ReviewId, TeamReview> reviews) =>
        new(Individual, sessions, reviews) { Plan = Plan, Design = Design };

    private Refusal? AgainstIndividual(Session session) => session.Individual == Individual
        ? null
        : new Refusal(Codes.SessionOfAnother, RefusalKind.Refused, new Place("Session.Individual", "/history/0/opening/participants"));

    private static Refusal Differ() => new(Codes.SessionsDiffer, RefusalKind.Conflict, new Place("Session.Id", "/history/0/opening/session"));
}
