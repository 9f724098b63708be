namespace TherapySession.Testing;

/// <summary>Thrown by a test of the kit whose subject the software can't do: the test runner shows the test as skipped, with the reason.</summary>
public sealed class NotExercisedException : Exception
{
    /// <summary>A reason for whoever reads the results.</summary>
    public NotExercisedException(string reason)
        : base(reason)
    {
    }
}
