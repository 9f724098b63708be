namespace TherapySession;

/// <summary>A group session that several threads work on: one command at a time, each decided against what the one before left.</summary>
/// <remarks>Thread safety: every member. Store the events of each accepted command that is no repeat, as <see cref="GroupDecision.Accepted"/> says.</remarks>
public sealed class LiveGroup
{
    private readonly Lock _gate = new();
    private GroupSession _current;

    /// <summary>Goes on with a group session.</summary>
    public LiveGroup(GroupSession group)
    {
        ArgumentNullException.ThrowIfNull(group);
        _current = group;
    }

    /// <summary>The group as it stands.</summary>
    public GroupSession Current => Volatile.Read(ref _current);

    /// <summary>Decides about a command and, where it is accepted, goes on from there.</summary>
    public GroupDecision Decide(GroupCommand command, Stamp stamp)
    {
        lock (_gate)
        {
            var decision = _current.Decide(command, stamp);
            if (decision is GroupDecision.Accepted accepted)
                Volatile.Write(ref _current, accepted.Group);
            return decision;
        }
    }
}
