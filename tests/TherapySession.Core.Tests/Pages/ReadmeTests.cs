using NodaTime;

namespace TherapySession.Tests;

/// <summary>The lines of C# in the README compile, run, and stand there letter for letter.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_lines_that_embed_the_library_run()
    {
        var (opening, worker, now, stored, shown) = (Stage.Opening(Profile.Support226), Stage.Worker, Stage.Start, new List<SessionEvent>(), new List<string>());
        void Store(SessionEvent fact) => stored.Add(fact);
        void Show(string line) => shown.Add(line);

        // readme
        var session = Session.Open(opening, new Stamp(new CommandId("c-1"), worker, now)).Require();

        switch (session.Decide(new BeginPreparation(), new Stamp(new CommandId("c-2"), worker, now)))
        {
            case Decision.Accepted accepted:
                session = accepted.Session;
                Store(accepted.Event);
                break;
            case Decision.Refused refused:
                foreach (var reason in refused.Reasons)
                    Show($"{reason.Code} {reason.Message} {reason.Remedy} [{string.Join(", ", reason.Criteria)}]");
                break;
        }

        foreach (var step in session.WhatNow(now).Where(step => step.IsPermitted))
            Show($"You may {step.Command}.");
        // end

        Assert.Empty(stored);
        Assert.Contains(shown, line => line.StartsWith("TS-CONS-002 ", StringComparison.Ordinal) && line.EndsWith("[226/PC2]", StringComparison.Ordinal));
        Assert.Contains("You may withdrawConsent.", shown);
    }

    [Fact]
    public void The_README_shows_these_lines()
    {
        var source = File.ReadAllText(Path.Combine(DiagramTests.Repository(), "tests/TherapySession.Core.Tests/Pages/ReadmeTests.cs")).ReplaceLineEndings("\n");
        var start = source.IndexOf("// readme\n", StringComparison.Ordinal) + "// readme\n".Length;
        var lines = source[start..source.IndexOf("        // end", StringComparison.Ordinal)].Split('\n').Select(line => line.Length > 8 ? line[8..] : "");

        Assert.Contains(string.Join('\n', lines).TrimEnd(), File.ReadAllText(Path.Combine(DiagramTests.Repository(), "README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
