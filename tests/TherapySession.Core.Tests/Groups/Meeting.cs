using NodaTime;

namespace TherapySession.Tests.Groups;

/// <summary>One decision on the way of a group.</summary>
internal sealed record Decided(GroupSession Before, GroupCommand Command, Stamp Stamp, GroupDecision Decision)
{
    public ValueList<Refusal> Reasons => Decision is GroupDecision.Refused refused ? refused.Reasons : [];
}

/// <summary>A group as it goes: gives commands with rising times and identifiers, and keeps what was decided.</summary>
internal sealed class Meeting
{
    private readonly Dictionary<int, int> _next = [];
    private int _given;

    public Meeting(GroupOpening? opening = null)
    {
        opening ??= Room.Opening();
        Group = GroupSession.Open(opening, Stamp()).Require();
    }

    public GroupSession Group { get; set; }

    public Instant Now { get; private set; } = Room.Start;

    public List<Decided> Log { get; } = [];

    public Stamp Stamp(PersonId? by = null)
    {
        Now += Duration.FromMinutes(1);
        return new Stamp(new CommandId($"command-{++_given}"), by ?? Room.Worker, Now) { CoSignedBy = Room.Therapist };
    }

    public Meeting Wait(int minutes)
    {
        Now += Duration.FromMinutes(minutes);
        return this;
    }

    public GroupDecision Try(GroupCommand command, Stamp? stamp = null)
    {
        var given = stamp ?? Stamp();
        var decision = Group.Decide(command, given);
        Log.Add(new Decided(Group, command, given, decision));
        if (decision is GroupDecision.Accepted accepted)
            Group = accepted.Group;
        return decision;
    }

    public Meeting Do(params GroupCommand[] commands)
    {
        foreach (var command in commands)
        {
            var decision = Try(command);
            Assert.True(decision is GroupDecision.Accepted, decision is GroupDecision.Refused refused ? $"{command.GetType().Name} refused: {string.Join("; ", refused.Reasons)}" : "");
        }

        return this;
    }

    public Meeting Do(int member, params SessionCommand[] commands) => Do([.. commands.Select(GroupCommand (command) => new ForMember(Room.Session(member), command))]);

    public Meeting Share(params SessionCommand[] commands) => Do([.. commands.Select(GroupCommand (command) => new ForGroup(command))]);

    public Meeting Share(SessionCommand command, params int[] madeFor) => Do(new ForGroup(command) { MadeFor = madeFor.Select(Room.Session).ToValueList() });

    public Meeting Join(params int[] members)
    {
        foreach (var member in members)
            Do(new JoinGroup(Room.OpeningOf(member, Group.Opening)));
        return this;
    }

    public Session Of(int member) => Group.Find(Room.Session(member))!;

    /// <summary>Goes a member's way up to a phase.</summary>
    public Meeting Bring(Phase phase, params int[] members)
    {
        // Whoever tidies up waits for those who still take part.
        if (phase > Phase.Feedback)
            Bring(Phase.Feedback, members.Where(member => Of(member).Phase < Phase.Feedback).ToArray());
        foreach (var member in members)
        {
            for (var more = 60; Of(member).Phase != phase; more--)
            {
                Assert.True(more > 0, $"A member's way does not lead to {phase}.");
                Do(member, Next(member));
            }
        }

        return this;
    }

    /// <summary>The next command of a member's way; it stays the next one until <see cref="Advance"/>.</summary>
    public SessionCommand Peek(int member) => Room.Way(member)[Math.Min(_next.GetValueOrDefault(member), Room.Way(member).Count - 1)];

    public void Advance(int member) => _next[member] = _next.GetValueOrDefault(member) + 1;

    /// <summary>The paints and the tablet taken out and checked, the tablet set for some.</summary>
    public Meeting SetOut(params int[] madeFor) => Share(
        new TakeOutResource(Room.Paints, ResourceKind.Material), new CheckResource(Room.Paints, Room.Fit), new TakeOutResource(Room.Tablet, ResourceKind.DigitalTool))
        .Share(new CheckResource(Room.Tablet, Room.Ready), madeFor);

    /// <summary>Members who take part, in a room that is set out.</summary>
    public static Meeting With(params int[] members) => new Meeting().Join(members).Bring(Phase.Preparation, members).SetOut(members).Bring(Phase.Active, members);

    public Refusal Refuse(string code, GroupCommand command, Stamp? stamp = null)
    {
        var before = Group;
        var refused = Assert.IsType<GroupDecision.Refused>(Try(command, stamp));
        Assert.Same(before, Group);
        Assert.All(refused.Reasons, Scene.AssertReadable);
        return Assert.Single(refused.Reasons, reason => reason.Code == code);
    }

    private SessionCommand Next(int member)
    {
        var next = Peek(member);
        Advance(member);
        return next;
    }
}
