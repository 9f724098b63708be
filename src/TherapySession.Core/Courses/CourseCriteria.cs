namespace TherapySession;

/// <summary>The criteria of both standards that a rule about plans and courses serves: a course has no profile of its own, its sessions have.</summary>
internal static class CourseCriteria
{
    /// <summary>Changes are agreed with everybody concerned.</summary>
    public static readonly ValueList<Criterion> OfChange = [new("226/PC11"), new("320/PC11")];

    /// <summary>How sessions met outcomes is looked at together.</summary>
    public static readonly ValueList<Criterion> OfReview = [new("226/PC9"), new("226/PC10"), new("320/PC9"), new("320/PC10")];
}
