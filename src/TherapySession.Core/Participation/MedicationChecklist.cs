namespace TherapySession;

/// <summary>One of the six rights that are made sure of before somebody is prompted to take their own medication. Each is compared with what is written; none of them is decided.</summary>
public enum MedicationRight
{
    /// <summary>It is this individual's.</summary>
    Person,

    /// <summary>It is the medicine that is written.</summary>
    Medicine,

    /// <summary>It is as much as is written.</summary>
    Dose,

    /// <summary>It is the time that is written, and nothing was taken for it already.</summary>
    Time,

    /// <summary>It is taken the way that is written.</summary>
    Route,

    /// <summary>The individual may decline, knows it, and is not pressed.</summary>
    ToDecline,
}

/// <summary>Whether a right could be confirmed.</summary>
public enum RightAnswer
{
    /// <summary>It is as written.</summary>
    Confirmed,

    /// <summary>It could not be confirmed: nobody is prompted then.</summary>
    NotConfirmed,
}

/// <summary>What medication is checked against.</summary>
public enum MedicationSource
{
    /// <summary>The medication administration record.</summary>
    AdministrationRecord,

    /// <summary>The pharmacy's label.</summary>
    Label,
}

/// <summary>How a medication prompt ended. Declining is a right, and no failure.</summary>
public enum MedicationPromptEnd
{
    /// <summary>The individual took it themself.</summary>
    TookIt,

    /// <summary>The individual took a part of it.</summary>
    TookPart,

    /// <summary>The individual wanted to take it and could not.</summary>
    CouldNotTake,

    /// <summary>The individual declined.</summary>
    Declined,

    /// <summary>The individual wants to take it later.</summary>
    PutOff,

    /// <summary>Nobody was prompted, because a right could not be confirmed.</summary>
    NotPrompted,
}

/// <summary>One right as it was checked. Equality: member by member.</summary>
/// <param name="Right">Which right.</param>
/// <param name="Answer">Whether it was confirmed.</param>
public sealed record RightChecked(MedicationRight Right, RightAnswer Answer)
{
    /// <summary>What was found; needed where it could not be confirmed.</summary>
    public Words? Found { get; init; }
}

/// <summary>The six rights as they were checked before a medication prompt, and how it ended. Equality: member by member.</summary>
/// <remarks>There is no member for a medicine's name, its strength or an amount: what is to be taken stands in the record that it refers to, and whoever prompts decides about none of it.</remarks>
/// <param name="Activity">The activity of the plan.</param>
/// <param name="Against">What it was checked against.</param>
/// <param name="Record">Identifies that record or label.</param>
/// <param name="Rights">Each right once.</param>
/// <param name="End">How it ended.</param>
public sealed record MedicationChecklist(ActivityId Activity, MedicationSource Against, MedicationRecordId Record, ValueList<RightChecked> Rights, MedicationPromptEnd End)
{
    private static readonly int HowMany = Enum.GetValues<MedicationRight>().Length;

    /// <summary>What the individual said or showed, above all where they declined; nobody has to give a reason.</summary>
    public Words? InTheirWords { get; init; }

    /// <summary>Who was told; this or <see cref="Concern"/> is needed where nobody was prompted, and where it was not taken as it should have been.</summary>
    public Recipient? ToldTo { get; init; }

    /// <summary>The concern that was raised about it.</summary>
    public ConcernId? Concern { get; init; }

    /// <summary>Whether each right was looked at, once.</summary>
    public bool NamesEachRightOnce
    {
        get
        {
            var seen = 0;
            foreach (var each in Rights)
                seen |= ClosedList.Has(each.Right) ? 1 << (int)each.Right : 0;
            return Rights.Count == HowMany && seen == (1 << HowMany) - 1;
        }
    }

    /// <summary>Whether a right could not be confirmed.</summary>
    public bool IsAnyRightInDoubt => Rights.Any(RightAnswer.NotConfirmed, static (each, answer) => each.Answer == answer);

    /// <summary>Whether somebody who can act on it has to be told.</summary>
    public bool HasToBeTold => End is MedicationPromptEnd.NotPrompted or MedicationPromptEnd.TookPart or MedicationPromptEnd.CouldNotTake;

    /// <summary>Whether somebody was told, or a concern raised.</summary>
    public bool IsTold => ToldTo is not null || Concern is not null;

    /// <summary>Whether it shows a prompt as it has to be: each right looked at, nobody prompted while one was in doubt, and somebody told where it has to be.</summary>
    internal bool IsSound => NamesEachRightOnce && IsAnyRightInDoubt == (End == MedicationPromptEnd.NotPrompted) && (!HasToBeTold || IsTold);
}
