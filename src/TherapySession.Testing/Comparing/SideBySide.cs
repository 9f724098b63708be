using TherapySession.Json;

namespace TherapySession.Testing;

/// <summary>One session kept twice, by the library and by the software, and compared after each step.</summary>
/// <remarks>What is right, the library's session says; there is no other rule here.</remarks>
internal sealed class SideBySide(GuardedAdapter adapter, AdapterCapabilities capabilities, string source)
{
    private readonly HistoryComparison _history = new();

    /// <summary>The session as the library has it; <see langword="null"/> before it is opened.</summary>
    public Session? Session { get; private set; }

    /// <summary>How many steps were taken.</summary>
    public int Steps { get; private set; }

    /// <summary>What the library decided last.</summary>
    public Decision? Decision { get; private set; }

    /// <summary>Opens the session in both.</summary>
    public async ValueTask<Failure?> Start(Opening opening, Stamp stamp)
    {
        var place = new FailurePlace(source, 0) { Command = "openSession" };
        Decision = Session.Open(opening, stamp);
        try
        {
            var answer = await adapter.Start(opening, stamp).ConfigureAwait(false);
            if (Answer(Decision, answer, place, Phase.Consent, isNeverBlocked: false) is { } failure)
                return failure;
            if (Decision is not Decision.Accepted accepted)
                return null;

            Session = accepted.Session;
            return await Record(LookedAtAfter.Acceptance, place).ConfigureAwait(false);
        }
        catch (AdapterFaultException fault)
        {
            return Of(fault, place);
        }
    }

    /// <summary>Gives a command to both.</summary>
    public async ValueTask<Failure?> Do(SessionCommand command, Stamp stamp)
    {
        var before = Session!;
        var place = new FailurePlace(source, ++Steps) { Command = command.Kind.Name };
        Decision = before.Decide(command, stamp);
        try
        {
            var answer = await adapter.Do(before.Id, command, stamp).ConfigureAwait(false);
            if (Answer(Decision, answer, place, before.Phase, command.Kind.IsNeverBlocked) is { } failure)
                return failure;

            var after = LookedAtAfter.Refusal;
            if (Decision is Decision.Accepted accepted)
                (Session, after) = (accepted.Session, accepted.IsRepeat ? LookedAtAfter.Repeat : LookedAtAfter.Acceptance);
            return await Record(after, place).ConfigureAwait(false);
        }
        catch (AdapterFaultException fault)
        {
            return Of(fault, place);
        }
    }

    /// <summary>Looks whether what went to other sessions reached this one.</summary>
    public async ValueTask<Failure?> LookAgain()
    {
        var place = new FailurePlace(source, Steps);
        try
        {
            return Session is null ? null : await Record(LookedAtAfter.AnotherSession, place).ConfigureAwait(false);
        }
        catch (AdapterFaultException fault)
        {
            return Of(fault, place);
        }
    }

    public static Failure Of(AdapterFaultException fault, FailurePlace place) => new(fault.Code, place) { Arguments = fault.Arguments, Exception = fault.InnerException };

    private Failure? Answer(Decision decision, AdapterAnswer answer, FailurePlace place, Phase phase, bool isNeverBlocked)
    {
        var command = place.Command!;
        if (decision is Decision.Refused refused)
        {
            var codes = Codes(refused.Reasons.Select(reason => reason.Code));
            if (answer is not AdapterAnswer.Refused told)
                return Tell(KitCodes.WronglyAccepted, [command, phase.ToString()], "accepted", $"refused with {codes}") with { Reasons = refused.Reasons };
            return capabilities.Codes == RefusalCodes.OfItsOwn || Codes(told.Codes) == codes
                ? null
                : Tell(KitCodes.OtherReasons, [command, phase.ToString(), Codes(told.Codes)], $"refused with {Codes(told.Codes)}", $"refused with {codes}") with { Reasons = refused.Reasons };
        }

        var accepted = (Decision.Accepted)decision;
        if (answer is AdapterAnswer.Refused { Codes: var given })
        {
            var found = given.Count == 0 ? "refused" : $"refused with {Codes(given)}";
            if (accepted.IsRepeat)
                return Tell(KitCodes.RepeatRefused, [command], found, "accepted as a repeat");
            return Tell(isNeverBlocked ? KitCodes.Blocked : KitCodes.WronglyRefused, [command, phase.ToString()], found, "accepted");
        }

        return answer is AdapterAnswer.Accepted { Phase: { } said } && said != accepted.Session.Phase
            ? Tell(KitCodes.OtherPhase, [command, said.ToString()], said.ToString(), accepted.Session.Phase.ToString())
            : null;

        Failure Tell(string code, ValueList<string> arguments, string found, string expected) => new(code, place) { Arguments = arguments, Found = found, Expected = expected };
    }

    private async ValueTask<Failure?> Record(LookedAtAfter after, FailurePlace place)
    {
        var export = await adapter.Export(Session!.Id).ConfigureAwait(false);
        if (export.Events is { } events)
            return _history.Compare(Session.History, events, after, place);

        var read = SessionJson.ReadRecords(export.Json, new JsonReading { UnknownMembers = UnknownMembers.Warn });
        if (read.Item is { } record)
            return _history.Compare(Session.History, record.Session.History, after, place);

        var problem = read.Problems.FirstOrDefault(each => each.Severity != ProblemSeverity.Warning);
        return new(KitCodes.UnreadableExport, place)
        {
            Arguments = [problem?.Code ?? "-", problem?.Place.ToString() ?? "-"],
            Found = problem?.Message ?? "",
            Expected = problem?.Expected ?? "the record of one session",
        };
    }

    // What somebody quotes of an adapter's codes is cut to what a code can be.
    private static string Codes(IEnumerable<string> codes) =>
        string.Join(", ", codes.Distinct().Order(StringComparer.Ordinal).Select(code => code.Length <= 40 && code.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.') ? code : "?")) is { Length: > 0 } listed
            ? listed
            : "no code";
}
