namespace TherapySession.Testing;

/// <summary>What leads a session on: the next step of a session that goes well, or what the library says is missing for it.</summary>
internal sealed class WayOn(Scene scene, AdapterCapabilities capabilities)
{
    // Ways that end what a walk has just begun are taken now and then only.
    private static readonly string[] Reluctantly = ["cancelSession", "leaveOutActivity", "narrowConsent", "setOutcomeAside", "changeAttendance", "addParticipant"];

    private static readonly CommandKind[] Steps = [.. new[] { "beginPreparation", "beginParticipation", "resume", "endParticipation", "beginTidyUp", "beginReflection", "completeSession", "amendRecord" }.Select(name => Making.Find(name)!)];

    private static readonly CommandId Asked = new("asked");

    // What a phase takes besides, the more often the fewer phases take it: not what interrupts it, which has its own measure.
    private static readonly Dictionary<Phase, CommandKind[]> Taken = PhaseSet.All.ToDictionary(
        phase => phase, phase => Making.Kinds.Where(kind => kind.PermittedIn.Contains(phase) && !kind.IsNeverBlocked && kind.Name != "cancelSession")
            .SelectMany(kind => Enumerable.Repeat(kind, 1 + ((11 - kind.PermittedIn.Count()) * (11 - kind.PermittedIn.Count()) / 4))).ToArray());

    private readonly WalkRandom _random = scene.Random;

    // What the library said is missing for the next step, as far as it was not given since: it is not asked again before each step.
    private readonly List<Refusal> _missing = [];
    private Phase _missingIn;

    /// <summary>The next command that leads on; <see langword="null"/> where nothing does.</summary>
    public SessionCommand? Next()
    {
        if (_missing.Count == 0 || _missingIn != scene.Session.Phase || _random.OneIn(6))
        {
            if (Goal(scene.Session) is not { } goal)
                return null;

            _missing.Clear();
            var wanted = Making.Any(goal, scene);
            if (Ask(wanted) is not { } reasons)
                return capabilities.CanDo(goal) && !Lingers(scene.Session.Phase) ? wanted : null;

            _missing.AddRange(reasons);
            _missingIn = scene.Session.Phase;

            // Now and then somebody does not wait until everything is there.
            if (_random.OneIn(12) && capabilities.CanDo(goal))
                return wanted;
        }

        return Supply();
    }

    /// <summary>Any command: mostly one that the phase takes, and more often than not one that is permitted.</summary>
    public SessionCommand Anything()
    {
        for (var tries = 0; ; tries++)
        {
            var command = Making.Any(AnyKind(), scene);
            if (tries == 2 || _random.OneIn(3) || Ask(command) is null)
                return command;
        }
    }

    /// <summary>Somebody to give a command: mostly somebody who may.</summary>
    public PersonId Actor(CommandKind kind)
    {
        if (_random.OneIn(15))
            return _random.Of(Cast.Everybody);
        return _random.OneIn(10) ? Cast.Worker : Entitled(kind);
    }

    /// <summary>Somebody to sign with them: mostly where the profile asks for it.</summary>
    public PersonId? SecondSigner(CommandKind kind)
    {
        if (scene.Session.Profile.CoSignatures(kind) is { Count: > 0 } roles && !_random.OneIn(8))
            return scene.With(roles);
        return _random.OneIn(15) ? _random.Of(Cast.Everybody) : null;
    }

    private CommandKind? Goal(Session session)
    {
        // Whoever pauses goes on, stops, or prepares anew.
        if (session.Phase == Phase.Paused && _random.OneIn(4))
            return Making.Find(_random.Of("endParticipation", "returnToPreparation"));

        foreach (var step in Steps)
        {
            if (step.PermittedIn.Contains(session.Phase))
                return step;
        }

        return null;
    }

    // A phase that is left at the first moment shows little.
    private bool Lingers(Phase phase) => phase is Phase.Active or Phase.Feedback or Phase.Preparation && _random.OneIn(3);

    private ValueList<Refusal>? Ask(SessionCommand command) =>
        scene.Session.Decide(command, new Stamp(Asked, Entitled(command.Kind), scene.Now) { CoSignedBy = scene.With(scene.Session.Profile.CoSignatures(command.Kind)) }) is Decision.Refused refused
            ? refused.Reasons
            : null;

    private PersonId Entitled(CommandKind kind) =>
        kind.NeededResponsibility is { } needed && scene.Session.People.Responsibilities?.Agreement.Held.FirstOrDefault(each => each.Responsibility == needed) is { Holder: var holder }
            ? holder
            : scene.With(scene.Session.Profile.MayAct(kind));

    // What is missing may itself miss something, such as a consent in front of an observation: a few tries, and the last goes as it is.
    private SessionCommand? Supply()
    {
        SessionCommand? supply = null;
        for (var tries = 0; tries < 6 && _missing.Count > 0; tries++)
        {
            var at = _random.Below(_missing.Count);
            if (Supplier(_missing[at]) is not { } kind)
                continue;

            supply = Making.Any(kind, scene);
            if (Ask(supply) is not null)
            {
                // What is almost permitted shows more than what is far from it.
                if (_random.OneIn(16))
                    return supply;
                continue;
            }

            // One supply often serves several reasons of one code; what is still missing after it, the library says when it is asked again.
            var code = _missing[at].Code;
            _missing.RemoveAll(reason => reason.Code == code);
            return supply;
        }

        return supply;
    }

    private CommandKind? Supplier(Refusal reason)
    {
        if (reason.SuppliedBy.Count == 0)
            return null;

        var name = _random.Percent(40) ? reason.SuppliedBy[0] : _random.From(reason.SuppliedBy);
        return (!Reluctantly.AsSpan().Contains(name) || _random.OneIn(8)) && Making.Find(name) is { } kind && capabilities.CanDo(kind) ? kind : null;
    }

    private CommandKind AnyKind()
    {
        for (var tries = 0; tries < 20; tries++)
        {
            var kind = _random.Percent(75) ? _random.Of(Taken[scene.Session.Phase]) : _random.From(Making.Kinds);
            if (capabilities.CanDo(kind) && (!kind.IsNeverBlocked || _random.OneIn(4)))
                return kind;
        }

        return Making.Kinds.FirstOrDefault(capabilities.CanDo) ?? Making.Kinds[0];
    }
}
