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
        { 2, "" }, { 2, "nothing" }, { 0, "--help" }, { 0, "--version" }, { 0, "check --help" }, { 0, "run --help" }, { 0, "explain --help" },
        { 0, "check samples/records --profile 226 --fail-on never" }, { 1, "check samples/records --profile 226" }, { 2, "check samples/records --fail-on sometimes" }, { 2, "check samples/records --format html" },
        { 2, "check - --profile -" }, { 2, "check src" }, { 2, "check samples/records --output docs-that-are-not-there/answer.json" }, { 2, "check samples/records --output samples" },
        { 0, "standards --language cy" }, { 2, "standards --language" }, { 2, "standards --language xx" }, { 2, "schema record script" }, { 2, "explain TS-CONS-001 TS-CONS-002" },
        { 2, "run samples/scripts" }, { 2, "run samples/scripts/09-did-not-attend.json samples/scripts/11-refused-without-consent.json" }, { 2, "outcome sced.nap nothing.json" }, { 2, "outcome" },
        { 2, "run samples/scripts/09-did-not-attend.json --out docs-that-are-not-there/record.json" }, { 2, "@README.md" }, { 2, "check @README.md" },
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
    public void A_missing_file_among_good_ones_is_told_and_the_others_are_checked()
    {
        var called = Called.AsProcess(["check", "nothing.json", "samples/records/01-art-therapy-care-home.json", "--format", "json"]);

        Assert.Equal((2, "therapysession: nothing.json: there is no such file.\n"), (called.Exit, called.Error));
        Assert.Equal("conforms", called.Json.GetProperty("sessions")[0].GetProperty("verdict").GetString());
    }

    [Fact]
    public void A_profile_of_ones_own_is_a_file()
    {
        using var scratch = new Scratch();
        var own = scratch.File("own.json", """{ "schemaVersion": 1, "profile": { "id": "house", "title": "House policy", "version": 3, "criteria": [ { "criterion": "house/consent", "requirements": ["TS-CONS-002"], "events": ["recordConsent"] } ] } }""");
        var called = Called.AsProcess(["check", "samples/records/01-art-therapy-care-home.json", "--profile", own, "--format", "json"]);
        var session = called.Json.GetProperty("sessions")[0];

        Assert.Equal((0, "", "house"), (called.Exit, called.Error, session.GetProperty("profile").GetString()));
        Assert.Equal("house/consent", Assert.Single(session.GetProperty("criteria").EnumerateArray()).GetProperty("number").GetString());
    }

    [Theory]
    [InlineData("explain R001")]
    [InlineData("standards 226 --format json")]
    [InlineData("schema profile")]
    [InlineData("diagram")]
    [InlineData("run samples/scripts/09-did-not-attend.json")]
    public void Every_answer_can_go_to_a_file(string call)
    {
        using var scratch = new Scratch();
        var there = Called.AsProcess([.. call.Split(' '), "--output", scratch.File("answer")]);

        Assert.Equal(new Called(0, "", ""), there);
        Assert.Equal(Called.AsProcess(call.Split(' ')).Out, File.ReadAllText(scratch.File("answer")));
    }

    [UnixFact]
    public void A_reader_that_has_seen_enough_is_no_fault()
    {
        var called = Called.InShell("$TOOL check samples/records --format json | head -c 100; echo; echo ${PIPESTATUS[0]}");

        Assert.Equal("", called.Error);
        Assert.True(called.Out.Split('\n')[^2] is "0" or "2" or "141");
    }

    [UnixFact]
    public void An_answer_that_finds_no_room_is_told()
    {
        var called = Called.InShell("$TOOL standards > /dev/full");

        Assert.Equal((2, "therapysession: reading the input or writing the answer failed.\n"), (called.Exit, called.Error));
    }

    [UnixFact]
    public void A_name_that_is_no_text_or_would_move_the_cursor_does_no_harm()
    {
        using var scratch = new Scratch();
        File.Copy(Repository.ArtTherapy, scratch.File("\u001b[2Jgood\n.json"));
        var called = Called.InShell($"cd '{scratch.Folder}' && cp *good* $'\\xff.json' && $TOOL check .; $TOOL check $'\\xfe.json' --format junit; $TOOL check . --format junit; status=$?; rm -f -- *.json; exit $status");

        Assert.Equal(2, called.Exit);
        Assert.DoesNotContain('\u001b', called.Out + called.Error);
        Assert.Contains("U+001B[2JgoodU+000A.json session-1: conforms", called.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("fault of the tool", called.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public void An_interrupt_ends_it_with_130_also_while_it_waits_for_input()
    {
        // A shell without a terminal lets what it starts in the background ignore interrupts.
        var called = Called.InShell("sleep 30 2> /dev/null | env --default-signal=INT $TOOL check - & sleep 3; kill -INT $!; wait $!; echo $?");

        Assert.StartsWith("130", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_a_file_too()
    {
        var called = Called.AsProcess(["check", "-", "--stdin-name", "given.json", "--format", "json"], File.ReadAllText(Repository.ArtTherapy));

        Assert.Equal(0, called.Exit);
        Assert.Equal("given.json", called.Json.GetProperty("sessions")[0].GetProperty("file").GetString());
    }
}
