namespace TherapySession;

/// <summary>Who may do what: under one profile a worker acts, under another somebody has to sign with them.</summary>
internal static class Acting
{
    public static void Ask(ref Question question, CommandKind kind, Stamp stamp, ref Unmet unmet)
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

        AskWho(session.Profile, session.People, kind, stamp.By, stamp.CoSignedBy, ref unmet);
    }

    /// <summary>Whether a profile, not always the session's own, takes an act from whoever gives it and whoever signs with them.</summary>
    public static void AskWho(Profile profile, PeopleState people, CommandKind kind, PersonId by, PersonId? coSignedBy, ref Unmet unmet)
    {
        if (profile.MayAct(kind) is { Count: > 0 } acting && !people.IsAny(by, acting.AsSpan()))
        {
            unmet.Add(new Refusal(Codes.NotTheirs, RefusalKind.NotEntitled, new Place("Stamp.By", "/by")) { Arguments = [kind.Name, string.Join(", ", acting), profile.Id.Value] });
        }

        // What somebody took on in the agreement of this session is asked whatever the profile.
        if (kind.NeededResponsibility is { } needed && !people.Holds(needed, by))
        {
            unmet.Add(new Refusal(Codes.ResponsibilityNotHeld, RefusalKind.NotEntitled, new Place("Stamp.By", "/by"))
            {
                Arguments = [kind.Name, needed.ToString()],
                SuppliedBy = [CommandKinds.AgreeResponsibilities.Name],
            });
        }

        if (profile.CoSignatures(kind) is not { Count: > 0 } signing || people.IsAny(by, signing.AsSpan()))
            return;

        if (!people.IsAny(coSignedBy, signing.AsSpan()))
        {
            unmet.Add(new Refusal(Codes.NeedsSecondSignature, RefusalKind.NotEntitled, new Place("Stamp.CoSignedBy", "/coSignedBy"))
            {
                Arguments = [kind.Name, string.Join(", ", signing), profile.Id.Value],
            });
        }
    }
}
