using System.CommandLine;
using TherapySession.Tool.Checking;
using TherapySession.Tool.Courses;
using TherapySession.Tool.Output;

namespace TherapySession.Tool.Commands;

/// <summary>A course of therapy over its sessions: what happened, how ratings moved, and what supports and weakens saying so.</summary>
internal sealed class CourseCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Course files, or records whose sessions are put together, one course an individual: files, folders, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = Given.Format("text", "json");
    private readonly Option<string?> _output = Given.Output();
    private readonly Option<string> _stdinName = Given.StdinName(" A name that ends in .ndjson is read line by line.");
    private readonly Option<bool> _showText = Given.ShowText();
    private readonly Streams _streams;

    private CourseCommand(Streams streams)
    {
        _streams = streams;
        Given.NoOptions(_files);
    }

    public static Command Create(Streams streams)
    {
        var course = new CourseCommand(streams);
        var command = new Command("course", "Evaluates a course of sessions: attendance, outcomes over time in each voice, support, what is open, and what supports and weakens a claim.")
        {
            course._files, course._format, course._output, course._stdinName, course._showText,
        };
        command.SetAction(course.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var isMissing = false;
        var files = new CourseFiles(_streams);
        foreach (var file in Inputs.Find(parsed.GetValue(_files)!, Inputs.Records, _streams.Wording, message =>
        {
            isMissing = true;
            _streams.Complain(message);
        }))
        {
            using var stream = Given.Open(file, _streams);
            files.Read(file == "-" ? parsed.GetValue(_stdinName)! : file, stream);
        }

        var courses = files.All();
        if (courses.Count == 0)
            throw new UnusableException("unusable.noCourse");

        Given.AnswerTo(parsed.GetValue(_output), _streams);
        var showText = parsed.GetValue(_showText);
        if (parsed.GetValue(_format) == "json")
            JsonCourseWriter.Write(_streams.OutBytes, courses, _streams.Wording.Language, showText);
        else
            TextCourseWriter.Write(_streams.Out, courses, _streams.Wording, showText);
        return isMissing ? ExitCode.Unusable : files.HasRefused ? ExitCode.Findings : ExitCode.Fine;
    }
}
