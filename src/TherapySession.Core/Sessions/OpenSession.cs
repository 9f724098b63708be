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
            Some(Codes.PlanWithoutOutcome, "Opening.Plan.Outcomes", c => c.Opening.Plan.Outcomes);
            Some(Codes.PlanWithoutActivity, "Opening.Plan.Activities", c => c.Opening.Plan.Activities);
            Must(Codes.NamedTwice, "Opening.Plan.Outcomes", c => AllDifferent(c.Opening.Plan.Outcomes.Select(each => each.Id)));
            Must(Codes.NamedTwice, "Opening.Plan.Activities", c => AllDifferent(c.Opening.Plan.Activities.Select(each => each.Id)));
            Must(Codes.NamedTwice, "Opening.Plan.Risks", c => AllDifferent(c.Opening.Plan.Risks.Select(each => each.Id)));
            Must(Codes.NamedTwice, "Opening.Participants", c => AllDifferent(c.Opening.Participants.Select(each => each.Id)));
            MustEach(Codes.ParticipantWithoutRole, "Opening.Participants", c => c.Opening.Participants, each => each.Roles.Count > 0, "Roles");
            MustEach(Codes.NotOnTheList, "Opening.Participants", c => c.Opening.Participants, each => each.Roles.All(Enum.IsDefined), "Roles");
            MustEach(Codes.NotOnTheList, "Opening.Participants", c => c.Opening.Participants, each => Enum.IsDefined(each.Attendance), "Attendance");
            MustEach(Codes.NotOnTheList, "Opening.Plan.Outcomes", c => c.Opening.Plan.Outcomes, each => Enum.IsDefined(each.Measure), "Measure");
            MustEach(Codes.NotOnTheList, "Opening.Plan.Outcomes", c => c.Opening.Plan.Outcomes, each => Enum.IsDefined(each.Direction), "Direction");
            MustEach(Codes.NotOnTheList, "Opening.Plan.Outcomes", c => c.Opening.Plan.Outcomes, each => Enum.IsDefined(each.Origin), "Origin");
            MustEach(Codes.NotOnTheList, "Opening.Plan.Activities", c => c.Opening.Plan.Activities, each => Enum.IsDefined(each.Touch), "Touch");
            MustEach(Codes.NotOnTheList, "Opening.Plan.Activities", c => c.Opening.Plan.Activities, each => each.Resources.All(resource => Enum.IsDefined(resource.Kind)), "Resources");
            Must(Codes.OneIndividual, "Opening.Participants", c => c.Opening.Participants.Count(each => each.Is(ParticipantRole.Individual)) == 1);
            MustEach(Codes.IndividualIsNotStaff, "Opening.Participants", c => c.Opening.Participants, each => !each.Is(ParticipantRole.Individual) || each.Roles.Count == 1, "Roles");
        }

        private static bool AllDifferent<T>(IEnumerable<T> ids)
        {
            var seen = new HashSet<T>();
            return ids.All(seen.Add);
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

    /// <summary>Whose law says who may consent.</summary>
    public Jurisdiction Jurisdiction { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Jurisdiction.EnglandAndWales;
}

/// <summary>A session was opened.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Opening">What it was opened with.</param>
public sealed record SessionOpened(Occurrence At, Opening Opening) : SessionEvent(At)
{
    internal override void Apply(SessionDraft session)
    {
        session.Opened = this;
        session.People.Participants = Opening.Participants;
    }
}
