using System.Globalization;

namespace TherapySession.Tests;

/// <summary>Cultures that write numbers and dates otherwise than the invariant one.</summary>
internal static class Cultures
{
    /// <summary>A culture by its name; where the machine has none (globalisation-invariant mode), one that is as odd.</summary>
    public static CultureInfo Of(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NegativeSign = "\u2212";
            odd.DateTimeFormat.DateSeparator = ".";
            odd.DateTimeFormat.TimeSeparator = ".";
            return odd;
        }
    }
}
