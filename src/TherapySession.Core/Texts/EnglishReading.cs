using System.Collections.Frozen;
using System.Globalization;
using TherapySession.Json;

namespace TherapySession;

/// <summary>Every text in English about a problem of a file: what is wrong, and what to do about it.</summary>
internal static class EnglishReading
{
    private static readonly FrozenDictionary<string, (string Message, string Remedy)> Texts = new Dictionary<string, (string, string)>
    {
        [ReadingCodes.Empty] = (
            "The file is empty.",
            "Give a file with a record, records, a script or a profile."),
        [ReadingCodes.NotUtf8] = (
            "The text is {0}, not UTF-8.",
            "Save it as UTF-8."),
        [ReadingCodes.BadByte] = (
            "Byte {0} is not UTF-8.",
            "Save the file as UTF-8; such a byte often comes from Windows-1252 text that was copied in."),
        [ReadingCodes.LoneSurrogate] = (
            "Half of a surrogate pair stands alone.",
            "Write the whole character, or leave it out."),
        [ReadingCodes.OtherFormat] = (
            "This looks like {0}, not JSON.",
            "{1}"),
        [ReadingCodes.CutOff] = (
            "The text ends inside {0}.",
            "Copy or export the file again; nothing of it is read, because what is missing can't be known."),
        [ReadingCodes.TooLarge] = (
            "There are more than {0} bytes.",
            "Split it, or raise MaximumBytes of the reading."),
        [ReadingCodes.TooManyEvents] = (
            "The list has {0} entries; at most {1} are read.",
            "Check whether several sessions were joined; else raise MaximumEvents of the reading."),
        [ReadingCodes.TextTooLong] = (
            "The text takes {0} bytes; at most {1} are read.",
            "Shorten it, or keep the document elsewhere and refer to it."),
        [ReadingCodes.BadIdentifier] = (
            "This is not {0}.",
            "{1}"),
        [ReadingCodes.SameIdentityNormalised] = (
            "Two sessions have identifiers that look the same and differ in their bytes (equal after Unicode NFC).",
            "Give the session one identifier, written one way; neither is read."),
        [ReadingCodes.SameIdentityOtherContent] = (
            "One session identifier, two different contents.",
            "Find out which is right; neither is read."),
        [ReadingCodes.Duplicate] = (
            "Member '{0}' stands twice in one object; first in line {1}, column {2}.",
            "Keep one of them."),
        [ReadingCodes.OtherCase] = (
            "There is no member '{0}'; names are case-sensitive.",
            "Write it as '{1}'."),
        [ReadingCodes.UnknownRefused] = (
            "There is no member '{0}' here.",
            "Correct the name, or leave it out."),
        [ReadingCodes.Missing] = (
            "Member '{0}' is missing.",
            "Add it."),
        [ReadingCodes.Null] = (
            "There is null where a value is needed.",
            "Give the value; leave the member out only where it is optional."),
        [ReadingCodes.NotOnTheList] = (
            "{0} is none of the values that are valid here.",
            "Use one of: {1}."),
        [ReadingCodes.WrongKind] = (
            "Found {0}; expected {1}.",
            "Write the value in the expected form; numbers stand without quotation marks."),
        [ReadingCodes.NotJson] = (
            "This is {0}.",
            "Write strict JSON (RFC 8259): names and texts in double quotation marks, no comments, no comma after the last entry."),
        [ReadingCodes.TwoDocuments] = (
            "A second document begins after the first.",
            "Use ReadLines for one record a line; or put the records into one list."),
        [ReadingCodes.TooDeep] = (
            "Objects and lists are nested deeper than {0}.",
            "Check the file; no valid one is as deep."),
        [ReadingCodes.UnknownShape] = (
            "The document is no {0}.",
            "Expected {1}."),
        [ReadingCodes.LaterVersion] = (
            "It was written by a later version: schemaVersion {0}; this one reads up to {1}.",
            "Update the library."),
        [ReadingCodes.BrokenSequence] = (
            "The history is not whole: event {0} of it {1}.",
            "Give the whole history from the opening on, numbered from 1 without a hole."),
        [ReadingCodes.Contradiction] = (
            "The values of this object contradict each other: {0}.",
            "Correct one of them."),
        [ReadingCodes.Unreadable] = (
            "This session can't be read.",
            "Compare it with the description of the format."),
        [ReadingCodes.BlankText] = (
            "The text is blank.",
            "Leave the member out where nothing was said, or say it."),
        [ReadingCodes.NoOffset] = (
            "The time has no offset.",
            "Add Z, or the offset as in 2026-02-01T09:00:00+00:00."),
        [ReadingCodes.BadTime] = (
            "This is no time.",
            "Write it as 2026-02-01T09:00:00Z."),
        [ReadingCodes.NoSuchLocalTime] = (
            "This time does not exist in {0}: the clock went forward.",
            "Was it {1} or {2}? Write the one that is meant."),
        [ReadingCodes.TwiceLocalTime] = (
            "This time happens twice in {0}: the clock went back.",
            "Add the offset: {1} for the first time, {2} for the second."),
        [ReadingCodes.HiddenCharacters] = (
            "The text holds characters that can't be seen: {0}.",
            "Nothing has to be done; reports show them."),
        [ReadingCodes.ReadOnce] = (
            "The same session stands here again, word for word.",
            "Nothing has to be done; it is read once."),
        [ReadingCodes.Unknown] = (
            "There is no member '{0}' here; it is left out ({1} times).",
            "Correct the name if it was meant to count."),
        [ReadingCodes.CaseAccepted] = (
            "'{0}' is read as '{1}'.",
            "Write it as '{1}'."),
        [ReadingCodes.VersionMissing] = (
            "schemaVersion is missing; read as 1.",
            "Add \"schemaVersion\": 1."),
        [ReadingCodes.SameMoment] = (
            "Events {0} and {1} have the same times.",
            "Nothing has to be done; they are kept in the order of the file."),
        [ReadingCodes.OutOfOrder] = (
            "Event {0} is recorded before event {1}.",
            "Check the clocks; the order of the sequence numbers is kept."),
    }.ToFrozenDictionary();

    /// <summary>Every code that has texts.</summary>
    public static IEnumerable<string> All => Texts.Keys;

    // A profile inside a file may break the rules of profiles: those texts stand with the other refusals.
    public static string Message(string code, ValueList<string> arguments) =>
        Texts.TryGetValue(code, out var text) ? Fill(text.Message, arguments) : English.Message(code, arguments);

    public static string Remedy(string code, ValueList<string> arguments) =>
        Texts.TryGetValue(code, out var text) ? Fill(text.Remedy, arguments) : English.Remedy(code, arguments);

    private static string Fill(string text, ValueList<string> arguments) =>
        arguments.Count == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, arguments.ToArray<object>());
}
