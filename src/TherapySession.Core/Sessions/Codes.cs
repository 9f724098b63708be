namespace TherapySession;

/// <summary>The stable codes of refusals that are no requirement of a gate. A code never changes its meaning; its texts stand in <see cref="Language"/>.</summary>
internal static class Codes
{
    /// <summary>The command is not permitted in this phase.</summary>
    public const string NotInThisPhase = "TS-LIFE-001";

    /// <summary>A command identifier names another command.</summary>
    public const string IdentifierTaken = "C020";

    /// <summary>The session has moved on.</summary>
    public const string MovedOn = "C021";

    /// <summary>The recording time lies before what is already recorded.</summary>
    public const string ClockWentBack = "C030";

    /// <summary>A time is outside the accepted range.</summary>
    public const string TimeOutOfRange = "R082";

    /// <summary>Something is recorded before it happened.</summary>
    public const string RecordedBeforeItHappened = "W183";

    /// <summary>A value is none of a closed list.</summary>
    public const string NotOnTheList = "TS-SESS-101";

    /// <summary>Two things of one list have the same identifier.</summary>
    public const string NamedTwice = "TS-SESS-102";

    /// <summary>An identifier is already used in this session.</summary>
    public const string AlreadyThere = "TS-SESS-103";

    /// <summary>A reason outside the list is told in words.</summary>
    public const string OtherNeedsWords = "TS-SESS-104";

    /// <summary>An age is not one.</summary>
    public const string AgeOutOfRange = "TS-SESS-105";

    /// <summary>A plan has no outcome.</summary>
    public const string PlanWithoutOutcome = "TS-SESS-106";

    /// <summary>A plan has no activity.</summary>
    public const string PlanWithoutActivity = "TS-SESS-107";

    /// <summary>A plan refers to an outcome or activity that it does not have.</summary>
    public const string PlanRefersToNothing = "TS-SESS-108";

    /// <summary>No therapist agreed to a version of a plan.</summary>
    public const string VersionNeedsTherapist = "TS-PLAN-101";

    /// <summary>A version belongs to another plan.</summary>
    public const string VersionOfAnotherPlan = "TS-PLAN-102";

    /// <summary>A version does not follow the one before it.</summary>
    public const string VersionDoesNotFollow = "TS-PLAN-103";

    /// <summary>The individual had no part in a version of their plan.</summary>
    public const string VersionWithoutIndividual = "TS-PLAN-104";

    /// <summary>A version holds no later than the one before it.</summary>
    public const string VersionOutOfOrder = "TS-PLAN-105";

    /// <summary>A version holds before it was agreed.</summary>
    public const string VersionHoldsTooEarly = "TS-PLAN-106";

    /// <summary>A version changes nothing.</summary>
    public const string VersionChangesNothing = "TS-PLAN-107";

    /// <summary>A scale has no two different ends.</summary>
    public const string ScaleWithoutEnds = "TS-PLAN-108";

    /// <summary>Levels are described for a measure that has none.</summary>
    public const string LevelsOfNoGoal = "TS-PLAN-109";

    /// <summary>A target lies the other way than is hoped for.</summary>
    public const string TargetTheOtherWay = "TS-PLAN-110";

    /// <summary>A plan has no version.</summary>
    public const string PlanWithoutVersion = "TS-PLAN-111";

    /// <summary>A reliable change is none on a scale from 0 to 10.</summary>
    public const string ReliableChangeOffTheScale = "TS-PLAN-112";

    /// <summary>A session is another individual's.</summary>
    public const string SessionOfAnother = "TS-CORS-101";

    /// <summary>Two sessions of one identifier differ.</summary>
    public const string SessionsDiffer = "TS-CORS-102";

    /// <summary>A review decided nothing.</summary>
    public const string NothingDecided = "TS-CORS-103";

    /// <summary>Somebody decided who took no part in the review.</summary>
    public const string DeciderTookNoPart = "TS-CORS-104";

    /// <summary>A review decides about the plan without the therapist.</summary>
    public const string ReviewNeedsTherapist = "TS-CORS-105";

    /// <summary>A review looks at a course without the individual.</summary>
    public const string ReviewWithoutIndividual = "TS-CORS-106";

    /// <summary>Two reviews of one identifier differ.</summary>
    public const string ReviewsDiffer = "TS-CORS-107";

    /// <summary>Nothing of this name was carried over.</summary>
    public const string NotCarriedOver = "TS-CORS-108";

    /// <summary>A concern is not declined.</summary>
    public const string ConcernIsNotDeclined = "TS-CORS-109";

    /// <summary>A session carries something over from itself.</summary>
    public const string CarriedOverFromItself = "TS-CORS-110";

    /// <summary>A participant has no role.</summary>
    public const string ParticipantWithoutRole = "TS-PEOP-101";

    /// <summary>A session is that of exactly one individual.</summary>
    public const string OneIndividual = "TS-PEOP-102";

    /// <summary>The individual has no other role in their own session.</summary>
    public const string IndividualIsNotStaff = "TS-PEOP-103";

    /// <summary>Somebody has no part in this session.</summary>
    public const string UnknownPerson = "TS-PEOP-104";

    /// <summary>Whoever records has no part in this session.</summary>
    public const string NobodyOfThisSession = "TS-PEOP-105";

    /// <summary>A role may not give a command under this profile.</summary>
    public const string NotTheirs = "TS-PEOP-106";

    /// <summary>A command needs a second signature under this profile.</summary>
    public const string NeedsSecondSignature = "TS-PEOP-107";

    /// <summary>An agreement says nothing.</summary>
    public const string NothingAgreed = "TS-PEOP-108";

    /// <summary>A responsibility is held by somebody who did not agree.</summary>
    public const string HolderDidNotAgree = "TS-PEOP-109";

    /// <summary>Somebody gives a command without holding the responsibility for it.</summary>
    public const string ResponsibilityNotHeld = "TS-PEOP-110";

    /// <summary>Somebody else answers on the individual's own basis.</summary>
    public const string NotTheIndividual = "TS-CONS-101";

    /// <summary>The individual was found to lack capacity for this decision.</summary>
    public const string CapacityLacking = "TS-CONS-102";

    /// <summary>Competence of an individual under the age of presumption was not shown.</summary>
    public const string CompetenceNotShown = "TS-CONS-103";

    /// <summary>Capacity is presumed.</summary>
    public const string CapacityIsPresumed = "TS-CONS-104";

    /// <summary>There is no best-interests decision by this person.</summary>
    public const string NoBestInterestsDecision = "TS-CONS-105";

    /// <summary>Somebody has no authority on this basis.</summary>
    public const string NoAuthority = "TS-CONS-106";

    /// <summary>The individual is too old for parental responsibility.</summary>
    public const string TooOldForParents = "TS-CONS-107";

    /// <summary>The individual is too young for this basis.</summary>
    public const string ParentsInstead = "TS-CONS-108";

    /// <summary>Somebody withdraws who may not.</summary>
    public const string NotTheirsToWithdraw = "TS-CONS-109";

    /// <summary>No words were used, and nothing is said of what was seen.</summary>
    public const string NothingSeen = "TS-CONS-110";

    /// <summary>A consent does not cover taking part.</summary>
    public const string ScopeWithoutTakingPart = "TS-CONS-111";

    /// <summary>A narrowing takes nothing out.</summary>
    public const string NothingNarrowed = "TS-CONS-112";

    /// <summary>Taking part is withdrawn, not narrowed.</summary>
    public const string WithdrawInstead = "TS-CONS-113";

    /// <summary>There is no consent answer with this number.</summary>
    public const string NoSuchAnswer = "TS-CONS-114";

    /// <summary>Capacity of a child is assessed as competence.</summary>
    public const string CompetenceInstead = "TS-CONS-115";

    /// <summary>Competence of an older individual is capacity.</summary>
    public const string CapacityInstead = "TS-CONS-116";

    /// <summary>Lacking capacity without an inability.</summary>
    public const string LackingNeedsInability = "TS-CONS-117";

    /// <summary>Capacity in spite of an inability.</summary>
    public const string InabilityContradicts = "TS-CONS-118";

    /// <summary>Lacking capacity without a cause.</summary>
    public const string LackingNeedsCause = "TS-CONS-119";

    /// <summary>Lacking capacity without the causal link.</summary>
    public const string LackingNeedsLink = "TS-CONS-120";

    /// <summary>Competence without every understanding.</summary>
    public const string CompetentNeedsAll = "TS-CONS-121";

    /// <summary>No competence although nothing is missing.</summary>
    public const string NotCompetentNeedsOne = "TS-CONS-122";

    /// <summary>Nobody was consulted in a best-interests decision.</summary>
    public const string NobodyConsulted = "TS-CONS-123";

    /// <summary>A version is below 1.</summary>
    public const string VersionFromOne = "TS-CONS-124";

    /// <summary>The plan has no such outcome.</summary>
    public const string UnknownOutcome = "TS-CONS-125";

    /// <summary>The individual is not among those who agreed.</summary>
    public const string WithoutTheIndividual = "TS-CONS-126";

    /// <summary>The plan's ladder has no such level.</summary>
    public const string UnknownPromptLevel = "TS-CONS-127";

    /// <summary>The plan has no such activity.</summary>
    public const string UnknownActivity = "TS-PREP-101";

    /// <summary>Nothing was chosen.</summary>
    public const string NothingChosen = "TS-PREP-102";

    /// <summary>A choice was established, and it is not said how.</summary>
    public const string EstablishedHow = "TS-PREP-103";

    /// <summary>Nobody was asked.</summary>
    public const string NobodyAsked = "TS-PREP-104";

    /// <summary>There is no such need.</summary>
    public const string UnknownNeed = "TS-PREP-105";

    /// <summary>There is no such question.</summary>
    public const string UnknownQuestion = "TS-PREP-106";

    /// <summary>Something is not as it should be, and it is not said what.</summary>
    public const string FoundWhat = "TS-PREP-107";

    /// <summary>Nothing is to be put right.</summary>
    public const string NothingToPutRight = "TS-PREP-108";

    /// <summary>A resource was not taken out.</summary>
    public const string NotTakenOut = "TS-PREP-109";

    /// <summary>A resource cannot go this way.</summary>
    public const string CustodyForbids = "TS-PREP-110";

    /// <summary>A resource is of another kind in the plan.</summary>
    public const string KindDiffers = "TS-PREP-111";

    /// <summary>The plan has no such risk.</summary>
    public const string UnknownRisk = "TS-PREP-112";

    /// <summary>An activity was not selected.</summary>
    public const string NotSelected = "TS-PART-101";

    /// <summary>An activity goes on already.</summary>
    public const string AlreadyGoingOn = "TS-PART-102";

    /// <summary>An activity does not go on.</summary>
    public const string NotGoingOn = "TS-PART-103";

    /// <summary>Consent does not cover this.</summary>
    public const string OutsideConsent = "TS-PART-104";

    /// <summary>It did not happen while the individual took part.</summary>
    public const string NotWhileTakingPart = "TS-PART-105";

    /// <summary>More support than agreed, and it is not said why.</summary>
    public const string MoreThanAgreed = "TS-PART-106";

    /// <summary>Physical support, and nothing is said of dignity.</summary>
    public const string DignityHow = "TS-PART-107";

    /// <summary>Neither level nor assistance is given.</summary>
    public const string LevelOrAssistance = "TS-PART-108";

    /// <summary>Strategy and effect contradict each other.</summary>
    public const string HelpedWithoutStrategy = "TS-PART-109";

    /// <summary>Nothing is interrupted.</summary>
    public const string NoPause = "TS-PART-110";

    /// <summary>Nobody asked for this change.</summary>
    public const string UnknownChange = "TS-PART-111";

    /// <summary>The change stands otherwise.</summary>
    public const string ChangeStands = "TS-PART-112";

    /// <summary>A change of the plan needs the therapist.</summary>
    public const string PlanNeedsTherapist = "TS-PART-113";

    /// <summary>An activity is of another kind.</summary>
    public const string ActivityOfAnotherKind = "TS-PART-114";

    /// <summary>A checklist of rights lacks one, or has one twice.</summary>
    public const string EachRightOnce = "TS-PART-115";

    /// <summary>Somebody was prompted while a right was in doubt.</summary>
    public const string RightInDoubt = "TS-PART-116";

    /// <summary>Nobody was prompted, and no right was in doubt.</summary>
    public const string NoRightInDoubt = "TS-PART-117";

    /// <summary>Medication was not taken as it should be, and nobody was told.</summary>
    public const string ToldWhom = "TS-PART-118";

    /// <summary>The outing stands otherwise.</summary>
    public const string OutingStands = "TS-PART-119";

    /// <summary>An outing ended on the way, and it is not said how.</summary>
    public const string OutingEndedHow = "TS-PART-120";

    /// <summary>A rating is not between 0 and 10.</summary>
    public const string ZeroToTen = "TS-FEED-101";

    /// <summary>The individual has a voice of their own.</summary>
    public const string OwnVoice = "TS-FEED-102";

    /// <summary>A rating is none of its measure's.</summary>
    public const string OutsideTheScale = "TS-FEED-103";

    /// <summary>A proxy's rating is labelled as one.</summary>
    public const string ProxyIsLabelled = "TS-FEED-104";

    /// <summary>Neither or both of rating and reason.</summary>
    public const string RatingOrReason = "TS-FEED-105";

    /// <summary>The plan does not ask this voice for its rating.</summary>
    public const string VoiceNotAsked = "TS-FEED-106";

    /// <summary>Put aside to where nothing is put aside.</summary>
    public const string AsideWhere = "TS-TIDY-101";

    /// <summary>Disposed of, and it is not said where.</summary>
    public const string DisposedWhere = "TS-TIDY-102";

    /// <summary>There is no such hazard.</summary>
    public const string UnknownHazard = "TS-TIDY-103";

    /// <summary>Nothing is written yet.</summary>
    public const string NothingWritten = "TS-REFL-101";

    /// <summary>A reflection covers nothing.</summary>
    public const string NothingReflected = "TS-REFL-102";

    /// <summary>There is no such concern.</summary>
    public const string UnknownConcern = "TS-CNCN-101";

    /// <summary>A concern goes to the person it is about.</summary>
    public const string NotToWhomItIsAbout = "TS-CNCN-102";

    /// <summary>The alert was already given.</summary>
    public const string AlreadyAlerted = "TS-CNCN-103";

    /// <summary>The concern was not reported yet.</summary>
    public const string NotReportedYet = "TS-CNCN-104";

    /// <summary>An escalation key is no key.</summary>
    public const string KeyShape = "TS-CNCN-105";

    /// <summary>There is no such event.</summary>
    public const string NoSuchEvent = "TS-AMND-101";

    /// <summary>A profile has no criteria.</summary>
    public const string ProfileWithoutCriteria = "P001";

    /// <summary>A profile names what the library does not have.</summary>
    public const string ProfileUnknownRule = "P002";

    /// <summary>A machine goes round without an end.</summary>
    public const string MachineGoesRound = "P003";

    /// <summary>A profile, a machine or costs name something twice.</summary>
    public const string ProfileTwice = "P004";

    /// <summary>Nothing evidences a criterion.</summary>
    public const string ProfileCriterionUnreached = "P005";

    /// <summary>Nobody may do something.</summary>
    public const string ProfileNobody = "P006";

    /// <summary>A profile would block what is never blocked.</summary>
    public const string ProfileBlocksWithdrawal = "P007";

    /// <summary>A profile has no title or version.</summary>
    public const string ProfileUnnamed = "P008";

    /// <summary>A machine names a state that it doesn't have.</summary>
    public const string MachineUnknownState = "P009";

    /// <summary>A machine has no states, no ends or no steps.</summary>
    public const string MachineLacks = "P010";

    /// <summary>A name in a machine or in costs can't stand in a report.</summary>
    public const string MachineName = "P011";

    /// <summary>A machine is too large.</summary>
    public const string MachineTooLarge = "P012";

    /// <summary>A cost is negative or too high.</summary>
    public const string CostOutOfRange = "P013";

    /// <summary>A trigger is never missing and has a cost for being missing.</summary>
    public const string CostContradiction = "P014";

    /// <summary>Every way to an end leads through a step that no explanation may invent.</summary>
    public const string EndNeedsAnAct = "P015";

    /// <summary>Costs name a trigger that the machine doesn't have.</summary>
    public const string CostWithoutTrigger = "P016";
}
