namespace TherapySession.Testing;

/// <summary>The codes with which the kit tells what is wrong; the texts are the library's.</summary>
internal static class KitCodes
{
    /// <summary>The adapter threw.</summary>
    public const string Threw = "K001";

    /// <summary>No answer in time.</summary>
    public const string NoAnswer = "K002";

    /// <summary>A process ended before it answered.</summary>
    public const string Ended = "K003";

    /// <summary>A line is no answer.</summary>
    public const string BrokenLine = "K004";

    /// <summary>An answer to another call.</summary>
    public const string OtherCall = "K005";

    /// <summary>Another version of the protocol.</summary>
    public const string OtherProtocol = "K006";

    /// <summary>A fault that the process told of itself.</summary>
    public const string OwnFault = "K007";

    /// <summary>Capabilities name what there is not.</summary>
    public const string UnknownCapability = "K008";

    /// <summary>The exported record can't be read.</summary>
    public const string UnreadableExport = "K009";

    /// <summary>A process could not be started.</summary>
    public const string NotStarted = "K010";

    /// <summary>Accepted what has to be refused.</summary>
    public const string WronglyAccepted = "K101";

    /// <summary>Refused what has to be accepted.</summary>
    public const string WronglyRefused = "K102";

    /// <summary>Blocked what nothing may block.</summary>
    public const string Blocked = "K103";

    /// <summary>Refused for other reasons.</summary>
    public const string OtherReasons = "K104";

    /// <summary>Says another phase.</summary>
    public const string OtherPhase = "K105";

    /// <summary>Refused a repeat.</summary>
    public const string RepeatRefused = "K106";

    /// <summary>Accepted and not recorded.</summary>
    public const string NotRecorded = "K201";

    /// <summary>Refused and recorded.</summary>
    public const string RefusedButRecorded = "K202";

    /// <summary>A repeat recorded again.</summary>
    public const string RecordedTwice = "K203";

    /// <summary>An earlier event was changed.</summary>
    public const string Rewritten = "K204";

    /// <summary>An earlier event is gone.</summary>
    public const string Lost = "K205";

    /// <summary>The events stand in another order.</summary>
    public const string OtherOrder = "K206";

    /// <summary>Another time.</summary>
    public const string OtherTime = "K207";

    /// <summary>Another person.</summary>
    public const string OtherPerson = "K208";

    /// <summary>Another phase in the record.</summary>
    public const string OtherRecordedPhase = "K209";

    /// <summary>Another content.</summary>
    public const string OtherContent = "K210";

    /// <summary>Another kind of event.</summary>
    public const string OtherEvent = "K211";

    /// <summary>Something that went to another session.</summary>
    public const string OfAnotherSession = "K212";

    /// <summary>An event that the library does not have.</summary>
    public const string OneTooMany = "K213";

    /// <summary>A scenario expects what the library does not answer.</summary>
    public const string ScenarioDiffers = "K301";

    /// <summary>A scenario can't be read.</summary>
    public const string ScenarioUnreadable = "K302";

    /// <summary>A folder without scenarios.</summary>
    public const string NoScenarios = "K303";

    /// <summary>Tests that are neither inherited nor excluded.</summary>
    public const string NotInherited = "K401";

    /// <summary>An exclusion without a reason.</summary>
    public const string NoReason = "K402";

    /// <summary>Excluded and inherited.</summary>
    public const string ExcludedAndInherited = "K403";

    /// <summary>An exclusion of what is none of the kit's.</summary>
    public const string ExcludesNothing = "K404";

    /// <summary>A failure that a fresh adapter does not show.</summary>
    public const string NotAlone = "K501";

    /// <summary>Not exercised, because the adapter can't.</summary>
    public const string CannotBeDone = "K601";

    /// <summary>Not exercised, because no walk came there.</summary>
    public const string NotReached = "K602";
}
