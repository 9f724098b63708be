using System.Runtime.CompilerServices;

namespace TherapySession;

/// <summary>Whether a value is one of a closed list. The values of each list count from zero without a hole; a test holds that.</summary>
/// <remarks>What the platform has for it looks through the names of the list, and is compiled anew for each list.</remarks>
internal static class ClosedList<TEnum>
    where TEnum : struct, Enum
{
    private static readonly int Count = Enum.GetValuesAsUnderlyingType<TEnum>().Length;

    public static bool Has(TEnum value) => (uint)Unsafe.BitCast<TEnum, int>(value) < (uint)Count;
}
