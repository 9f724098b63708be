using PublicApiGenerator;

namespace TherapySession.Tests.Conventions;

/// <summary>Everything public stands in one readable file, so that a change of it is seen in review and never made by accident.</summary>
public sealed class PublicSurfaceTests
{
    /// <summary>Set to 1 for one test run, it rewrites the approved file.</summary>
    private const string Approve = "THERAPYSESSION_APPROVE_SURFACE";

    private const string FileName = "PublicSurface.approved.txt";

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var path = Path.Combine(Folder(), FileName);
        var surface = Surface();
        if (Environment.GetEnvironmentVariable(Approve) == "1")
            File.WriteAllText(path, surface);

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(surface == approved, FirstDifference(approved, surface));
    }

    [Fact]
    public void A_difference_is_told_by_line_and_with_the_way_to_approve_it()
    {
        var told = FirstDifference("class A\n{\n    int One();\n}\n", "class A\n{\n    int Two();\n}\n");

        Assert.Contains("line 3", told, StringComparison.Ordinal);
        Assert.Contains("- class A :: int One();", told, StringComparison.Ordinal);
        Assert.Contains("+ class A :: int Two();", told, StringComparison.Ordinal);
        Assert.Contains(Approve, told, StringComparison.Ordinal);
    }

    private static string Surface()
    {
        var options = new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            ExcludeAttributes = ["System.Diagnostics.DebuggerDisplayAttribute", "System.Runtime.CompilerServices.CompilerGeneratedAttribute"],
        };
        return typeof(Session).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    private static string FirstDifference(string approved, string surface)
    {
        var (before, after) = (Lines(approved), Lines(surface));
        var at = 0;
        while (at < before.Length && at < after.Length && before[at] == after[at])
            at++;

        return $"""
            The public surface is not the approved one: first difference in line {at + 1} of {FileName}.
              - {Line(before, at)}
              + {Line(after, at)}
            Gone: {before.Except(after).Count()} lines; new: {after.Except(before).Count()} lines.
            Where that is meant, approve it: run the tests once with {Approve}=1, look at the change of the file, and commit it.
            """;
    }

    private static string[] Lines(string text) => text.Split('\n');

    // A member's line alone does not say whose it is.
    private static string Line(string[] lines, int at)
    {
        if (at >= lines.Length)
            return "(the file ends)";

        var indent = Indent(lines[at]);
        var owner = lines.Take(at).LastOrDefault(line => line.Trim().Length > 1 && Indent(line) < indent && !line.TrimStart().StartsWith('['));
        return owner is null ? lines[at].Trim() : $"{owner.Trim()} :: {lines[at].Trim()}";
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    // A deterministic build writes no path of the machine into the assembly, so the repository is looked for from where the tests run.
    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TherapySession.Core.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return Path.Combine(folder.FullName, "tests", "TherapySession.Core.Tests", "Conventions");
    }
}
