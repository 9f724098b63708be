namespace TherapySession;

/// <summary>What has to be finished before the end (gate G6).</summary>
internal static class ReflectionGate
{
    /// <summary>Something was contributed to the record, and a co-ordinator, therapist or supervisor accepted it afterwards.</summary>
    public static readonly Requirement RecordAccepted = new("TS-REFL-001", "Session.Reflection.Accepted", AskAccepted, "writeRecord", "acceptRecord");

    /// <summary>The record is complete, and signed afterwards.</summary>
    public static readonly Requirement RecordSigned = new("TS-REFL-002", "Session.Reflection.Signed", AskSigned, "writeRecord", "signRecord");

    /// <summary>The worker reflected on roles and responsibilities, learning and bias.</summary>
    public static readonly Requirement Reflected = new("TS-REFL-003", "Session.Reflection.Links", AskReflected, "linkReflection");

    /// <summary>The worker reflected with feedback from others.</summary>
    public static readonly Requirement WithFeedback = new("TS-REFL-004", "Session.Reflection.Links", AskWithFeedback, "linkReflection");

    public static readonly Requirement[] G6 = [RecordAccepted, RecordSigned, Reflected, WithFeedback, ConcernGate.Reported, ConcernGate.Acknowledged];

    private static readonly ReflectionTopic[] Topics = [ReflectionTopic.RolesAndResponsibilities, ReflectionTopic.Learning, ReflectionTopic.Bias];

    private static void AskAccepted(ref Question question, ref Unmet unmet)
    {
        var (people, reflection) = (question.Session.People, question.Session.Reflection);
        if (reflection.Written.Count == 0)
            unmet.Missing(nameof(reflection.Written));
        else if (!IsAccepted(people, reflection))
            unmet.Missing(nameof(reflection.Accepted));
    }

    private static bool IsAccepted(PeopleState people, ReflectionState reflection)
    {
        foreach (var each in reflection.Accepted)
        {
            if (each.At.Sequence > reflection.Written[0].At.Sequence
                && people.IsAny(each.At.By, ParticipantRole.CoordinatingWorker, ParticipantRole.Therapist, ParticipantRole.Supervisor))
            {
                return true;
            }
        }

        return false;
    }

    private static void AskSigned(ref Question question, ref Unmet unmet)
    {
        var reflection = question.Session.Reflection;
        if (reflection.Written.FindLast(RecordPart.Complete, static (each, part) => each.Part == part) is not { } complete)
            unmet.Missing(nameof(RecordPart.Complete));
        else if (!reflection.Signed.Any(complete, static (each, complete) => each.At.Sequence > complete.At.Sequence))
            unmet.Missing(nameof(reflection.Signed));
    }

    private static void AskReflected(ref Question question, ref Unmet unmet)
    {
        foreach (var topic in Topics)
        {
            if (!Covers(ref question, topic))
                unmet.Missing(topic.ToString());
        }
    }

    private static void AskWithFeedback(ref Question question, ref Unmet unmet)
    {
        if (!Covers(ref question, ReflectionTopic.FeedbackFromOthers))
            unmet.Missing();
    }

    private static bool Covers(ref Question question, ReflectionTopic topic) =>
        question.Session.Reflection.Links.Any(topic, static (each, topic) => each.Link.Covers.AsSpan().Contains(topic));
}
