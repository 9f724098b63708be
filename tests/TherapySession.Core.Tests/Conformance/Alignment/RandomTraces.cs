using TherapySession.Conformance;

namespace TherapySession.Tests.Conformance;

/// <summary>Sequences from a seed: walks through the lifecycle that were spoilt in a few places, steps without any order, and sessions that went on and on after a withdrawal.</summary>
internal sealed class RandomTraces(int seed)
{
    private static readonly string[] Triggers = [.. Enum.GetNames<Trigger>(), "TeaBreak"];
    private static readonly string[] Begun = [nameof(Trigger.BeginPreparation), nameof(Trigger.BeginParticipation)];
    private static readonly string[] GoingOn = [nameof(Trigger.Pause), nameof(Trigger.Resume)];
    private static readonly string[] Ended = [nameof(Trigger.EndParticipation), nameof(Trigger.BeginTidyUp), nameof(Trigger.BeginReflection), nameof(Trigger.Complete)];
    private static readonly ILookup<string, MachineStep> Steps = ProcessMachine.Lifecycle.Data.Transitions.ToLookup(step => step.From);

    private readonly Random _random = new(seed);

    public IReadOnlyList<string> Next() => _random.Next(10) switch
    {
        < 6 => Spoilt(Walk(_random.Next(16)), _random.Next(4)),
        < 8 => [.. Enumerable.Range(0, _random.Next(16)).Select(_ => Pick(Triggers))],
        _ => [.. Begun, nameof(Trigger.WithdrawConsent), .. Spoilt([.. Enumerable.Range(0, _random.Next(10, 40)).Select(i => GoingOn[i % 2])], _random.Next(4)), .. Ended],
    };

    private List<string> Walk(int longest)
    {
        var (walk, state) = (new List<string>(), nameof(Phase.Consent));
        while (walk.Count < longest)
        {
            var step = Pick(Steps[state].ToArray());
            walk.Add(step.Trigger!);
            state = step.To;
        }

        return walk;
    }

    private List<string> Spoilt(List<string> walk, int times)
    {
        for (; times > 0; times--)
        {
            var at = _random.Next(walk.Count + 1);
            if (_random.Next(2) == 0 || at == walk.Count)
                walk.Insert(at, Pick(Triggers));
            else
                walk.RemoveAt(at);
        }

        return walk;
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
