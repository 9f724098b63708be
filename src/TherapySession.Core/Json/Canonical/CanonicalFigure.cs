using System.Globalization;

namespace TherapySession.Json;

/// <summary>A figure as ECMAScript writes it, which is the form that RFC 8785 asks for.</summary>
internal static class CanonicalFigure
{
    public static string Of(double number)
    {
        if (!double.IsFinite(number))
            throw new ArgumentOutOfRangeException(nameof(number), "JSON has no infinite figures.");
        if (number == 0)
            return "0";

        // The platform gives the shortest digits that read back as the same figure; only where it puts the point differs.
        var parts = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var written = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var point = parts[0].IndexOf('.', StringComparison.Ordinal) is >= 0 and var at ? at : parts[0].Length;
        var all = parts[0].Replace(".", "", StringComparison.Ordinal);
        var digits = all.TrimStart('0');
        var exponent = written + point - 1 - (all.Length - digits.Length);
        return (number < 0 ? "-" : "") + Place(digits.TrimEnd('0'), exponent);
    }

    private static string Place(string digits, int exponent)
    {
        if (exponent is >= 0 and < 21)
            return digits.Length <= exponent + 1 ? digits.PadRight(exponent + 1, '0') : $"{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}";
        if (exponent is < 0 and >= -6)
            return "0." + new string('0', -exponent - 1) + digits;

        var sign = exponent < 0 ? "-" : "+";
        var size = Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);
        return digits.Length == 1 ? $"{digits}e{sign}{size}" : $"{digits[0]}.{digits[1..]}e{sign}{size}";
    }
}
