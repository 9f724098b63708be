namespace TherapySession;

/// <summary>Records that something in the environment that was not as it should be is put right.</summary>
/// <param name="Aspect">What was put right.</param>
/// <param name="How">How.</param>
public sealed record PutRight(EnvironmentAspect Aspect, Words How) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.PutRight;

    internal override SessionEvent Happened(Occurrence at) => new EnvironmentPutRight(at, Aspect, How);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (!question.Session.Preparation.HasFailed(Aspect))
            unmet.RefuseUntil(Codes.NothingToPutRight, nameof(Aspect), [CommandKinds.CheckEnvironment.Name], Aspect.ToString());
    }

    internal sealed class Rules : CommandRules<PutRight>
    {
        public Rules()
        {
            Known("Aspect", c => c.Aspect);
        }
    }
}
