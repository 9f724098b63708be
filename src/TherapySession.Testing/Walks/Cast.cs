namespace TherapySession.Testing;

/// <summary>The people of the walks: few, so that commands meet each other.</summary>
internal static class Cast
{
    public static readonly PersonId Individual = new("person");
    public static readonly PersonId Worker = new("worker");
    public static readonly PersonId Therapist = new("therapist");
    public static readonly PersonId Manager = new("manager");
    public static readonly PersonId Sister = new("sister");
    public static readonly PersonId Attorney = new("attorney");
    public static readonly PersonId Mother = new("mother");
    public static readonly PersonId Father = new("father");

    /// <summary>Somebody who has no part in the session.</summary>
    public static readonly PersonId Stranger = new("stranger");

    public static readonly PersonId[] Everybody = [Individual, Worker, Therapist, Manager, Sister, Attorney, Mother, Father, Stranger];

    public static readonly PersonId[] Staff = [Worker, Therapist, Manager];
}
