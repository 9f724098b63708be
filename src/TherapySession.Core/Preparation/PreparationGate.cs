namespace TherapySession;

/// <summary>What has to be ready before the individual takes part (gate G2).</summary>
internal static class PreparationGate
{
    /// <summary>The individual selected the activities out of a real choice, or it is recorded how their choice was established.</summary>
    public static readonly Requirement Choice = new("TS-PREP-001", "Session.Preparation.Selection", AskChoice, "selectActivities");

    /// <summary>The individual was asked what they need, and each need is met or carried forward.</summary>
    public static readonly Requirement Needs = new("TS-PREP-002", "Session.Preparation.Needs", AskNeeds, "identifyNeeds", "settleNeed");

    /// <summary>Each question is answered or carried forward.</summary>
    public static readonly Requirement Questions = new("TS-PREP-003", "Session.Preparation.Questions", AskQuestions, "settleQuestion");

    /// <summary>The environment is checked for this individual, since preparing began or was taken up again.</summary>
    public static readonly Requirement Environment = new("TS-PREP-004", "Session.Preparation.Checks", AskEnvironment, "checkEnvironment");

    /// <summary>What was not as it should be is put right.</summary>
    public static readonly Requirement PutRight = new("TS-PREP-005", "Session.Preparation.Checks", AskPutRight, "putRight", "checkEnvironment", "leaveOutActivity", "cancelSession");

    /// <summary>Each thing that the selected activities need is there, works, and is used as intended.</summary>
    public static readonly Requirement Resources = new(
        "TS-PREP-006", "Session.Preparation.Resources", AskResources, "takeOutResource", "checkResource", "putAsideResource", "leaveOutActivity");

    /// <summary>Each digital tool is ready.</summary>
    public static readonly Requirement DigitalTools = new("TS-PREP-007", "Session.Preparation.Resources", AskDigitalTools, "checkResource", "leaveOutActivity");

    /// <summary>Each identified risk has its control in place.</summary>
    public static readonly Requirement Risks = new("TS-PREP-008", "Session.Preparation.Controls", AskRisks, "placeControl", "leaveOutActivity");

    /// <summary>Each skill that a selected activity needs is held by somebody present.</summary>
    public static readonly Requirement Skills = new("TS-PREP-009", "Session.People.Skills", AskSkills, "confirmSkill", "addParticipant", "leaveOutActivity");

    /// <summary>Others who are present were asked too what they need.</summary>
    public static readonly Requirement NeedsOfOthers = new("TS-PREP-010", "Session.Preparation.Needs", AskNeedsOfOthers, "identifyNeeds");

    /// <summary>Each activity of daily living or in the community is looked at as its kind asks: in order, or not needed.</summary>
    public static readonly Requirement ActivityChecks = new("TS-PREP-011", "Session.Preparation.ActivityChecks", AskActivityChecks, "checkActivity", "leaveOutActivity");

    public static readonly Requirement[] G2 =
    [
        Choice, Needs, NeedsOfOthers, Questions, CourseGate.Unfinished, Environment, PutRight, ActivityChecks, Resources, DigitalTools, Risks, Skills, ConsentGate.ValidConsent, ConsentGate.Scope,
    ];

    private static readonly EnvironmentAspect[] AlwaysChecked = [EnvironmentAspect.Access, EnvironmentAspect.Sensory, EnvironmentAspect.Safety];

    private static readonly EnvironmentAspect[] Aspects = Enum.GetValues<EnvironmentAspect>();

    private static readonly DigitalReadiness[] Ready = Enum.GetValues<DigitalReadiness>();

    private delegate void RuleOfResource(PlannedResource resource, ref Question question, ref Unmet unmet);

    private static void AskChoice(ref Question question, ref Unmet unmet)
    {
        var session = question.Session;
        if (session.Preparation.Selection is not { Selection.IsRealChoice: true } || !session.Preparation.IsAnyIn(session.Plan))
            unmet.Missing();
    }

    private static void AskNeeds(ref Question question, ref Unmet unmet)
    {
        var preparation = question.Session.Preparation;
        if (!IsAnySpokenFor(preparation.Needs, ref question))
            unmet.Missing("-");
        foreach (var asked in preparation.Needs)
        {
            foreach (var need in asked.Needs)
            {
                if (preparation.SettlementOf(need.Id) is null)
                    unmet.Missing(need.Id.Value);
            }
        }
    }

    private static bool IsAnySpokenFor(ValueList<NeedsIdentified> needs, ref Question question)
    {
        foreach (var asked in needs)
        {
            if (Entitlement.IsSpokenFor(asked.AskedOf, ref question))
                return true;
        }

        return false;
    }

    private static void AskNeedsOfOthers(ref Question question, ref Unmet unmet)
    {
        foreach (var participant in question.Session.People.Participants)
        {
            if (participant.IsAskedForPresence && !question.Session.Preparation.Needs.Any(participant.Id, static (asked, id) => asked.AskedOf.AsSpan().Contains(id)))
                unmet.Missing(participant.Roles[0].ToString());
        }
    }

    private static void AskQuestions(ref Question question, ref Unmet unmet)
    {
        var preparation = question.Session.Preparation;
        foreach (var asked in preparation.Questions)
        {
            if (preparation.SettlementOf(asked.Question) is null)
                unmet.Missing(asked.Question.Value);
        }
    }

    private static void AskEnvironment(ref Question question, ref Unmet unmet)
    {
        var session = question.Session;
        foreach (var aspect in AlwaysChecked)
            Checked(aspect, session, ref unmet);
        if (session.Opening.Setting == Setting.Online)
            Checked(EnvironmentAspect.Connection, session, ref unmet);
        if (IsAnyOf(session, TherapyType.PersonalCare))
            Checked(EnvironmentAspect.Privacy, session, ref unmet);
        if (IsAnyOf(session, TherapyType.MealPreparation))
            Checked(EnvironmentAspect.Hygiene, session, ref unmet);

        static void Checked(EnvironmentAspect aspect, Session session, ref Unmet unmet)
        {
            if (session.Preparation.LatestCheck(aspect) is null)
                unmet.Missing(aspect.ToString());
        }
    }

    private static void AskPutRight(ref Question question, ref Unmet unmet)
    {
        foreach (var aspect in Aspects)
        {
            if (question.Session.Preparation.HasFailed(aspect))
                unmet.Missing(aspect.ToString());
        }
    }

    private static void AskActivityChecks(ref Question question, ref Unmet unmet)
    {
        var session = question.Session;
        foreach (var activity in session.Plan.Activities)
        {
            if (DailyLiving.Find(activity.Type) is not { } kind || !IsStillToDo(session, activity))
                continue;

            foreach (var aspect in kind.LookedAt)
            {
                if (session.Preparation.LatestCheck(activity.Id, aspect)?.Answer is not (ChecklistAnswer.Done or ChecklistAnswer.NotNeeded) and var answer)
                    unmet.Missing(activity.Id.Value, aspect.ToString(), answer?.ToString() ?? "-");
            }
        }
    }

    private static void AskResources(ref Question question, ref Unmet unmet) => EachNeeded(ref question, ref unmet, static (PlannedResource resource, ref Question question, ref Unmet unmet) =>
    {
        if (question.Session.Preparation.Find(resource.Id) is not { Custody: ResourceCustody.CheckedInWorkingOrder or ResourceCustody.InUse } standing)
            unmet.Missing(resource.Id.Value, (question.Session.Preparation.CustodyOf(resource.Id) ?? ResourceCustody.InStore).ToString());
        else if (standing.Check is { Check.IsFit: false } check)
            unmet.Missing(resource.Id.Value, check.Check.Condition == ResourceCondition.InWorkingOrder ? check.Check.Use.ToString() : check.Check.Condition.ToString());
    });

    private static void AskDigitalTools(ref Question question, ref Unmet unmet) => EachNeeded(ref question, ref unmet, static (PlannedResource resource, ref Question question, ref Unmet unmet) =>
    {
        if (resource.Kind != ResourceKind.DigitalTool)
            return;

        var ready = question.Session.Preparation.Find(resource.Id)?.Check?.Check.Ready ?? [];
        foreach (var each in Ready)
        {
            if (!ready.AsSpan().Contains(each))
                unmet.Missing(resource.Id.Value, each.ToString());
        }
    });

    private static void AskRisks(ref Question question, ref Unmet unmet)
    {
        var session = question.Session;
        foreach (var risk in session.Plan.Risks)
        {
            if (IsRun(session, risk) && !session.Preparation.Controls.Any(risk.Id, static (control, id) => control.Risk.Equals(id)))
                unmet.Missing(risk.Id.Value);
        }
    }

    private static void AskSkills(ref Question question, ref Unmet unmet)
    {
        var session = question.Session;
        foreach (var activity in session.Plan.Activities)
        {
            if (!session.Preparation.IsIn(activity))
                continue;

            foreach (var skill in activity.Skills)
            {
                if (!IsHeld(session.People, skill))
                    unmet.Missing(skill.Value);
            }
        }
    }

    private static bool IsHeld(PeopleState people, Skill skill)
    {
        foreach (var held in people.Skills)
        {
            if (held.Skill.Equals(skill) && people.Find(held.Person) is { IsPresent: true })
                return true;
        }

        return false;
    }

    private static bool IsAnyOf(Session session, TherapyType type)
    {
        foreach (var activity in session.Plan.Activities)
        {
            if (activity.Type.Equals(type) && session.Preparation.IsIn(activity))
                return true;
        }

        return false;
    }

    private static bool IsRun(Session session, PlannedRisk risk)
    {
        if (risk.Activities.Count == 0)
            return true;

        foreach (var activity in session.Plan.Activities)
        {
            if (risk.Activities.AsSpan().Contains(activity.Id) && session.Preparation.IsIn(activity))
                return true;
        }

        return false;
    }

    // Each thing once, as the first activity that needs it names it.
    private static void EachNeeded(ref Question question, ref Unmet unmet, RuleOfResource ask)
    {
        foreach (var activity in question.Session.Plan.Activities)
        {
            if (!IsStillToDo(question.Session, activity))
                continue;

            foreach (var resource in activity.Resources)
            {
                if (ReferenceEquals(FirstNeeded(question.Session, resource.Id), resource))
                    ask(resource, ref question, ref unmet);
            }
        }
    }

    /// <summary>Whether an activity that is still to be done needs a thing.</summary>
    internal static bool IsNeeded(Session session, ResourceId resource) => FirstNeeded(session, resource) is not null;

    private static PlannedResource? FirstNeeded(Session session, ResourceId id)
    {
        foreach (var activity in session.Plan.Activities)
        {
            if (IsStillToDo(session, activity) && activity.Resources.Find(id, static (each, id) => each.Id.Equals(id)) is { } found)
                return found;
        }

        return null;
    }

    // After a return to preparing, what an activity that is done already used up or made dirty is not needed again.
    private static bool IsStillToDo(Session session, PlannedActivity activity) => session.Preparation.IsIn(activity) && !session.Participation.IsDone(activity.Id);
}
