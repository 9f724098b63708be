namespace TherapySession;

/// <summary>Which commands can be given once for all, and what a group asks of them besides each session's own rules.</summary>
internal static class SharedCommands
{
    private static readonly CommandKind[] AboutThePlace = [CommandKinds.CheckEnvironment, CommandKinds.PutRight, CommandKinds.RecordHazard, CommandKinds.ReportHazard];

    private static readonly CommandKind[] SettingOut = [CommandKinds.TakeOutResource, CommandKinds.CheckResource, CommandKinds.PutAsideResource];

    private static readonly CommandKind[] PuttingAway = [CommandKinds.CleanResource, CommandKinds.ReturnResource, CommandKinds.UseUpResource, CommandKinds.CheckTidy];

    /// <summary>The kinds that can be given for all.</summary>
    public static IEnumerable<CommandKind> Kinds => AboutThePlace.Concat(SettingOut).Concat(PuttingAway);

    /// <summary>Whether a command puts away what somebody who takes part may still need. What is damaged or unsafe is put aside at once, whoever takes part.</summary>
    public static bool PutsAway(SessionCommand command) => PuttingAway.Contains(command.Kind);

    /// <summary>Whether a place is looked at with one individual's needs in mind: each is asked for themselves.</summary>
    public static bool IsPersonal(SessionCommand command) => command is CheckEnvironment { Aspect: var aspect } && IsPersonal(aspect) || command is PutRight { Aspect: var put } && IsPersonal(put);

    /// <summary>The resource that a command is about, if it is about one.</summary>
    public static ResourceId? ResourceOf(SessionCommand command) => command switch
    {
        TakeOutResource each => each.Resource,
        CheckResource each => each.Resource,
        CleanResource each => each.Resource,
        ReturnResource each => each.Resource,
        UseUpResource each => each.Resource,
        PutAsideResource each => each.Resource,
        _ => null,
    };

    /// <summary>Whether a command is about a thing that the group took out.</summary>
    public static bool IsAboutSharedThing(GroupSession group, SessionCommand command) =>
        ResourceOf(command) is { } resource && group.Shared.Any(act => act.Command is TakeOutResource taken && taken.Resource == resource);

    private static bool IsPersonal(EnvironmentAspect aspect) => aspect is EnvironmentAspect.Access or EnvironmentAspect.Sensory;
}
