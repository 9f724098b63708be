using NodaTime;

namespace TherapySession.Standards;

/// <summary>A national occupational standard as data: its criteria and knowledge points by number, each in the library's own words, and where the library evidences it.</summary>
/// <remarks>The wording of the standard itself is not in here. Equality: member by member. Thread safety: immutable.</remarks>
public sealed record Standard
{
    private Standard(Profile profile, ValueList<KnowledgePoint> knowledge)
    {
        (Number, Knowledge) = (profile.Id.Value, knowledge);
        Criteria = profile.Criteria.Select(StandardCriterion.Of).ToValueList();
    }

    /// <summary>HSCCLD226: supporting sessions.</summary>
    public static Standard Support226 { get; } = new(Profile.Support226, Knowledge226.Points);

    /// <summary>HSCCLD320: co-ordinating and supporting sessions.</summary>
    public static Standard Coordinate320 { get; } = new(Profile.Coordinate320, Knowledge320.Points);

    /// <summary>Both standards.</summary>
    public static ValueList<Standard> All { get; } = [Support226, Coordinate320];

    /// <summary>The short number, for instance <c>226</c>.</summary>
    public string Number { get; }

    /// <summary>The whole code, for instance <c>HSCCLD226</c>.</summary>
    public string Code => $"HSCCLD{Number}";

    /// <summary>The library's title of it, in English.</summary>
    public string Title => TitleIn(Language.English);

    /// <summary>The library's short title, in a language.</summary>
    public string TitleIn(Language language) => language.Text(Number + ".title");

    /// <summary>The version of the standard.</summary>
    public int Version { get; } = 1;

    /// <summary>When this version was approved.</summary>
    public LocalDate Approved { get; } = new(2026, 1, 31);

    /// <summary>When it is expected to be looked at again.</summary>
    public LocalDate IndicativeReview { get; } = new(2031, 1, 31);

    /// <summary>What a worker shows, in order.</summary>
    public ValueList<StandardCriterion> Criteria { get; }

    /// <summary>What a worker knows, in order.</summary>
    public ValueList<KnowledgePoint> Knowledge { get; }

    /// <summary>The standard with a short number or a whole code, if the library has it.</summary>
    public static Standard? Find(string number) => All.FirstOrDefault(each => each.Number == number || each.Code == number);

    /// <summary>The criterion with a number, if this standard has it.</summary>
    public StandardCriterion? Find(Criterion criterion) => Criteria.FirstOrDefault(each => each.Criterion == criterion);

    /// <summary>Code and version.</summary>
    public override string ToString() => $"{Code} v{Version}";
}
