using System.Runtime.CompilerServices;

namespace TherapySession;

/// <summary>Whether a value is one of a closed list. The values of each list of the domain count from zero without a hole; a test holds that.</summary>
/// <remarks>What the platform has for it looks through the names of the list, and is compiled anew for each list.</remarks>
internal static class ClosedList
{
    public static bool Has<TEnum>(TEnum value)
        where TEnum : struct, Enum => (uint)Unsafe.BitCast<TEnum, int>(value) < Length<TEnum>.Value;

    /// <summary>How many values a closed list has.</summary>
    public static int Count(Type list) => Enum.GetValuesAsUnderlyingType(list).Length;

    private static class Length<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly uint Value = (uint)Count(typeof(TEnum));
    }
}
