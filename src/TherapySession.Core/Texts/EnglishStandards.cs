using System.Collections.Frozen;
using TherapySession.Standards;

namespace TherapySession;

/// <summary>Every text in English about the two standards, the prompts to a worker, and what evidence shows. Another language is another file of this shape.</summary>
internal static class EnglishStandards
{
    private static readonly FrozenDictionary<string, (string Title, string Explanation)> Points = new Dictionary<string, (string, string)>
    {
        ["226"] = (
            "Supporting a therapy session",
            "The worker supports a session from consent to reflection, and contributes to what others are responsible for."),
        ["226/PC1"] = (
            "Who does what is agreed",
            "Every responsibility that the session needs is held by somebody present who said yes to it, the worker's own among them."),
        ["226/PC2"] = (
            "Consent holds, and the papers are read",
            "Consent is valid at each step and covers what is done; plan, guidelines, risk assessment and its plan were read in the version that holds."),
        ["226/PC3"] = (
            "Outcomes confirmed with the individual",
            "At least one outcome of the plan is confirmed together, with what the individual prefers and needs weighed; an unwanted one is set aside."),
        ["226/PC4"] = (
            "Preferred support agreed by everybody",
            "How the individual likes to be supported, and how far prompting may go, is agreed with everybody who is there."),
        ["226/PC5"] = (
            "Needs and questions seen to",
            "The individual was asked what they need; each need is met or passed on, and no question is left hanging."),
        ["226/PC6"] = (
            "A real choice of activity",
            "The individual chose out of two or more offers, or it is written down how their choice was found out."),
        ["226/PC7"] = (
            "Place and things made ready",
            "Access, senses and safety are checked for this individual; what is needed is there and works; risks have their controls."),
        ["226/PC8"] = (
            "Support given and seen while taking part",
            "What was seen, with the time, the level of prompt and the outcome it bears on; each chosen activity done, or said why not."),
        ["226/PC9"] = (
            "Everybody's view is asked for",
            "The individual is heard in their own way, or it is told what was tried; each other participant is asked too."),
        ["226/PC10"] = (
            "The worker's observations join the feedback",
            "The worker adds what they saw; each confirmed outcome has a rating, or a reason for none."),
        ["226/PC11"] = (
            "A hand in changes",
            "Each change that somebody asked for is settled; the worker brings it forward, and somebody responsible signs before it is made."),
        ["226/PC12"] = (
            "Everything back, tidy and safe",
            "What was taken out is cleaned and back, used up or put aside; the place is left tidy and safe, hazards are told."),
        ["226/PC13"] = (
            "A part of the record",
            "The worker writes their part, and somebody responsible accepts it afterwards."),
        ["226/PC14"] = (
            "Reflecting with what others say",
            "The worker looks back at their own part, at learning and at bias, and takes in what others told them."),

        ["226/K1"] = (
            "Kinds of session, and what for",
            "A session names its kind; each activity of the plan names the outcomes that it serves."),
        ["226/K2"] = (
            "Sense of self",
            "The individual rates how they feel about themselves; nobody rates it for them."),
        ["226/K3"] = (
            "Finding and checking information",
            "Each document is read in a version, and an outdated version of the plan does not count."),
        ["226/K4"] = (
            "Acting on known risks",
            "Every risk of the plan has a control that has to be in place before the individual takes part."),
        ["226/K5"] = (
            "Room for own decisions",
            "Offers come before choosing, and prompts start from none and go up only as far as agreed."),
        ["226/K6"] = (
            "Adapting for different minds",
            "Adaptations are agreed side by side with other support, and a flagged need without one is told."),
        ["226/K7"] = (
            "Getting in, moving, reaching safely",
            "The place is checked against this individual's needs, and what fails is put right or the activity left out."),
        ["226/K8"] = (
            "Culture, faith, where somebody comes from",
            "What matters to the individual here is agreed as a side of support, and weighed where others decide."),
        ["226/K9"] = (
            "What can help, and where to get it",
            "Needs are sorted into information, things and people's support, each with how it was met."),
        ["226/K10"] = (
            "Rooms before and after",
            "Checks before and after are kept apart, and an unsafe place is a hazard that somebody hears of."),
        ["226/K11"] = (
            "Things that work, used as meant",
            "A thing is in use only after a check of its condition and of how it is used."),
        ["226/K12"] = (
            "Wasting less",
            "Where a thing goes at the end of its use is written down: used again, given on, recycled or thrown away."),
        ["226/K13"] = (
            "Safe for somebody with trauma",
            "Six principles can be recorded with how they were kept, and a prompt recalls them ahead of, in and following the session."),
        ["226/K14"] = (
            "Devices that help",
            "A device is ready when it has power, a connection, privacy and the individual's own settings."),
        ["226/K15"] = (
            "Observing well",
            "Facts in plain words, with time, support and outcome; a late entry stays visible as one."),
        ["226/K16"] = (
            "Looking back together",
            "Three voices stand side by side, and none is turned into an average."),
        ["226/K17"] = (
            "Respect in every touch and word",
            "Physical support is recorded only with how dignity was kept."),
        ["226/K18"] = (
            "Helping with strong feelings",
            "What was seen, what was tried, and whether it helped, so that the next session starts wiser."),
        ["226/K19"] = (
            "When something has changed",
            "A change of condition, wish or situation makes consent be asked again before going on."),
        ["226/K20"] = (
            "Law and rules of the work",
            "Ages and powers to consent come from a dated table of the jurisdiction; guidelines are read before starting."),
        ["226/K21"] = (
            "Equal rights, everybody included",
            "No profile can stand between an individual and their right to stop, and adjustments are met before the start."),
        ["226/K22"] = (
            "Working hand in hand",
            "Agreements name who took part in them, and somebody present who was left out is told."),
        ["226/K23"] = (
            "When something goes wrong",
            "A concern can be raised in any phase, goes to an office that can act on it, and is chased until somebody answers."),
        ["226/K24"] = (
            "Own story, own bias",
            "A reflection has to look at bias; a prompt asks the questions that help."),
        ["226/K25"] = (
            "Learning and being supervised",
            "A reflection says what was learnt, and whether something goes to supervision."),

        ["320"] = (
            "Co-ordinating a therapy session",
            "The worker takes responsibility for a session under a therapist's direction, and supports others to do their part."),
        ["320/PC1"] = (
            "Parts agreed, a therapist directing",
            "Besides every responsibility being held, a therapist directs the session, there or not."),
        ["320/PC2"] = (
            "Valid consent and information at hand",
            "Consent covers the activities and the people present at each gate; everything to be read was read."),
        ["320/PC3"] = (
            "What the session is for, settled together",
            "Outcomes are confirmed or set aside with the individual before anything is prepared."),
        ["320/PC4"] = (
            "Support as the individual likes it, agreed",
            "Everybody who is there agreed to it, and each flagged need has its adjustment."),
        ["320/PC5"] = (
            "Needs of the individual and of others",
            "Others who are there are asked as well what they need, and questions of all are settled."),
        ["320/PC6"] = (
            "Choice promoted",
            "The co-ordinating worker sees to it that the choice of activities is the individual's."),
        ["320/PC7"] = (
            "Made ready together",
            "Checks, resources, controls and skills are complete; several people can have a part in it."),
        ["320/PC8"] = (
            "Prompting, assisting, observing",
            "The same as under 226: observations with time, support and outcome, and each activity accounted for."),
        ["320/PC9"] = (
            "Everybody enabled to say how it was",
            "The individual's own words come first; everybody else who was there is asked."),
        ["320/PC10"] = (
            "Findings given on each outcome",
            "The worker's observations and a rating for each confirmed outcome, or why there is none."),
        ["320/PC11"] = (
            "Changes agreed and made",
            "A change counts as made when somebody makes it who may do so on their own responsibility."),
        ["320/PC12"] = (
            "Answering for a tidy, safe place",
            "Somebody named checked it; what could not be made safe is a hazard that was reported."),
        ["320/PC13"] = (
            "Cleaned and put back, others supported",
            "Everything is back, and it is named who was helped to do it, or why nobody was."),
        ["320/PC14"] = (
            "The record complete and signed",
            "The whole record is written, and signed afterwards by somebody who may answer for it."),
        ["320/PC15"] = (
            "Reflecting on co-ordinating",
            "The worker looks back at their own responsibilities, at learning and at bias."),

        ["320/K1"] = (
            "Which sessions lead where",
            "Kinds of session are an open list; the plan ties each activity to outcomes in the individual's words."),
        ["320/K2"] = (
            "How a session touches self-esteem",
            "A rating of their own, and observations of identity and self-esteem, both only as far as the individual permits."),
        ["320/K3"] = (
            "Information found, read and checked",
            "Who read what, when, in which version; the gate asks for the version that holds."),
        ["320/K4"] = (
            "Risks controlled by everybody",
            "Controls are in place and told to all who help, not only known to one."),
        ["320/K5"] = (
            "Skills for an activity",
            "An activity names skills; somebody present has to hold each, with what shows it."),
        ["320/K6"] = (
            "Promoting independence",
            "Real offers, the least prompt first, and a ceiling that the individual agreed to."),
        ["320/K7"] = (
            "Sessions that fit neurodivergent people",
            "Agreed adaptations and adjustments, looked at again when support is agreed anew."),
        ["320/K8"] = (
            "Access, for the individual and through others",
            "Needs are flagged once, checked at the place, and known to everybody who helps."),
        ["320/K9"] = (
            "Background and belief in choosing",
            "A prompt asks about them before choosing; agreed support has a side for them."),
        ["320/K10"] = (
            "Help for all who take part",
            "Needs belong to a person: the individual, or somebody else who is there."),
        ["320/K11"] = (
            "Running the before and after",
            "Preparing and cleaning are responsibilities with a holder, and help given to others is recorded."),
        ["320/K12"] = (
            "Working order before use",
            "A damaged or misused thing stops an activity, not the record of it."),
        ["320/K13"] = (
            "Leading others to waste less",
            "What becomes of things is visible in the report, so that a team can see it and do better."),
        ["320/K14"] = (
            "Trauma in mind",
            "Safety, trust, choice, working together, strengths and culture: which were kept, and how."),
        ["320/K15"] = (
            "Bringing devices in",
            "Devices are readied for the individual, used in activities, and cleared of their information when put away."),
        ["320/K16"] = (
            "Notes that can be relied on",
            "An observation belongs to a time within taking part, and to what support was given."),
        ["320/K17"] = (
            "Giving everybody a say",
            "No voice stands for another; a rating made for the individual carries that label."),
        ["320/K18"] = (
            "Kindness made visible",
            "Dignity is a side of agreed support and a word beside each physical prompt."),
        ["320/K19"] = (
            "Calm and regulation",
            "Strategies are recorded with their effect, and agreed ones stand in the support agreement."),
        ["320/K20"] = (
            "Wishes and conditions that shift",
            "What changed is named, and going on waits for an answer."),
        ["320/K21"] = (
            "The thinking behind the therapy",
            "The plan names the approach that the therapist works by, and a prompt recalls it at the start."),
        ["320/K22"] = (
            "Law, frameworks, guidance",
            "Who may consent follows a dated table; every consent rule names its basis."),
        ["320/K23"] = (
            "Rights and inclusion when co-ordinating",
            "Withdrawing, dissent and concerns are open to everybody, whatever a profile says."),
        ["320/K24"] = (
            "Partners with a say",
            "A therapist directs, a change of the plan needs them, and agreements name all partners."),
        ["320/K25"] = (
            "Concerns seen through",
            "Raised, reported to the right office, acknowledged or chased, and the individual told."),
        ["320/K26"] = (
            "Bias when leading others",
            "The reflection has to cover it; what is written there stays the worker's own."),
        ["320/K27"] = (
            "Growing in the work",
            "Learning is a topic that each reflection covers; supervision can be asked for with it."),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Prompts = new Dictionary<string, string>
    {
        [WorkerPrompts.Rights] = "Say that stopping is always possible, and that nobody will ask why. Who might be left out today?",
        [WorkerPrompts.Culture] = "Ask what matters here: language, faith, food, dress, touch, who may be near.",
        [WorkerPrompts.SafeBefore] = "Say what will happen, who will be there and how it ends. Ask what would make it feel safer.",
        [WorkerPrompts.Together] = "Who else has a part today? Ask them before you agree something for them.",
        [WorkerPrompts.Approach] = "Which approach does the therapist work by, and what does it ask of you and keep you from?",
        [WorkerPrompts.Law] = "Who may decide about today? Presume that the individual can; support them to decide before anybody doubts it.",
        [WorkerPrompts.RealChoice] = "Offer at least two things that are really possible today, in a way the individual can answer. Then wait.",
        [WorkerPrompts.LessWaste] = "Take out what will be used. Is there something used before that would do?",
        [WorkerPrompts.DigitalBefore] = "Charged, connected, private, set for this individual? Try it once before they do.",
        [WorkerPrompts.WhoHelpsKnows] = "Does everybody who helps know the risks, their controls and what the individual needs here?",
        [WorkerPrompts.OnePlan] = "Who prepares what, and who puts it away? Agree it now, so that nobody is left with it.",
        [WorkerPrompts.SafeDuring] = "Ask before you come near. Keep to what was said. Leave the way out free.",
        [WorkerPrompts.Dignity] = "Speak with the individual, not about them. Announce a touch, and wait for a yes.",
        [WorkerPrompts.Feelings] = "What do you see that says how they feel? Use what was agreed to help, and note whether it did.",
        [WorkerPrompts.Changed] = "Is anything different from what was agreed: how they are, what they want, who is here? Then ask again.",
        [WorkerPrompts.WhatYouSee] = "Write what you saw and heard, when, and with how much support. Leave out what you think it means.",
        [WorkerPrompts.StopAndTell] = "Safety first. Then tell somebody who can act, and write down whom you told.",
        [WorkerPrompts.OwnVoice] = "Ask the individual first, in their own way, and let silence be an answer too. Then ask the others.",
        [WorkerPrompts.OwnRating] = "Would they like to say how they feel about themselves after this? It is theirs to rate, or to leave.",
        [WorkerPrompts.Reuse] = "What can be used again, kept by the individual, given on or recycled, before it is thrown away?",
        [WorkerPrompts.DigitalAfter] = "Sign out, clear what is the individual's own, charge it, and show those who want to go on using it how.",
        [WorkerPrompts.TidyTogether] = "Who would like a part in tidying up, and what help do they need for it?",
        [WorkerPrompts.SafeAfter] = "How did the individual leave? Who looks in on them later, and do they know whom to turn to?",
        [WorkerPrompts.Bias] = "What in your own life made you see it this way? Would you have acted the same with somebody else?",
        [WorkerPrompts.Supervision] = "What would you like to learn or to talk over? Say so now, while it is fresh.",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<RelationKind, string> Relations = new Dictionary<RelationKind, string>
    {
        [RelationKind.Same] = "Both standards ask the same of a session.",
        [RelationKind.WiderIn320] = "320 asks it for more people, or together with them.",
        [RelationKind.StrongerIn320] = "226 contributes to it; 320 takes responsibility for it.",
        [RelationKind.SplitIn320] = "226 has it in one; 320 keeps the place and the resources apart.",
        [RelationKind.WithFeedbackIn226] = "226 reflects with feedback from others; 320 does not ask for that.",
        [RelationKind.OnlyIn320] = "Only 320 asks for it.",
    }.ToFrozenDictionary();

    /// <summary>The numbers of everything that has a title and an explanation.</summary>
    public static IEnumerable<string> Numbers => Points.Keys;

    /// <summary>The keys of every prompt.</summary>
    public static IEnumerable<string> PromptKeys => Prompts.Keys;

    public static string Title(string number) => Points[number].Title;

    public static string Explanation(string number) => Points[number].Explanation;

    public static string Prompt(string key) => Prompts[key];

    public static string Relation(RelationKind kind) => Relations[kind];
}
