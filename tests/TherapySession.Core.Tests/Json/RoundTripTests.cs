using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using TherapySession.Json;

namespace TherapySession.Tests.Json;

public sealed class RoundTripTests
{
    public static TheoryData<string> Events => [.. EventTypes.Select(type => type.Name)];

    public static TheoryData<string> Commands => [.. CommandKind.All.Select(kind => kind.Name)];

    internal static IEnumerable<Type> EventTypes => typeof(SessionEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SessionEvent)) && !type.IsAbstract);

    [Fact]
    public void Every_event_has_a_name_on_the_wire() =>
        Assert.Equal(EventTypes.Select(type => type.Name).Order(StringComparer.Ordinal), WireNames.Events.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_command_has_a_name_on_the_wire() =>
        Assert.Equal(
            typeof(SessionCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SessionCommand))).Select(type => type.Name).Order(StringComparer.Ordinal),
            CommandKind.All.Select(kind => kind.Type.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_event_comes_back_as_it_was(string name)
    {
        var type = EventTypes.Single(each => each.Name == name);
        for (var seed = 0; seed < 25; seed++)
            ComesBack(new SessionRecord(Session.Fold(new Invented(seed).History(type))));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_comes_back_as_it_was(string name)
    {
        var type = CommandKind.All.Single(each => each.Name == name).Type;
        for (var seed = 0; seed < 25; seed++)
            ComesBack(Script(seed, type));
    }

    [Property(MaxTest = 100)]
    public void Any_record_comes_back_as_it_was(int seed)
    {
        var types = EventTypes.ToArray();
        ComesBack(new SessionRecord(Session.Fold(new Invented(seed).History(types[(seed & int.MaxValue) % types.Length]))));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("cy-GB")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_no_byte(string culture)
    {
        var record = new SessionRecord(Session.Fold(new Invented(7).History(typeof(CapacityAssessed))));
        var before = CultureInfo.CurrentCulture;
        var expected = SessionJson.ToText(record);
        try
        {
            CultureInfo.CurrentCulture = Cultures.Of(culture);
            Assert.Equal(expected, SessionJson.ToText(record));
            Assert.Equal(record, SessionJson.ReadRecords(Encoding.UTF8.GetBytes(expected)).Item);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_profile_comes_back_as_it_was()
    {
        foreach (var profile in Profile.BuiltIn)
        {
            var text = SessionJson.ToText(profile);
            var read = SessionJson.ReadProfile(Encoding.UTF8.GetBytes(text));
            Assert.Empty(read.Problems);
            Assert.Equal(profile, read.Item);
            Assert.Equal(text, SessionJson.ToText(read.Item!));
        }
    }

    [Fact]
    public void Many_records_in_one_file_and_one_a_line_are_the_same_records()
    {
        var records = Enumerable.Range(0, 20).Select(seed => Record(seed)).ToArray();
        var file = new System.Buffers.ArrayBufferWriter<byte>();
        SessionJson.WriteAll(file, records);
        var lines = new System.Buffers.ArrayBufferWriter<byte>();
        foreach (var record in records)
            SessionJson.WriteLine(lines, record);

        Assert.Equal(records, SessionJson.ReadRecords(file.WrittenMemory).Items);
        Assert.Equal(records, SessionJson.ReadLines(new MemoryStream(lines.WrittenSpan.ToArray())).Select(line => line.Item));
    }

    [Fact]
    public void What_a_file_does_not_say_is_what_the_type_says()
    {
        var response = System.Text.Json.JsonSerializer.Deserialize<ConsentResponse>("""{ "responder": "p", "basis": "individual", "answer": "given", "manner": "spoken" }""", SessionJson.CreateOptions());
        Assert.Equal(new ConsentResponse { Responder = new("p"), Basis = ConsentBasis.Individual, Answer = ConsentAnswer.Given, Manner = ConsentManner.Spoken }, response);
    }

    [Fact]
    public void Every_initialiser_of_the_domain_survives_reading()
    {
        // The members that have a value when nothing is said: a type made with them unset has to come back equal.
        foreach (var type in typeof(Session).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && !type.IsGenericTypeDefinition))
        {
            if (!Wire.Options.TryGetTypeInfo(type, out var info) || info.Kind != System.Text.Json.Serialization.Metadata.JsonTypeInfoKind.Object || info.Properties.All(member => member.IsRequired))
                continue;

            var full = System.Text.Json.JsonSerializer.SerializeToNode(new Invented(3).Of(type), info)!.AsObject();
            foreach (var member in info.Properties.Where(member => !member.IsRequired))
                full.Remove(member.Name);

            var read = System.Text.Json.JsonSerializer.Deserialize(full, info)!;
            foreach (var property in type.GetProperties().Where(property => property.GetMethod!.IsPublic && !property.GetMethod.IsStatic))
            {
                var isOptional = new System.Reflection.NullabilityInfoContext().Create(property).ReadState == System.Reflection.NullabilityState.Nullable;
                Assert.True(isOptional || property.GetValue(read) is not null, $"{type.Name}.{property.Name}");
            }
        }
    }

    internal static SessionScript Script(int seed, Type command)
    {
        var invented = new Invented(seed);
        var stamp = new Stamp(new CommandId("c-2"), new PersonId("worker"), invented.Of<NodaTime.Instant>());
        var other = stamp with { HappenedAt = invented.Of<NodaTime.Instant>(), CoSignedBy = new("b"), ExpectedVersion = 3 };
        return new SessionScript(stamp, invented.Of<Opening>(), [new ScriptStep(seed % 2 == 0 ? stamp : other, (SessionCommand)invented.Of(command)) { Expect = seed % 3 == 0 ? ["TS-PREP-006"] : [] }])
        {
            Title = seed % 2 == 0 ? null : new Words("A title"),
        };
    }

    private static SessionRecord Record(int seed)
    {
        var history = new Invented(seed).History(typeof(RecordWritten));
        var opened = (SessionOpened)history[0];
        return new SessionRecord(Session.Fold([opened with { Opening = opened.Opening with { Session = new SessionId($"s-{seed}") } }, history[1]]));
    }

    private static void ComesBack(SessionRecord record)
    {
        var text = SessionJson.ToText(record);
        var read = SessionJson.ReadRecords(Encoding.UTF8.GetBytes(text));
        Assert.DoesNotContain(read.Problems, problem => problem.Severity != ProblemSeverity.Warning);
        Assert.Equal(record, read.Item);
        Assert.Equal(text, SessionJson.ToText(read.Item!));
        Assert.Equal(record, SessionJson.ReadRecords(Encoding.UTF8.GetBytes(SessionJson.ToText(record, JsonLayout.Compact))).Item);
    }

    private static void ComesBack(SessionScript script)
    {
        var text = SessionJson.ToText(script);
        var read = SessionJson.ReadScript(Encoding.UTF8.GetBytes(text));
        Assert.DoesNotContain(read.Problems, problem => problem.Severity != ProblemSeverity.Warning);
        Assert.Equal(script, read.Item);
        Assert.Equal(text, SessionJson.ToText(read.Item!));
    }
}
