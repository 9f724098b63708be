using System.Collections.Frozen;
using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Conformance;

/// <summary>A name that the library understands without a mapping.</summary>
/// <param name="Command">The command that it stands for.</param>
/// <param name="Trigger">The step that it is; <see langword="null"/> where it only records something.</param>
internal sealed record BuiltInName(CommandKind Command, Trigger? Trigger);

/// <summary>The names of triggers, commands and events, whatever their letters and separators.</summary>
internal static class BuiltInNames
{
    private static readonly FrozenDictionary<Trigger, CommandKind> Commands = Enum.GetValues<Trigger>().ToFrozenDictionary(
        trigger => trigger, trigger => CommandKind.All.FirstOrDefault(kind => kind.Trigger == trigger) ?? CommandKinds.RaiseConcern);

    private static readonly FrozenDictionary<string, BuiltInName> ByName = Gather();

    /// <summary>The name that is meant, if the library has it.</summary>
    public static BuiltInName? Find(string name) => ByName.GetValueOrDefault(Plain(name));

    /// <summary>The command that fires a trigger.</summary>
    public static CommandKind CommandOf(Trigger trigger) => Commands[trigger];

    /// <summary>Makes the event of a step that says nothing but that it was taken; <see langword="null"/> where such a command says more.</summary>
    public static Func<Occurrence, SessionEvent>? BareEvent(CommandKind kind) => kind.Trigger switch
    {
        Trigger.BeginPreparation => static at => new PreparationBegan(at),
        Trigger.BeginParticipation => static at => new ParticipationBegan(at),
        Trigger.Resume => static at => new SessionResumed(at),
        Trigger.EndParticipation => static at => new ParticipationEnded(at, null, null),
        Trigger.BeginTidyUp => static at => new TidyUpBegan(at),
        Trigger.BeginReflection => static at => new ReflectionBegan(at),
        Trigger.Complete => static at => new SessionCompleted(at),
        _ => null,
    };

    /// <summary>A name without what tells spellings apart: letters and digits only, in capitals.</summary>
    public static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static FrozenDictionary<string, BuiltInName> Gather()
    {
        var names = new Dictionary<string, BuiltInName>(StringComparer.Ordinal);
        foreach (var kind in CommandKind.All)
        {
            names[Plain(kind.Name)] = new BuiltInName(kind, kind.Trigger);
            names[Plain(EventKinds.Of(kind.Name).Type.Name)] = new BuiltInName(kind, kind.Trigger);
        }

        // The lifecycle's own words come last: where both have a word, they mean the same step.
        foreach (var (trigger, kind) in Commands)
            names[Plain(trigger.ToString())] = new BuiltInName(kind, trigger);
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
