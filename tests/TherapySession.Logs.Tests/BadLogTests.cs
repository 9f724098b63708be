using TherapySession.Json;

namespace TherapySession.Logs.Tests;

/// <summary>Whatever is wrong with a log is told with code, place and what it does; the sessions beside it are read.</summary>
public sealed class BadLogTests
{
    private static readonly Dictionary<string, BadLog> All = new[] { AnyFormat.All, BadTable.All, BadXes.All, BadTime.All }.SelectMany(each => each).ToDictionary(each => each.Name);

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_answered_with_code_place_and_class(string name)
    {
        var bad = All[name];
        foreach (var stream in new Stream[] { new MemoryStream(bad.Bytes), new Trickle(bad.Bytes), new MemoryStream(Log.Packed(bad.Bytes)) })
        {
            var log = Log.Read(stream, bad.Reading);
            var problem = Assert.Single(log.Problems, each => each.Code == bad.Code);

            Assert.Equal((bad.Severity, bad.Pointer), (problem.Severity, problem.Place.JsonPointer));
            Assert.Equal(bad.IsOfFile, log.Summary.Problems.Contains(problem));
            Assert.Equal(bad.Severity == ProblemSeverity.FileRefused, log.Summary.IsRefused);
            if (bad.At is { } at)
                Assert.Equal(at, (problem.Place.Line, problem.Place.Column));
            if (!log.Summary.IsRefused)
                Assert.Equal(bad.Read, log.Cases.Where(each => each.IsRead).Select(each => each.Number));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_told_in_words_that_quote_nobody(string name)
    {
        var bad = All[name];
        foreach (var problem in Log.Read(bad.Bytes, bad.Reading).Problems)
        {
            foreach (var language in Language.All)
            {
                var told = $"{problem.MessageIn(language)} {problem.RemedyIn(language)} {problem.Found}";
                Assert.DoesNotContain("{", told, StringComparison.Ordinal);
                Assert.DoesNotContain("blue", told, StringComparison.Ordinal);
                Assert.DoesNotContain("worker-", told, StringComparison.Ordinal);
                Assert.DoesNotContain("s-2", told, StringComparison.Ordinal);
                Assert.InRange(told.Length, 20, 500);
            }

            Assert.True(problem.Place.Line >= 1 && problem.Place.Column >= 1);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_name_of_the_file_stands_in_every_place(string name)
    {
        var bad = All[name];
        Assert.All(Log.Read(bad.Bytes, bad.Reading with { File = "log.xes" }).Problems, problem => Assert.Equal("log.xes", problem.Place.File));
    }
}
