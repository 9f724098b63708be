using System.Globalization;
using QuickStart;
using TherapySession.Json;

// Plays the scripts named on the command line, or all those that come with the sample.
// Exit: 0 when every step went as its script expects, 1 when one did not, 2 when a script cannot be read.
var files = args.Length > 0 ? args : Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "scripts"), "*.json").Order(StringComparer.Ordinal).ToArray();
var (played, surprises, unread) = (0, 0, 0);
foreach (var file in files)
{
    if (!File.Exists(file))
    {
        Console.Error.WriteLine($"{file}: there is no such file.");
        unread++;
        continue;
    }

    using var stream = File.OpenRead(file);
    var result = SessionJson.ReadScript(stream, new JsonReading { File = Path.GetFileName(file) });
    foreach (var problem in result.Problems)
    {
        Console.Error.WriteLine(problem);
        Console.Error.WriteLine($"  -> {problem.Remedy}");
    }

    if (result.Item is not { } script)
    {
        unread++;
        continue;
    }

    Console.WriteLine($"== {Path.GetFileNameWithoutExtension(file)}");
    var session = new ScriptPlayer(Console.Out).Play(script, out var unexpected);
    if (session is not null)
        new RecordPrinter(Console.Out).Print(session);
    Console.WriteLine();
    (played, surprises) = (played + 1, surprises + unexpected);
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{played} scripts played, {surprises} steps that went otherwise than expected, {unread} files that could not be read."));
return unread > 0 ? 2 : surprises > 0 ? 1 : 0;
