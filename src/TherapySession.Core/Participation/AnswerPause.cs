namespace TherapySession;

/// <summary>Records how the cause of the pause is answered.</summary>
/// <param name="How">What was done, and what the individual wants now.</param>
public sealed record AnswerPause(Words How) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.AnswerPause;

    internal override SessionEvent Happened(Occurrence at) => new PauseAnswered(at, How);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Participation.OpenPause is null)
            unmet.RefuseUntil(Codes.NoPause, "", [CommandKinds.Pause.Name]);
    }
}
