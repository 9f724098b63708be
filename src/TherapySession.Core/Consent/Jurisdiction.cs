namespace TherapySession;

/// <summary>Whose law says who may consent: ages and powers as data, dated and versioned. It is no legal advice.</summary>
/// <remarks>Equality: member by member. Take one of those below, or give your own where the law differs or has changed.</remarks>
public sealed record Jurisdiction
{
    /// <summary>Identifies it, for instance <c>england-and-wales</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The version of these data, as a date (year-month-day).</summary>
    public required string Version { get; init; }

    /// <summary>From this age on, in whole years, a person is presumed able to decide.</summary>
    public required int PresumedAbleFrom { get; init; }

    /// <summary>From this age on, in whole years, nobody holds parental responsibility for the person's decisions.</summary>
    public required int AdultFrom { get; init; }

    /// <summary>From this age on an attorney or deputy can decide for a person who lacks capacity.</summary>
    public required int AttorneyFrom { get; init; }

    /// <summary>Mental Capacity Act 2005; Family Law Reform Act 1969 for 16 and 17; competence of a child as in Gillick.</summary>
    public static Jurisdiction EnglandAndWales { get; } = new() { Code = "england-and-wales", Version = "2026-01-31", PresumedAbleFrom = 16, AdultFrom = 18, AttorneyFrom = 16 };

    /// <summary>Adults with Incapacity (Scotland) Act 2000; Age of Legal Capacity (Scotland) Act 1991: an adult from 16 on.</summary>
    public static Jurisdiction Scotland { get; } = new() { Code = "scotland", Version = "2026-01-31", PresumedAbleFrom = 16, AdultFrom = 16, AttorneyFrom = 16 };

    /// <summary>Mental Capacity Act (Northern Ireland) 2016, and the common law where it is not yet in force.</summary>
    public static Jurisdiction NorthernIreland { get; } = new() { Code = "northern-ireland", Version = "2026-01-31", PresumedAbleFrom = 16, AdultFrom = 18, AttorneyFrom = 18 };

    /// <summary>The jurisdictions that come with the library.</summary>
    public static ValueList<Jurisdiction> Known { get; } = [EnglandAndWales, Scotland, NorthernIreland];
}
