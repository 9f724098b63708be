using System.Reflection;
using Stateless.Graph;

namespace TherapySession.Tests;

/// <summary>The definition, the table that people read and the picture in the README come from one source.</summary>
public sealed class DiagramTests
{
    [Fact]
    public void The_README_shows_the_diagram_that_the_library_draws() => Assert.Contains(Diagram.Mermaid(), Readme(), StringComparison.Ordinal);

    [Fact]
    public void The_design_page_shows_the_table_that_the_library_prints() => Assert.Contains(Diagram.Markdown(), Page("DESIGN.md"), StringComparison.Ordinal);

    [Fact]
    public void The_diagram_shows_every_move_once()
    {
        var lines = Diagram.Mermaid().Split('\n');
        var moves = Diagram.Rows.Where(row => row.From != row.To).ToList();

        Assert.All(moves, row => Assert.Single(lines, line => line.StartsWith($"    {row.From} --> {row.To} : {row.Trigger}", StringComparison.Ordinal)));
        Assert.Equal(moves.Count, lines.Count(line => line.Contains(" : ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_graph_names_the_states_and_triggers_that_Stateless_names()
    {
        var machine = LifecycleDefinition.Define(static () => Phase.Consent, static _ => { }, static _ => true);
        var drawn = UmlDotGraph.Format(machine.GetInfo());
        var ours = Diagram.Dot();

        Assert.All(PhaseSet.All.Where(phase => phase != Phase.Participation), phase => Assert.Contains(phase.ToString(), ours, StringComparison.Ordinal));
        Assert.All(Diagram.Rows.Where(row => row.From != row.To), row => Assert.Contains(row.Trigger.ToString(), drawn, StringComparison.Ordinal));
    }

    private static string Readme() => Page("README.md");

    private static string Page(string name) =>
        File.ReadAllText(Path.Combine(Repository(), name)).ReplaceLineEndings("\n");

    internal static string Repository() => typeof(DiagramTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "Repository").Value!;
}
