namespace TherapySession;

/// <summary>One thing that is looked at before an activity of daily living or in the community. Which of them an activity needs, its kind says: see <see cref="DailyLiving"/>.</summary>
public enum ActivityAspect
{
    /// <summary>What is done, where and when is the individual's own choice.</summary>
    OwnChoice,

    /// <summary>Who helps is somebody whom the individual wants for it.</summary>
    ChoiceOfHelper,

    /// <summary>What the individual does themself is known, so that nobody does it for them.</summary>
    OwnPart,

    /// <summary>Nobody sees or hears who should not; the individual can be covered.</summary>
    Privacy,

    /// <summary>How the individual likes it done: order, products, habits, culture and faith.</summary>
    CustomsAndWishes,

    /// <summary>Moving, standing and sitting is safe, with the aids that were agreed.</summary>
    SafeMoving,

    /// <summary>Room and water are as warm as the individual likes, and nobody is scalded.</summary>
    Warmth,

    /// <summary>The food fits the individual's allergies, the texture they can swallow, and their culture and faith.</summary>
    FoodFits,

    /// <summary>Hands, surfaces and things that touch food are clean.</summary>
    HandsAndSurfaces,

    /// <summary>Hot and sharp things are used as was agreed.</summary>
    HotAndSharp,

    /// <summary>The plan asks for a prompt and for nothing more.</summary>
    PromptOnly,

    /// <summary>Administration record and label are there, and say the same.</summary>
    RecordAndLabel,

    /// <summary>The individual knows that they may decline, and that it is respected.</summary>
    RightToDecline,

    /// <summary>Whom to call is known, and can be reached.</summary>
    WhomToCall,

    /// <summary>The way there and the way back are known, and there is another one if it fails.</summary>
    WayThereAndBack,

    /// <summary>Weather and clothing fit each other.</summary>
    WeatherAndClothing,

    /// <summary>The place can be entered and used: doors, seats, toilets, noise.</summary>
    AccessThere,

    /// <summary>What is taken along is packed: aids, papers, telephone, what may be needed on the way.</summary>
    TakenAlong,

    /// <summary>The individual's own money is at hand, and how it is looked after is agreed.</summary>
    OwnMoney,

    /// <summary>Somebody who stays knows where they go, and when they are expected back.</summary>
    ExpectedBack,

    /// <summary>Who speaks, and when somebody else speaks for the individual, is agreed.</summary>
    WhoSpeaks,

    /// <summary>What the individual wants said and asked is known, in their own words.</summary>
    WhatTheyWantSaid,

    /// <summary>The place knows the adjustments and the communication that the individual needs, as far as they want it told.</summary>
    NeedsToldThere,
}
