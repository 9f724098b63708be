namespace TherapySession;

/// <summary>A resource was cleaned.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Resource">Which one.</param>
/// <param name="Hygiene">How.</param>
public sealed record ResourceCleaned(Occurrence At, ResourceId Resource, Words Hygiene) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.Move(Resource, ResourceCustody.Cleaned, this);
}

/// <summary>A resource went back to storage.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Resource">Which one.</param>
public sealed record ResourceReturned(Occurrence At, ResourceId Resource) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.Move(Resource, ResourceCustody.Returned, this);
}

/// <summary>A resource was used up.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Resource">Which one.</param>
/// <param name="Rest">Where the rest of it went.</param>
public sealed record ResourceUsedUp(Occurrence At, ResourceId Resource, EndOfUse Rest) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.Move(Resource, ResourceCustody.UsedUp, this);
}

/// <summary>A resource was put aside.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Resource">Which one.</param>
/// <param name="To">Where.</param>
/// <param name="Why">What is wrong with it.</param>
/// <param name="Rest">Where it went, if it was disposed of.</param>
public sealed record ResourcePutAside(Occurrence At, ResourceId Resource, ResourceCustody To, Words Why, EndOfUse? Rest) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.Move(Resource, To, this);
}

/// <summary>It was checked how the environment was left.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Left">How.</param>
public sealed record TidyChecked(Occurrence At, EnvironmentLeft Left) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.TidyUp.Left = session.TidyUp.Left.Add(this);
}

/// <summary>A hazard was found.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Hazard">Identifies it.</param>
/// <param name="Words">What it is.</param>
public sealed record HazardRecorded(Occurrence At, HazardId Hazard, Words Words) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.TidyUp.Hazards = session.TidyUp.Hazards.Add(this);
}

/// <summary>A hazard was reported.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Hazard">Which one.</param>
/// <param name="Recipient">To whom.</param>
public sealed record HazardReported(Occurrence At, HazardId Hazard, Recipient Recipient) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.TidyUp.Reported = session.TidyUp.Reported.Add(this);
}

/// <summary>Reflection began.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
public sealed record ReflectionBegan(Occurrence At) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Reflection.Began = this;
}
