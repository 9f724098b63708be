using System.Globalization;
using QuickStart;
using TherapySession;
using TherapySession.Json;

// Plays the scripts named on the command line, or all those that come with the sample: of one session each, and of groups.
// Exit: 0 when every step went as its script expects, 1 when one did not, 2 when a script cannot be read.
var files = args.Length > 0 ? args : Files("scripts").Concat(Files("groups")).ToArray();
var (played, surprises, unread) = (0, 0, 0);
foreach (var file in files)
{
    if (!File.Exists(file))
    {
        Console.Error.WriteLine($"{file}: there is no such file.");
        unread++;
        continue;
    }

    var bytes = File.ReadAllBytes(file);
    var reading = new JsonReading { File = Path.GetFileName(file) };
    if (SessionJson.OpensGroup(bytes))
        Play(SessionJson.ReadGroupScript(bytes, reading), script => (new GroupPlayer(Console.Out).Play(script, out var unexpected)?.Sessions ?? [], unexpected));
    else
        Play(SessionJson.ReadScript(bytes, reading), script => (new ScriptPlayer(Console.Out).Play(script, out var unexpected) is { } session ? [session] : [], unexpected));

    void Play<T>(ReadResult<T> result, Func<T, (ValueList<Session> Sessions, int Surprises)> play)
        where T : class
    {
        foreach (var problem in result.Problems)
        {
            Console.Error.WriteLine(problem);
            Console.Error.WriteLine($"  -> {problem.Remedy}");
        }

        if (result.Item is not { } script)
        {
            unread++;
            return;
        }

        Console.WriteLine($"== {Path.GetFileNameWithoutExtension(file)}");
        var (sessions, unexpected) = play(script);
        foreach (var session in sessions)
            new RecordPrinter(Console.Out).Print(session);
        Console.WriteLine();
        (played, surprises) = (played + 1, surprises + unexpected);
    }
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{played} scripts played, {surprises} steps that went otherwise than expected, {unread} files that could not be read."));
return unread > 0 ? 2 : surprises > 0 ? 1 : 0;

static IEnumerable<string> Files(string folder) => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.json").Order(StringComparer.Ordinal);
