namespace TherapySession;

/// <summary>The stable codes of refusals that only a group gives. A code never changes its meaning; its texts stand in <see cref="Language"/>.</summary>
internal static class GroupCodes
{
    /// <summary>There is no such session in the group.</summary>
    public const string NoMember = "TS-GRUP-101";

    /// <summary>A command concerns one individual and can't be given for all.</summary>
    public const string NotForAll = "TS-GRUP-102";

    /// <summary>Something would be put away under somebody who still takes part.</summary>
    public const string StillTakingPart = "TS-GRUP-103";

    /// <summary>Access and senses are looked at for each individual.</summary>
    public const string AskedForEach = "TS-GRUP-104";

    /// <summary>No session is in a phase that this concerns.</summary>
    public const string ConcernsNobody = "TS-GRUP-105";

    /// <summary>A session is opened for another kind, place, time or format.</summary>
    public const string Elsewhere = "TS-GRUP-106";

    /// <summary>The individual is a member already.</summary>
    public const string AlreadyHere = "TS-GRUP-107";

    /// <summary>The format takes no more members.</summary>
    public const string Full = "TS-GRUP-108";

    /// <summary>One individual is no group.</summary>
    public const string NoGroup = "TS-GRUP-109";

    /// <summary>A shared thing is seen to for all.</summary>
    public const string SharedThing = "TS-GRUP-110";

    /// <summary>Whoever did something for all has no part in this session.</summary>
    public const string SharedBySomebodyElse = "TS-GRUP-111";

    /// <summary>Somebody is named in what all records would say who has no part in all of them.</summary>
    public const string NamesSomebody = "TS-GRUP-112";

    /// <summary>A command identifier names another shared act.</summary>
    public const string IdentifierTaken = "TS-GRUP-113";
}
