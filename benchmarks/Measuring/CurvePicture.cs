using System.Globalization;
using System.Text;

namespace TherapySession.Benchmarks;

/// <summary>Draws panels of lines as an SVG that can be read on a light and on a dark page.</summary>
internal static class CurvePicture
{
    private const int Width = 860;
    private const int PanelHeight = 270;
    private const int Left = 62;
    private const int Right = 610;
    private const int Top = 46;
    private const int Bottom = 216;

    private static readonly string[] Colours = ["a", "b", "c"];

    public static string Of(Panel[] panels, string machine)
    {
        var text = new StringBuilder();
        var height = (PanelHeight * panels.Length) + 30;
        Add(text, $$"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{Width}} {{height}}" role="img" aria-label="Cost by size, as a ratio to the smallest size">
            <style>
            text { font: 13px system-ui, sans-serif; fill: #24292f; }
            .title { font-weight: 600; font-size: 15px; }
            .faint { fill: #59636e; }
            .grid { stroke: #d0d7de; }
            .line { fill: none; stroke-width: 2.5; }
            .a { stroke: #0a58ca; fill: #0a58ca; } .b { stroke: #b35900; fill: #b35900; } .c { stroke: #19763b; fill: #19763b; }
            path.line { fill: none; }
            text.a, text.b, text.c { stroke: none; }
            @media (prefers-color-scheme: dark) {
            text { fill: #e6edf3; } .faint { fill: #9198a1; } .grid { stroke: #3d444d; }
            .a { stroke: #6cb2ff; fill: #6cb2ff; } .b { stroke: #ffab57; fill: #ffab57; } .c { stroke: #5fd28a; fill: #5fd28a; }
            }
            </style>

            """);
        for (var i = 0; i < panels.Length; i++)
            Draw(text, panels[i], i * PanelHeight);
        Add(text, $"<text class=\"faint\" x=\"{Left}\" y=\"{height - 12}\">Ratio to the smallest size; median of rounds that take turns. {machine}.</text>\n</svg>\n");
        return text.ToString();
    }

    private static void Draw(StringBuilder text, Panel panel, int down)
    {
        var top = Math.Max(2, Math.Ceiling(panel.Lines.SelectMany(line => line.Ratios).Max()));
        Add(text, $"<text class=\"title\" x=\"{Left}\" y=\"{down + 24}\">Cost of {panel.Title}</text>\n");
        for (var step = 0; step <= 4; step++)
        {
            var y = down + Y(top * step / 4, top);
            Add(text, $"<path class=\"grid\" d=\"M{Left} {y:0.#}H{Right}\"/>\n<text class=\"faint\" x=\"{Left - 8}\" y=\"{y + 4:0.#}\" text-anchor=\"end\">{top * step / 4:0.##}x</text>\n");
        }

        for (var i = 0; i < panel.Sizes.Length; i++)
            Add(text, $"<text class=\"faint\" x=\"{X(i, panel.Sizes.Length):0.#}\" y=\"{down + Bottom + 22}\" text-anchor=\"middle\">{panel.Sizes[i]:N0}</text>\n");

        var labels = Labels(panel, top);
        for (var i = 0; i < panel.Lines.Length; i++)
        {
            var (line, colour) = (panel.Lines[i], Colours[i]);
            var points = line.Ratios.Select((ratio, at) => string.Create(CultureInfo.InvariantCulture, $"{X(at, line.Ratios.Length):0.#} {down + Y(ratio, top):0.#}"));
            Add(text, $"<path class=\"line {colour}\" d=\"M{string.Join('L', points)}\"/>\n");
            for (var at = 0; at < line.Ratios.Length; at++)
                Add(text, $"<circle class=\"{colour}\" cx=\"{X(at, line.Ratios.Length):0.#}\" cy=\"{down + Y(line.Ratios[at], top):0.#}\" r=\"3.5\"/>\n");
            Add(text, $"<text class=\"{colour}\" x=\"{Right + 14}\" y=\"{down + labels[i] + 4:0.#}\">{line.Name} {line.Ratios[^1]:0.00}x</text>\n");
        }
    }

    // Beside the end of its line, and never on another label.
    private static double[] Labels(Panel panel, double top)
    {
        var places = new double[panel.Lines.Length];
        var below = double.MinValue;
        foreach (var i in Enumerable.Range(0, places.Length).OrderBy(i => Y(panel.Lines[i].Ratios[^1], top)))
            below = places[i] = Math.Max(Y(panel.Lines[i].Ratios[^1], top), below + 19);
        var over = Math.Max(0, places.Max() - Bottom);
        return [.. places.Select(place => place - over)];
    }

    private static double X(int at, int count) => Left + 20 + ((Right - Left - 40) * (double)at / (count - 1));

    private static double Y(double ratio, double top) => Bottom - ((Bottom - Top) * ratio / top);

    private static void Add(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture));
}
