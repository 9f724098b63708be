using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace TherapySession.Benchmarks;

/// <summary>A benchmark method, as BenchmarkDotNet finds it too.</summary>
internal sealed record MethodWay(Type Type, string Method) : Way
{
    public override Contestant Prepare() => new MethodContestant(Type, Method);
}

/// <summary>A benchmark method timed by a stopwatch within this process: its set-ups are called as BenchmarkDotNet calls them.</summary>
internal sealed class MethodContestant : Contestant
{
    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(10);
    // Of what takes a tenth of a second and more.
    private const int Few = 7;

    private static readonly TimeSpan WarmUpLength = TimeSpan.FromMilliseconds(250);

    private readonly Func<object> _run;
    private readonly Action? _before;
    private readonly int _operations;
    private int _calls = 1;
    private int _rounds;

    public MethodContestant(Type type, string name)
    {
        var instance = Activator.CreateInstance(type)!;
        var method = type.GetMethod(name) ?? throw new InvalidOperationException($"{type.Name} has no method {name}.");
        _operations = method.GetCustomAttribute<BenchmarkAttribute>()?.OperationsPerInvoke ?? throw new InvalidOperationException($"{type.Name}.{name} is no benchmark.");
        _run = method.CreateDelegate<Func<object>>(instance);
        _before = SetUp<IterationSetupAttribute>(type, name)?.CreateDelegate<Action>(instance);
        SetUp<GlobalSetupAttribute>(type, name)?.Invoke(instance, null);
    }

    public override int Rounds => _rounds;

    public override void WarmUp()
    {
        // The compiler optimises in the background: let it come in between.
        for (var i = 0; i < 4; i++)
        {
            var started = Stopwatch.GetTimestamp();
            for (var calls = 0; calls < 30 || Stopwatch.GetElapsedTime(started) < WarmUpLength; calls++)
            {
                // What takes long is compiled within few calls: it is its loops that are hot.
                if (calls > 0 && Stopwatch.GetElapsedTime(started) > 2 * WarmUpLength)
                    break;
                _before?.Invoke();
                _run();
            }

            Thread.Sleep(120);
        }

        // Where every call has to be prepared, a call is a round.
        var call = Round() * _operations;
        _calls = _before is null ? Math.Max(1, (int)(RoundLength.TotalNanoseconds / call)) : 1;
        _rounds = call > 10 * RoundLength.TotalNanoseconds ? Few : base.Rounds;
    }

    public override double Round()
    {
        _before?.Invoke();
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < _calls; i++)
            _run();
        return Stopwatch.GetElapsedTime(started).TotalNanoseconds / ((double)_calls * _operations);
    }

    public override double Bytes()
    {
        _before?.Invoke();
        var before = GC.GetAllocatedBytesForCurrentThread();
        _run();
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / _operations;
    }

    private static MethodInfo? SetUp<T>(Type type, string name)
        where T : TargetedAttribute =>
        Array.Find(type.GetMethods(), method => method.GetCustomAttribute<T>() is { } setUp && (setUp.Targets is not { Length: > 0 } targets || targets.Contains(name)));
}
