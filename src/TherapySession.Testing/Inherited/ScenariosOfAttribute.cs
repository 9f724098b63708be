using System.Reflection;
using Xunit.Sdk;

namespace TherapySession.Testing;

/// <summary>Gives the names of the kit's scenarios of an area, one a row.</summary>
/// <param name="area">Which area.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScenariosOfAttribute(KitArea area) : DataAttribute
{
    /// <summary>Which area.</summary>
    public KitArea Area { get; } = area;

    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => Scenario.Embedded.Where(scenario => scenario.Area == Area).Select(scenario => new object[] { scenario.Name });
}
