namespace TherapySession;

/// <summary>The stable codes of what a group refuses by itself. What a member's session refuses keeps its own code.</summary>
internal static class GroupCodes
{
    /// <summary>The format is not one of several individuals.</summary>
    public const string NotForSeveral = "TS-GRUP-001";

    /// <summary>The number of places does not fit the format.</summary>
    public const string PlacesDoNotFit = "TS-GRUP-002";

    /// <summary>Nobody who works is there for the whole group.</summary>
    public const string NobodyFacilitates = "TS-GRUP-003";

    /// <summary>An individual is named as a facilitator.</summary>
    public const string IndividualFacilitates = "TS-GRUP-004";

    /// <summary>Every place is taken.</summary>
    public const string Full = "TS-GRUP-005";

    /// <summary>A session differs in what a group shares.</summary>
    public const string DiffersFromGroup = "TS-GRUP-006";

    /// <summary>A facilitator has no part, or another one, in a member's session.</summary>
    public const string FacilitatorMissing = "TS-GRUP-007";

    /// <summary>Somebody has another part in this group.</summary>
    public const string AnotherPart = "TS-GRUP-008";

    /// <summary>A session is already in the group.</summary>
    public const string AlreadyJoined = "TS-GRUP-009";

    /// <summary>A session is not in the group.</summary>
    public const string NoSuchMember = "TS-GRUP-010";

    /// <summary>Somebody still takes part.</summary>
    public const string StillTakingPart = "TS-GRUP-011";

    /// <summary>Somebody uses a thing.</summary>
    public const string InUse = "TS-GRUP-012";

    /// <summary>A command belongs to one individual.</summary>
    public const string NotShared = "TS-GRUP-013";

    /// <summary>A fact belongs to the group.</summary>
    public const string OnlyShared = "TS-GRUP-014";

    /// <summary>It is not said for whom something was checked.</summary>
    public const string ForWhom = "TS-GRUP-015";

    /// <summary>Something that is so for everybody is said of some.</summary>
    public const string ForEverybody = "TS-GRUP-016";

    /// <summary>A shared fact names somebody who has no part in every session.</summary>
    public const string NamesSomebody = "TS-GRUP-017";

    /// <summary>Nobody is at a point where it could be recorded.</summary>
    public const string NobodyThere = "TS-GRUP-018";

    /// <summary>A thing belongs to one individual.</summary>
    public const string SomebodysOwn = "TS-GRUP-019";

    /// <summary>Whoever records has no part in the group as a whole.</summary>
    public const string NobodyOfThisGroup = "TS-GRUP-020";
}
