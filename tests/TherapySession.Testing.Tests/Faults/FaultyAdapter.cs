namespace TherapySession.Testing.Tests.Faults;

/// <summary>The library's sessions in memory with exactly one fault.</summary>
internal sealed class FaultyAdapter(Fault fault) : ISessionAdapter
{
    private readonly Dictionary<SessionId, Session> _sessions = [];

    public IReadOnlyDictionary<SessionId, Session> Sessions => _sessions;

    /// <summary>What a fault that reaches beyond one session remembers.</summary>
    public HashSet<object> Memory { get; } = [];

    public ValueTask<AdapterCapabilities> CapabilitiesAsync(CancellationToken cancellation) => new(AdapterCapabilities.Everything with { Software = fault.Name });

    public ValueTask<AdapterAnswer> StartAsync(Opening opening, Stamp stamp, CancellationToken cancellation) => new(Keep(opening.Session, Session.Open(opening, stamp)));

    public ValueTask<AdapterAnswer> DoAsync(SessionId session, SessionCommand command, Stamp stamp, CancellationToken cancellation)
    {
        var before = _sessions[session];
        var decision = before.Decide(command, stamp);
        return new(fault.Do?.Invoke(this, new Given(before, command, stamp, decision)) ?? Keep(session, decision));
    }

    public ValueTask<AdapterExport> ExportAsync(SessionId session, CancellationToken cancellation) => new(fault.Export?.Invoke(_sessions[session]) ?? AdapterExport.Of(_sessions[session].History));

    public ValueTask DisposeAsync() => default;

    /// <summary>Records an event, whoever thinks it right.</summary>
    public AdapterAnswer Record(Session session, SessionEvent fact)
    {
        _sessions[session.Id] = session.Evolve(fact);
        return new AdapterAnswer.Accepted();
    }

    private AdapterAnswer Keep(SessionId id, Decision decision)
    {
        if (decision is Decision.Accepted accepted)
            _sessions[id] = accepted.Session;
        return AdapterAnswer.Of(decision);
    }
}

/// <summary>A command as it was given, and what the library decides about it.</summary>
internal sealed record Given(Session Session, SessionCommand Command, Stamp Stamp, Decision Decision)
{
    public bool IsAccepted => Decision is Decision.Accepted { IsRepeat: false };

    public bool IsRepeat => Decision is Decision.Accepted { IsRepeat: true };

    /// <summary>The event that is recorded, or would be.</summary>
    public SessionEvent Event => IsAccepted ? ((Decision.Accepted)Decision).Event : Command.Happened(Occurrence.Of(Stamp, Session.Version + 1, Session.Phase));

    /// <summary>The event, leaving the session in another phase than the library says.</summary>
    public SessionEvent EventIn(Phase phase) => Command.Happened(Occurrence.Of(Stamp, Session.Version + 1, phase));

    /// <summary>Whether the library refuses for these reasons and no other.</summary>
    public bool IsRefusedOnlyFor(params string[] codes) => Decision is Decision.Refused refused && refused.Reasons.All(reason => codes.Contains(reason.Code));

    /// <summary>Whether the library refuses because something of these kinds is missing, and for nothing else.</summary>
    public bool IsRefusedOnlyAs(RefusalKind kind) => Decision is Decision.Refused refused && refused.Reasons.All(reason => reason.Kind == kind);
}

/// <summary>One fault, of the kinds that real software has.</summary>
internal sealed record Fault(string Name)
{
    /// <summary>Answers in the software's place; <see langword="null"/> where the fault does not show.</summary>
    public Func<FaultyAdapter, Given, AdapterAnswer?>? Do { get; init; }

    /// <summary>Exports in the software's place; <see langword="null"/> where the fault does not show.</summary>
    public Func<Session, AdapterExport?>? Export { get; init; }

    public override string ToString() => Name;
}

/// <summary>Makes adapters with a fault.</summary>
internal sealed class Faulty(Fault fault) : IAdapterFactory
{
    public ISessionAdapter Create() => new FaultyAdapter(fault);
}
