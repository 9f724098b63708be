namespace TherapySession.Standards;

/// <summary>Every prompt to the worker, and which are shown when. A host shows them beside what <see cref="Session.WhatNow"/> offers.</summary>
public static class WorkerPrompts
{
    internal const string Rights = "consent.rights";
    internal const string Culture = "consent.culture";
    internal const string SafeBefore = "consent.safe-before";
    internal const string Together = "consent.together";
    internal const string Approach = "consent.approach";
    internal const string Law = "consent.law";
    internal const string RealChoice = "preparation.real-choice";
    internal const string LessWaste = "preparation.less-waste";
    internal const string DigitalBefore = "preparation.digital";
    internal const string WhoHelpsKnows = "preparation.who-helps-knows";
    internal const string OnePlan = "preparation.one-plan";
    internal const string SafeDuring = "participation.safe-during";
    internal const string Dignity = "participation.dignity";
    internal const string Feelings = "participation.feelings";
    internal const string Changed = "participation.changed";
    internal const string WhatYouSee = "participation.what-you-see";
    internal const string StopAndTell = "paused.stop-and-tell";
    internal const string OwnVoice = "feedback.own-voice";
    internal const string OwnRating = "feedback.own-rating";
    internal const string Reuse = "tidy-up.reuse";
    internal const string DigitalAfter = "tidy-up.digital";
    internal const string TidyTogether = "tidy-up.together";
    internal const string SafeAfter = "reflection.safe-after";
    internal const string Bias = "reflection.bias";
    internal const string Supervision = "reflection.supervision";
    internal const string CareTheirWay = "personal-care.their-way";
    internal const string CareCovered = "personal-care.covered";
    internal const string TheirFood = "meal-preparation.their-food";
    internal const string BesideThem = "meal-preparation.beside";
    internal const string NeverGuess = "medication-prompt.never-guess";
    internal const string TheirsToTake = "medication-prompt.theirs";
    internal const string TheyLead = "outing.they-lead";
    internal const string AmongPeople = "outing.among-people";
    internal const string TheirVoiceThere = "appointment.their-voice";
    internal const string SpeakToThem = "appointment.to-them";

    /// <summary>Every prompt, in the order of the phases; those of kinds of activities come last.</summary>
    public static ValueList<WorkerPrompt> All { get; } =
    [
        new(Rights, Phase.Consent, ["226/K21", "320/K23"]),
        new(Culture, Phase.Consent, ["226/K8", "320/K9"]),
        new(SafeBefore, Phase.Consent, ["226/K13", "320/K14"]),
        new(Together, Phase.Consent, ["226/K22", "320/K24"]),
        new(Approach, Phase.Consent, ["226/K1", "320/K1", "320/K21"]),
        new(Law, Phase.Consent, ["226/K20", "320/K22"]),
        new(RealChoice, Phase.Preparation, ["226/K5", "320/K6"]),
        new(LessWaste, Phase.Preparation, ["226/K12", "320/K13"]),
        new(DigitalBefore, Phase.Preparation, ["226/K14", "320/K15"]),
        new(WhoHelpsKnows, Phase.Preparation, ["320/K4", "320/K8"]),
        new(OnePlan, Phase.Preparation, ["320/K11"]),
        new(SafeDuring, Phase.Participation, ["226/K13", "320/K14"]),
        new(Dignity, Phase.Participation, ["226/K17", "320/K18"]),
        new(Feelings, Phase.Participation, ["226/K18", "320/K19"]),
        new(Changed, Phase.Participation, ["226/K19", "320/K20"]),
        new(WhatYouSee, Phase.Participation, ["226/K15", "320/K16"]),
        new(StopAndTell, Phase.Paused, ["226/K23", "320/K25"]),
        new(OwnVoice, Phase.Feedback, ["226/K16", "320/K17"]),
        new(OwnRating, Phase.Feedback, ["226/K2", "320/K2"]),
        new(Reuse, Phase.TidyUp, ["226/K12", "320/K13"]),
        new(DigitalAfter, Phase.TidyUp, ["320/K15"]),
        new(TidyTogether, Phase.TidyUp, ["320/K11"]),
        new(SafeAfter, Phase.Reflection, ["226/K13", "320/K14"]),
        new(Bias, Phase.Reflection, ["226/K24", "320/K26"]),
        new(Supervision, Phase.Reflection, ["226/K25", "320/K27"]),
        new(CareTheirWay, Phase.Preparation, ["226/K5", "226/K17", "320/K6", "320/K18"]) { Types = [TherapyType.PersonalCare] },
        new(CareCovered, Phase.Participation, ["226/K17", "320/K18"]) { Types = [TherapyType.PersonalCare] },
        new(TheirFood, Phase.Preparation, ["226/K8", "320/K9"]) { Types = [TherapyType.MealPreparation] },
        new(BesideThem, Phase.Participation, ["226/K5", "320/K6"]) { Types = [TherapyType.MealPreparation] },
        new(NeverGuess, Phase.Preparation, ["226/K4", "320/K4"]) { Types = [TherapyType.MedicationPrompt] },
        new(TheirsToTake, Phase.Participation, ["226/K17", "226/K21", "320/K18", "320/K23"]) { Types = [TherapyType.MedicationPrompt] },
        new(TheyLead, Phase.Preparation, ["226/K5", "320/K6"]) { Types = [TherapyType.Outing] },
        new(AmongPeople, Phase.Participation, ["226/K17", "320/K18"]) { Types = [TherapyType.Outing, TherapyType.Appointment] },
        new(TheirVoiceThere, Phase.Preparation, ["226/K22", "320/K24"]) { Types = [TherapyType.Appointment] },
        new(SpeakToThem, Phase.Participation, ["226/K17", "226/K22", "320/K18", "320/K24"]) { Types = [TherapyType.Appointment] },
    ];

    /// <summary>The prompts of a phase that every session has; in either phase of taking part those of the whole of it too.</summary>
    public static ValueList<WorkerPrompt> For(Phase phase) => All.Where(prompt => prompt.Types.Count == 0 && IsShownIn(phase, prompt)).ToValueList();

    /// <summary>The prompts of a kind of activity, whatever the phase: how dignity is kept and the individual's own part in it. None for a kind that has none of its own.</summary>
    public static ValueList<WorkerPrompt> For(TherapyType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return All.Where(prompt => prompt.Types.AsSpan().Contains(type)).ToValueList();
    }

    /// <summary>The prompts of a session in the phase in which it is: those of every session, and those of the kinds of its activities.</summary>
    public static ValueList<WorkerPrompt> For(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var types = session.Preparation.ActivitiesOf(session.Plan).Select(activity => activity.Type).ToHashSet();
        return All.Where(prompt => IsShownIn(session.Phase, prompt) && (prompt.Types.Count == 0 || prompt.Types.Any(types.Contains))).ToValueList();
    }

    private static bool IsShownIn(Phase phase, WorkerPrompt prompt) =>
        prompt.Phase == phase || (prompt.Phase == Phase.Participation && PhaseSet.Participation.Contains(phase));
}
