using System.Reflection;
using System.Text.RegularExpressions;
using TherapySession.Json;

namespace TherapySession.Tests;

/// <summary>What holds for every command, event, requirement and code, so that the next one cannot be forgotten.</summary>
public sealed partial class ConventionTests
{
    private static readonly Type[] Types = typeof(Session).Assembly.GetTypes();

    private static IEnumerable<Type> Commands => Types.Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(SessionCommand)));

    private static IEnumerable<Type> Events => Types.Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(SessionEvent)));

    [Fact]
    public void Every_command_is_registered_once() => Assert.Equal(Commands.OrderBy(type => type.Name), CommandKind.All.Select(kind => kind.Type).OrderBy(type => type.Name));

    [Fact]
    public void Every_command_and_event_is_sealed_and_public()
    {
        Assert.All(Commands.Concat(Events), type => Assert.True(type is { IsSealed: true, IsPublic: true }, type.Name));
    }

    [Fact]
    public void Every_command_is_permitted_somewhere_and_a_trigger_where_the_lifecycle_says()
    {
        foreach (var kind in CommandKind.All.Where(kind => kind != CommandKinds.OpenSession))
        {
            Assert.True(kind.PermittedIn.Any(), kind.Name);
            if (kind.Trigger is { } trigger)
                Assert.Equal(LifecycleTable.PhasesOf(trigger), kind.PermittedIn);
        }
    }

    [Fact]
    public void Every_trigger_is_fired_by_a_command()
    {
        // A serious concern is a concern whose content decides.
        var fired = CommandKind.All.Select(kind => kind.Trigger).OfType<Trigger>().Append(Trigger.RaiseSeriousConcern).ToHashSet();
        Assert.Equal(Enum.GetValues<Trigger>().ToHashSet(), fired);
    }

    [Fact]
    public void Every_code_is_unique_and_explained()
    {
        var codes = CodeConstants().Concat(Requirement.All.Select(requirement => requirement.Code)).ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Contains(code, Language.English.Codes));
        Assert.All(codes, code => Assert.Matches(CodeShape(), code));
    }

    [Fact]
    public void Every_code_of_reading_is_unique_and_explained()
    {
        var codes = typeof(ReadingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Contains(code, Language.English.Codes));
        Assert.All(codes, code => Assert.Matches(CodeShape(), code));
    }

    [Fact]
    public void Every_requirement_is_supplied_by_commands_that_exist()
    {
        foreach (var requirement in Requirement.All)
        {
            Assert.NotEmpty(requirement.SuppliedBy);
            Assert.All(requirement.SuppliedBy, name => Assert.Contains(CommandKind.All, kind => kind.Name == name));
            Assert.True(Find(requirement.LooksAt), requirement.LooksAt);
        }
    }

    [Fact]
    public void Every_requirement_is_asked_by_a_profile()
    {
        Assert.All(Requirement.All, requirement => Assert.Contains(Profile.BuiltIn, profile => profile.Asks(requirement)));
    }

    [Theory]
    [InlineData("226", 14)]
    [InlineData("320", 15)]
    public void Every_criterion_is_reached_by_a_requirement_and_an_event(string standard, int count)
    {
        var profile = Profile.BuiltIn.Single(each => each.Id.Value == standard);

        Assert.Equal(Enumerable.Range(1, count).Select(number => $"{standard}/PC{number}"), profile.Criteria.Select(each => each.Criterion.Number));
        Assert.All(profile.Criteria, each => Assert.True(each.Requirements.Count > 0 && each.Events.Count > 0, each.Criterion.Number));
    }

    [Fact]
    public void Every_list_of_a_command_or_event_is_value_equal()
    {
        var lists = Commands.Concat(Events).Concat(Types.Where(type => type is { IsPublic: true, IsSealed: true } && type.GetMethod("<Clone>$") is not null))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.PropertyType != typeof(string) && property.PropertyType != typeof(History) && typeof(System.Collections.IEnumerable).IsAssignableFrom(property.PropertyType));

        Assert.All(lists, property => Assert.True(
            property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>), $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    [Fact]
    public void Every_closed_list_counts_from_zero_without_a_hole()
    {
        var lists = Types.Where(type => type is { IsEnum: true, IsPublic: true, Namespace: nameof(TherapySession) });

        Assert.All(lists, list => Assert.Equal(typeof(int), Enum.GetUnderlyingType(list)));
        Assert.All(lists, list => Assert.Equal(Enumerable.Range(0, Enum.GetNames(list).Length), Enum.GetValuesAsUnderlyingType(list).Cast<int>()));
    }

    [Fact]
    public void No_public_call_takes_a_bool()
    {
        var calls = Types.Where(type => type.IsPublic).SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(bool)));

        Assert.Empty(calls);
    }

    [Fact]
    public void Nothing_public_belongs_to_Stateless_or_FluentValidation()
    {
        var members = Types.Where(type => type.IsPublic)
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(member => member.ToString()!);

        Assert.DoesNotContain(members, text => text.Contains("Stateless", StringComparison.Ordinal) || text.Contains("FluentValidation", StringComparison.Ordinal));
    }

    private static IEnumerable<string> CodeConstants() =>
        typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

    private static bool Find(string path)
    {
        var type = typeof(Session);
        foreach (var step in path.Split('.').Skip(1))
        {
            if (type.GetProperty(step) is not { } property)
                return false;
            type = property.PropertyType;
        }

        return path.StartsWith("Session.", StringComparison.Ordinal);
    }

    [GeneratedRegex("^(TS-[A-Z]{4}-[0-9]{3}|[A-Z][0-9]{3})$")]
    private static partial Regex CodeShape();
}
