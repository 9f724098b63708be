using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TherapySession.Json;

/// <summary>What a member is when a file does not say it.</summary>
/// <remarks>
/// The generated code sets every init-only member, also those that the text does not have, and so overwrites the initialiser of the type with null.
/// What the type says is put back here, once the object is read; a test holds this table equal to the initialisers.
/// </remarks>
internal static class WireDefaults
{
    private static readonly FrozenDictionary<Type, Action<object>> Fills = new Dictionary<Type, Action<object>>
    {
        [typeof(ConsentResponse)] = On<ConsentResponse>(static it => { if (it.Scope is null) Scope(it, ConsentScope.TakingPart); }),
        [typeof(ConsentScope)] = On<ConsentScope>(static it =>
        {
            if (it.OnlyActivities is null) OnlyActivities(it, []);
            if (it.OnlyTypes is null) OnlyTypes(it, []);
            if (it.ExceptActivities is null) ExceptActivities(it, []);
            if (it.ShareWith is null) ShareWith(it, []);
        }),
        [typeof(SupportAgreement)] = On<SupportAgreement>(static it => { if (it.Adjustments is null) Adjustments(it, []); }),
        [typeof(PlannedRisk)] = On<PlannedRisk>(static it => { if (it.Activities is null) Activities(it, []); }),
        [typeof(TherapyPlan)] = On<TherapyPlan>(static it =>
        {
            if (it.Risks is null) Risks(it, []);
            if (it.AccessNeeds is null) AccessNeeds(it, []);
            if (it.Prompts is null) Prompts(it, PromptHierarchy.Default);
        }),
        [typeof(PlannedActivity)] = On<PlannedActivity>(static it =>
        {
            if (it.Outcomes is null) Outcomes(it, []);
            if (it.Resources is null) Resources(it, []);
            if (it.Skills is null) Skills(it, []);
        }),
        [typeof(EnvironmentLeft)] = On<EnvironmentLeft>(static it => { if (it.Supported is null) Supported(it, []); }),
        [typeof(Opening)] = On<Opening>(static it => { if (it.Jurisdiction is null) Law(it, Jurisdiction.EnglandAndWales); }),
        [typeof(ResourceCheck)] = On<ResourceCheck>(static it => { if (it.Ready is null) Ready(it, []); }),
        [typeof(ProfileData)] = On<ProfileData>(static it =>
        {
            if (it.AlsoRequires is null) AlsoRequires(it, []);
            if (it.MayAct is null) MayAct(it, []);
            if (it.CoSignatures is null) CoSignatures(it, []);
        }),
    }.ToFrozenDictionary();

    /// <summary>What to do with an object of a type once it is read; <see langword="null"/> where nothing is.</summary>
    public static Action<object>? Fill(Type type) => Fills.GetValueOrDefault(type);

    /// <summary>The value that is left out in writing; <see langword="null"/> where the member is always written.</summary>
    public static object? Of(Type owner, JsonPropertyInfo member)
    {
        // Whose law counted is worth a line in every record.
        if (member.PropertyType == typeof(Jurisdiction))
            return null;
        if (owner == typeof(ConsentResponse))
            return ConsentScope.TakingPart;
        if (member.PropertyType == typeof(PromptHierarchy))
            return PromptHierarchy.Default;

        return Converter(member) is IHasDefault has
            ? has.Default
            : throw new InvalidOperationException($"{owner.Name}.{member.Name} has no default on the wire.");
    }

    private static JsonConverter? Converter(JsonPropertyInfo member) =>
        member.Options.Converters.FirstOrDefault(converter => converter.CanConvert(member.PropertyType));

    private static Action<object> On<T>(Action<T> fill) => it => fill((T)it);

    // Init-only is a promise to callers of the type; while an object is read nobody has it yet.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Scope")]
    private static extern void Scope(ConsentResponse it, ConsentScope value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_OnlyActivities")]
    private static extern void OnlyActivities(ConsentScope it, ValueList<ActivityId> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_OnlyTypes")]
    private static extern void OnlyTypes(ConsentScope it, ValueList<TherapyType> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ExceptActivities")]
    private static extern void ExceptActivities(ConsentScope it, ValueList<ActivityId> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ShareWith")]
    private static extern void ShareWith(ConsentScope it, ValueList<PersonId> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Adjustments")]
    private static extern void Adjustments(SupportAgreement it, ValueList<ReasonableAdjustment> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Activities")]
    private static extern void Activities(PlannedRisk it, ValueList<ActivityId> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Risks")]
    private static extern void Risks(TherapyPlan it, ValueList<PlannedRisk> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_AccessNeeds")]
    private static extern void AccessNeeds(TherapyPlan it, ValueList<AccessNeed> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Prompts")]
    private static extern void Prompts(TherapyPlan it, PromptHierarchy value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Outcomes")]
    private static extern void Outcomes(PlannedActivity it, ValueList<OutcomeId> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Resources")]
    private static extern void Resources(PlannedActivity it, ValueList<PlannedResource> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Skills")]
    private static extern void Skills(PlannedActivity it, ValueList<Skill> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Supported")]
    private static extern void Supported(EnvironmentLeft it, ValueList<PersonId> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Jurisdiction")]
    private static extern void Law(Opening it, Jurisdiction value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Ready")]
    private static extern void Ready(ResourceCheck it, ValueList<DigitalReadiness> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_AlsoRequires")]
    private static extern void AlsoRequires(ProfileData it, ValueList<string> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_MayAct")]
    private static extern void MayAct(ProfileData it, ValueList<RoleRule> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_CoSignatures")]
    private static extern void CoSignatures(ProfileData it, ValueList<RoleRule> value);
}
