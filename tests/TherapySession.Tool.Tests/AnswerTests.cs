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
        }

        Assert.True(Called.With("explain", "TS-CONS-001", "--format", "json").Json.TryGetProperty("example", out _));
    }

    [Fact]
    public void An_unknown_code_gets_the_nearest_one()
    {
        var called = Called.With("explain", "TS-CONS-0001");

        Assert.Equal((2, ""), (called.Exit, called.Out));
        Assert.Contains("Did you mean TS-CONS-001?", called.Error, StringComparison.Ordinal);
    }
}
