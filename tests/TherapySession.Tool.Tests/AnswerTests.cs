using TherapySession.Tests.Json;
using TherapySession.Tool.Commands;
using Given = TherapySession.Tests.Json.Given;

namespace TherapySession.Tool.Tests;

public class AnswerTests
{
    [Theory]
    [InlineData("226", 14, 25)]
    [InlineData("320", 15, 27)]
    public void A_standard_lists_all_its_points_with_where_each_is_evidenced(string number, int criteria, int knowledge)
    {
        var standard = Called.With("standards", number, "--format", "json").Json;

        Assert.Equal(criteria, standard.GetProperty("criteria").GetArrayLength());
        Assert.Equal(knowledge, standard.GetProperty("knowledge").GetArrayLength());
        Assert.All(standard.GetProperty("criteria").EnumerateArray().Concat(standard.GetProperty("knowledge").EnumerateArray()), point =>
        {
            Assert.StartsWith(number + "/", point.GetProperty("number").GetString(), StringComparison.Ordinal);
            Assert.NotEqual("", point.GetProperty("title").GetString());
            Assert.NotEqual(0, point.GetProperty("evidencedBy").GetArrayLength());
        });
        Assert.Contains($"{criteria} criteria", Called.With("standards", number).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_number_both_standards_are_listed() => Assert.Equal(2, Called.With("standards", "--format", "json").Json.GetProperty("standards").GetArrayLength());

    [Fact]
    public void The_diagram_is_the_librarys()
    {
        Assert.Equal(Diagram.Mermaid(), Called.With("diagram").Out);
        Assert.Equal(Diagram.Dot(), Called.With("diagram", "--format", "dot").Out);
    }

    public static TheoryData<string> Codes => [.. CodeText.All.Select(text => text.Code).Distinct()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_is_explained(string code)
    {
        var json = Called.With("explain", code, "--format", "json").Json;

        Assert.Equal(code, json.GetProperty("code").GetString());
        Assert.NotEqual(0, json.GetProperty("meanings").GetArrayLength());
        Assert.DoesNotContain("{0", Called.With("explain", code).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_requirement_has_criteria_commands_and_an_example()
    {
        foreach (var requirement in Requirement.All)
        {
            var json = Called.With("explain", requirement.Code, "--format", "json").Json;
            Assert.Equal(requirement.SuppliedBy, json.GetProperty("satisfiedBy").EnumerateArray().Select(each => each.GetString()!));
            Assert.Contains(json.GetProperty("example").GetProperty("do").GetProperty("command").GetString(), requirement.SuppliedBy);
        }
    }

    [Fact]
    public void What_a_step_of_the_samples_is_refused_with_is_shown_by_it() =>
        Assert.Equal("TS-PEOP-107", Called.With("explain", "TS-PEOP-107", "--format", "json").Json.GetProperty("refused").GetProperty("expect")[0].GetString());

    public static TheoryData<string> Wrong => [.. WrongExample.All.Select(example => example.Code)];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Every_example_of_something_wrong_is_told_with_its_code(string code)
    {
        var (_, wrong, right) = WrongExample.Of(code)!;
        Assert.Contains(wrong, Called.With("explain", code).Out, StringComparison.Ordinal);
        if (code[0] == 'L')
        {
            // The order of steps, by the names of commands.
            Assert.All(wrong.Split(", "), name => Assert.Contains(CommandKind.All, kind => kind.Name == name));
        }
        else if (code[0] == 'P')
        {
            using var scratch = new Scratch();
            Assert.Contains($"{code} at ", Called.With("check", Repository.ArtTherapy, "--profile", scratch.File("wrong.json", wrong)).Error, StringComparison.Ordinal);
            Assert.True(right is null || Called.With("check", Repository.ArtTherapy, "--profile", scratch.File("right.json", right)).Error.Length == 0);
        }
        else
        {
            var isPart = right is not null && Given.Record.Contains(right, StringComparison.Ordinal);
            Assert.Equal(right is not null && code != "R030", isPart);
            var told = Called.WithInput(isPart ? Given.With(right!, wrong) : wrong, "check", "-", "--format", "json").Json.GetProperty("sessions").EnumerateArray();
            Assert.Contains(code, told.SelectMany(BadInputTests.Codes));
        }
    }

    [Fact]
    public void Whatever_the_reader_is_tested_with_has_an_example()
    {
        // Of bytes and of limits no example can be shown.
        string[] without = ["R002", "TS-PEOP-102"];
        var codes = BadInput.All.Select(bad => bad.Code).Concat(BadFile.All.Select(row => (string)row[2])).Distinct().Except(without);

        Assert.Empty(codes.Except(WrongExample.All.Select(example => example.Code)));
    }

    [Fact]
    public void An_unknown_code_gets_the_nearest_one()
    {
        var called = Called.With("explain", "TS-CONS-0001");

        Assert.Equal((2, ""), (called.Exit, called.Out));
        Assert.Contains("Did you mean TS-CONS-001?", called.Error, StringComparison.Ordinal);
    }
}
