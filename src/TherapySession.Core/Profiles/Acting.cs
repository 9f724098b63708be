namespace TherapySession;

/// <summary>Who may do what: under one profile a worker acts, under another somebody has to sign with them.</summary>
internal static class Acting
{
    public static void Ask(Question question, CommandKind kind, Stamp stamp, Unmet unmet)
    {
        // Anybody may bring a withdrawal, a dissent or a concern; whose it is, the command itself says.
        if (kind.IsNeverBlocked)
            return;

        var session = question.Session;
        if (session.People.Find(stamp.By) is null)
        {
            unmet.Add(new Refusal(Codes.NobodyOfThisSession, RefusalKind.NotEntitled, new Place("Stamp.By", "/by")) { SuppliedBy = [CommandKinds.AddParticipant.Name] });
            return;
        }

        if (session.Profile.MayAct(kind) is { Count: > 0 } acting && !session.People.IsAny(stamp.By, acting.AsSpan()))
        {
            unmet.Add(new Refusal(Codes.NotTheirs, RefusalKind.NotEntitled, new Place("Stamp.By", "/by")) { Arguments = [kind.Name, string.Join(", ", acting), session.Profile.Id.Value] });
        }

        if (session.Profile.CoSignatures(kind) is not { Count: > 0 } signing || session.People.IsAny(stamp.By, signing.AsSpan()))
            return;

        if (stamp.CoSignedBy is null || stamp.CoSignedBy.Equals(stamp.By) || !session.People.IsAny(stamp.CoSignedBy, signing.AsSpan()))
        {
            unmet.Add(new Refusal(Codes.NeedsSecondSignature, RefusalKind.NotEntitled, new Place("Stamp.CoSignedBy", "/coSignedBy"))
            {
                Arguments = [kind.Name, string.Join(", ", signing), session.Profile.Id.Value],
            });
        }
    }
}
