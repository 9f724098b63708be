namespace TherapySession;

/// <summary>Records a check of the environment for this individual (226/PC7, 226/K7, 226/K10; 320/PC7).</summary>
/// <param name="Aspect">What was checked.</param>
/// <param name="Answer">What was found.</param>
/// <param name="Found">What was seen; needed unless it is as it should be.</param>
/// <param name="Activities">The activities it concerns; <see langword="null"/> for the session as a whole. Where all of them are left out, a failure no longer stands in the way.</param>
public sealed record CheckEnvironment(EnvironmentAspect Aspect, ChecklistAnswer Answer, Words? Found = null, ValueList<ActivityId>? Activities = null) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.CheckEnvironment;

    internal override SessionEvent Happened(Occurrence at) => new EnvironmentChecked(at, Aspect, Answer, Found, Activities);

    internal sealed class Rules : CommandRules<CheckEnvironment>
    {
        public Rules()
        {
            Known("Aspect", c => c.Aspect);
            Known("Answer", c => c.Answer);
            Must(Codes.FoundWhat, "Found", c => c.Answer == ChecklistAnswer.Done || c.Found is not null);
        }
    }
}
