namespace TherapySession.Outcomes;

/// <summary>What is wrong with the input of an evaluation method. The number of each kind is its stable code: 101 is <c>TS-OUT-101</c>.</summary>
/// <remarks><see cref="OutcomeCodes"/> explains every code.</remarks>
public enum OutcomeProblemKind
{
    /// <summary>The input is not a JSON object.</summary>
    NotAnObject = 101,

    /// <summary>The input has a member that the method does not take.</summary>
    UnknownMember = 102,

    /// <summary>A member that the method needs is not there.</summary>
    MemberMissing = 103,

    /// <summary>The same member is given twice.</summary>
    MemberTwice = 104,

    /// <summary>A value is of another kind than expected, for instance a text for a number.</summary>
    WrongKind = 105,

    /// <summary>A number is not finite, or its digits do not fit a double-precision number.</summary>
    NotFinite = 106,

    /// <summary>A value lies outside its range.</summary>
    OutOfRange = 107,

    /// <summary>Two lists that belong together differ in length.</summary>
    LengthsDiffer = 108,

    /// <summary>A table is not square.</summary>
    NotSquare = 109,

    /// <summary>A word is none of a closed list.</summary>
    NotOnTheList = 110,

    /// <summary>No method has this name.</summary>
    UnknownMethod = 111,

    /// <summary>Members are given together of which only one may be.</summary>
    NotTogether = 112,

    /// <summary>There are more values than a pairwise method takes.</summary>
    TooManyValues = 113,

    /// <summary>Values are not in the order that they need.</summary>
    OutOfOrder = 114,

    /// <summary>A position is named twice.</summary>
    NamedTwice = 115,

    /// <summary>The name of a member cannot be read: half of a surrogate pair stands alone.</summary>
    UnreadableName = 116,
}
