using System.Globalization;

namespace TherapySession.Outcomes;

/// <summary>Every English text about a code of this namespace: what it means and what to do about it.</summary>
internal static class OutcomeTexts
{
    public static string Code(int number) => string.Create(CultureInfo.InvariantCulture, $"TS-OUT-{number:000}");

    public static (string Meaning, string Remedy) Of(UndefinedBecause reason) => reason switch
    {
        UndefinedBecause.NothingRated =>
            ("No rating is left once the missing ones are set aside.", "Add ratings, or say in the record why there are none."),
        UndefinedBecause.EmptyPhase =>
            ("A phase has no session with a value.", "Add at least one session with a value to each phase."),
        UndefinedBecause.AllWeightsZero =>
            ("Every goal that is rated has weight 0.", "Give at least one rated goal a weight above 0, or leave the weights out."),
        UndefinedBecause.RatingMissing =>
            ("A rating that the figure rests on is missing.", "Add the rating, or say in the record why there is none."),
        UndefinedBecause.NoMeasurementError =>
            ("The standard error, or every standard deviation, is 0, so that nothing can be set against it.", "Use a standard deviation above 0 of a reference group, and a reliability below 1."),
        UndefinedBecause.TooFewValues =>
            ("There are fewer values than the figure needs.", "Add sessions; two values are the least, and more are needed before a figure means much."),
        UndefinedBecause.NoVariation =>
            ("All values are equal, so that agreement or trend cannot be told from chance.", "Show the plain percentage or the values beside it; more varied ratings are needed."),
        UndefinedBecause.NothingScored =>
            ("Nothing of the kind that is compared was scored by either observer.", "Use the agreement over all intervals instead."),
        UndefinedBecause.TooManyMissing =>
            ("More items are unanswered than the scale allows.", "Ask for the missing answers, or look at the answered items one by one."),
        UndefinedBecause.NegativeVariance =>
            ("The estimate of the variance is negative.", "Use another of the standard errors, or add sessions."),
        UndefinedBecause.TooLarge =>
            ("The figure is too large for a double-precision number.", "Check the values for slips of the keyboard, or use a larger unit."),
        UndefinedBecause.NoBand =>
            ("The total lies below the lowest band, or no bands are given.", "Give bands from the lowest possible total on."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason of this library."),
    };

    public static (string Meaning, string Remedy) Of(OutcomeProblemKind kind) => kind switch
    {
        OutcomeProblemKind.NotAnObject =>
            ("The input is not a JSON object.", "Give an object with the members that the method takes."),
        OutcomeProblemKind.UnknownMember =>
            ("The method does not take this member.", "Take it out, or use the name that the method expects."),
        OutcomeProblemKind.MemberMissing =>
            ("A member that the method needs is not there.", "Add the member."),
        OutcomeProblemKind.MemberTwice =>
            ("The same member is given twice.", "Keep one of them."),
        OutcomeProblemKind.WrongKind =>
            ("The value is of another kind than expected.", "Give a value of the expected kind; a missing rating is null, a number stands without quotation marks."),
        OutcomeProblemKind.NotFinite =>
            ("The number is not finite, or does not fit a double-precision number.", "Give a finite number, or null where a rating is missing and the list allows it."),
        OutcomeProblemKind.OutOfRange =>
            ("The value lies outside its range.", "Check the value, and the ends of the scale."),
        OutcomeProblemKind.LengthsDiffer =>
            ("Lists that belong together differ in length.", "Give both the same length; a missing rating is null."),
        OutcomeProblemKind.NotSquare =>
            ("The table is not square.", "Give as many columns as rows, one of each for every category."),
        OutcomeProblemKind.NotOnTheList =>
            ("The word is none of those that are known here.", "Use one of the listed words."),
        OutcomeProblemKind.UnknownMethod =>
            ("No method has this name.", "Use the name of a method, letter for letter."),
        OutcomeProblemKind.NotTogether =>
            ("Members are given together of which only one may be.", "Keep the one that you know, take the other out."),
        OutcomeProblemKind.TooManyValues =>
            ("There are more values than a pairwise method takes.", "Evaluate a shorter stretch, or one value a day."),
        OutcomeProblemKind.OutOfOrder =>
            ("Values are not in the order that they need.", "Sort them."),
        OutcomeProblemKind.NamedTwice =>
            ("A position is named twice.", "Name it once."),
        OutcomeProblemKind.UnreadableName =>
            ("The name of a member cannot be read.", "Repair the text: half of a surrogate pair stands alone."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of this library."),
    };
}
