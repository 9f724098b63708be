namespace TherapySession;

/// <summary>Somebody asks for a change (226/PC11, 320/PC11).</summary>
/// <param name="Change">Identifies it.</param>
/// <param name="ChangeKind">What is to change.</param>
/// <param name="AskedBy">Who asks.</param>
/// <param name="Words">What they ask for.</param>
public sealed record ProposeChange(ChangeId Change, ChangeKind ChangeKind, PersonId AskedBy, Words Words) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.ProposeChange;

    internal override SessionEvent Happened(Occurrence at) => new ChangeProposed(at, Change, ChangeKind, AskedBy, Words);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Participation.Find(Change) is not null)
            unmet.Refuse(Codes.AlreadyThere, nameof(Change), Change.Value);
    }

    internal sealed class Rules : CommandRules<ProposeChange>
    {
        public Rules()
        {
            Known("ChangeKind", c => c.ChangeKind);
        }
    }
}

/// <summary>What is to change.</summary>
public enum ChangeKind
{
    /// <summary>An activity.</summary>
    Activity,

    /// <summary>How the individual is supported.</summary>
    Support,

    /// <summary>Resources.</summary>
    Resources,

    /// <summary>Surroundings.</summary>
    Surroundings,

    /// <summary>Time, pace or length.</summary>
    Time,

    /// <summary>Who is there.</summary>
    People,

    /// <summary>The therapy plan itself: it needs the therapist's agreement under every profile.</summary>
    TherapyPlan,
}
