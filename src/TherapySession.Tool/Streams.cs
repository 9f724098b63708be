using System.Text;
using Spectre.Console;
using TherapySession.Tool.Output;

namespace TherapySession.Tool;

/// <summary>Where the tool reads and writes: answers on one stream, complaints and progress on the other.</summary>
internal sealed class Streams(Stream input, Stream output, TextWriter error) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private int _status;
    private Stream? _file;
    private bool _isInTaken;

    /// <summary>Answers as bytes. What was written as text comes first only after a flush of <see cref="Out"/>.</summary>
    public Stream OutBytes { get; private set; } = output;

    public TextWriter Out { get; private set; } = WriterTo(output);

    public TextWriter Error { get; } = error;

    /// <summary>Held while something is written that may share a terminal with the progress.</summary>
    public Lock Line { get; } = new();

    public bool InColour { get => field && _file is null; init; }

    public bool ErrorIsTerminal { get; init; }

    public bool OutIsTerminal { get => field && _file is null; init; }

    /// <summary>The columns of the terminal; what says how far a run is never takes two lines.</summary>
    public Func<int> Columns { get; init; } = () => 80;

    public CancellationToken Interrupted { get; init; }

    /// <summary>The language of the answer, and of complaints.</summary>
    public Wording Wording { get; set; } = Wording.In(Language.English);

    /// <summary>The streams of this process. Colour is for a terminal only, and never where NO_COLOR is set.</summary>
    public static Streams OfProcess(CancellationToken interrupted) => new(Console.OpenStandardInput(), Console.OpenStandardOutput(), WriterTo(Console.OpenStandardError(), flush: true))
    {
        InColour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Columns = TerminalWidth,
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

    /// <summary>Standard input, which can be read once.</summary>
    /// <exception cref="UnusableException">It was taken already.</exception>
    public Stream TakeIn()
    {
        if (_isInTaken)
            throw new UnusableException("unusable.inputTwice");

        _isInTaken = true;
        return input;
    }

    /// <summary>Writes answers to a file from now on, instead of to standard output.</summary>
    public void AnswerTo(Stream file) => (OutBytes, Out, _file) = (file, WriterTo(file), file);

    /// <summary>Writes a part of the answer; where it goes to the same terminal as what says how far a run is, that makes way first.</summary>
    public void Answer(Action write)
    {
        if (!OutIsTerminal || !ErrorIsTerminal)
        {
            write();
            return;
        }

        lock (Line)
        {
            Status("");
            write();
            Flush();
        }
    }

    public void Complain(string message)
    {
        lock (Line)
        {
            Status("");
            Error.WriteLine(Plain.Text($"therapysession: {message}"));
        }
    }

    /// <summary>Shows how far a run is, in the place of what was shown before; nothing takes it away.</summary>
    public void Status(string text)
    {
        lock (Line)
        {
            if (_status == 0 && text.Length == 0)
                return;

            // One column is left free, so that no terminal goes on to the next line.
            var columns = Math.Max(0, Columns() - 1);
            var shown = text.Length > columns ? text[..columns] : text;
            Error.Write("\r" + shown.PadRight(Math.Min(_status, columns)) + (text.Length == 0 ? "\r" : ""));
            _status = shown.Length;
        }
    }

    public void Flush()
    {
        Out.Flush();
        OutBytes.Flush();
    }

    public void Dispose()
    {
        try
        {
            Flush();
        }
        catch (IOException)
        {
            // Nobody takes the rest of the answer any more; who called has been told where there was somebody to tell.
        }

        _file?.Dispose();
    }
}
