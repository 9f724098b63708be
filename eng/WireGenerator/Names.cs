namespace TherapySession.WireGenerator;

/// <summary>Names as the wire has them.</summary>
internal static class Names
{
    /// <summary>As the platform's policy does it: capitals at the beginning become small, but for the last before a small letter.</summary>
    public static string CamelCase(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (!char.IsUpper(letters[i]) || (i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1])))
                break;
            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }
}
