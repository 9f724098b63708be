using FluentValidation;
using FluentValidation.Results;

namespace TherapySession;

/// <summary>The rules that a command's content has to keep whatever the session holds. Written beside each command, made once.</summary>
/// <remarks>A rule about one value stands in that value's type; here stand those that join several.</remarks>
internal abstract class CommandRules<TCommand> : AbstractValidator<TCommand>
    where TCommand : SessionCommand
{
    /// <summary>A rule about one place of the command.</summary>
    /// <param name="code">The stable code of the refusal.</param>
    /// <param name="member">The place, as a path from the command.</param>
    /// <param name="holds">Whether the rule is kept.</param>
    protected void Must(string code, string member, Func<TCommand, bool> holds) =>
        RuleFor(static command => command).Must(holds).OverridePropertyName(member).WithErrorCode(code).WithMessage(code);

    /// <summary>Rules that stand with a type of their own, about one place of the command.</summary>
    /// <param name="member">The place, as a path from the command.</param>
    /// <param name="broken">The code of each rule that is not kept, and the member inside the place.</param>
    protected void Must(string member, Func<TCommand, IEnumerable<(string Code, string Inside)>> broken) =>
        RuleFor(static command => command).Custom((command, context) =>
        {
            foreach (var (code, inside) in broken(command))
                context.AddFailure(new ValidationFailure($"{member}.{inside}", code) { ErrorCode = code });
        });

    /// <summary>A rule about each element of a list; the place names the element.</summary>
    protected void MustEach<TElement>(string code, string member, Func<TCommand, ValueList<TElement>> list, Func<TElement, bool> holds, string inside = "") =>
        MustEach(code, member, list, (_, element) => holds(element), inside);

    /// <summary>A rule about each element of a list and the command it stands in; the place names the element.</summary>
    protected void MustEach<TElement>(string code, string member, Func<TCommand, ValueList<TElement>> list, Func<TCommand, TElement, bool> holds, string inside = "") =>
        RuleFor(static command => command).Custom((command, context) =>
        {
            var elements = list(command);
            for (var i = 0; i < elements.Count; i++)
            {
                if (!holds(command, elements[i]))
                    context.AddFailure(new ValidationFailure(inside.Length == 0 ? $"{member}[{i}]" : $"{member}[{i}].{inside}", code) { ErrorCode = code });
            }
        });

    /// <summary>A value from a closed list is one of the list.</summary>
    protected void Known<TEnum>(string member, Func<TCommand, TEnum> value)
        where TEnum : struct, Enum => Must(Codes.NotOnTheList, member, command => Enum.IsDefined(value(command)));

    /// <summary>A list has at least one element.</summary>
    protected void Some<TElement>(string code, string member, Func<TCommand, ValueList<TElement>> list) => Must(code, member, command => list(command).Count > 0);
}

/// <summary>A command whose content can't be wrong: every rule stands in the types of its values.</summary>
internal sealed class NoFurtherRules<TCommand> : CommandRules<TCommand>
    where TCommand : SessionCommand;
