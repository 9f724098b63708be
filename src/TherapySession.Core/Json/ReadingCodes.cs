using TherapySession.Standards;

namespace TherapySession.Json;

/// <summary>The stable codes of problems in files. A code never changes its meaning; its texts stand in <see cref="Language"/>.</summary>
internal static class ReadingCodes
{
    public const string Empty = "R001";
    public const string NotUtf8 = "R002";
    public const string BadByte = "R003";
    public const string LoneSurrogate = "R004";
    public const string OtherFormat = "R005";
    public const string CutOff = "R006";
    public const string TooLarge = "R007";
    public const string TooManyEvents = "R010";
    public const string TextTooLong = "R011";
    public const string BadIdentifier = "R012";
    public const string SameIdentityNormalised = "R013";
    public const string SameIdentityOtherContent = "R014";
    public const string Duplicate = "R020";
    public const string OtherCase = "R021";
    public const string UnknownRefused = "R022";
    public const string Missing = "R023";
    public const string Null = "R024";
    public const string NotOnTheList = "R025";
    public const string WrongKind = "R026";
    public const string NotJson = "R027";
    public const string TwoDocuments = "R028";
    public const string TooDeep = "R029";
    public const string UnknownShape = "R030";
    public const string LaterVersion = "R031";
    public const string BrokenSequence = "R032";
    public const string Contradiction = "R033";
    public const string Unreadable = "R034";
    public const string BlankText = "R035";
    public const string NoOffset = "R065";
    public const string BadTime = "R066";
    public const string NoSuchLocalTime = "R080";
    public const string TwiceLocalTime = "R081";
    public const string TimeOutOfRange = Codes.TimeOutOfRange;
    public const string HiddenCharacters = "W101";
    public const string ReadOnce = "W102";
    public const string Unknown = "W120";
    public const string CaseAccepted = "W121";
    public const string VersionMissing = "W122";
    public const string NoEvents = FindingCodes.NoEvents;
    public const string NeverOpened = FindingCodes.NeverOpened;
    public const string SameMoment = "W180";
    public const string OutOfOrder = "W182";
    public const string RecordedBefore = Codes.RecordedBeforeItHappened;
}
