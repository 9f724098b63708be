using System.Text;

namespace TherapySession;

/// <summary>The lifecycle as people read it. All three come from the one definition that the library runs on.</summary>
public static class Diagram
{
    /// <summary>Every row of the lifecycle, in the order of phases and triggers.</summary>
    public static ValueList<Transition> Rows { get; } = LifecycleCompiler.Compile().ToValueList();

    /// <summary>A Mermaid state diagram; lines end with a line feed.</summary>
    public static string Mermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n    [*] --> Consent\n    state Participation {\n        Active\n        Paused\n    }\n");
        foreach (var (from, trigger, gate, to) in Moves())
            text.Append("    ").Append(from).Append(" --> ").Append(to).Append(" : ").Append(trigger).Append(Label(gate)).Append('\n');
        return text.Append("    Completed --> [*]\n    Cancelled --> [*]\n").ToString();
    }

    /// <summary>A graph in the DOT language; lines end with a line feed.</summary>
    public static string Dot()
    {
        var text = new StringBuilder("digraph lifecycle {\n    rankdir=LR;\n    node [shape=box, style=rounded];\n    subgraph cluster_participation { label=\"Participation\"; Active; Paused; }\n");
        foreach (var (from, trigger, gate, to) in Moves())
            text.Append("    ").Append(from).Append(" -> ").Append(to).Append(" [label=\"").Append(trigger).Append(Label(gate)).Append("\"];\n");
        return text.Append("}\n").ToString();
    }

    /// <summary>A Markdown table of every row, those that only note a trigger included; lines end with a line feed.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder("| from | trigger | gate | to |\n|---|---|---|---|\n");
        foreach (var (from, trigger, gate, to) in Rows)
        {
            text.Append("| ").Append(from).Append(" | ").Append(trigger).Append(" | ").Append(gate == Gate.None ? "" : gate.ToString())
                .Append(" | ").Append(from == to ? "same" : to.ToString()).Append(" |\n");
        }

        return text.ToString();
    }

    // A picture with every loop in it shows nothing: what leaves the phase as it is stands in the table only.
    private static IEnumerable<Transition> Moves() => Rows.Where(row => row.From != row.To);

    private static string Label(Gate gate) => gate == Gate.None ? "" : $" [{gate}]";
}
