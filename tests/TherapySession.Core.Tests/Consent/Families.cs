namespace TherapySession.Tests;

internal static class Families
{
    /// <summary>An individual of an age, with two parents and an attorney besides everybody else.</summary>
    public static Scene OfAge(int age, Jurisdiction? jurisdiction = null) => Scene.Open(change: opening => opening with
    {
        Age = age,
        Jurisdiction = jurisdiction ?? Jurisdiction.EnglandAndWales,
        Participants =
        [
            .. opening.Participants, new(Who.Mother, ParticipantRole.ParentalResponsibility), new(Who.Father, ParticipantRole.ParentalResponsibility),
            new(Who.Attorney, ParticipantRole.HealthAndWelfareAttorney),
        ],
    });
}
