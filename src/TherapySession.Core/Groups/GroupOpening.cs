namespace TherapySession;

/// <summary>What a group session is opened with: everything that its members share, and nothing about any of them. Equality: member by member.</summary>
/// <param name="Group">Identifies the group session.</param>
/// <param name="Format">Pair, group or workshop.</param>
/// <param name="Places">How many individuals can be in it at the same time: 2 in a pair, at least 3 in a group, at least 2 in a workshop.
/// Fewer who come is no error: nobody is sent away because somebody else stayed at home.</param>
/// <param name="Profile">What is asked of each session of it.</param>
/// <param name="Type">The kind of therapy session.</param>
/// <param name="Setting">Where it takes place.</param>
/// <param name="Planned">When it is planned.</param>
/// <param name="Facilitators">Who works with the whole group; each of them has a part in each member's session.</param>
public sealed record GroupOpening(
    GroupId Group, SessionFormat Format, int Places, Profile Profile, TherapyType Type, Setting Setting, PlannedTime Planned, ValueList<Participant> Facilitators)
{
    private static readonly ParticipantRole[] Working =
        [ParticipantRole.SupportWorker, ParticipantRole.CoordinatingWorker, ParticipantRole.Therapist, ParticipantRole.OtherProfessional];

    /// <summary>Adds what is wrong with it.</summary>
    internal void Ask(ref Unmet unmet)
    {
        if (!Enum.IsDefined(Setting))
            unmet.Malformed(Codes.NotOnTheList, "Opening.Setting");
        if (Format is not (SessionFormat.Pair or SessionFormat.Group or SessionFormat.Workshop))
            unmet.Malformed(GroupCodes.NotForSeveral, "Opening.Format");
        else if (!Fits())
            unmet.Malformed(GroupCodes.PlacesDoNotFit, "Opening.Places", Format.ToString(), TextRule.Figure(Places));

        if (Facilitators.Select(each => each.Id).Distinct().Count() != Facilitators.Count)
            unmet.Malformed(Codes.NamedTwice, "Opening.Facilitators");
        if (!Facilitators.Any(each => each.IsPresent && each.IsAny(Working)))
            unmet.Malformed(GroupCodes.NobodyFacilitates, "Opening.Facilitators");
        for (var i = 0; i < Facilitators.Count; i++)
            AskFacilitator(Facilitators[i], $"Opening.Facilitators[{TextRule.Figure(i)}]", ref unmet);
    }

    private static void AskFacilitator(Participant facilitator, string member, ref Unmet unmet)
    {
        // Whoever may be added to a session may facilitate: the same rules, told at this place.
        var asParticipant = new Unmet(Profile.Support226, "");
        CommandKinds.AddParticipant.Validate(new AddParticipant(facilitator), ref asParticipant);
        foreach (var refusal in asParticipant.ToList())
            unmet.Malformed(refusal.Code, member);
        if (facilitator.Is(ParticipantRole.Individual))
            unmet.Malformed(GroupCodes.IndividualFacilitates, member);
    }

    private bool Fits() => Format switch
    {
        SessionFormat.Pair => Places == 2,
        SessionFormat.Group => Places >= 3,
        _ => Places >= 2,
    };
}
