namespace TherapySession;

/// <summary>What comes of adding something to a plan or a course: the new whole, or every reason against it at once. What was there stays as it was.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
/// <typeparam name="T">The whole that something was added to.</typeparam>
/// <param name="Whole">The new whole; <see langword="null"/> where it is refused.</param>
/// <param name="Reasons">Every reason against it; empty where it is admitted.</param>
public sealed record Admission<T>(T? Whole, ValueList<Refusal> Reasons)
    where T : class
{
    /// <summary>Whether it was taken in.</summary>
    public bool IsAdmitted => Reasons.Count == 0;

    /// <summary>The new whole.</summary>
    /// <exception cref="SessionRefusedException">It was refused.</exception>
    public T Require() => Whole ?? throw new SessionRefusedException(Reasons);
}
