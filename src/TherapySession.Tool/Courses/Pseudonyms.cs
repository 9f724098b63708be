using TherapySession.Tool.Output;

namespace TherapySession.Tool.Courses;

/// <summary>What to call sessions and people of one course: by number, or as they are where that was asked for.</summary>
internal sealed class Pseudonyms(Course course, Wording wording, bool showText)
{
    private readonly Dictionary<SessionId, int> _sessions = course.Sessions.Select((session, i) => (session.Id, Number: i + 1)).ToDictionary(each => each.Id, each => each.Number);
    private readonly Dictionary<PersonId, int> _people = [];

    public bool ShowText { get; } = showText;

    /// <summary>A session that the course does not have can be named by one that it has.</summary>
    public string Of(SessionId session) => ShowText ? session.Value : _sessions.TryGetValue(session, out var number) ? $"session-{number}" : wording["course.anotherSession"];

    /// <summary>People are numbered as they are first told.</summary>
    public string Of(PersonId person)
    {
        if (ShowText)
            return person.Value;
        if (!_people.TryGetValue(person, out var number))
            _people[person] = number = _people.Count + 1;
        return $"person-{number}";
    }

    public string? Of(Words? words) => ShowText ? words?.Text : null;
}
