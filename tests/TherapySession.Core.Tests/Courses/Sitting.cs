using NodaTime;

namespace TherapySession.Tests;

/// <summary>Sessions of one course, told by commands: the n-th is planned n weeks after the first.</summary>
internal sealed class Sitting(int number)
{
    private readonly List<(Phase In, SessionCommand Command)> _more = [];
    private readonly List<OutcomeRating> _ratings = [];

    public Profile Profile { get; init; } = Profile.Support226;

    public Func<Opening, Opening> Change { get; init; } = static opening => opening;

    public static Instant Start(int number) => Stage.Start + Duration.FromDays(7 * number);

    public static SessionId Id(int number) => new($"session-{number:D3}");

    /// <summary>A session that goes well, rated by the individual and, where given, by the worker.</summary>
    public static Session Rated(int number, decimal individual, decimal? worker = null, Func<Opening, Opening>? change = null)
    {
        var sitting = new Sitting(number) { Change = change ?? (static opening => opening) }.Rate(Voice.Individual, individual);
        return (worker is { } value ? sitting.Rate(Voice.Worker, value) : sitting).Held();
    }

    public Opening Opening()
    {
        var opening = Stage.Opening(Profile);
        return Change(opening with { Session = Id(number), Planned = new PlannedTime(Start(number), Start(number) + Duration.FromHours(1), "Europe/London") });
    }

    public Sitting Rate(Voice voice, decimal value, PersonId? by = null, ProxyRating proxy = ProxyRating.None) =>
        Rate(new OutcomeRating(Stage.Outcome, voice, by ?? (voice == Voice.Individual ? Stage.Individual : voice == Voice.Worker ? Stage.Worker : Stage.Sister)) { Value = value, Proxy = proxy });

    public Sitting Rate(params OutcomeRating[] ratings)
    {
        _ratings.AddRange(ratings);
        return this;
    }

    /// <summary>Gives more commands at the end of a phase.</summary>
    public Sitting With(Phase phase, params SessionCommand[] commands)
    {
        _more.AddRange(commands.Select(command => (phase, command)));
        return this;
    }

    /// <summary>The session held to its end.</summary>
    public Session Held() => Until(_ => false);

    /// <summary>The session up to a command, which is not given.</summary>
    public Session Until<TCommand>()
        where TCommand : SessionCommand => Until(command => command is TCommand);

    /// <summary>The session opened, and some commands given.</summary>
    public Session Only(params SessionCommand[] commands)
    {
        var session = Session.Open(Opening(), Stamp(0)).Require();
        for (var i = 0; i < commands.Length; i++)
            session = Give(session, commands[i], i + 1);
        return session;
    }

    private Session Until(Func<SessionCommand, bool> isEnd)
    {
        var session = Session.Open(Opening(), Stamp(0)).Require();
        var given = 0;
        foreach (var (command, _) in Stage.Way)
        {
            if (command is RateOutcome && _ratings.Count > 0)
            {
                foreach (var rating in _ratings)
                    session = Give(session, new RateOutcome(rating), ++given);
                continue;
            }

            if (command.Kind.Trigger is not null)
            {
                foreach (var (_, more) in _more.Where(each => each.In == session.Phase))
                    session = Give(session, more, ++given);
            }

            if (isEnd(command))
                return session;
            if (command is not AcceptRecord || Profile.Id.Value == "226")
                session = Give(session, command, ++given);
        }

        return session;
    }

    private Session Give(Session session, SessionCommand command, int given) =>
        session.Decide(command, Stamp(given, command is AcceptRecord or SignRecord ? Stage.Therapist : Stage.Worker) with { CoSignedBy = Stage.Therapist }).Require();

    private Stamp Stamp(int given, PersonId? by = null) => new(new CommandId($"{Id(number)}-{given}"), by ?? Stage.Worker, Start(number) + Duration.FromMinutes(given));
}
