namespace TherapySession;

/// <summary>What has to be agreed before anything is prepared (gate G1), and the rules of consent that every later gate asks again.</summary>
internal static class ConsentGate
{
    /// <summary>Every responsibility that this session needs is held by somebody present who agreed to it.</summary>
    public static readonly Requirement Responsibilities = new(
        "TS-CONS-001", "Session.People.Responsibilities", AskResponsibilities, "agreeResponsibilities", "addParticipant", "changeAttendance");

    /// <summary>Consent to taking part is valid at this moment.</summary>
    public static readonly Requirement ValidConsent = new(
        "TS-CONS-002", "Session.Consent.Responses", AskValidConsent, "recordConsent", "assessCapacity", "assessCompetence", "decideInBestInterests");

    /// <summary>Consent covers the activities and the people present.</summary>
    public static readonly Requirement Scope = new("TS-CONS-003", "Session.Consent.Responses", AskScope, "recordConsent", "narrowConsent", "leaveOutActivity", "changeAttendance");

    /// <summary>Plan, guidelines, risk assessment and risk management plan were read, the plan in the version that holds.</summary>
    public static readonly Requirement Documents = new("TS-CONS-004", "Session.Consent.Documents", AskDocuments, "accessDocument");

    /// <summary>At least one outcome of the plan is confirmed with the individual.</summary>
    public static readonly Requirement Outcomes = new("TS-CONS-005", "Session.Consent.Confirmed", AskOutcomes, "confirmOutcome");

    /// <summary>Preferred support is agreed with everybody involved.</summary>
    public static readonly Requirement Support = new("TS-CONS-006", "Session.Consent.Support", AskSupport, "agreeSupport");

    /// <summary>Each flagged access need is met by an adjustment.</summary>
    public static readonly Requirement Adjustments = new("TS-CONS-007", "Session.Consent.Support", AskAdjustments, "agreeSupport");

    /// <summary>A therapist directs the session, present or not.</summary>
    public static readonly Requirement Therapist = new("TS-CONS-008", "Session.People.Participants", AskTherapist, "addParticipant");

    public static readonly Requirement[] G1 = [Therapist, Responsibilities, ValidConsent, Scope, Documents, Outcomes, Support, Adjustments];

    private static readonly Responsibility[] AlwaysNeeded =
    [
        Responsibility.Lead, Responsibility.Prompt, Responsibility.Assist, Responsibility.Observe, Responsibility.Prepare, Responsibility.Clean,
        Responsibility.Record, Responsibility.ReportConcerns, Responsibility.KeepEmotionalSafety,
    ];

    private static readonly SessionDocument[] ToBeRead = Enum.GetValues<SessionDocument>();

    /// <summary>Refuses an act that consent, valid as it is, does not cover.</summary>
    public static void Covers(ConsentArea area, ref Question question, ref Unmet unmet, string member)
    {
        if (question.Consent is { IsValid: true } consent && !consent.Covers(area))
            unmet.RefuseUntil(Codes.OutsideConsent, member, [CommandKinds.RecordConsent.Name], area.ToString());
    }

    /// <inheritdoc cref="Covers(ConsentArea, ref Question, ref Unmet, string)"/>
    public static void Covers(PlannedActivity activity, ref Question question, ref Unmet unmet, string member)
    {
        if (question.Consent is { IsValid: true } consent && !consent.Covers(activity))
            unmet.RefuseUntil(Codes.OutsideConsent, member, [CommandKinds.RecordConsent.Name], activity.Id.Value);
        if (activity.Touch == TouchInvolved.Involved)
            Covers(ConsentArea.Touch, ref question, ref unmet, member);
    }

    private static void AskResponsibilities(ref Question question, ref Unmet unmet)
    {
        var session = question.Session;
        foreach (var responsibility in AlwaysNeeded)
            Held(responsibility, session, ref unmet);
        if (session.Plan.AccessNeeds.AsSpan().Contains(AccessNeed.CommunicationProfessional))
            Held(Responsibility.Interpret, session, ref unmet);
        if (session.Plan.Activities.Any(activity => activity.Type == TherapyType.MedicationPrompt))
            Held(Responsibility.HandleMedication, session, ref unmet);

        static void Held(Responsibility responsibility, Session session, ref Unmet unmet)
        {
            if (!session.People.Holds(responsibility))
                unmet.Missing(responsibility.ToString());
        }
    }

    private static void AskTherapist(ref Question question, ref Unmet unmet)
    {
        if (!question.Session.People.Participants.Any(each => each.Is(ParticipantRole.Therapist)))
            unmet.Missing();
    }

    private static void AskValidConsent(ref Question question, ref Unmet unmet)
    {
        var consent = question.Consent;
        if (!consent.IsValid)
            unmet.Missing(consent.Standing.ToString());
    }

    private static void AskScope(ref Question question, ref Unmet unmet)
    {
        var session = question.Session;
        var consent = question.Consent;
        if (!consent.IsValid)
            return;

        var isAnyCovered = false;
        foreach (var activity in session.Plan.Activities)
        {
            if (!session.Preparation.IsIn(activity))
                continue;

            var isCovered = consent.Covers(activity);
            isAnyCovered |= isCovered;
            if (!isCovered && (session.Preparation.Selection is not null || !consent.LeavesOut(activity)))
                unmet.Missing(activity.Id.Value);
            else if (activity.Touch == TouchInvolved.Involved && session.Preparation.Selection is not null && !consent.Covers(ConsentArea.Touch))
                unmet.Missing($"{activity.Id} ({ConsentArea.Touch})");
        }

        if (!isAnyCovered)
            unmet.Missing(nameof(ConsentArea.TakingPart));

        // In a pair, a group or a workshop, the others who take part are present too.
        if ((session.Opening.Format != SessionFormat.OneToOne || session.People.Participants.Any(each => each.IsAskedForPresence)) && !consent.Covers(ConsentArea.OthersPresent))
            unmet.Missing(nameof(ConsentArea.OthersPresent));
    }

    private static void AskDocuments(ref Question question, ref Unmet unmet)
    {
        var session = question.Session;
        foreach (var document in ToBeRead)
        {
            if (!IsRead(session, document))
                unmet.Missing(document.ToString());
        }
    }

    private static bool IsRead(Session session, SessionDocument document)
    {
        foreach (var read in session.Consent.Documents)
        {
            if (read.Document == document && (document != SessionDocument.TherapyPlan || read.Version == session.Plan.Version))
                return true;
        }

        return false;
    }

    private static void AskOutcomes(ref Question question, ref Unmet unmet)
    {
        if (!question.Session.Consent.IsAnyConfirmed(question.Session.Plan))
            unmet.Missing();
    }

    private static void AskSupport(ref Question question, ref Unmet unmet)
    {
        var session = question.Session;
        if (session.Consent.Support is not { Agreement.AgreedWith: var agreed })
        {
            unmet.Missing("-");
            return;
        }

        if (!Entitlement.IsSpokenFor(agreed, ref question))
            unmet.Missing(nameof(ParticipantRole.Individual));
        foreach (var participant in session.People.Participants)
        {
            if (participant.IsPresent && !participant.Is(ParticipantRole.Individual) && !agreed.AsSpan().Contains(participant.Id))
                unmet.Missing(participant.Roles[0].ToString());
        }
    }

    private static void AskAdjustments(ref Question question, ref Unmet unmet)
    {
        var met = question.Session.Consent.Support?.Agreement.Adjustments ?? [];
        foreach (var need in question.Session.Plan.AccessNeeds)
        {
            if (!met.Any(need, static (adjustment, need) => adjustment.Need.Equals(need)))
                unmet.Missing(need.Value);
        }
    }
}
