namespace TherapySession;

/// <summary>What one kind of activity of daily living, or in the community, brings with it. Equality: member by member.</summary>
/// <remarks>What is looked at is asked for before such an activity (gate G2). Risks and skills are advice to whoever writes a plan: what the plan says, holds. The prompts to the worker stand in <see cref="Standards.WorkerPrompts"/>.</remarks>
/// <param name="Type">The kind of activity.</param>
/// <param name="LookedAt">What is looked at beforehand.</param>
/// <param name="UsualRisks">What usually can happen.</param>
/// <param name="UsualSkills">What somebody who helps usually has to be able to do.</param>
public sealed record DailyLiving(TherapyType Type, ValueList<ActivityAspect> LookedAt, ValueList<UsualRisk> UsualRisks, ValueList<Skill> UsualSkills)
{
    private static readonly UsualRisk Falls = new("falls");
    private static readonly UsualRisk Choking = new("choking");
    private static readonly UsualRisk Traffic = new("traffic");
    private static readonly UsualRisk LosingEachOther = new("losing-each-other");
    private static readonly UsualRisk Overwhelmed = new("overwhelmed");
    private static readonly UsualRisk TiredOnTheWay = new("tired-on-the-way");
    private static readonly UsualRisk UnwellOnTheWay = new("unwell-on-the-way");

    /// <summary>Every kind that asks for something of its own.</summary>
    public static ValueList<DailyLiving> All { get; } =
    [
        new(
            TherapyType.PersonalCare,
            [
                ActivityAspect.ChoiceOfHelper, ActivityAspect.OwnPart, ActivityAspect.Privacy, ActivityAspect.CustomsAndWishes, ActivityAspect.SafeMoving, ActivityAspect.Warmth,
            ],
            [Falls, new("scalding"), new("skin-damage"), new("loss-of-dignity"), new("infection"), new("reminder-of-trauma")],
            [Skill.PersonalCare, Skill.MovingAndHandling, Skill.InfectionControl]),
        new(
            TherapyType.MealPreparation,
            [ActivityAspect.OwnChoice, ActivityAspect.OwnPart, ActivityAspect.FoodFits, ActivityAspect.HandsAndSurfaces, ActivityAspect.HotAndSharp],
            [Choking, new("allergic-reaction"), new("burns"), new("cuts"), new("spoilt-food")],
            [Skill.FoodHygiene, Skill.SafeSwallowing]),
        new(
            TherapyType.MedicationPrompt,
            [ActivityAspect.PromptOnly, ActivityAspect.RecordAndLabel, ActivityAspect.OwnPart, ActivityAspect.Privacy, ActivityAspect.RightToDecline, ActivityAspect.WhomToCall],
            [new("wrong-medicine"), new("missed-or-double"), Choking, new("pressed-to-take"), new("side-effects")],
            [Skill.MedicationPrompting]),
        new(
            TherapyType.Outing,
            [
                ActivityAspect.OwnChoice, ActivityAspect.WayThereAndBack, ActivityAspect.WeatherAndClothing, ActivityAspect.AccessThere, ActivityAspect.TakenAlong,
                ActivityAspect.OwnMoney, ActivityAspect.ExpectedBack, ActivityAspect.WhomToCall,
            ],
            [Traffic, Falls, LosingEachOther, Overwhelmed, TiredOnTheWay, UnwellOnTheWay, new("money-lost")],
            [Skill.CommunitySupport, Skill.FirstAid]),
        new(
            TherapyType.Appointment,
            [
                ActivityAspect.WhatTheyWantSaid, ActivityAspect.WhoSpeaks, ActivityAspect.NeedsToldThere, ActivityAspect.WayThereAndBack, ActivityAspect.WeatherAndClothing,
                ActivityAspect.AccessThere, ActivityAspect.TakenAlong, ActivityAspect.ExpectedBack, ActivityAspect.WhomToCall,
            ],
            [Traffic, LosingEachOther, Overwhelmed, TiredOnTheWay, UnwellOnTheWay, new("spoken-over"), new("told-too-much")],
            [Skill.CommunitySupport, Skill.FirstAid, Skill.SupportedCommunication]),
    ];

    /// <summary>What a kind of activity brings with it; <see langword="null"/> for every kind that asks for nothing of its own, one that the library does not know included.</summary>
    public static DailyLiving? Find(TherapyType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        foreach (var each in All)
        {
            if (each.Type.Equals(type))
                return each;
        }

        return null;
    }
}
