using TherapySession.Json;

namespace TherapySession.Tests.Json;

/// <summary>The parsing tests of JSONTestSuite (Seriot, "Parsing JSON is a minefield"), where the machine has them.</summary>
public sealed class CorpusTests
{
    private static readonly HashSet<string> Grammar = ["R001", "R002", "R003", "R005", "R006", "R026", "R027", "R028", "R029"];

    [CorpusFact]
    public void What_is_no_JSON_is_refused_for_its_grammar()
    {
        var files = CorpusFactAttribute.Files("n_");
        Assert.Equal(188, files.Count);
        foreach (var file in files)
        {
            var read = SessionJson.ReadRecords(File.ReadAllBytes(file));
            Assert.Empty(read.Items);
            Assert.True(read.Problems.Any(problem => Grammar.Contains(problem.Code) && problem.Severity != ProblemSeverity.Warning), file);
        }
    }

    [CorpusFact]
    public void What_is_JSON_is_refused_for_its_shape_alone()
    {
        var files = CorpusFactAttribute.Files("y_");
        Assert.Equal(95, files.Count);
        foreach (var file in files)
        {
            var codes = SessionJson.ReadRecords(File.ReadAllBytes(file)).Problems.Select(problem => problem.Code).ToList();
            Assert.DoesNotContain(codes, code => code is "R001" or "R002" or "R003" or "R005" or "R006" or "R027" or "R028" or "R029");
            Assert.Equal(Path.GetFileName(file).Contains("duplicated_key", StringComparison.Ordinal), codes.Contains("R020"));
        }
    }

    [CorpusFact]
    public void What_may_be_either_is_answered_and_never_thrown()
    {
        var files = CorpusFactAttribute.Files("i_");
        Assert.Equal(35, files.Count);
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            Assert.Empty(SessionJson.ReadRecords(bytes).Items);
            Assert.Empty(SessionJson.ReadScript(bytes).Items);
            Assert.Empty(SessionJson.ReadProfile(bytes).Items);
        }
    }

    [CorpusFact]
    public void Each_text_in_the_place_of_a_note_is_answered_and_never_thrown()
    {
        foreach (var file in CorpusFactAttribute.Files(""))
        {
            var parts = Given.Record.Split($"\"{Given.Note}\"");
            var read = SessionJson.ReadRecords((byte[])[.. Given.Utf8(parts[0]), .. File.ReadAllBytes(file), .. Given.Utf8(parts[1])]);
            Assert.True(read.Item is not null || read.Problems.Count > 0, file);
        }
    }
}
