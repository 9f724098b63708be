using System.Buffers;

namespace TherapySession.Conformance;

/// <summary>One recorded step as it is kept.</summary>
/// <param name="Id">Which step, by its number in <see cref="NameTable"/>.</param>
/// <param name="Event">The number of its event in its case.</param>
/// <param name="Line">Its line.</param>
/// <param name="Column">Its column.</param>
internal readonly record struct TrailStep(int Id, int Event, int Line, int Column);

/// <summary>The recorded steps of a case, packed: a log of a million events is held until its report is written, in a few bytes an event.</summary>
/// <remarks>Each figure is the difference to the one before, in groups of seven bits, the sign first.</remarks>
internal static class StepTrail
{
    public static readonly byte[] Empty = [];

    // Four figures of at most five bytes.
    private const int MostBytes = 20;

    public static byte[] Pack(List<CaseAct> steps)
    {
        if (steps.Count == 0)
            return Empty;

        var packed = ArrayPool<byte>.Shared.Rent(steps.Count * MostBytes);
        var (length, before) = (0, default(TrailStep));
        foreach (var act in steps)
        {
            var step = new TrailStep(act.Step, act.Event.Number, act.Event.Line, act.Event.Column);
            Write(packed, ref length, step.Id);
            Write(packed, ref length, step.Event - before.Event);
            Write(packed, ref length, step.Line - before.Line);
            Write(packed, ref length, step.Column - before.Column);
            before = step;
        }

        var trail = packed.AsSpan(0, length).ToArray();
        ArrayPool<byte>.Shared.Return(packed);
        return trail;
    }

    public static List<TrailStep> Unpack(ReadOnlySpan<byte> packed)
    {
        var steps = new List<TrailStep>(packed.Length / 4);
        var step = default(TrailStep);
        while (!packed.IsEmpty)
        {
            var id = Read(ref packed);
            step = new TrailStep(id, step.Event + Read(ref packed), step.Line + Read(ref packed), step.Column + Read(ref packed));
            steps.Add(step);
        }

        return steps;
    }

    private static void Write(byte[] packed, ref int length, int figure)
    {
        var bits = (uint)((figure << 1) ^ (figure >> 31));
        for (; bits >= 0x80; bits >>= 7)
            packed[length++] = (byte)(bits | 0x80);
        packed[length++] = (byte)bits;
    }

    private static int Read(ref ReadOnlySpan<byte> packed)
    {
        var (bits, shift, used) = (0u, 0, 0);
        byte each;
        do
        {
            each = packed[used++];
            bits |= (uint)(each & 0x7F) << shift;
            shift += 7;
        }
        while (each >= 0x80);

        packed = packed[used..];
        return (int)(bits >> 1) ^ -(int)(bits & 1);
    }
}
