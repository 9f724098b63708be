namespace TherapySession;

/// <summary>Identifies one session of one individual.</summary>
public sealed record SessionId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public SessionId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public SessionId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies one group session: the meeting that several sessions share.</summary>
public sealed record GroupId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public GroupId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public GroupId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies the administration record or the label that a medication prompt was checked against; what is written there stays there.</summary>
public sealed record MedicationRecordId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public MedicationRecordId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public MedicationRecordId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies one command, so that a repeated one is recognised.</summary>
public sealed record CommandId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public CommandId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public CommandId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies one person, in whatever part they take; a pseudonym.</summary>
public sealed record PersonId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public PersonId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public PersonId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies one therapy plan.</summary>
public sealed record PlanId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public PlanId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public PlanId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies one outcome of a therapy plan; it stays the same over all sessions of a course.</summary>
public sealed record OutcomeId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public OutcomeId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public OutcomeId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies one activity of a therapy plan.</summary>
public sealed record ActivityId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public ActivityId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public ActivityId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies one thing that a session needs.</summary>
public sealed record ResourceId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public ResourceId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public ResourceId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies one identified risk.</summary>
public sealed record RiskId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public RiskId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public RiskId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies one need for information, a resource or support.</summary>
public sealed record NeedId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public NeedId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public NeedId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies one question that somebody asked.</summary>
public sealed record QuestionId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public QuestionId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public QuestionId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies one change that somebody asked for.</summary>
public sealed record ChangeId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public ChangeId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public ChangeId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies something that a session left, by the identifier that it has in that session.</summary>
public sealed record UnfinishedId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public UnfinishedId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public UnfinishedId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies one review of a course.</summary>
public sealed record ReviewId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public ReviewId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public ReviewId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies one hazard left in an environment.</summary>
public sealed record HazardId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public HazardId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public HazardId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies one concern.</summary>
public sealed record ConcernId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public ConcernId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public ConcernId(Guid value)
        : base(value)
    {
    }
}

/// <summary>Identifies one profile: a standard, or an employer's policy.</summary>
public sealed record ProfileId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public ProfileId(string value)
        : base(value)
    {
    }

    /// <summary>A GUID in its 36 characters.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public ProfileId(Guid value)
        : base(value)
    {
    }
}
