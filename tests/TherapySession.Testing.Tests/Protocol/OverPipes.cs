using System.IO.Pipes;

namespace TherapySession.Testing.Tests;

/// <summary>An adapter served over pipes within this process: the protocol without the cost of a process.</summary>
internal sealed class OverPipes(Func<ISessionAdapter> served, Action<string>? heard = null) : IAdapterFactory
{
    public OverPipes()
        : this(() => new InMemoryAdapter())
    {
    }

    public ISessionAdapter Create()
    {
        var calls = new AnonymousPipeServerStream(PipeDirection.Out);
        var answers = new AnonymousPipeServerStream(PipeDirection.In);
        var input = new AnonymousPipeClientStream(PipeDirection.In, calls.ClientSafePipeHandle);
        var output = new AnonymousPipeClientStream(PipeDirection.Out, answers.ClientSafePipeHandle);
        _ = Task.Run(async () =>
        {
            await using (input)
            await using (output)
                await ProtocolServer.ServeAsync(served(), heard is null ? input : new Tapped(input, heard), heard is null ? output : new Tapped(output, heard));
        });
        return new ProtocolAdapter(calls, answers);
    }

    // Tells everything that goes through it.
    private sealed class Tapped(Stream inner, Action<string> heard) : Stream
    {
        public override bool CanRead => inner.CanRead;

        public override bool CanSeek => false;

        public override bool CanWrite => inner.CanWrite;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => Heard(buffer, offset, inner.Read(buffer, offset, count));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await inner.ReadAsync(buffer, cancellationToken);
            heard(System.Text.Encoding.UTF8.GetString(buffer.Span[..read]));
            return read;
        }

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, Heard(buffer, offset, count));

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            heard(System.Text.Encoding.UTF8.GetString(buffer.Span));
            return inner.WriteAsync(buffer, cancellationToken);
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        private int Heard(byte[] buffer, int offset, int count)
        {
            heard(System.Text.Encoding.UTF8.GetString(buffer, offset, count));
            return count;
        }
    }
}
