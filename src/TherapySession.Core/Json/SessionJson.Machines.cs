using System.Buffers;
using TherapySession.Conformance;

namespace TherapySession.Json;

public static partial class SessionJson
{
    private const string MachineShape = "{ \"schemaVersion\": 1, \"states\": [...], \"initial\": \"...\", \"final\": [...], \"transitions\": [...] }";

    /// <summary>Reads a machine file; the machine is checked as <see cref="ProcessMachine.Load"/> does. A step without a trigger is silent.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    public static ReadResult<ProcessMachine> ReadMachine(ReadOnlyMemory<byte> utf8, JsonReading? reading = null) =>
        ReadOne<MachineWire, ProcessMachine>(utf8, reading, "machine", MachineShape, static _ => true, static (wire, tell) =>
        {
            var loading = ProcessMachine.Load(wire.ToMachine());
            foreach (var problem in loading.Problems)
                tell(problem, "", ProblemSeverity.SessionRefused);
            return loading.Machine;
        });

    /// <summary>Reads a machine file; the machine is checked as <see cref="ProcessMachine.Load"/> does. A step without a trigger is silent.</summary>
    /// <param name="stream">The file; read to its end and left open.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ReadResult<ProcessMachine> ReadMachine(Stream stream, JsonReading? reading = null, CancellationToken cancellation = default) =>
        StreamBytes.TryRead(stream, reading ?? JsonReading.Default, cancellation, out var bytes) ? ReadMachine(bytes, reading) : TooLarge<ProcessMachine>(reading);

    /// <summary>Writes a machine file.</summary>
    public static void Write(IBufferWriter<byte> output, ProcessMachine machine, JsonLayout layout = JsonLayout.Indented)
    {
        ArgumentNullException.ThrowIfNull(machine);
        Write(output, MachineWire.From(machine.Data), layout);
    }

    /// <summary>Writes a machine file to a stream, which is left open.</summary>
    public static void Write(Stream stream, ProcessMachine machine, JsonLayout layout = JsonLayout.Indented) => To(stream, output => Write(output, machine, layout));

    /// <summary>A machine file as a text.</summary>
    public static string ToText(ProcessMachine machine, JsonLayout layout = JsonLayout.Indented) => Text(output => Write(output, machine, layout));
}
