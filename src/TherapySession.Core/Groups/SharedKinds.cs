namespace TherapySession;

/// <summary>Which commands a group can share, and what the group has to know about each: the thing it is about, the people it names, and whether it was made for somebody.</summary>
internal static class SharedKinds
{
    /// <summary>Every kind of command that can be given for the group.</summary>
    public static readonly ValueList<CommandKind> All =
    [
        CommandKinds.AddParticipant, CommandKinds.ChangeAttendance, CommandKinds.ConfirmSkill,
        CommandKinds.CheckEnvironment, CommandKinds.PutRight, CommandKinds.TakeOutResource, CommandKinds.CheckResource,
        CommandKinds.CleanResource, CommandKinds.ReturnResource, CommandKinds.UseUpResource, CommandKinds.PutAsideResource,
        CommandKinds.CheckTidy, CommandKinds.RecordHazard, CommandKinds.ReportHazard,
    ];

    public static bool Has(CommandKind kind) => All.AsSpan().Contains(kind);

    /// <summary>The thing that a command moves or checks, if it does.</summary>
    public static ResourceId? ResourceOf(SessionCommand command) => command switch
    {
        TakeOutResource act => act.Resource,
        CheckResource act => act.Resource,
        CleanResource act => act.Resource,
        ReturnResource act => act.Resource,
        UseUpResource act => act.Resource,
        PutAsideResource act => act.Resource,
        _ => null,
    };

    /// <summary>The people that a command names.</summary>
    public static IEnumerable<PersonId> PeopleIn(SessionCommand command) => command switch
    {
        AddParticipant act => [act.Participant.Id],
        ChangeAttendance act => [act.Person],
        ConfirmSkill act => [act.Person],
        CheckTidy act => [act.Left.CheckedBy, .. act.Left.Supported],
        ReportHazard { Recipient.Person: { } person } => [person],
        _ => [],
    };

    /// <summary>Whether a command says who somebody is or whether they are there: of a facilitator that is so for every session or for none.</summary>
    public static bool IsAboutSomebody(SessionCommand command) => command is AddParticipant or ChangeAttendance;

    /// <summary>Whether something was checked against an individual's own needs, so that it counts for those it was made for and nobody else.</summary>
    public static bool IsMadeForSomebody(SessionCommand command) => command is CheckEnvironment or PutRight
        || (command is CheckResource { Check.Ready: var ready } && ready.AsSpan().Contains(DigitalReadiness.AccessibilitySet));
}
