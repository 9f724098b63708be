using System.Text;

namespace TherapySession.Benchmarks;

/// <summary>The table of questions, goals and verdicts as Markdown, its columns lined up for those who read it as text.</summary>
internal static class RatioTable
{
    private static readonly string[] Head = ["work", "beside", "time", "bytes", "goal", "verdict"];

    public static string Of(IReadOnlyCollection<Measured> all)
    {
        string[][] rows = [Head, .. all.Select(Row)];
        var widths = Enumerable.Range(0, Head.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        for (var i = 0; i < rows.Length; i++)
        {
            Line(text, rows[i], widths, ' ');
            if (i == 0)
                Line(text, ["", "", "", "", "", ""], widths, '-');
        }

        return text.ToString();
    }

    private static string[] Row(Measured measured) =>
    [
        measured.Asked.Work,
        measured.Asked.Beside,
        measured.WhyNot is null ? measured.Asked.Goal.Told(measured) : "-",
        measured.WhyNot is null ? Goal.Times(measured.BytesRatio) : "-",
        measured.Asked.Goal.ToString(),
        measured.WhyNot is { } why ? $"not measured: {why}" : measured.IsMet ? "met" : "not met",
    ];

    private static void Line(StringBuilder text, string[] cells, int[] widths, char fill)
    {
        for (var column = 0; column < cells.Length; column++)
            text.Append('|').Append(fill).Append(cells[column].PadRight(widths[column], fill)).Append(fill);
        text.Append("|\n");
    }
}
