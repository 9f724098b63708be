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

    public static byte[] Pack(List<TrailStep> steps)
    {
        if (steps.Count == 0)
            return Empty;

        var packed = new List<byte>(steps.Count * 4);
        var before = default(TrailStep);
        foreach (var step in steps)
        {
            Write(packed, step.Id);
            Write(packed, step.Event - before.Event);
            Write(packed, step.Line - before.Line);
            Write(packed, step.Column - before.Column);
            before = step;
        }

        return [.. packed];
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

    private static void Write(List<byte> packed, int figure)
    {
        var bits = (uint)((figure << 1) ^ (figure >> 31));
        for (; bits >= 0x80; bits >>= 7)
            packed.Add((byte)(bits | 0x80));
        packed.Add((byte)bits);
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
