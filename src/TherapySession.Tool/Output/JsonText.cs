using System.Text.Encodings.Web;
using System.Text.Json;

namespace TherapySession.Tool.Output;

/// <summary>A JSON answer on its way out: indented, with line feeds, closed by one.</summary>
internal sealed class JsonText : IDisposable
{
    private readonly Stream _output;

    private JsonText(Stream output)
    {
        _output = output;
        Writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public Utf8JsonWriter Writer { get; }

    public static JsonText To(Stream output) => new(output);

    /// <summary>The name of a value of a closed list, as JSON has it: beginning with a small letter.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public void Dispose()
    {
        Writer.Dispose();
        _output.Write("\n"u8);
    }
}
