using BenchmarkDotNet.Attributes;

namespace TherapySession.Benchmarks;

/// <summary>What does it cost to tell a user interface about every command, whether it is permitted and why not?</summary>
/// <remarks>Asked in four places of a session: where most is still missing, in the midst, where only the record is missing, and after the end.</remarks>
[MemoryDiagnoser]
public class WhatNowCost
{
    private const int Places = 4;

    private static readonly Session[] Sessions = [.. new[] { 1, 20, 55, Sixty.Count }.Select(count => Session.Fold(Sixty.Events.AsSpan(0, count).ToArray()))];

    private readonly ValueList<NextStep>[] _known = new ValueList<NextStep>[Places];
    private readonly ValueList<NextStep>[] _answers = new ValueList<NextStep>[Places];

    internal static Question[] Questions { get; } =
    [
        new("what now: all commands, with every reason why not", "the answer itself, copied", new Goal { Within = TimeSpan.FromMicroseconds(10), Bytes = 1 }, Of(nameof(Library)), Of(nameof(Answer))),
    ];

    /// <summary>Asserts that the copy is one.</summary>
    [GlobalSetup]
    public void Assert()
    {
        for (var i = 0; i < Places; i++)
        {
            _known[i] = Sessions[i].WhatNow(Sixty.Later);
            if (!Copy(_known[i]).Equals(_known[i]) || _known[i].Count != CommandKind.All.Count - 1)
                throw new InvalidOperationException("The copy of an answer differs.");
        }
    }

    /// <summary>This library.</summary>
    [Benchmark(OperationsPerInvoke = Places)]
    public object Library()
    {
        for (var i = 0; i < Places; i++)
            _answers[i] = Sessions[i].WhatNow(Sixty.Later);
        return _answers;
    }

    /// <summary>The answers without asking for them: each object of their own made once more.</summary>
    [Benchmark(OperationsPerInvoke = Places)]
    public object Answer()
    {
        for (var i = 0; i < Places; i++)
            _answers[i] = Copy(_known[i]);
        return _answers;
    }

    // What is said about the library's own things (codes, criteria, names of commands) is not made for an answer.
    private static ValueList<NextStep> Copy(ValueList<NextStep> answer)
    {
        var steps = new NextStep[answer.Count];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = new NextStep(answer[i].Command, Copy(answer[i].Reasons));
        return new ValueList<NextStep>(steps);
    }

    private static ValueList<Refusal> Copy(ValueList<Refusal> reasons)
    {
        if (reasons.Count == 0)
            return [];

        var copies = new Refusal[reasons.Count];
        for (var i = 0; i < copies.Length; i++)
            copies[i] = reasons[i] with { Place = reasons[i].Place with { }, Arguments = Copy(reasons[i].Arguments) };
        return new ValueList<Refusal>(copies);
    }

    private static ValueList<string> Copy(ValueList<string> arguments) => arguments.Count == 0 ? [] : new ValueList<string>(arguments.AsSpan().ToArray());

    private static Way Of(string method) => Way.Of<WhatNowCost>(method);
}
