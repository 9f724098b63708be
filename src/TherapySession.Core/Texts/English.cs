using System.Collections.Frozen;
using System.Globalization;

namespace TherapySession;

/// <summary>Every text in English that the library says about a code: what is wrong or missing, and what to do about it.</summary>
internal static class English
{
    private static readonly FrozenDictionary<string, (string Message, string Remedy)> Texts = new Dictionary<string, (string, string)>
    {
        [Codes.NotInThisPhase] = (
            "{0} is not permitted in phase {1}. Permitted in: {2}.",
            "Go through the phases in their order; what is still missing on the way is listed with this refusal."),
        [Codes.IdentifierTaken] = (
            "The command identifier is already used for another command (event {0}).",
            "Give each command an identifier of its own; repeat one only with the same content."),
        [Codes.MovedOn] = (
            "Expected version {0}, found {1}; in between: {2}.",
            "Read the session again, decide again, and give its present version."),
        [Codes.ClockWentBack] = (
            "The recording time went back by {0} since the latest event.",
            "Check the clock of the machine that records; for something that happened earlier set only the time it happened."),
        [Codes.TimeOutOfRange] = (
            "The time is outside the accepted range: from 1900 until one year after the recording time.",
            "Give the time at which it happened."),
        [Codes.RecordedBeforeItHappened] = (
            "{0} is recorded {1} before it happened.",
            "Check the clocks; the record is kept as given."),
        [Codes.NotOnTheList] = (
            "The value is none of those that the list knows.",
            "Use one of the listed values."),
        [Codes.NamedTwice] = (
            "Two entries of this list have the same identifier.",
            "Give each entry an identifier of its own."),
        [Codes.AlreadyThere] = (
            "'{0}' is already used in this session.",
            "Use a new identifier, or the command that continues what is already there."),
        [Codes.OtherNeedsWords] = (
            "The reason is another one, and it is not said which.",
            "Say it in words, or choose a reason from the list."),
        [Codes.AgeOutOfRange] = (
            "The age is not between 0 and 130 whole years.",
            "Give the age in whole years at the session."),
        [Codes.PlanWithoutOutcome] = (
            "The therapy plan has no outcome.",
            "Give the outcomes that the plan aims for."),
        [Codes.PlanWithoutActivity] = (
            "The therapy plan has no activity.",
            "Give the activities that may be done in this session."),
        [Codes.PlanRefersToNothing] = (
            "The plan refers to an outcome or activity that it does not have.",
            "Add it to the plan, or take the reference out."),
        [Codes.ParticipantWithoutRole] = (
            "A participant has no role.",
            "Give each participant at least one role."),
        [Codes.OneIndividual] = (
            "A session is that of exactly one individual, who stays the same.",
            "Name one participant as the individual; open another session for another individual, also in a group."),
        [Codes.IndividualIsNotStaff] = (
            "The individual has another role besides.",
            "Leave the individual's role alone; what they take on themselves is a responsibility."),
        [Codes.UnknownPerson] = (
            "This person has no part in the session.",
            "Add them as a participant first."),
        [Codes.NobodyOfThisSession] = (
            "Whoever gives this command has no part in the session.",
            "Add them as a participant first, or let a participant give the command."),
        [Codes.NotTheirs] = (
            "{0} is given by {1} under profile {2}.",
            "Let somebody with one of these roles give it."),
        [Codes.NeedsSecondSignature] = (
            "{0} needs the signature of {1} too under profile {2}.",
            "Ask one of them, and give their identifier as the second signature."),
        [Codes.NothingAgreed] = (
            "The list is empty: nothing is agreed.",
            "Say at least one thing."),
        [Codes.HolderDidNotAgree] = (
            "Somebody holds a responsibility without being among those who agreed.",
            "Ask them, and list them among those who agreed."),
        [Codes.NotTheIndividual] = (
            "Consent on basis {0} is the individual's own, and somebody else gave it.",
            "Record the individual's own answer, or the basis on which this person may answer."),
        [Codes.CapacityLacking] = (
            "The individual was found to lack capacity for this decision; an answer on basis {0} does not count now.",
            "Decide in the individual's best interests, or assess again; a refusal of theirs is recorded as dissent and heard."),
        [Codes.CompetenceNotShown] = (
            "The individual is too young to be presumed able, and competence for this decision was not shown.",
            "Assess competence for this decision first, or ask somebody with parental responsibility."),
        [Codes.CapacityIsPresumed] = (
            "Capacity is presumed: nobody decides for the individual on basis {0}.",
            "Ask the individual; in doubt support them to decide, and assess capacity before anybody decides for them."),
        [Codes.NoBestInterestsDecision] = (
            "There is no best-interests decision by this person to go ahead.",
            "Record the decision first: who decided, who was consulted, the individual's part, and why it is the least restrictive way."),
        [Codes.NoAuthority] = (
            "This person has no authority on basis {0}.",
            "A worker or relative cannot consent for somebody else; add the holder of the authority as a participant with that role, and record their answer."),
        [Codes.TooOldForParents] = (
            "Nobody has parental responsibility for an individual of this age.",
            "Ask the individual; if capacity is lacking, decide in their best interests or ask their attorney or deputy."),
        [Codes.ParentsInstead] = (
            "The individual is too young for basis {0}.",
            "Assess the individual's competence, or ask somebody with parental responsibility."),
        [Codes.NotTheirsToWithdraw] = (
            "This person may neither consent nor withdraw for the individual.",
            "If it is the individual's withdrawal, name the individual; if they show it, record dissent; to stop at once, pause. Add a holder of authority as a participant."),
        [Codes.NothingSeen] = (
            "It was given without words, and it is not said what was seen.",
            "Describe what the person did or showed."),
        [Codes.ScopeWithoutTakingPart] = (
            "Consent is given, and taking part is not among what it covers.",
            "Add taking part to its areas, or record a refusal."),
        [Codes.NothingNarrowed] = (
            "Nothing is named that consent no longer covers.",
            "Name areas or activities."),
        [Codes.WithdrawInstead] = (
            "Taking part as a whole is not narrowed.",
            "Withdraw consent instead."),
        [Codes.NoSuchAnswer] = (
            "Event {0} is no answer to consent.",
            "Give the sequence number of the answer that should not have counted."),
        [Codes.CompetenceInstead] = (
            "The individual is under the age at which capacity is presumed.",
            "Assess competence instead."),
        [Codes.CapacityInstead] = (
            "The individual is of an age at which capacity is presumed.",
            "Assess capacity instead."),
        [Codes.LackingNeedsInability] = (
            "Capacity is found lacking, and no ability was found missing.",
            "Say which of the four abilities is missing, or find that capacity is there."),
        [Codes.InabilityContradicts] = (
            "Capacity is found, and an ability was found missing.",
            "A missing ability means lacking capacity for this decision; check the four abilities."),
        [Codes.LackingNeedsCause] = (
            "Capacity is found lacking without a cause.",
            "Say which impairment or disturbance causes it."),
        [Codes.LackingNeedsLink] = (
            "Capacity is found lacking without the link from the cause to the inability.",
            "Say how the cause makes the individual unable."),
        [Codes.CompetentNeedsAll] = (
            "Competence is found, and one of the six was not shown or not tested.",
            "Test all six: what, why, how, effects, what without it, what else."),
        [Codes.NotCompetentNeedsOne] = (
            "Competence is not found, and nothing is missing.",
            "Say which of the six is missing, or find competence."),
        [Codes.NobodyConsulted] = (
            "Nobody but the decision maker was consulted.",
            "Consult somebody who knows or cares for the individual, or an advocate, and name them."),
        [Codes.VersionFromOne] = (
            "The version is below 1.",
            "Give the version that was read."),
        [Codes.UnknownOutcome] = (
            "The plan has no outcome '{0}'.",
            "Use an outcome of the plan, or open the session with the plan's new version."),
        [Codes.WithoutTheIndividual] = (
            "Neither the individual nor whoever consented for them took part.",
            "Ask the individual, and name them among those who took part."),
        [Codes.UnknownPromptLevel] = (
            "The plan's ladder of prompts has no level '{0}'; it has: {1}.",
            "Use a level of the ladder."),
        [Codes.UnknownActivity] = (
            "The plan has no activity '{0}'.",
            "Use an activity of the plan, or open the session with the plan's new version."),
        [Codes.NothingChosen] = (
            "No activity is chosen.",
            "Name at least one; if the individual wants none, cancel the session or withdraw."),
        [Codes.EstablishedHow] = (
            "The choice was established by others or from what is known, and it is not said how.",
            "Say how the individual's choice was established."),
        [Codes.NobodyAsked] = (
            "Nobody is named who was asked.",
            "Name who was asked; the individual first."),
        [Codes.UnknownNeed] = (
            "There is no need '{0}' in this session.",
            "Record the need first."),
        [Codes.UnknownQuestion] = (
            "There is no question '{0}' in this session.",
            "Record the question first."),
        [Codes.FoundWhat] = (
            "It is not as it should be, or not needed, and it is not said what was found.",
            "Say what was found."),
        [Codes.NothingToPutRight] = (
            "The latest check of {0} found nothing that is to be put right.",
            "Record the check first."),
        [Codes.NotTakenOut] = (
            "'{0}' was not taken out of storage.",
            "Take it out first."),
        [Codes.CustodyForbids] = (
            "'{0}' is {1}, and cannot become {2} from there.",
            "Follow its way: taken out, checked, used, cleaned, returned; or used up, or put aside."),
        [Codes.KindDiffers] = (
            "'{0}' is {1} in the plan, not {2}.",
            "Give the plan's kind, or another identifier for another thing."),
        [Codes.UnknownRisk] = (
            "The plan has no risk '{0}'.",
            "Use a risk of the plan; raise a concern or record a hazard for a new one."),
        [Codes.NotSelected] = (
            "'{0}' was not selected, or was left out.",
            "Select it with the individual first; that takes going back to preparing."),
        [Codes.AlreadyGoingOn] = (
            "'{0}' goes on already.",
            "End it first, or record what happens in it."),
        [Codes.NotGoingOn] = (
            "'{0}' does not go on.",
            "Start it first; if it was not done, leave it out with the reason."),
        [Codes.OutsideConsent] = (
            "Consent does not cover {0}.",
            "Ask first, and record the answer with its new scope; or do without."),
        [Codes.NotWhileTakingPart] = (
            "It did not happen while the individual took part.",
            "Give the time at which it happened; what was seen before or after belongs to feedback or the record."),
        [Codes.MoreThanAgreed] = (
            "'{0}' is more support than agreed ('{1}'), and it is not said why.",
            "Say why it was needed, for instance for safety."),
        [Codes.DignityHow] = (
            "Physical support is recorded without how dignity was kept.",
            "Say how it was announced, agreed and done."),
        [Codes.LevelOrAssistance] = (
            "Neither the level of prompt nor the assistance is given.",
            "Give one of them; 'independent' is a level."),
        [Codes.HelpedWithoutStrategy] = (
            "A strategy is given without its effect, or an effect without a strategy.",
            "Give both, or neither."),
        [Codes.NoPause] = (
            "Taking part is not interrupted.",
            "Pause first."),
        [Codes.UnknownChange] = (
            "There is no change '{0}' in this session.",
            "Record who asks for it first."),
        [Codes.ChangeStands] = (
            "Change '{0}' is {1}.",
            "A change goes from asked for to agreed to made; or it is declined or carried forward."),
        [Codes.PlanNeedsTherapist] = (
            "Change '{0}' is one of the therapy plan, and no therapist agreed.",
            "Ask the therapist; carry the change forward if they cannot be reached."),
        [Codes.ZeroToTen] = (
            "The rating is not between 0 and 10.",
            "Give a whole number from 0 to 10, or none."),
        [Codes.OwnVoice] = (
            "The individual's feedback is recorded as somebody else's.",
            "Record it as the individual's own."),
        [Codes.OutsideTheScale] = (
            "The rating is none that the measure {0} takes.",
            "Goal attainment takes -2 to 2; ratings 0 to 10; shares 0 to 100; counts and minutes from 0; a summed scale its own range."),
        [Codes.ProxyIsLabelled] = (
            "Somebody else rates in the individual's voice without being labelled.",
            "Label it as a rating for the individual, or give it in the rater's own voice."),
        [Codes.RatingOrReason] = (
            "Exactly one of rating and reason for not rating is given.",
            "Give the rating, or why there is none."),
        [Codes.AsideWhere] = (
            "A resource is put aside in quarantine, in repair, or by disposing of it.",
            "Use one of these, or return it."),
        [Codes.DisposedWhere] = (
            "The resource is disposed of, and it is not said where it goes.",
            "Say whether it is recycled, composted, or which waste it is."),
        [Codes.UnknownHazard] = (
            "There is no hazard '{0}' in this session.",
            "Record the hazard first."),
        [Codes.NothingWritten] = (
            "Nothing is written in the record yet.",
            "Write in the record first."),
        [Codes.NothingReflected] = (
            "The reflection covers nothing.",
            "Say what it looks at."),
        [Codes.UnknownConcern] = (
            "There is no concern '{0}' in this session.",
            "Raise the concern first."),
        [Codes.NotToWhomItIsAbout] = (
            "The concern would be reported to the person it is about.",
            "Report it to somebody else who can act on it."),
        [Codes.AlreadyAlerted] = (
            "Concern '{0}' was already reported with this key: nobody is alerted twice.",
            "Nothing; for a new alert use a new key."),
        [Codes.NotReportedYet] = (
            "Concern '{0}' was not reported to anybody yet.",
            "Report it first."),
        [Codes.KeyShape] = (
            "The key is blank, too long, or has control characters.",
            "Use 1 to 200 plain characters."),
        [Codes.NoSuchEvent] = (
            "There is no event {0}; the history has {1}.",
            "Give the sequence number of the event, or none."),
        [Codes.ProfileWithoutCriteria] = (
            "The profile has no criteria.",
            "Name at least one criterion, and what evidences it."),
        [Codes.ProfileUnknownRule] = (
            "{0} is no requirement or command of the library.",
            "Use a code of Requirement.All or a name of CommandKind.All."),
        [Codes.ProfileTwice] = (
            "'{0}' is named twice.",
            "Name it once."),
        [Codes.ProfileCriterionUnreached] = (
            "Nothing evidences criterion {0}.",
            "Name requirements or events that evidence it."),
        [Codes.ProfileNobody] = (
            "No role is named for {0}.",
            "Name at least one role, or leave the rule out."),
        [Codes.ProfileBlocksWithdrawal] = (
            "{0} is never blocked, by no profile.",
            "Leave the rule out."),
        [Codes.ProfileUnnamed] = (
            "The title is blank, or the version is below 1.",
            "Give both."),

        // Requirements of the gates.
        ["TS-CONS-001"] = (
            "Responsibility {0} is held by nobody present who agreed to it.",
            "Agree who holds it, or bring in whoever does."),
        ["TS-CONS-002"] = (
            "Consent is not valid at this moment: {0}.",
            "Ask the individual, or whoever may consent for them, and record the answer; where they disagree, resolve it with them first."),
        ["TS-CONS-003"] = (
            "Consent does not cover {0}.",
            "Ask about it and record the answer with that scope; or leave it out."),
        ["TS-CONS-004"] = (
            "{0} was not read in the version that holds.",
            "Read it, and record which version was read."),
        ["TS-CONS-005"] = (
            "No outcome of the plan is confirmed.",
            "Confirm at least one with the individual, with preferences and needs weighed."),
        ["TS-CONS-006"] = (
            "Preferred support is not agreed with everybody involved; missing: {0}.",
            "Agree it with the individual and everybody present."),
        ["TS-CONS-007"] = (
            "The flagged access need '{0}' has no adjustment.",
            "Agree the reasonable adjustment that meets it."),
        ["TS-CONS-008"] = (
            "No therapist directs the session.",
            "Add the therapist as a participant; they need not be present."),
        ["TS-PREP-001"] = (
            "The individual has not selected activities out of a real choice.",
            "Offer at least two and record what they chose; or record how their choice was established."),
        ["TS-PREP-002"] = (
            "Needs for information, resources and support are open: {0}.",
            "Ask the individual what they need, and meet each need or carry it forward."),
        ["TS-PREP-003"] = (
            "Question '{0}' is open.",
            "Answer it, or carry it forward."),
        ["TS-PREP-004"] = (
            "The environment was not checked for {0} since preparing began or was taken up again.",
            "Check it for this individual."),
        ["TS-PREP-005"] = (
            "The check of {0} failed and is not put right.",
            "Put it right, leave out the activities it concerns, or cancel."),
        ["TS-PREP-006"] = (
            "Resource '{0}' is not ready: {1}.",
            "Take it out and check that it works and is used as intended; or put it aside and leave the activity out."),
        ["TS-PREP-007"] = (
            "Digital tool '{0}' is not ready: {1}.",
            "Make it ready and record the check."),
        ["TS-PREP-008"] = (
            "The control of risk '{0}' is not in place.",
            "Put it in place and record how; or leave the activity out."),
        ["TS-PREP-009"] = (
            "Skill '{0}' is held by nobody present.",
            "Record who holds it and what shows it; or bring in somebody who does."),
        ["TS-PREP-010"] = (
            "{0} was not asked what they need.",
            "Ask them too."),
        ["TS-PART-001"] = (
            "The cause of the pause is not answered: {0}.",
            "Record what was done about it, and what the individual wants now."),
        ["TS-PART-002"] = (
            "Nothing was observed, while the individual took part, that bears on a confirmed outcome.",
            "Record what was observed, with the time, the support given and the outcome."),
        ["TS-PART-003"] = (
            "Change '{0}' is open: {1}.",
            "Agree and make it, decline it, or carry it forward."),
        ["TS-PART-004"] = (
            "Activity '{0}' is neither done nor recorded as not done.",
            "End it, or record why it was not done."),
        ["TS-FEED-001"] = (
            "The individual has not been heard.",
            "Record their feedback in their own way; or that they declined or were not able, with what was tried."),
        ["TS-FEED-002"] = (
            "{0} was not asked for feedback.",
            "Ask them."),
        ["TS-FEED-003"] = (
            "No worker has contributed observations.",
            "Add what was observed to the feedback."),
        ["TS-FEED-004"] = (
            "Outcome '{0}' is not rated.",
            "Rate it, or say why not."),
        ["TS-TIDY-001"] = (
            "Resource '{0}' is not back: {1}.",
            "Clean and return it, use it up, or put it aside."),
        ["TS-TIDY-002"] = (
            "The environment is not left tidy and safe; open: {0}.",
            "Check it, put it right; what cannot be made safe is recorded as a hazard."),
        ["TS-TIDY-003"] = (
            "Hazard '{0}' is not reported.",
            "Report it to somebody who can deal with it."),
        ["TS-TIDY-004"] = (
            "It is not recorded who was supported to clean and return things.",
            "Name them, or say why nobody was."),
        ["TS-REFL-001"] = (
            "The record is not finished for this worker; missing: {0}.",
            "Contribute to it, and let a co-ordinator, therapist or supervisor accept it."),
        ["TS-REFL-002"] = (
            "The record is not finished; missing: {0}.",
            "Complete it, and sign it afterwards."),
        ["TS-REFL-003"] = (
            "The worker's reflection does not cover {0}.",
            "Reflect, and link the reflection with what it covers."),
        ["TS-REFL-004"] = (
            "The worker's reflection takes in no feedback from others.",
            "Ask others about your part, reflect on it, and link the reflection."),
        ["TS-CNCN-001"] = (
            "Concern '{0}' ({1}) is not reported to somebody who can act on it.",
            "Report it to an office that can."),
        ["TS-CNCN-002"] = (
            "Concern '{0}' is neither acknowledged nor chased.",
            "Record who acknowledged it; if nobody did, chase it."),
    }.ToFrozenDictionary();

    /// <summary>Every code that has texts.</summary>
    public static IEnumerable<string> All => Texts.Keys;

    public static string Message(string code, ValueList<string> arguments) => Fill(Texts[code].Message, arguments);

    public static string Remedy(string code, ValueList<string> arguments) => Fill(Texts[code].Remedy, arguments);

    private static string Fill(string text, ValueList<string> arguments) =>
        arguments.Count == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, arguments.ToArray<object>());
}
