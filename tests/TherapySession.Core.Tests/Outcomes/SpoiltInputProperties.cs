using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapySession.Outcomes;

namespace TherapySession.Tests.Outcomes;

/// <summary>The inputs of the cases, spoilt here and there: never an exception, and never a number that is not finite.</summary>
public sealed class SpoiltInputProperties
{
    private static readonly string[] Spoilt =
    [
        "1e999", "-1e999", "1e308", "-1e308", "1e-308", "1e-999", "0", "-0.0", "0.1", "1", "2", "-1", "3", "5.0", "2147483648", "null", "true", "false",
        "\"\"", "\"increase\"", "\"\\ud800\"", "[]", "[[]]", "[1]", "[null]", "{}", "{\"a\":1}",
    ];

    [Property(MaxTest = 3000)]
    public Property Any_input_gives_finite_figures_or_problems() => Prop.ForAll(
        Arb.From(
            from which in Gen.Choose(0, OutcomeCases.All.Length - 1)
            from numbersOnly in Gen.Elements(true, false)
            from rate in Gen.Elements(2, 5, 20)
            from dice in Gen.Choose(0, int.MaxValue).ArrayOf(200)
            select (which, numbersOnly, rate, dice)),
        draw =>
        {
            var each = OutcomeCases.All[draw.which];
            var rolls = 0;
            var input = Spoil(each.GetProperty("input"));
            var answer = Answers.To(OutcomeCases.Method(each), input);
            if (answer.TryGetResult(out var figures))
                AssertFinite(Answers.Json(figures));
            else
                Assert.All(answer.Problems, problem => Assert.StartsWith("TS-OUT-1", problem.Code, StringComparison.Ordinal));

            string Spoil(JsonElement value)
            {
                var roll = draw.dice[rolls++ % draw.dice.Length];
                return value.ValueKind switch
                {
                    JsonValueKind.Object => $"{{{string.Join(',', value.EnumerateObject().Select(member => $"{JsonSerializer.Serialize(member.Name)}:{Spoil(member.Value)}"))}}}",
                    JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(Spoil))}]",
                    JsonValueKind.Number when roll % draw.rate == 0 => Spoilt[roll / 100 % (draw.numbersOnly ? 15 : Spoilt.Length)],
                    _ when !draw.numbersOnly && roll % (draw.rate * 5) == 0 => Spoilt[roll / 100 % Spoilt.Length],
                    _ => value.GetRawText(),
                };
            }
        });

    private static void AssertFinite(JsonElement value)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Number)
                Assert.True(double.IsFinite(member.Value.GetDouble()));
        }
    }
}
