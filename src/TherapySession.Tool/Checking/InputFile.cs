using TherapySession.Tool.Commands;

namespace TherapySession.Tool.Checking;

/// <summary>A file, or standard input, that is read once or twice.</summary>
/// <param name="path">The file, or a hyphen.</param>
/// <param name="name">What to call it.</param>
/// <param name="streams">Knows standard input.</param>
internal sealed class InputFile(string path, string name, Streams streams) : IDisposable
{
    private Stream? _stream;
    private bool _isKept;

    public string Name => name;

    /// <summary>Whether it has one record a line.</summary>
    public bool IsLines => name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);

    /// <summary>How much of it has been read, from 0 to 1; 0 where nobody can know.</summary>
    public double Fraction => _stream is { CanSeek: true, Length: > 0 } ? (double)_stream.Position / _stream.Length : 0;

    /// <summary>Opens it, from its beginning.</summary>
    /// <exception cref="UnusableException">There is no such file, or it can't be opened.</exception>
    public Stream Open()
    {
        if (!_isKept)
            return _stream = Given.Open(path, streams);

        _stream!.Position = 0;
        return _stream;
    }

    /// <summary>Makes sure that it can be opened twice: what comes on standard input is kept in a file that nobody else can read and that goes with this object.</summary>
    public void Keep()
    {
        if (path != "-" || _isKept)
            return;

        try
        {
            _stream = Temporary();
            streams.TakeIn().CopyTo(_stream);
            _isKept = true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException("unusable.noRoom", name);
        }
    }

    /// <summary>Closes it for now.</summary>
    public void Close()
    {
        if (!_isKept)
            _stream?.Dispose();
    }

    public void Dispose() => _stream?.Dispose();

    private static FileStream Temporary()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.Delete, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var stream = new FileStream(path, options);

        // Where the system lets an open file go without its name, nothing is left behind however this ends.
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        return stream;
    }
}
