using NodaTime;

namespace TherapySession.Testing;

/// <summary>What a command is made for: the session as it stands, the moment, and chance.</summary>
internal sealed class Scene(WalkRandom random)
{
    // What software loses: letters beyond the first 128, composed and decomposed ones, quotes, line ends, spaces at the ends, length, what looks like markup or a formula.
    private static readonly Words[] Said =
    [
        "chose blue", "Dewisodd las, a'r pŵer i wneud â'i llaw ei hun: ŵ ŷ ŵyr", "zażółć gęślą jaźń 😀 ناعم 喜び", "cafe\u0301 and caf\u00E9 are not the same letters",
        "it's \"quoted\", back\\slashed; and -- commented", "first line\nsecond line\r\nthird\tline", "  said twice  ", "<b>&amp; =SUM(A1)</b>",
        new string('w', 300) + " and the last word",
    ];

    private static readonly Words Longest = new(string.Concat(Enumerable.Repeat("one word after the other ", 200)) + "end");

    /// <summary>Chance.</summary>
    public WalkRandom Random { get; } = random;

    /// <summary>The session as the library has it.</summary>
    public required Session Session { get; set; }

    /// <summary>The moment at which the command is given.</summary>
    public Instant Now { get; set; }

    /// <summary>Whether the command is to contradict itself, lack something, or name what there is not.</summary>
    public bool Slips => Random.OneIn(25);

    /// <summary>Somebody's words.</summary>
    public Words Words() => Random.OneIn(40) ? Longest : Random.Of(Said);

    /// <summary>Somebody who has a part in the session.</summary>
    public PersonId Participant() => Slips ? Cast.Stranger : Random.From(Session.People.Participants).Id;

    /// <summary>Somebody with one of several roles; the worker where there is none.</summary>
    public PersonId With(ValueList<ParticipantRole> roles)
    {
        foreach (var participant in Session.People.Participants)
        {
            if (participant.IsAny(roles.AsSpan()))
                return participant.Id;
        }

        return Cast.Worker;
    }

    /// <summary>Everybody who is there now.</summary>
    public ValueList<PersonId> Present() => Session.People.Participants.Where(each => each.IsPresent).Select(each => each.Id).ToValueList();

    /// <summary>An outcome of the plan.</summary>
    public OutcomeId Outcome() => Slips ? new("no-such-outcome") : Random.From(Session.Plan.Outcomes).Id;

    /// <summary>An activity of the plan.</summary>
    public ActivityId Activity() => Slips ? new("no-such-activity") : Random.From(Session.Plan.Activities).Id;

    /// <summary>An activity of this session that has what is looked for; any of the plan where none has.</summary>
    public ActivityId Activity(Func<PlannedActivity, bool> fits) => Fitting(Session.Preparation.ActivitiesOf(Session.Plan), fits)?.Id ?? Activity();

    /// <summary>A resource that has what is looked for; any where none has.</summary>
    public ResourceStanding? Resource(Func<ResourceStanding, bool> fits) => Fitting(Session.Preparation.Resources, fits);

    /// <summary>One of the few numbers that identifiers of a kind end with: few, so that commands meet each other.</summary>
    public int Number() => 1 + Random.Below(4);

    /// <summary>One of those in a list that fit; <see langword="null"/> where none does, and now and then all the same.</summary>
    public T? Fitting<T>(IReadOnlyList<T> items, Func<T, bool> fits)
        where T : class
    {
        var count = 0;
        T? chosen = null;
        foreach (var item in items)
        {
            if (fits(item) && Random.Below(++count) == 0)
                chosen = item;
        }

        return Slips ? null : chosen;
    }

    /// <summary>A part of a closed list, often all of it.</summary>
    public ValueList<T> Some<T>(int percent)
        where T : struct, Enum
    {
        ValueList<T> some = [];
        foreach (var each in Enum.GetValues<T>())
        {
            if (Random.Percent(percent))
                some = some.Add(each);
        }

        return some;
    }
}
