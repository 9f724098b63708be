namespace TherapySession.Json;

/// <summary>One session, script or profile within a file: where it stands, and what the first look at it saw.</summary>
internal sealed class Piece
{
    /// <summary>Where it begins in the file.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends.</summary>
    public int End { get; set; }

    /// <summary>The pointer to it.</summary>
    public required string Pointer { get; init; }

    /// <summary>Whether it is an object at all.</summary>
    public required bool IsObject { get; init; }

    /// <summary>Whether it stands in a list of sessions that says the version for all of them.</summary>
    public bool InheritsVersion { get; init; }

    /// <summary>The version it says; <see langword="null"/> where it says none, or something else than a whole number.</summary>
    public int? Version { get; set; }

    /// <summary>Whether it says a version, whatever it is.</summary>
    public bool HasVersion { get; set; }

    /// <summary>Whether it has a list of events or commands.</summary>
    public bool HasList { get; set; }

    /// <summary>How many events or commands it has.</summary>
    public int Count { get; set; }

    /// <summary>Whether a text of it is longer than is read.</summary>
    public bool HasLongText { get; set; }
}
