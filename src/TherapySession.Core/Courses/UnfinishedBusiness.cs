using NodaTime;

namespace TherapySession;

/// <summary>What sessions left to be taken up: put it into <see cref="Opening.CarriedOver"/> of the next one, whose gate G2 then asks for each thing.</summary>
/// <remarks>Thread safety: pure functions.</remarks>
public static class UnfinishedBusiness
{
    /// <summary>What a session leaves: changes, questions and needs that it carried forward or, where it is over, never settled; concerns about which nothing was done; and what it carried on from earlier ones.</summary>
    /// <remarks>A concern about a person is not among it: it goes to those who can act on it, and never into the preparation of a session in which that person may take part.</remarks>
    public static ValueList<CarriedOver> Of(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var isOver = IsOver(session);
        return session.Opening.CarriedOver.Where(carried => IsCarriedOn(session, carried.Item, isOver)).Concat(Own(session, isOver)).ToValueList();
    }

    /// <summary>What the sessions of a course left and none of them took up or declined, in the order in which it came up.</summary>
    /// <param name="course">The course.</param>
    /// <param name="at">The moment to ask for: a session that nobody closed counts as over once it has lapsed.</param>
    public static ValueList<CarriedOver> Of(Course course, Instant at)
    {
        ArgumentNullException.ThrowIfNull(course);
        return Open(course.Sessions, at).Select(each => each.Carried).ToValueList();
    }

    /// <summary>The same with when each thing came up, and how many later sessions were opened with it.</summary>
    internal static IEnumerable<UnfinishedInCourse> Open(ValueList<Session> sessions, Instant at)
    {
        var closed = new HashSet<UnfinishedItem>();
        var asked = new Dictionary<UnfinishedItem, int>();
        foreach (var session in sessions)
        {
            foreach (var carried in session.Opening.CarriedOver)
            {
                asked[carried.Item] = asked.GetValueOrDefault(carried.Item) + 1;
                if (session.Preparation.SettlementOf(carried.Item) is UnfinishedSettlement.TakenUp or UnfinishedSettlement.Declined)
                    closed.Add(carried.Item);
            }
        }

        return sessions
            .SelectMany(session => Own(session, IsOver(session, at)), (session, carried) => new UnfinishedInCourse(carried, session.Opening.Planned.Start, asked.GetValueOrDefault(carried.Item)))
            .Where(each => !closed.Contains(each.Carried.Item));
    }

    /// <summary>Whether nobody takes part any more, so that what is open stays open.</summary>
    internal static bool IsOver(Session session) => session.HasEnded || session.Phase == Phase.TidyUpAfterCancel;

    private static bool IsOver(Session session, Instant at) => IsOver(session) || session.IsLapsed(at, Course.UsualGrace);

    private static bool IsCarriedOn(Session session, UnfinishedItem item, bool isOver) => session.Preparation.SettlementOf(item) switch
    {
        null => isOver,
        var settled => settled == UnfinishedSettlement.CarriedOn,
    };

    private static IEnumerable<CarriedOver> Own(Session session, bool isOver)
    {
        var preparation = session.Preparation;
        var changes = session.Participation.Changes.Where(change => change.Standing == ChangeStanding.CarriedForward || (isOver && !change.IsSettled))
            .Select(change => Item(UnfinishedKind.Change, change.Id, (change.Facts[0] as ChangeProposed)?.Words));
        var questions = preparation.Questions.Where(asked => IsLeft(preparation.SettlementOf(asked.Question), isOver))
            .Select(asked => Item(UnfinishedKind.Question, asked.Question, asked.Words));
        var needs = preparation.Needs.SelectMany(each => each.Needs).Where(need => IsLeft(preparation.SettlementOf(need.Id), isOver))
            .Select(need => Item(UnfinishedKind.Need, need.Id, need.Words));
        var concerns = session.Concerns.All.Where(concern => isOver && concern is { IsOpen: true, Concern.About: null })
            .Select(concern => Item(UnfinishedKind.Concern, concern.Concern.Id, words: null));
        return changes.Concat(questions).Concat(needs).Concat(concerns);

        CarriedOver Item(UnfinishedKind kind, Identifier id, Words? words) => new(new UnfinishedItem(session.Id, kind, new UnfinishedId(id.Value))) { Words = words };
    }

    private static bool IsLeft(Settlement? settled, bool isOver) => settled is null ? isOver : settled == Settlement.CarriedForward;
}
