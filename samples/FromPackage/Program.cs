using FromPackage;

// Each part plays something of the library to the end and tells what happened; a new part is one more line here.
(string Name, Action<TextWriter> Play)[] parts =
[
    ("A session that stops at its first gate", FirstGate.Play),
    ("A record written as JSON and read again", RoundTrip.Play),
    ("The lifecycle", static told => told.Write(TherapySession.Diagram.Markdown())),
];

var told = Console.Out;
foreach (var (name, play) in parts)
{
    told.WriteLine($"== {name}");
    play(told);
    told.WriteLine();
}

return 0;
