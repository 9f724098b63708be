using System.Reflection;
using NodaTime;
using TherapySession.Conformance;

namespace TherapySession.Tests.Json;

/// <summary>Makes up values of any type of the domain from a seed, so that no command and no event can be forgotten.</summary>
/// <remarks>They are well-formed and mean nothing: what is tested with them is reading and writing.</remarks>
internal sealed class Invented(int seed)
{
    private static readonly string[] Texts =
    [
        "She smiled and asked for the blue paint.", "Doedd hi ddim eisiau mynd allan – roedd hi’n oer.", "x", "Line one\nline two\ttabbed \"quoted\" \\ back",
        "😀 family: 👨‍👩‍👧", "İstanbul ışık", "a & b < c > d 'e'", "control \u0001 and \u202E override", "中文", "\u00A0nbsp\uFEFF",
    ];

    private readonly Random _random = new(seed);

    public T Of<T>() => (T)Of(typeof(T));

    public object Of(Type type)
    {
        if (type == typeof(string))
            return Pick(["TS-PREP-006", "recordConsent", "A title", "Ŵy"]);
        if (type == typeof(int))
            return _random.Next(1, 200);
        if (type == typeof(decimal))
            return new decimal(_random.Next(-2000, 2000)) / Pick([1m, 10m, 1000m, 0.5m]);
        if (type == typeof(Instant))
            return Moment();
        if (type == typeof(LocalDate))
            return new LocalDate(2026, 1, 31).PlusDays(_random.Next(2000));
        if (type == typeof(OutcomeWeight))
            return new OutcomeWeight(_random.Next(4), _random.Next(4));
        if (type == typeof(MeasureError))
            return new MeasureError(_random.Next(1, 90) / 10m, _random.Next(101) / 100m) { Source = _random.Next(2) == 0 ? null : new Words(Pick(Texts)) };
        if (type == typeof(Words))
            return new Words(Pick(Texts));
        if (type == typeof(Criterion))
            return new Criterion(Pick(["226/PC7", "320/PC15", "own/1.2"]));
        if (type == typeof(CommandTemplate))
            return new CommandTemplate(Pick(["""{ "command": "pause", "cause": { "$field": "why" } }""", """{ "command": "completeSession" }"""]));
        if (type == typeof(PersonTemplate))
            return new PersonTemplate("\"worker\"");
        if (type == typeof(PlannedTime))
            return Planned();
        if (type == typeof(ConsentPeriod))
            return Period();
        if (type == typeof(PromptHierarchy))
            return _random.Next(2) == 0 ? PromptHierarchy.Default : new PromptHierarchy("own", 2, [PromptLevel.Independent, PromptLevel.Verbal]);
        if (type == typeof(Jurisdiction))
            return _random.Next(2) == 0 ? Pick(Jurisdiction.Known.ToArray()) : Jurisdiction.Scotland with { Code = "jersey", AdultFrom = 18 };
        if (type == typeof(Profile))
            return _random.Next(2) == 0 ? Pick(Profile.BuiltIn.ToArray()) : Profile.Load(Profile.Support226.Data with { Id = new ProfileId("own"), Title = "Our own" }).Require();
        if (type.IsEnum)
            return Pick(Enum.GetValues(type).Cast<object>().ToArray());
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return List(type.GetGenericArguments()[0]);
        if (type.IsSubclassOf(typeof(Identifier)))
            return Activator.CreateInstance(type, Pick(["a-1", "Zoë:7", "7c9e6679-7425-40de-944b-e07fc1f90ae7", "i" + _random.Next(1000)]))!;
        if (type.IsSubclassOf(typeof(OpenCode)))
            return Activator.CreateInstance(type, Pick(["art", "meal-preparation", "verbal", "x9"]))!;
        return Record(type);
    }

    /// <summary>A whole history that begins with an opening and has one event of a type.</summary>
    public ValueList<SessionEvent> History(Type fact)
    {
        var opening = Of<Opening>() with
        {
            Participants = [new Participant(new PersonId("individual"), ParticipantRole.Individual), new Participant(new PersonId("worker"), ParticipantRole.SupportWorker)],
        };
        var start = Instant.FromUtc(2026, 3, 2, 10, 0);
        var opened = new SessionOpened(new Occurrence(1, Phase.Consent, new CommandId("c-1"), new PersonId("worker"), start, start), opening);
        if (fact == typeof(SessionOpened))
            return [opened];
        var later = (SessionEvent)Of(fact);
        return [opened, later with { At = later.At with { Sequence = 2, HappenedAt = start + Duration.FromMinutes(5), RecordedAt = start + Duration.FromMinutes(7) } }];
    }

    private object Record(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(each => each.GetParameters().Length).First(each => each.GetParameters() is not [{ } only] || only.ParameterType != type);
        var nullability = new NullabilityInfoContext();
        var arguments = constructor.GetParameters().Select(parameter => Maybe(parameter.ParameterType, nullability.Create(parameter))).ToArray();
        var made = constructor.Invoke(arguments);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.SetMethod is not null && !constructor.GetParameters().Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)))
                property.SetValue(made, Maybe(property.PropertyType, nullability.Create(property)));
        }

        return made;
    }

    private object? Maybe(Type type, NullabilityInfo nullability)
    {
        if (nullability.ReadState == NullabilityState.Nullable && _random.Next(3) == 0)
            return null;
        return Of(Nullable.GetUnderlyingType(type) ?? type);
    }

    private object List(Type element)
    {
        var items = Array.CreateInstance(element, _random.Next(4));
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Of(element), i);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(element).Invoke(null, [items])!;
    }

    private Instant Moment() => Instant.FromUtc(1900, 1, 2, 0, 0) + Duration.FromDays(_random.Next(2_900_000)) + Duration.FromNanoseconds(_random.NextInt64(86_400L * 1_000_000_000) / Pick([1L, 1_000_000_000L]));

    private PlannedTime Planned()
    {
        var start = Instant.FromUtc(2020, 1, 1, 0, 0) + Duration.FromMinutes(_random.Next(4_000_000));
        return new PlannedTime(start, start + Duration.FromMinutes(_random.Next(1, 600)), Pick(["Europe/London", "Asia/Kathmandu", "America/St_Johns", "UTC", "Pacific/Apia"]));
    }

    private ConsentPeriod Period()
    {
        var from = Moment() - Duration.FromHours(20);
        return new ConsentPeriod(from, _random.Next(2) == 0 ? null : from + Duration.FromNanoseconds(_random.NextInt64(1, 1_000_000_000_000_000)));
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
