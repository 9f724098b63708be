using System.Globalization;

namespace TherapySession.Tool.Output.Reports;

/// <summary>Where a report for people is written to: headings, sentences, lists, tables.</summary>
internal abstract class Page(TextWriter output)
{
    protected TextWriter Output { get; } = output;

    public abstract void Title(string text);

    public abstract void Heading(string text);

    public abstract void Sentence(string text);

    /// <summary>A point of a list, numbered from 1 or with 0 for none, and what belongs to it.</summary>
    public abstract void Point(int number, string text, IEnumerable<string> below);

    public abstract void Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows);

    /// <summary>Something to be typed.</summary>
    public abstract void Call(string text);

    protected static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Plain text.</summary>
internal sealed class TextPage(TextWriter output) : Page(output)
{
    public override void Title(string text)
    {
    }

    public override void Heading(string text)
    {
        Output.WriteLine();
        Output.WriteLine(text);
    }

    public override void Sentence(string text) => Output.WriteLine(text);

    public override void Point(int number, string text, IEnumerable<string> below)
    {
        Output.WriteLine(number == 0 ? $"  - {text}" : $"  {number}. {text}");
        foreach (var line in below)
            Output.WriteLine($"     {line}");
    }

    public override void Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = columns.Select((column, i) => Math.Max(column.Length, rows.Count == 0 ? 0 : rows.Max(row => row[i].Length))).ToArray();
        Line(columns);
        foreach (var row in rows)
            Line(row);

        void Line(IReadOnlyList<string> cells) => Output.WriteLine(("  " + string.Join("  ", cells.Select((cell, i) => cell.PadRight(widths[i])))).TrimEnd());
    }

    public override void Call(string text) => Output.WriteLine($"  {text}");
}

/// <summary>Markdown.</summary>
internal sealed class MarkdownPage(TextWriter output) : Page(output)
{
    public override void Title(string text) => Output.WriteLine($"# {Escaped(text)}\n");

    public override void Heading(string text) => Output.WriteLine($"\n## {Escaped(text)}\n");

    public override void Sentence(string text) => Output.WriteLine($"{Escaped(text)}\n");

    public override void Point(int number, string text, IEnumerable<string> below)
    {
        Output.WriteLine(number == 0 ? $"- {Escaped(text)}" : $"{number}. {Escaped(text)}");
        foreach (var line in below)
            Output.WriteLine($"{(number == 0 ? "  " : "   ")}- {Escaped(line)}");
    }

    public override void Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        Output.WriteLine($"| {string.Join(" | ", columns.Select(Escaped))} |");
        Output.WriteLine($"|{string.Concat(columns.Select(_ => "---|"))}");
        foreach (var row in rows)
            Output.WriteLine($"| {string.Join(" | ", row.Select(Escaped))} |");
        Output.WriteLine();
    }

    public override void Call(string text) => Output.WriteLine($"```\n{text.Replace("`", "'", StringComparison.Ordinal)}\n```\n");

    // What a log says is text, whatever it looks like.
    private static string Escaped(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '!' or '~')
                escaped.Append('\\');
            escaped.Append(character is '\n' or '\r' ? ' ' : character);
        }

        return escaped.ToString();
    }
}
