namespace TherapySession;

/// <summary>Where a resource is and in what state, from storage and back.</summary>
public enum ResourceCustody
{
    /// <summary>In storage.</summary>
    InStore,

    /// <summary>Taken out.</summary>
    TakenOut,

    /// <summary>Checked, and in working order.</summary>
    CheckedInWorkingOrder,

    /// <summary>In use.</summary>
    InUse,

    /// <summary>Used, and to be cleaned.</summary>
    ToBeCleaned,

    /// <summary>Cleaned.</summary>
    Cleaned,

    /// <summary>Back in storage.</summary>
    Returned,

    /// <summary>Used up.</summary>
    UsedUp,

    /// <summary>Put aside so that nobody uses it.</summary>
    InQuarantine,

    /// <summary>Given into repair.</summary>
    InRepair,

    /// <summary>Disposed of.</summary>
    DisposedOf,
}

/// <summary>Which way a resource can go.</summary>
internal static class Custody
{
    /// <summary>Whether a resource is where it may stay after the session.</summary>
    public static bool IsAtRest(ResourceCustody custody) => custody is ResourceCustody.InStore or ResourceCustody.Returned or ResourceCustody.UsedUp
        or ResourceCustody.InQuarantine or ResourceCustody.InRepair or ResourceCustody.DisposedOf;

    /// <summary>Whether a resource can go from one custody to another.</summary>
    public static bool MayMove(ResourceCustody from, ResourceCustody to) => to switch
    {
        ResourceCustody.TakenOut => from is ResourceCustody.InStore or ResourceCustody.Returned,
        ResourceCustody.Cleaned => !IsAtRest(from),

        // What was used is cleaned before it goes back; what was only taken out goes back as it is.
        ResourceCustody.Returned => from is ResourceCustody.TakenOut or ResourceCustody.CheckedInWorkingOrder or ResourceCustody.Cleaned,
        ResourceCustody.UsedUp => !IsAtRest(from),
        ResourceCustody.InQuarantine => !IsAtRest(from),
        ResourceCustody.InRepair or ResourceCustody.DisposedOf => !IsAtRest(from) || from == ResourceCustody.InQuarantine,
        _ => false,
    };
}
