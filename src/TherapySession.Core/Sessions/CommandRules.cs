using FluentValidation;
using FluentValidation.Results;

namespace TherapySession;

/// <summary>A rule that is not kept, and where.</summary>
/// <param name="Code">The stable code of the refusal.</param>
/// <param name="Member">The place, as a path from the command.</param>
internal sealed record BrokenRule(string Code, string Member);

/// <summary>The rules that a command's content has to keep whatever the session holds.</summary>
internal abstract class CommandRules
{
    /// <summary>Whether a command's content keeps all of them.</summary>
    /// <param name="command">A command of the kind that the rules are for.</param>
    public abstract bool AreKept(SessionCommand command);

    /// <summary>Everything that is wrong with a command's content: code and place of each rule that is not kept, in the order of the rules.</summary>
    /// <param name="command">A command of the kind that the rules are for.</param>
    public abstract IReadOnlyList<BrokenRule> Broken(SessionCommand command);
}

/// <summary>The rules of one kind of command. Written beside it, made once.</summary>
/// <remarks>
/// A rule about one value stands in that value's type; here stand those that join several. A rule is declared once and asked in two ways:
/// nearly every command keeps all of its rules, and to know that, each is asked directly; only where one is not kept, the validator is made of the same rules and tells which.
/// FluentValidation takes many times what the rules themselves take, and its expressions are compiled at their first use; a process that breaks no rule does not even load it.
/// </remarks>
internal abstract class CommandRules<TCommand> : CommandRules
    where TCommand : SessionCommand
{
    private readonly List<Rule> _rules = [];
    private Validator? _validator;

    /// <inheritdoc/>
    public sealed override bool AreKept(SessionCommand command)
    {
        foreach (var rule in _rules)
        {
            if (!rule.IsKept((TCommand)command))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<BrokenRule> Broken(SessionCommand command) =>
        [.. (_validator ??= new Validator(_rules)).Validate((TCommand)command).Errors.Select(failure => new BrokenRule(failure.ErrorCode, failure.PropertyName))];

    /// <summary>A rule about one place of the command.</summary>
    /// <param name="code">The stable code of the refusal.</param>
    /// <param name="member">The place, as a path from the command.</param>
    /// <param name="holds">Whether the rule is kept.</param>
    protected void Must(string code, string member, Func<TCommand, bool> holds) => _rules.Add(new OfPlace(code, member, holds));

    /// <summary>Rules that stand with a type of their own, about one place of the command.</summary>
    /// <param name="member">The place, as a path from the command.</param>
    /// <param name="broken">Each rule that is not kept, and the member inside the place.</param>
    protected void Must(string member, Func<TCommand, List<PlanFault>> broken) => _rules.Add(new OfType(member, broken));

    /// <summary>A rule about each element of a list; the place names the element.</summary>
    protected void MustEach<TElement>(string code, string member, Func<TCommand, ValueList<TElement>> list, Func<TElement, bool> holds, string inside = "") =>
        MustEach(code, member, list, (_, element) => holds(element), inside);

    /// <summary>A rule about each element of a list and the command it stands in; the place names the element.</summary>
    protected void MustEach<TElement>(string code, string member, Func<TCommand, ValueList<TElement>> list, Func<TCommand, TElement, bool> holds, string inside = "") =>
        _rules.Add(new OfEach<TElement>(code, member, list, holds, inside));

    /// <summary>A value from a closed list is one of the list.</summary>
    protected void Known<TEnum>(string member, Func<TCommand, TEnum> value)
        where TEnum : struct, Enum => Must(Codes.NotOnTheList, member, command => ClosedList.Has(value(command)));

    /// <summary>A list has at least one element.</summary>
    protected void Some<TElement>(string code, string member, Func<TCommand, ValueList<TElement>> list) => Must(code, member, command => list(command).Count > 0);

    /// <summary>Where a rule is declared. A type of our own around FluentValidation's: making a rule would load that otherwise.</summary>
    private sealed class Declaration(IRuleBuilderInitial<TCommand, TCommand> rule)
    {
        public IRuleBuilderInitial<TCommand, TCommand> Rule { get; } = rule;
    }

    /// <summary>One rule: asked directly, and declared to the validator.</summary>
    private abstract class Rule
    {
        public abstract bool IsKept(TCommand command);

        public abstract void Declare(Declaration to);
    }

    private sealed class OfPlace(string code, string member, Func<TCommand, bool> holds) : Rule
    {
        public override bool IsKept(TCommand command) => holds(command);

        public override void Declare(Declaration to) => to.Rule.Must(holds).OverridePropertyName(member).WithErrorCode(code).WithMessage(code);
    }

    private sealed class OfType(string member, Func<TCommand, List<PlanFault>> broken) : Rule
    {
        public override bool IsKept(TCommand command) => broken(command).Count == 0;

        public override void Declare(Declaration to) => to.Rule.Custom((command, context) =>
        {
            foreach (var fault in broken(command))
                context.AddFailure(new ValidationFailure($"{member}.{fault.Member}", fault.Code) { ErrorCode = fault.Code });
        });
    }

    private sealed class OfEach<TElement>(string code, string member, Func<TCommand, ValueList<TElement>> list, Func<TCommand, TElement, bool> holds, string inside) : Rule
    {
        public override bool IsKept(TCommand command) => FirstBroken(command, list(command), 0) < 0;

        public override void Declare(Declaration to) => to.Rule.Custom((command, context) =>
        {
            var elements = list(command);
            for (var i = FirstBroken(command, elements, 0); i >= 0; i = FirstBroken(command, elements, i + 1))
                context.AddFailure(new ValidationFailure(inside.Length == 0 ? $"{member}[{i}]" : $"{member}[{i}].{inside}", code) { ErrorCode = code });
        });

        private int FirstBroken(TCommand command, ValueList<TElement> elements, int from)
        {
            for (var i = from; i < elements.Count; i++)
            {
                if (!holds(command, elements[i]))
                    return i;
            }

            return -1;
        }
    }

    private sealed class Validator : AbstractValidator<TCommand>
    {
        public Validator(List<Rule> rules)
        {
            foreach (var rule in rules)
                rule.Declare(new Declaration(RuleFor(static command => command)));
        }
    }
}
