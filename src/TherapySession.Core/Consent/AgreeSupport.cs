namespace TherapySession;

/// <summary>Agrees with all involved how the individual prefers to be supported (226/PC4, 320/PC4).</summary>
/// <param name="Agreement">What was agreed, and with whom. It takes the place of an earlier agreement.</param>
public sealed record AgreeSupport(SupportAgreement Agreement) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.AgreeSupport;

    internal override SessionEvent Happened(Occurrence at) => new SupportAgreed(at, Agreement);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        for (var i = 0; i < Agreement.AgreedWith.Count; i++)
        {
            if (question.Session.People.Find(Agreement.AgreedWith[i]) is null)
                unmet.RefuseUntil(Codes.UnknownPerson, $"Agreement.AgreedWith[{i}]", [CommandKinds.AddParticipant.Name]);
        }

        if (question.Session.Plan.Prompts.Height(Agreement.PromptCeiling) < 0)
            unmet.Refuse(Codes.UnknownPromptLevel, "Agreement.PromptCeiling", Agreement.PromptCeiling.Value, string.Join(", ", question.Session.Plan.Prompts.Levels));
    }

    internal sealed class Rules : CommandRules<AgreeSupport>
    {
        public Rules()
        {
            Some(Codes.NothingAgreed, "Agreement.Aspects", c => c.Agreement.Aspects);
            MustEach(Codes.NotOnTheList, "Agreement.Aspects", c => c.Agreement.Aspects, each => ClosedList.Has(each.Aspect), "Aspect");
        }
    }
}
