namespace TherapySession.Tool.Tests;

public class ProcessTests
{
    public static TheoryData<int, string> Calls => new()
    {
        { 0, "diagram" }, { 0, "diagram --format dot" }, { 2, "diagram --format png" },
        { 0, "standards" }, { 0, "standards 226 --format json" }, { 2, "standards 227" },
        { 0, "schema" }, { 0, "schema script" }, { 0, "schema map" }, { 0, "schema machine" }, { 0, "schema baseline" }, { 2, "schema mapping" },
        { 0, "explain TS-CONS-001" }, { 2, "explain TS-CONS-999" }, { 2, "explain" },
        { 0, "run samples/scripts/09-did-not-attend.json" }, { 2, "run nothing.json" }, { 2, "run README.md" },
        { 0, "check samples/records" }, { 0, "check samples/records/*.json --format json" }, { 2, "check nothing.json" }, { 2, "check samples/records --nothing" },
        { 2, "check README.md" }, { 2, "check samples/records nothing.json" }, { 2, "check docs-that-are-not-there/*.json" }, { 2, "check" },
        { 1, "check samples/records/01-art-therapy-care-home.json README.md" }, { 0, "check samples/records/01-art-therapy-care-home.json README.md --fail-on never" },
        { 2, "check samples/records --profile 227" }, { 2, "check samples/records --profile README.md" },
        { 2, "" }, { 2, "nothing" }, { 0, "--help" }, { 0, "--version" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Each_call_ends_with_its_code_and_answers_on_the_right_stream(int exit, string call)
    {
        var called = Called.AsProcess(call.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(exit, called.Exit);
        if (exit == 0)
            Assert.NotEqual("", called.Out);
        if (exit == 2)
            Assert.StartsWith("therapysession: ", called.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", called.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check samples/records --format json")]
    [InlineData("check samples/records")]
    [InlineData("run samples/scripts/02-mindfulness-workshop-day-centre.json")]
    [InlineData("standards")]
    public void Another_culture_gives_the_same_bytes(string call)
    {
        var args = call.Split(' ');

        var english = Called.AsProcess(args, environment: [("LC_ALL", "en_GB.UTF-8"), ("DOTNET_CLI_UI_LANGUAGE", "en")]);
        var arabic = Called.AsProcess(args, environment: [("LC_ALL", "ar_SA.UTF-8"), ("DOTNET_CLI_UI_LANGUAGE", "ar")]);

        Assert.Equal(english.Out, arabic.Out);
    }

    [Fact]
    public void A_pipe_gets_plain_text_and_no_byte_order_mark()
    {
        var called = Called.AsProcess(["check", "samples/records"], environment: [("NO_COLOR", "1"), ("TERM", "xterm-256color")]);

        Assert.DoesNotContain('\u001b', called.Out);
        Assert.DoesNotContain('\r', called.Out);
        Assert.StartsWith("samples/records/01-", called.Out, StringComparison.Ordinal);
        Assert.Equal("", called.Error);
    }

    [Fact]
    public void Standard_input_is_a_file_too()
    {
        var called = Called.AsProcess(["check", "-", "--stdin-name", "given.json", "--format", "json"], File.ReadAllText(Repository.ArtTherapy));

        Assert.Equal(0, called.Exit);
        Assert.Equal("given.json", called.Json.GetProperty("sessions")[0].GetProperty("file").GetString());
    }
}
