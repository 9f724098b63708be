using System.Text.Json;
using TherapySession.Outcomes;

namespace TherapySession.Tests.Outcomes;

/// <summary>Asks a method by name, the way a caller with JSON does.</summary>
internal static class Answers
{
    public static Evaluated<OutcomeFigures> To(string method, string input)
    {
        using var document = JsonDocument.Parse(input);
        return OutcomeMethods.Evaluate(method, document.RootElement);
    }

    public static JsonElement Figures(string method, string input) => Json(To(method, input).Result);

    public static JsonElement Json(OutcomeFigures figures)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            figures.WriteTo(writer);
        using var document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }
}
