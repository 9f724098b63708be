using System.Buffers;
using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>What a template is filled from: one event, or for the opening whichever event of the case says something first.</summary>
internal sealed class CaseSource(LogCase each, LogEvent? fact) : ITemplateSource
{
    public string? ValueOf(TemplateHole hole) => hole.Field is { } field ? Field(field) : hole.Event switch
    {
        EventMember.Case => each.Id,
        EventMember.Activity => First(static one => one.Activity),
        EventMember.Time => First(static one => one.At is { } at ? InstantPattern.ExtendedIso.Format(at) : null),
        EventMember.Resource => First(static one => one.Resource),
        _ => First(static one => one.Number.ToString(CultureInfo.InvariantCulture)),
    };

    private string? Field(string name)
    {
        foreach (var own in each.Fields)
        {
            if (own.Name == name)
                return own.Value;
        }

        return First(one => one.Field(name));
    }

    private string? First(Func<LogEvent, string?> value)
    {
        if (fact is not null)
            return value(fact);
        foreach (var one in each.Events)
        {
            if (value(one) is { } found && !string.IsNullOrWhiteSpace(found))
                return found;
        }

        return null;
    }
}

/// <summary>Makes values of the library of templates and what a log says. What it does not say is not made up.</summary>
internal static class TemplateMaking
{
    /// <summary>Makes a value; the finding says why not.</summary>
    /// <param name="template">The template.</param>
    /// <param name="source">What the log says.</param>
    /// <param name="what">What it is to be, for the finding.</param>
    /// <param name="value">The value.</param>
    public static Finding? Make<T>(LogTemplate template, ITemplateSource source, string what, out T? value)
        where T : class
    {
        value = null;
        var filled = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(filled, new JsonWriterOptions { Encoder = WireEncoder.Instance, SkipValidation = true }))
        {
            if (template.Fill(source, writer) is { } field)
                return Of(FindingSense.Field, what, TextRule.Quotable(field));
        }

        if (Wire.TryRead(filled.WrittenSpan, out value))
            return null;

        var problem = ProblemIn<T>(filled.WrittenMemory);
        return Of(FindingSense.Unreadable, what, problem?.Code ?? ReadingCodes.Unreadable, problem?.Place.JsonPointer ?? "");
    }

    /// <summary>A command that can't be made of an event.</summary>
    public static Finding Of(FindingSense sense, params ReadOnlySpan<string> arguments) =>
        new(LogCodes.NotMade, FindingSeverity.Warning, FindingPlace.Whole) { Sense = sense, Arguments = ValueList.Create(arguments) };

    private static Problem? ProblemIn<T>(ReadOnlyMemory<byte> text)
    {
        var log = new ProblemLog(text, JsonReading.Default);
        using var diagnosis = new Diagnosis(text, 0, "", log, JsonReading.Default);
        diagnosis.Whole(typeof(T));
        return log.Result<string>([], 0).Problems.FirstOrDefault(problem => problem.Severity != ProblemSeverity.Warning);
    }
}
