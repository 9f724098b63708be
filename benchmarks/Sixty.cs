using NodaTime;
using TherapySession.Json;

namespace TherapySession.Benchmarks;

/// <summary>The session that the benchmarks play: sixty commands from opening to completion, all of them accepted, of 44 kinds.</summary>
internal static class Sixty
{
    private static readonly SessionScript Script = Read();

    /// <summary>How many commands and events it has, the opening included.</summary>
    public const int Count = 60;

    public static Opening Opening => Script.Opening;

    public static Stamp OpeningStamp => Script.Stamp;

    /// <summary>The commands after the opening.</summary>
    public static SessionCommand[] Commands { get; } = [.. Script.Steps.Select(step => step.Command)];

    /// <summary>What the host says about each of them.</summary>
    public static Stamp[] Stamps { get; } = [.. Script.Steps.Select(step => step.Stamp)];

    /// <summary>The session as the library leaves it.</summary>
    public static Session Session { get; } = Play();

    /// <summary>Its events.</summary>
    public static SessionEvent[] Events { get; } = [.. Session.History];

    /// <summary>The moment after the last of them.</summary>
    public static Instant Later { get; } = Stamps[^1].RecordedAt + Duration.FromMinutes(1);

    /// <summary>The library from the first command to the last.</summary>
    public static Session Play()
    {
        var session = ((Decision.Accepted)Session.Open(Opening, OpeningStamp)).Session;
        for (var i = 0; i < Commands.Length; i++)
            session = ((Decision.Accepted)session.Decide(Commands[i], Stamps[i])).Session;
        return session;
    }

    private static SessionScript Read()
    {
        using var stream = typeof(Sixty).Assembly.GetManifestResourceStream("session.json")!;
        var script = SessionJson.ReadScript(stream).Item ?? throw new InvalidOperationException("session.json is no script.");
        return script.Steps.Count + 1 == Count ? script : throw new InvalidOperationException($"session.json has {script.Steps.Count + 1} commands.");
    }
}
