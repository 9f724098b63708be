using Xunit;
using Xunit.Sdk;

namespace TherapySession.Testing;

/// <summary>A test of the kit: as a fact of xunit, and skipped where it throws <see cref="NotExercisedException"/>.</summary>
[XunitTestCaseDiscoverer("TherapySession.Testing.KitFactDiscoverer", "TherapySession.Testing")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class KitFactAttribute : FactAttribute;

/// <summary>A test of the kit with data: as a theory of xunit, each row of which is skipped where it throws <see cref="NotExercisedException"/>.</summary>
[XunitTestCaseDiscoverer("TherapySession.Testing.KitTheoryDiscoverer", "TherapySession.Testing")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class KitTheoryAttribute : TheoryAttribute;
