using System.Text;
using System.Text.Json;

namespace TherapySession.Testing;

/// <summary>Serves an adapter over the line protocol: the other side of <see cref="ProcessAdapter"/>, for software on .NET that is to be tested as a process, and as an example for any other.</summary>
/// <remarks>One call at a time, in the order in which they come. A call that can't be read, and an adapter that throws, are answered as faults.</remarks>
public static class ProtocolServer
{
    /// <summary>Answers calls until the input ends or the adapter is disposed of.</summary>
    /// <param name="adapter">What answers.</param>
    /// <param name="input">Where calls come from, for instance standard input.</param>
    /// <param name="output">Where answers go, for instance standard output; nothing else may be written to it.</param>
    /// <param name="cancellation">Stops serving.</param>
    /// <exception cref="InvalidDataException">A line has no end.</exception>
    public static async Task ServeAsync(ISessionAdapter adapter, Stream input, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        await using (adapter.ConfigureAwait(false))
        {
            var lines = new LineReader(input);
            for (var isOpen = true; isOpen && await lines.Next(cancellation).ConfigureAwait(false) is { } line;)
            {
                (var answer, isOpen) = await Answer(adapter, line, cancellation).ConfigureAwait(false);
                await output.WriteAsync(answer, cancellation).ConfigureAwait(false);
                await output.FlushAsync(cancellation).ConfigureAwait(false);
            }
        }
    }

    private static async ValueTask<(ReadOnlyMemory<byte> Answer, bool IsOpen)> Answer(ISessionAdapter adapter, ReadOnlyMemory<byte> line, CancellationToken cancellation)
    {
        var call = 0;
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            call = root.GetProperty(Protocol.Call).GetInt32();
            if (root.GetProperty(Protocol.VersionMember).GetInt32() != Protocol.Version)
                return (Fault(call, $"this is version {Protocol.Version} of the protocol"), true);

            var ask = root.GetProperty(Protocol.Ask).GetString();
            return (Protocol.Line(call, await Asked(adapter, ask!, root, cancellation).ConfigureAwait(false)), ask != Protocol.Dispose);
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            return (Fault(call, $"{wrong.GetType().Name}: {wrong.Message}"), true);
        }
    }

    private static async ValueTask<Action<Utf8JsonWriter>> Asked(ISessionAdapter adapter, string ask, JsonElement root, CancellationToken cancellation)
    {
        switch (ask)
        {
            case Protocol.Capabilities:
                return CapabilitiesWire.Writer(await adapter.CapabilitiesAsync(cancellation).ConfigureAwait(false));
            case Protocol.Start:
                var script = Protocol.ReadScript(Encoding.UTF8.GetBytes(root.GetProperty(Protocol.Script).GetRawText()));
                return Writer(await adapter.StartAsync(script.Opening, script.Stamp, cancellation).ConfigureAwait(false));
            case Protocol.Do:
                var step = Protocol.ReadStep(root.GetProperty(Protocol.Step));
                return Writer(await adapter.DoAsync(SessionOf(root), step.Command, step.Stamp, cancellation).ConfigureAwait(false));
            case Protocol.Export:
                return Writer(await adapter.ExportAsync(SessionOf(root), cancellation).ConfigureAwait(false));
            case Protocol.Dispose:
                return static writer =>
                {
                    writer.WriteStartObject(Protocol.Disposed);
                    writer.WriteEndObject();
                };
            default:
                throw new NotSupportedException("the kit asks for capabilities, start, do, export and dispose");
        }
    }

    private static SessionId SessionOf(JsonElement root) => new(root.GetProperty(Protocol.Session).GetString()!);

    private static Action<Utf8JsonWriter> Writer(AdapterAnswer answer) => writer =>
    {
        switch (answer)
        {
            case AdapterAnswer.Accepted accepted:
                writer.WriteStartObject(Protocol.Accepted);
                if (accepted.Phase is { } phase)
                {
                    writer.WritePropertyName("phase");
                    JsonSerializer.Serialize(writer, phase, Protocol.Wire);
                }

                writer.WriteEndObject();
                break;
            case AdapterAnswer.Refused refused:
                writer.WriteStartObject(Protocol.Refused);
                writer.WriteStartArray("codes");
                foreach (var code in refused.Codes)
                    writer.WriteStringValue(code);
                writer.WriteEndArray();
                writer.WriteEndObject();
                break;
        }
    };

    private static Action<Utf8JsonWriter> Writer(AdapterExport export) => writer =>
    {
        writer.WritePropertyName(Protocol.Record);
        if (export.Events is not { } events)
        {
            // Written anew, for an indented record would be several lines.
            using var document = JsonDocument.Parse(export.Json);
            document.RootElement.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", TherapySession.Json.SessionJson.SchemaVersion);
        writer.WriteStartArray("history");
        foreach (var fact in events)
            JsonSerializer.Serialize(writer, fact, Protocol.Wire);
        writer.WriteEndArray();
        writer.WriteEndObject();
    };

    private static ReadOnlyMemory<byte> Fault(int call, string what) => Protocol.Line(call, writer =>
    {
        writer.WriteStartObject(Protocol.Fault);
        writer.WriteString("what", what);
        writer.WriteEndObject();
    });
}
