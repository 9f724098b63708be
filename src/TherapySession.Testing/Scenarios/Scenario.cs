using TherapySession.Json;

namespace TherapySession.Testing;

/// <summary>A script of a session with what is expected of each step, and the area that it belongs to.</summary>
/// <remarks>
/// Scenarios are data: the files come with the kit, and a folder of one's own can be added. A step expects the codes with which it is refused; one that expects none is accepted.
/// Equality: member by member. Thread safety: immutable.
/// </remarks>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Area">What it is about.</param>
/// <param name="Script">How the session is opened, and the commands.</param>
public sealed record Scenario(string Name, KitArea Area, SessionScript Script)
{
    private const string Resources = "scenarios/";

    private static readonly Lazy<ValueList<Scenario>> OfTheKit = new(ReadEmbedded);

    /// <summary>The scenarios that come with the kit, in the order of areas and names; those of whole sessions are the samples of the library.</summary>
    public static ValueList<Scenario> Embedded => OfTheKit.Value;

    /// <summary>The scenarios of a folder and of the folders below it: *.json, in the order of their names. One in a folder that is named as an area belongs to it, any other is a whole session.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The scenarios that can be read, and what is wrong with the others.</returns>
    public static (ValueList<Scenario> Scenarios, ValueList<Failure> Failures) FromFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var (scenarios, failures) = (new List<Scenario>(), new List<Failure>());
        foreach (var file in Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (Read(name, Path.GetFileName(Path.GetDirectoryName(file)) ?? "", File.ReadAllBytes(file), out var failure) is { } scenario)
                scenarios.Add(scenario);
            else
                failures.Add(failure!);
        }

        if (scenarios.Count + failures.Count == 0)
            failures.Add(new Failure(KitCodes.NoScenarios, new FailurePlace("scenarios", 0)));
        return (scenarios.ToValueList(), failures.ToValueList());
    }

    /// <summary>The area and the name.</summary>
    public override string ToString() => $"{Area}/{Name}";

    /// <summary>The commands that it gives, in the order of the phases.</summary>
    internal IEnumerable<CommandKind> Commands => Script.Steps.Select(step => step.Command.Kind).Distinct();

    private static ValueList<Scenario> ReadEmbedded() => typeof(Scenario).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Resources, StringComparison.Ordinal)).Select(ReadResource)
        .OrderBy(scenario => scenario.Area).ThenBy(scenario => scenario.Name, StringComparer.Ordinal).ToValueList();

    private static Scenario ReadResource(string resource)
    {
        using var stream = typeof(Scenario).Assembly.GetManifestResourceStream(resource)!;
        using var text = new MemoryStream();
        stream.CopyTo(text);

        // The build writes folders with the separator of the machine it ran on.
        var path = resource[Resources.Length..].Replace('\\', '/').Split('/');
        return Read(Path.GetFileNameWithoutExtension(path[^1]), path[0], text.ToArray(), out var failure) ?? throw new InvalidOperationException(failure!.ToString());
    }

    private static Scenario? Read(string name, string folder, byte[] text, out Failure? failure)
    {
        failure = null;
        var read = SessionJson.ReadScript(text, new JsonReading { UnknownMembers = UnknownMembers.Refuse });
        if (read.Item is { } script)
            return new Scenario(name, Enum.TryParse<KitArea>(folder, ignoreCase: true, out var area) && Enum.IsDefined(area) ? area : KitArea.WholeSessions, script);

        var problem = read.Problems.First(each => each.Severity != ProblemSeverity.Warning);
        failure = new Failure(KitCodes.ScenarioUnreadable, new FailurePlace(name, 0))
        {
            Arguments = [problem.Code, problem.Place.ToString()],
            Found = problem.Message,
            Expected = problem.Expected ?? "",
        };
        return null;
    }
}
