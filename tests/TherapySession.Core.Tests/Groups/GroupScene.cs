using NodaTime;
using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>A workshop as it goes: the script of a session that goes well, played for several individuals, with what they share given once.</summary>
internal sealed class GroupScene
{
    private static readonly Type[] SharedTypes =
    [
        typeof(TakeOutResource), typeof(CheckResource), typeof(CleanResource), typeof(ReturnResource), typeof(UseUpResource), typeof(CheckTidy), typeof(RecordHazard), typeof(ReportHazard),
    ];

    private int _given;

    public GroupSession Group { get; set; } = GroupSession.Open(OpeningOf(SessionFormat.Workshop)).Require();

    public Instant Now { get; private set; } = Start;

    public Dictionary<SessionId, List<SessionEvent>> Stored { get; } = [];

    public static GroupOpening OpeningOf(SessionFormat format) => new(new GroupId("workshop"), TherapyType.Art, Setting.CareHome, What.Opening(Profile.Coordinate320).Planned, format);

    public static SessionId Id(string member) => new($"session-{member}");

    public static PersonId Person(string member) => new($"p-{member}");

    /// <summary>An individual's own opening: the script's, with their own identifiers and nobody of another's family.</summary>
    public static Opening OpeningFor(string member, SessionFormat format = SessionFormat.Workshop)
    {
        var opening = What.Opening(Profile.Coordinate320);
        return opening with
        {
            Session = Id(member),
            Format = format,
            Participants = [new(Person(member), ParticipantRole.Individual), .. opening.Participants.Where(each => each.Id == Who.Worker || each.Id == Who.Therapist)],
        };
    }

    public Stamp Stamp(PersonId? by = null)
    {
        Now += Duration.FromMinutes(1);
        return new Stamp(new CommandId($"g-{++_given}"), by ?? Who.Worker, Now);
    }

    public GroupScene Join(params string[] members)
    {
        foreach (var member in members)
            Take(Group.Join(OpeningFor(member), Stamp()));
        return this;
    }

    public GroupScene Do(string member, SessionCommand command, PersonId? by = null, PersonId? coSignedBy = null)
    {
        Take(Group.Decide(Id(member), command, Stamp(by) with { CoSignedBy = coSignedBy }));
        return this;
    }

    public GroupScene DoForAll(params SessionCommand[] commands)
    {
        foreach (var command in commands)
            Take(Group.DecideForAll(command, Stamp()));
        return this;
    }

    public static ValueList<Refusal> Refuse(GroupDecision decision)
    {
        var refused = Assert.IsType<GroupDecision.Refused>(decision);
        Assert.NotEmpty(refused.Reasons);
        Assert.All(refused.Reasons, Scene.AssertReadable);
        return refused.Reasons;
    }

    /// <summary>Gives an individual everything of their present phase's script that is theirs alone, and the way out of it.</summary>
    public GroupScene Through(string member)
    {
        var phase = PhaseOf(member);
        foreach (var line in Script.Lines.Where(line => line.In == phase && !SharedTypes.Contains(line.Command.GetType())))
        {
            if (Theirs(member, line.Command) is { } command)
                Do(member, command, line.By, line.CoSignedBy);
        }

        return Do(member, Script.WayOut(phase));
    }

    /// <summary>Sets everything out once for all.</summary>
    public GroupScene SetOut() => DoForAll([.. Script.Lines.Where(line => line.In == Phase.Preparation && SharedTypes.Contains(line.Command.GetType())).Select(line => line.Command)]);

    /// <summary>Puts everything away once for all.</summary>
    public GroupScene PutAway() => DoForAll([.. Script.Lines.Where(line => line.In == Phase.TidyUp && SharedTypes.Contains(line.Command.GetType())).Select(line => ForAll(line.Command))]);

    public Session SessionOf(string member) => Group.Find(Id(member))!;

    public Phase PhaseOf(string member) => SessionOf(member).Phase;

    public void Take(GroupDecision decision)
    {
        Assert.True(decision is GroupDecision.Accepted, decision is GroupDecision.Refused refused ? "Refused: " + string.Join("; ", refused.Reasons) : "");
        var accepted = (GroupDecision.Accepted)decision;
        Group = accepted.Group;
        foreach (var each in accepted.Events)
        {
            if (!Stored.TryGetValue(each.Session, out var events))
                Stored[each.Session] = events = [];
            events.Add(each.Event);
        }
    }

    // The carer of the script belongs to one individual's life; a workshop is held by the worker alone.
    public static SessionCommand? Theirs(string member, SessionCommand command) => command switch
    {
        AgreeResponsibilities => new AgreeResponsibilities(new(Shares.Held.Select(each => each with { Holder = Who.Worker }).ToValueList(), [Who.Worker, Person(member)])),
        RecordConsent => new RecordConsent(Yes with { Responder = Person(member) }),
        ConfirmOutcome confirm => confirm with { ConfirmedWith = [Person(member)] },
        AgreeSupport => new AgreeSupport(Support with { AgreedWith = [Person(member), Who.Worker] }),
        IdentifyNeeds { AskedOf: var asked } needs => asked.Contains(Who.Carer)
            ? null
            : needs with { AskedOf = [Person(member)], Needs = needs.Needs.Select(need => need with { For = Person(member) }).ToValueList() },
        AskQuestion ask => ask with { AskedBy = Person(member) },
        AskForFeedback { Person: var person } when person == Who.Carer => null,
        ProposeChange propose => propose with { AskedBy = Person(member) },
        AgreeChange agree => agree with { AgreedBy = [Person(member), Who.Worker] },
        RateOutcome { Rating: var rating } => new RateOutcome(rating with { RatedBy = Person(member) }),
        _ => command,
    };

    private static SessionCommand ForAll(SessionCommand command) =>
        command is CheckTidy { Left: var left } ? new CheckTidy(left with { Supported = [], NobodySupported = NotDoneReason.NotNeeded }) : command;
}
