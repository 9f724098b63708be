using System.Text;
using Spectre.Console;

namespace TherapySession.Tool;

/// <summary>Where the tool reads and writes: answers on one stream, complaints and progress on the other.</summary>
internal sealed class Streams(Stream input, Stream output, TextWriter error) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Stream In { get; } = input;

    /// <summary>Answers as bytes. What was written as text comes first only after a flush of <see cref="Out"/>.</summary>
    public Stream OutBytes { get; } = output;

    public TextWriter Out { get; } = WriterTo(output);

    public TextWriter Error { get; } = error;

    public bool InColour { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>How many characters a line of the terminal takes that complaints and progress go to.</summary>
    public Func<int> ErrorWidth { get; init; } = static () => 80;

    public CancellationToken Interrupted { get; init; }

    /// <summary>The streams of this process. Colour is for a terminal only, and never where NO_COLOR is set.</summary>
    public static Streams OfProcess(CancellationToken interrupted) => new(Console.OpenStandardInput(), Console.OpenStandardOutput(), WriterTo(Console.OpenStandardError(), flush: true))
    {
        InColour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        ErrorWidth = TerminalWidth,
        Interrupted = interrupted,
    };

    public static TextWriter WriterTo(Stream stream, bool flush = false) => new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n", AutoFlush = flush };

    /// <summary>A terminal that is written to with colours, or without any.</summary>
    public static IAnsiConsole Terminal(TextWriter writer, bool inColour)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = inColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = inColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });

        // Lines are the reader's to break: a pipe has no width.
        terminal.Profile.Width = 100_000;
        return terminal;
    }

    // A terminal that doesn't say how wide it is has the usual width.
    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }

    public void Complain(string message) => Error.WriteLine($"therapysession: {message}");

    public void Dispose()
    {
        Out.Flush();
        OutBytes.Flush();
    }
}
