namespace TherapySession.Tool.Output;

/// <summary>What the play of one session and of a group have in common: why a step was refused, what was expected of it, and how many went otherwise.</summary>
internal sealed class TextPlayParts(Streams streams)
{
    private readonly TextWriter _output = streams.Out;
    private readonly Wording _wording = streams.Wording;

    public void Surprises(int surprises) => _output.WriteLine(surprises == 0 ? _wording["run.asExpected"] : _wording.Say("run.surprises", surprises));

    public void Refusals(ValueList<Refusal> reasons, string pointer)
    {
        foreach (var reason in reasons)
        {
            var criteria = reason.Criteria.Count == 0 ? "" : $" [{string.Join(", ", reason.Criteria)}]";
            _output.WriteLine($"       {reason.Code} {_wording["finding.at"]} {reason.Place.Within(pointer).JsonPointer}: {reason.MessageIn(_wording.Language)}{criteria}");
            _output.WriteLine($"         -> {reason.RemedyIn(_wording.Language)}{(reason.SuppliedBy.Count == 0 ? "" : $" ({string.Join(", ", reason.SuppliedBy)})")}");
        }
    }

    public void Expected(ValueList<string> expected, bool isAsExpected)
    {
        if (!isAsExpected)
            _output.WriteLine($"       !! {_wording.Say("run.expects", expected.Count == 0 ? _wording["run.acceptance"] : _wording.Say("run.refusal", string.Join(", ", expected)))}");
    }
}
