using System.Globalization;
using NodaTime;

namespace TherapySession.Standards;

/// <summary>Whether consent was given by those who may, and held at each thing that was done with the individual.</summary>
/// <remarks>It asks the rules that commands are refused by. A withdrawal is never what is wrong: what went on after it is.</remarks>
internal sealed class ConsentCheck(Reading reading, Profile profile)
{
    private readonly List<(ConsentWithdrawn Fact, List<int> Later)> _withdrawals = [];

    public void Ask(int index, SessionEvent fact, Retelling before)
    {
        switch (fact)
        {
            case ConsentWithdrawn withdrawn:
                _withdrawals.Add((withdrawn, []));
                break;
            case ConsentRecorded { Response: { Answer: ConsentAnswer.Given } response } when Entitlement.GapOf(response, before.Consent, fact.At.HappenedAt) is { } gap:
                NotTheirs(index, fact, response.Basis, gap, "/response/basis");
                break;
            case BestInterestsDecided decided:
                Consulted(index, decided);
                break;
            case ActivityStarted or PromptUsed or ObservationRecorded or MedicationPrompted { Checklist.End: not MedicationPromptEnd.NotPrompted } or OutingRecorded { Stage: OutingStage.SetOut }:
                Holds(index, fact, before);
                break;
            case PreparationBegan or ParticipationBegan or SessionResumed when profile.Asks(ConsentGate.ValidConsent):
                Holds(index, fact, before);
                break;
        }
    }

    /// <summary>Tells of each withdrawal that was not heeded, with everything that was done after it.</summary>
    public void Tell()
    {
        foreach (var (fact, later) in _withdrawals.Where(each => each.Later.Count > 0))
        {
            var first = reading.Events[later[0]];
            var related = later.Select(index => reading.Events[index].At.Sequence).ToValueList();
            reading.Findings.Add(new Finding(FindingCodes.WentOnAfterWithdrawal, FindingSeverity.Error, FindingPlace.At(later[0], first))
            {
                Arguments = [fact.At.Sequence.ToString(CultureInfo.InvariantCulture), string.Join(", ", related.Select(each => each.ToString(CultureInfo.InvariantCulture)))],
                Related = related,
                Criteria = profile.CriteriaOf(ConsentGate.ValidConsent),
            });
        }
    }

    private void Holds(int index, SessionEvent fact, Retelling before)
    {
        var moment = fact.At.HappenedAt;
        var kind = reading.Kinds[index].Command;
        var question = before.Ask(moment, fact.At.By);
        var unmet = Asked(ref question, kind, fact);
        if (unmet.IsEmpty)
            return;

        // Consent that was there, and only written down late, is consent.
        if (reading.HasLateConsent(index, moment) && WasThere(index, fact, kind, before.Now))
            return;

        if (question.Consent.Standing == ConsentStanding.Withdrawn && _withdrawals.Count > 0)
        {
            Latest(moment).Later.Add(index);
        }
        else if (kind.Trigger is null)
        {
            foreach (var refusal in unmet.ToList())
                reading.Findings.Add(Finding.Of(refusal, FindingPlace.At(index, fact)));
        }
    }

    private bool WasThere(int index, SessionEvent fact, CommandKind kind, Session before)
    {
        var question = new Question(reading.WithLateFacts(before, index, fact.At.HappenedAt), fact.At.HappenedAt, fact.At.By);
        return Asked(ref question, kind, fact).IsEmpty;
    }

    // What each command about taking part is refused for, as far as it is consent's.
    private Unmet Asked(ref Question question, CommandKind kind, SessionEvent fact)
    {
        var unmet = new Unmet(profile, kind.TypeName);
        ConsentGate.ValidConsent.Ask(ref question, ref unmet);
        switch (fact)
        {
            case ActivityStarted started when question.Plan.Find(started.Activity) is { } planned:
                ConsentGate.Covers(planned, ref question, ref unmet, nameof(started.Activity));
                break;
            case MedicationPrompted { Checklist.Activity: var activity } when question.Plan.Find(activity) is { } planned:
                ConsentGate.Covers(planned, ref question, ref unmet, "Checklist.Activity");
                break;
            case OutingRecorded outing when question.Plan.Find(outing.Activity) is { } planned:
                ConsentGate.Covers(planned, ref question, ref unmet, nameof(outing.Activity));
                break;
            case PromptUsed { Use.Level.IsPhysical: true }:
                ConsentGate.Covers(ConsentArea.Touch, ref question, ref unmet, "Use.Level");
                break;
            case ObservationRecorded:
                ConsentGate.Covers(ConsentArea.BeingObserved, ref question, ref unmet, "");
                break;
        }

        return unmet;
    }

    private (ConsentWithdrawn Fact, List<int> Later) Latest(Instant moment)
    {
        var latest = _withdrawals[0];
        foreach (var withdrawal in _withdrawals)
        {
            if (withdrawal.Fact.At.HappenedAt <= moment)
                latest = withdrawal;
        }

        return latest;
    }

    private void Consulted(int index, BestInterestsDecided decided)
    {
        var unmet = new Unmet(profile, nameof(DecideInBestInterests));
        CommandKinds.DecideInBestInterests.Validate(new DecideInBestInterests(decided.Decision), ref unmet);
        foreach (var refusal in unmet.ToList())
            NotTheirs(index, decided, ConsentBasis.BestInterests, refusal.Code, refusal.Place.JsonPointer);
    }

    private void NotTheirs(int index, SessionEvent fact, ConsentBasis basis, string rule, string inside) =>
        reading.Findings.Add(new Finding(FindingCodes.NotTheirsToGive, FindingSeverity.Error, FindingPlace.At(index, fact, inside))
        {
            Arguments = [basis.ToString(), rule],
            Criteria = profile.CriteriaOf(ConsentGate.ValidConsent),
        });
}
