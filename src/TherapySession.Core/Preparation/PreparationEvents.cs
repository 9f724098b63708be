namespace TherapySession;

/// <summary>Activities were selected.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Selection">What was offered, chosen, and how.</param>
public sealed record ActivitiesSelected(Occurrence At, ActivitySelection Selection) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.Selection = this;
}

/// <summary>An activity was left out or not done.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Activity">Which one.</param>
/// <param name="Reason">Why.</param>
/// <param name="Words">More about it.</param>
public sealed record ActivityLeftOut(Occurrence At, ActivityId Activity, NotDoneReason Reason, Words? Words) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.LeftOut = session.Preparation.LeftOut.Add(this);
}

/// <summary>People were asked what they need.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="AskedOf">Who.</param>
/// <param name="HowAsked">How.</param>
/// <param name="Needs">What is needed.</param>
public sealed record NeedsIdentified(Occurrence At, ValueList<PersonId> AskedOf, Words HowAsked, ValueList<IdentifiedNeed> Needs) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.Needs = session.Preparation.Needs.Add(this);
}

/// <summary>A need was met or carried forward.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Need">Which one.</param>
/// <param name="Settlement">What became of it.</param>
/// <param name="How">How.</param>
public sealed record NeedSettled(Occurrence At, NeedId Need, Settlement Settlement, Words How) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.NeedsSettled = session.Preparation.NeedsSettled.Add(this);
}

/// <summary>Somebody asked a question.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Question">Identifies it.</param>
/// <param name="AskedBy">Who.</param>
/// <param name="Words">The question.</param>
public sealed record QuestionAsked(Occurrence At, QuestionId Question, PersonId AskedBy, Words Words) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.Questions = session.Preparation.Questions.Add(this);
}

/// <summary>A question was answered or carried forward.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Question">Which one.</param>
/// <param name="Settlement">What became of it.</param>
/// <param name="How">How.</param>
public sealed record QuestionSettled(Occurrence At, QuestionId Question, Settlement Settlement, Words How) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.QuestionsSettled = session.Preparation.QuestionsSettled.Add(this);
}

/// <summary>What an earlier session left was taken up, declined or carried on.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Item">Which thing.</param>
/// <param name="Settlement">What became of it.</param>
/// <param name="How">How, or why.</param>
public sealed record UnfinishedSettled(Occurrence At, UnfinishedItem Item, UnfinishedSettlement Settlement, Words How) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.Unfinished = session.Preparation.Unfinished.Add(this);
}

/// <summary>The environment was checked.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Aspect">What.</param>
/// <param name="Answer">What was found.</param>
/// <param name="Found">What was seen.</param>
/// <param name="Activities">The activities it concerns.</param>
public sealed record EnvironmentChecked(Occurrence At, EnvironmentAspect Aspect, ChecklistAnswer Answer, Words? Found, ValueList<ActivityId>? Activities = null) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.Checks = session.Preparation.Checks.Add(this);
}

/// <summary>Something in the environment was put right.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Aspect">What.</param>
/// <param name="How">How.</param>
public sealed record EnvironmentPutRight(Occurrence At, EnvironmentAspect Aspect, Words How) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.PutRight = session.Preparation.PutRight.Add(this);
}

/// <summary>An activity of daily living or in the community was looked at beforehand.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Activity">Which activity.</param>
/// <param name="Aspect">What was looked at.</param>
/// <param name="Answer">What was found.</param>
/// <param name="Found">What was seen.</param>
public sealed record ActivityChecked(Occurrence At, ActivityId Activity, ActivityAspect Aspect, ChecklistAnswer Answer, Words? Found) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.ActivityChecks = session.Preparation.ActivityChecks.Add(this);
}

/// <summary>A resource was taken out of storage.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Resource">Which one.</param>
/// <param name="ResourceKind">What kind of thing.</param>
public sealed record ResourceTakenOut(Occurrence At, ResourceId Resource, ResourceKind ResourceKind) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.Move(Resource, ResourceKind, ResourceCustody.TakenOut, this);
}

/// <summary>A resource was checked.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Resource">Which one.</param>
/// <param name="Check">What was found.</param>
public sealed record ResourceChecked(Occurrence At, ResourceId Resource, ResourceCheck Check) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.Note(this);
}

/// <summary>A risk's control is in place.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Risk">Which risk.</param>
/// <param name="How">How.</param>
public sealed record ControlPlaced(Occurrence At, RiskId Risk, Words How) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.Controls = session.Preparation.Controls.Add(this);
}

/// <summary>The individual takes part.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
public sealed record ParticipationBegan(Occurrence At) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.Began = session.Participation.Began.Add(this);
}
