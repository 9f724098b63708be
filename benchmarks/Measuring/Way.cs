namespace TherapySession.Benchmarks;

/// <summary>One way of doing something, before it is prepared.</summary>
internal abstract record Way
{
    /// <summary>Makes it ready; what it gives is asserted on the way.</summary>
    /// <exception cref="NotHereException">It cannot be measured on this machine.</exception>
    public abstract Contestant Prepare();

    /// <summary>A benchmark method of a class.</summary>
    public static Way Of<T>(string method)
        where T : class, new() => new MethodWay(typeof(T), method);
}

/// <summary>Something that can be timed again and again.</summary>
internal abstract class Contestant : IDisposable
{
    /// <summary>How many rounds there are to be.</summary>
    public virtual int Rounds => 25;

    /// <summary>Does it until it does not get faster.</summary>
    public abstract void WarmUp();

    /// <summary>One round: nanoseconds for each operation.</summary>
    public abstract double Round();

    /// <summary>Bytes for each operation; not a number where they can't be counted.</summary>
    public abstract double Bytes();

    public virtual void Dispose()
    {
    }
}

/// <summary>Something cannot be measured on this machine, and why.</summary>
internal sealed class NotHereException(string why) : Exception(why);
