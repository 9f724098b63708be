namespace TherapySession;

/// <summary>Opens a session for one individual: who, where, when, under which plan and profile. The first command of every session.</summary>
/// <param name="Opening">Everything that has to be known to begin with.</param>
public sealed record OpenSession(Opening Opening) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.OpenSession;

    internal override SessionEvent Happened(Occurrence at) => new SessionOpened(at, Opening);

    internal sealed class Rules : CommandRules<OpenSession>
    {
        public Rules()
        {
            Known("Opening.Setting", c => c.Opening.Setting);
            Known("Opening.Format", c => c.Opening.Format);
            Must(Codes.AgeOutOfRange, "Opening.Age", c => c.Opening.Age is >= 0 and <= 130);
            Must("Opening.Plan", c => PlanCheck.OfPlan(c.Opening.Plan));
            MustEach(Codes.NotOnTheList, "Opening.CarriedOver", c => c.Opening.CarriedOver, each => ClosedList.Has(each.Item.Kind), "Item.Kind");
            MustEach(Codes.CarriedOverFromItself, "Opening.CarriedOver", c => c.Opening.CarriedOver, (c, each) => each.Item.From != c.Opening.Session, "Item.From");
            Must(Codes.NamedTwice, "Opening.CarriedOver", c => PlanCheck.AreAllDifferent(c.Opening.CarriedOver, static each => each.Item));
            Must(Codes.NamedTwice, "Opening.Participants", c => PlanCheck.AreAllDifferent(c.Opening.Participants, static each => each.Id));
            MustEach(Codes.ParticipantWithoutRole, "Opening.Participants", c => c.Opening.Participants, each => each.Roles.Count > 0, "Roles");
            MustEach(Codes.NotOnTheList, "Opening.Participants", c => c.Opening.Participants, each => !each.Roles.Any(static role => !ClosedList.Has(role)), "Roles");
            MustEach(Codes.NotOnTheList, "Opening.Participants", c => c.Opening.Participants, each => ClosedList.Has(each.Attendance), "Attendance");
            Must(Codes.OneIndividual, "Opening.Participants", c => CountOfIndividuals(c.Opening) == 1);
            MustEach(Codes.IndividualIsNotStaff, "Opening.Participants", c => c.Opening.Participants, each => !each.Is(ParticipantRole.Individual) || each.Roles.Count == 1, "Roles");
        }

        private static int CountOfIndividuals(Opening opening)
        {
            var count = 0;
            foreach (var each in opening.Participants)
                count += each.Is(ParticipantRole.Individual) ? 1 : 0;
            return count;
        }
    }
}

/// <summary>What a session is opened with. Equality: member by member.</summary>
public sealed record Opening
{
    /// <summary>Identifies the session.</summary>
    public required SessionId Session { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What is asked of it: a standard, or an employer's policy.</summary>
    public required Profile Profile { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The individual's age in whole years at the session: it decides who may consent.</summary>
    public required int Age { get; init; }

    /// <summary>Everybody who has a part, the individual among them exactly once.</summary>
    public required ValueList<Participant> Participants { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The therapy plan in the version that holds for this session.</summary>
    public required TherapyPlan Plan { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The kind of therapy session.</summary>
    public required TherapyType Type { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Where it takes place.</summary>
    public required Setting Setting { get; init; }

    /// <summary>When it is planned.</summary>
    public required PlannedTime Planned { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>How many take part together.</summary>
    public SessionFormat Format { get; init; }

    /// <summary>What earlier sessions left: each thing is taken up, declined or carried on before taking part begins. See <see cref="UnfinishedBusiness"/>.</summary>
    public ValueList<CarriedOver> CarriedOver { get; init => field = value ?? []; } = [];

    /// <summary>Whose law says who may consent.</summary>
    public Jurisdiction Jurisdiction { get; init => field = value ?? Jurisdiction.EnglandAndWales; } = Jurisdiction.EnglandAndWales;

    internal PersonId Individual =>
        Participants.Find(ParticipantRole.Individual, static (each, role) => each.Is(role))?.Id ?? throw new InvalidOperationException("The session has no individual.");
}

/// <summary>A session was opened.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Opening">What it was opened with.</param>
public sealed record SessionOpened(Occurrence At, Opening Opening) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session)
    {
        // A session is opened once. What calls itself another opening changes nothing here; whoever checks the history says that it is there.
        if (session.Opened is not null)
            return;

        session.Opened = this;
        session.People.Participants = Opening.Participants;
    }
}
