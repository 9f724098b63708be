namespace TherapySession;

/// <summary>What stands between two phases: a set of requirements that all have to be met, or a choice between two ways.</summary>
public enum Gate
{
    /// <summary>Nothing is asked.</summary>
    None,

    /// <summary>Before preparing: roles, consent, guidance, outcomes and preferred support.</summary>
    G1,

    /// <summary>Before taking part: choice, needs, environment, activities, resources, risks, skills, and consent again.</summary>
    G2,

    /// <summary>Before going on after a pause: consent again, and the cause of the pause answered.</summary>
    GoingOn,

    /// <summary>After taking part: observations, medication prompts and outings, pauses closed, changes settled.</summary>
    G3,

    /// <summary>After feedback: every voice heard or asked, outcomes rated, changes settled.</summary>
    G4,

    /// <summary>After tidying up: resources and people back, environment tidy and safe, hazards reported.</summary>
    G5,

    /// <summary>Before the end: record, reflection, concerns.</summary>
    G6,

    /// <summary>The end of a cancelled session: what was taken out is back, and whoever was out.</summary>
    AllBack,

    /// <summary>The way of a cancelled session that has something out of storage, or somebody out on an outing.</summary>
    SomethingOut,

    /// <summary>The way of a cancelled session that has nothing out of storage, and nobody out.</summary>
    NothingOut,
}
