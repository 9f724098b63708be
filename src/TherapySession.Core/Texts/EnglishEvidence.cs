using System.Collections.Frozen;
using System.Globalization;
using TherapySession.Standards;

namespace TherapySession;

/// <summary>Every text in English about a finding: what was found in a record, and what to do about it; and why something is not needed.</summary>
internal static class EnglishEvidence
{
    private static readonly FrozenDictionary<string, (string Message, string Remedy)> Texts = new Dictionary<string, (string, string)>
    {
        [FindingCodes.NoEvents] = (
            "Not assessed: there are no events.",
            "Give the record with its history."),
        [FindingCodes.NeverOpened] = (
            "Not assessed: the session was never opened.",
            "Give the opening, with the individual, the plan and the profile, as the first event."),
        [FindingCodes.UnsoundOpening] = (
            "Not assessed: the opening is not sound ({0}).",
            "Correct the opening; each code in brackets says what is wrong with it."),
        [FindingCodes.RuleFailed] = (
            "Rule {0} failed while it was asked.",
            "This is a fault of the library: report it with the code."),
        [FindingCodes.WentOnAfterWithdrawal] = (
            "Consent was withdrawn (event {0}), and the session went on (events {1}).",
            "The withdrawal stands. Find out why it was not heeded, raise a concern, and end taking part at once in future."),
        [Key(FindingCodes.NotInOrder, FindingSense.Missing)] = (
            "The step through gate {0} ({1}) is missing.",
            "Record the step when it is taken; what it asks for has to be there by then."),
        [Key(FindingCodes.NotInOrder, FindingSense.OutOfOrder)] = (
            "{0} has no place in phase {1}; it belongs in: {2}. Gates that were passed over: {3}.",
            "Take the steps in their order; if only the recording is late, give the time at which it happened."),
        [Key(FindingCodes.NotInOrder, FindingSense.WrongPhase)] = (
            "{0} leads from {1} to {2}; {3} is recorded.",
            "What happened stands; record the phase that it led to."),
        [Key(FindingCodes.NotInOrder, FindingSense.Numbering)] = (
            "Sequence number {0} follows {1}.",
            "Number the events from 1 without a hole; if one was lost, look for it where the record comes from."),
        [Key(FindingCodes.NotInOrder, FindingSense.OpeningNotFirst)] = (
            "The session is opened by event {0}, and not once by the first.",
            "Begin the history with the opening, and open a session once."),
        [FindingCodes.CompletedTwice] = (
            "The session had ended already when it was completed.",
            "Keep the first; what came to light later is an amendment."),
        [FindingCodes.AmendedBeforeTheEnd] = (
            "The record was amended in phase {0}, before the session had ended.",
            "Record what happened as such; an amendment belongs to a record that is closed."),
        [FindingCodes.ResumedWithoutPause] = (
            "Taking part was resumed in phase {0}, and was not paused.",
            "Record when and why it was paused."),
        [FindingCodes.NoSuchCriterion] = (
            "Standard {0} has no criterion {1}: its criteria are {2} to {3}.",
            "Claim one of its criteria, or name the standard or policy that has this one."),
        [FindingCodes.NotTheirsToGive] = (
            "Consent on basis {0} does not count by rule {1}.",
            "Ask somebody who may answer; whatever was done on this answer needs a look."),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<WhyNotNeeded, string> Reasons = new Dictionary<WhyNotNeeded, string>
    {
        [WhyNotNeeded.Cancelled] = "The session was called off before the individual took part.",
        [WhyNotNeeded.WithdrawnBefore] = "Consent was withdrawn before the individual took part.",
        [WhyNotNeeded.WithdrawnWhileTakingPart] = "Consent was withdrawn while the individual took part: what never happened is not asked for.",
        [WhyNotNeeded.NothingWasOut] = "Nothing had been taken out of storage.",
    }.ToFrozenDictionary();

    /// <summary>Every code, with its sense where it has several, that has texts.</summary>
    public static IEnumerable<string> All => Texts.Keys;

    public static string Message(Finding finding) => Texts.TryGetValue(Key(finding.Code, finding.Sense), out var texts) ? Fill(texts.Message, finding.Arguments) : English.Message(finding.Code, finding.Arguments);

    public static string Remedy(Finding finding) => Texts.TryGetValue(Key(finding.Code, finding.Sense), out var texts) ? Fill(texts.Remedy, finding.Arguments) : English.Remedy(finding.Code, finding.Arguments);

    public static string Reason(WhyNotNeeded why) => Reasons[why];

    private static string Key(string code, FindingSense sense) => sense == FindingSense.Plain ? code : $"{code}/{sense}";

    private static string Fill(string text, ValueList<string> arguments) =>
        arguments.Count == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, arguments.ToArray<object>());
}
