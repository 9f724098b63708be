using System.Text;
using TherapySession.Json;

namespace TherapySession.Conformance;

/// <summary>Whether a template makes a value of the library once its holes are filled.</summary>
internal static class TemplateCheck
{
    /// <summary>The first thing that is wrong with a template, or worth a look; <see langword="null"/> where nothing is.</summary>
    public static Problem? ProblemOf(string json, Type type)
    {
        var text = Encoding.UTF8.GetBytes(json);
        var log = new ProblemLog(text, JsonReading.Default);
        if (RawScan.Of(Encoding.UTF8.GetBytes($"[{json}]"), JsonReading.Default, log) is not null)
        {
            using var diagnosis = new Diagnosis(text, 0, "", log, JsonReading.Default);
            using (diagnosis.WithHoles())
                diagnosis.Whole(type);
        }

        var result = log.Result<string>([], 0);
        return result.Problems.Count > 0 ? result.Problems[0] : null;
    }
}
