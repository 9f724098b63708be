using System.Text.Json;
using FluentValidation;

namespace TherapySession;

/// <summary>What the library knows about a kind of command: its name, what it moves, where it is permitted.</summary>
/// <remarks>Equality: by reference; there is one object a kind. Thread safety: immutable.</remarks>
public abstract class CommandKind
{
    private protected CommandKind(Type type, Trigger? trigger, PhaseSet permittedIn, bool isNeverBlocked)
    {
        (Name, Type) = (JsonNamingPolicy.CamelCase.ConvertName(type.Name), type);
        (Trigger, PermittedIn, IsNeverBlocked) = (trigger, permittedIn, isNeverBlocked);
    }

    /// <summary>Every kind of command, in the order of the phases.</summary>
    public static ValueList<CommandKind> All => CommandKinds.All;

    /// <summary>The name in scripts, records and profiles: that of the type, beginning with a small letter.</summary>
    public string Name { get; }

    /// <summary>The trigger of the lifecycle that it fires; <see langword="null"/> where it only records something.</summary>
    public Trigger? Trigger { get; }

    /// <summary>The phases in which it is permitted, gates apart.</summary>
    public PhaseSet PermittedIn { get; }

    /// <summary>Whether nothing may stand in its way: withdrawing, dissent and concerns are accepted whatever the phase, the version or the clock.</summary>
    public bool IsNeverBlocked { get; }

    internal Type Type { get; }

    /// <summary>The kind with a name, as in a script; <see langword="null"/> where there is none.</summary>
    public static CommandKind? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(kind => kind.Name == name);
    }

    /// <summary>The name of a command that somebody most likely meant; <see langword="null"/> where none is near enough.</summary>
    public static string? NearestTo(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Nearest.To(name, All.Select(kind => kind.Name));
    }

    /// <summary>The name, as in a script.</summary>
    public override string ToString() => Name;

    /// <summary>Adds what is wrong with a command's content.</summary>
    internal abstract void Validate(SessionCommand command, Unmet unmet);

    /// <summary>A command that moves the session.</summary>
    internal static CommandKind Step<TCommand>(Trigger trigger, CommandRules<TCommand>? rules = null)
        where TCommand : SessionCommand => new Of<TCommand>(trigger, LifecycleTable.PhasesOf(trigger), isNeverBlocked: false, rules);

    /// <summary>A command that records something in some phases.</summary>
    internal static CommandKind Note<TCommand>(PhaseSet permittedIn, CommandRules<TCommand>? rules = null)
        where TCommand : SessionCommand => new Of<TCommand>(trigger: null, permittedIn, isNeverBlocked: false, rules);

    /// <summary>A command that is accepted whatever stands.</summary>
    internal static CommandKind Always<TCommand>(Trigger? trigger, CommandRules<TCommand>? rules = null)
        where TCommand : SessionCommand => new Of<TCommand>(trigger, PhaseSet.All, isNeverBlocked: true, rules);

    private sealed class Of<TCommand>(Trigger? trigger, PhaseSet permittedIn, bool isNeverBlocked, CommandRules<TCommand>? rules)
        : CommandKind(typeof(TCommand), trigger, permittedIn, isNeverBlocked)
        where TCommand : SessionCommand
    {
        private readonly IValidator<TCommand> _rules = rules ?? new NoFurtherRules<TCommand>();

        internal override void Validate(SessionCommand command, Unmet unmet)
        {
            foreach (var failure in _rules.Validate((TCommand)command).Errors)
                unmet.Add(new Refusal(failure.ErrorCode, RefusalKind.Malformed, Place.Of(Type.Name, failure.PropertyName)));
        }
    }
}
