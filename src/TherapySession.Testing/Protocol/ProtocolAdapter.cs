using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TherapySession.Testing;

/// <summary>Software that answers the line protocol over two streams; <see cref="ProcessAdapter"/> is one over a process of its own.</summary>
/// <remarks>Not safe for several threads at once: one call is asked and answered before the next.</remarks>
/// <param name="calls">Where calls are written to.</param>
/// <param name="answers">Where answers are read from.</param>
public sealed class ProtocolAdapter(Stream calls, Stream answers) : ISessionAdapter
{
    private readonly LineReader _answers = new(answers);
    private int _calls;

    /// <inheritdoc/>
    public ValueTask<AdapterCapabilities> CapabilitiesAsync(CancellationToken cancellation) =>
        Call(Protocol.Capabilities, static _ => { }, static answer => CapabilitiesWire.Read(answer.GetProperty(Protocol.Capabilities)), cancellation);

    /// <inheritdoc/>
    public ValueTask<AdapterAnswer> StartAsync(Opening opening, Stamp stamp, CancellationToken cancellation) => Call(Protocol.Start, writer =>
    {
        writer.WritePropertyName(Protocol.Script);
        writer.WriteRawValue(Protocol.Text(opening, stamp));
    }, Answer, cancellation);

    /// <inheritdoc/>
    public ValueTask<AdapterAnswer> DoAsync(SessionId session, SessionCommand command, Stamp stamp, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return Call(Protocol.Do, writer =>
        {
            writer.WriteString(Protocol.Session, session.Value);
            writer.WritePropertyName(Protocol.Step);
            writer.WriteRawValue(Protocol.Text(command, stamp));
        }, Answer, cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<AdapterExport> ExportAsync(SessionId session, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return Call(
            Protocol.Export, writer => writer.WriteString(Protocol.Session, session.Value),
            static answer => AdapterExport.Of(Encoding.UTF8.GetBytes(answer.GetProperty(Protocol.Record).GetRawText())), cancellation);
    }

    /// <summary>Asks the other side to end, and closes the stream of calls. The answer is not waited for.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Write(Protocol.Line(++_calls, static writer => writer.WriteString(Protocol.Ask, Protocol.Dispose)), default).ConfigureAwait(false);
            await calls.DisposeAsync().ConfigureAwait(false);
        }
        catch (IOException)
        {
            // Who has gone already need not be asked to.
        }
    }

    private static AdapterAnswer Answer(JsonElement answer)
    {
        if (answer.TryGetProperty(Protocol.Accepted, out var accepted))
            return new AdapterAnswer.Accepted { Phase = accepted.TryGetProperty("phase", out var phase) ? phase.Deserialize<Phase>(Protocol.Wire) : null };

        var refused = answer.GetProperty(Protocol.Refused);
        return new AdapterAnswer.Refused { Codes = refused.TryGetProperty("codes", out var codes) ? codes.EnumerateArray().Select(code => code.GetString() ?? "").ToValueList() : [] };
    }

    private async ValueTask<T> Call<T>(string ask, Action<Utf8JsonWriter> rest, Func<JsonElement, T> read, CancellationToken cancellation)
    {
        var call = ++_calls;
        try
        {
            await Write(Protocol.Line(call, writer =>
            {
                writer.WriteString(Protocol.Ask, ask);
                rest(writer);
            }), cancellation).ConfigureAwait(false);
            return await _answers.Next(cancellation).ConfigureAwait(false) is { } line ? Read(line, call, read) : throw new AdapterFaultException(KitCodes.Ended, ["-"]);
        }
        catch (InvalidDataException broken)
        {
            throw new AdapterFaultException(KitCodes.BrokenLine, [broken.Message], broken);
        }
        catch (IOException closed)
        {
            throw new AdapterFaultException(KitCodes.Ended, ["-"], closed);
        }
    }

    private static T Read<T>(ReadOnlyMemory<byte> line, int call, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var answer = document.RootElement;
            if (answer.GetProperty(Protocol.VersionMember).GetInt32() is var version && version != Protocol.Version)
                throw new AdapterFaultException(KitCodes.OtherProtocol, [Figure(version), Figure(Protocol.Version)]);
            if (answer.TryGetProperty(Protocol.Fault, out var fault))
                throw new AdapterFaultException(KitCodes.OwnFault, [], new InvalidOperationException(fault.TryGetProperty("what", out var what) ? what.ToString() : ""));
            if (answer.GetProperty(Protocol.Call).GetInt32() is var answered && answered != call)
                throw new AdapterFaultException(KitCodes.OtherCall, [Figure(answered), Figure(call)]);
            return read(answer);
        }
        catch (JsonException broken)
        {
            throw new AdapterFaultException(KitCodes.BrokenLine, ["it is not JSON"], broken);
        }
        catch (Exception broken) when (broken is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new AdapterFaultException(KitCodes.BrokenLine, ["a member is missing or is of another kind"], broken);
        }
    }

    private async ValueTask Write(ReadOnlyMemory<byte> line, CancellationToken cancellation)
    {
        await calls.WriteAsync(line, cancellation).ConfigureAwait(false);
        await calls.FlushAsync(cancellation).ConfigureAwait(false);
    }

    private static string Figure(int value) => value.ToString(CultureInfo.InvariantCulture);
}
