using NodaTime;

namespace TherapySession.Conformance;

/// <summary>How long sessions stay in a state. Equality: member by member.</summary>
/// <param name="State">The state.</param>
/// <param name="Stays">How many stays there were whose beginning and end are recorded with times.</param>
/// <param name="Total">How long they took together.</param>
/// <param name="Longest">How long the longest took.</param>
public sealed record PhaseTime(string State, int Stays, Duration Total, Duration Longest)
{
    /// <summary>How long a stay takes on average.</summary>
    public Duration Mean => Total / Stays;
}

/// <summary>Adds up how long sessions stay in each state, by the steps that have their place. Sums do not hang on the order of the sessions.</summary>
internal sealed class PhaseClock
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, PhaseTime> _times = new(StringComparer.Ordinal);
    private Instant? _latest;

    /// <summary>The latest moment of the log.</summary>
    public Instant? Latest => _latest;

    /// <summary>The slowest first.</summary>
    public ValueList<PhaseTime> Slowest() => _times.Values.OrderByDescending(each => each.Mean).ThenBy(each => each.State, StringComparer.Ordinal).ToValueList();

    public void Count(LogCase each, List<CaseAct> steps, ValueList<AlignmentMove> moves)
    {
        lock (_lock)
        {
            foreach (var fact in each.Events)
                _latest = fact.At is { } time && !(time <= _latest) ? time : _latest;

            (string State, Instant Since)? stay = null;
            foreach (var move in moves)
            {
                if (move.Kind != MoveKind.Matched || steps[move.Position].Event.At is not { } at)
                    continue;

                if (stay is { } now && now.State == move.After)
                    continue;

                // What nobody recorded the end of is no stay: between two states that do not join, somebody did something unseen.
                if (stay is { } before && before.State == move.Before && at >= before.Since)
                    Add(before.State, at - before.Since);
                stay = (move.After, at);
            }
        }
    }

    private void Add(string state, Duration took)
    {
        var known = _times.GetValueOrDefault(state, new PhaseTime(state, 0, Duration.Zero, Duration.Zero));
        _times[state] = new PhaseTime(state, known.Stays + 1, known.Total + took, Duration.Max(known.Longest, took));
    }
}
