using System.Text.Json;
using TherapySession.Conformance;
using TherapySession.Json;
using TherapySession.Standards;
using TherapySession.Tool.Checking;

namespace TherapySession.Tool.Output.Reports;

/// <summary>The report as canonical JSON (RFC 8785), in English whatever the language of the answer, so that its hash is one. Its last member is the SHA-256 of the canonical form of everything else in it.</summary>
internal sealed class JsonReport
{
    private readonly ReportView _view;
    private readonly CanonicalJsonWriter _json;

    private JsonReport(ReportView view, CanonicalJsonWriter json) => (_view, _json) = (view with { Words = Wording.In(Language.English) }, json);

    public static void Write(ReportView view, Stream output)
    {
        using var hashed = new HashedOutput(output);
        var json = new CanonicalJsonWriter(hashed);
        json.BeginObject();
        new JsonReport(view, json).Members();
        var hash = hashed.Hash("}"u8);
        json.Name("sha256");
        json.Value(hash);
        json.EndObject();
    }

    // In the order of their names, as the canonical form has them; a further member's name comes before "sha256".
    private void Members()
    {
        var report = _view.Report;
        List("cases", Enumerable.Range(0, report.Cases.Count), Case);
        Counts();
        List("criteria", report.Criteria, Tally);
        List("findings", _view.OfTheLog(), Finding);
        Fitness();
        List("fixes", report.Fixes, Fix);
        List("inputs", _view.Inputs, Input);
        List("logs", report.Sources, Log);
        Names();
        NeverExercised();
        List("notShown", report.Gaps, Gap);
        List("phases", report.Phases, Phase);
        Text("profile", (report.Terms.Profile ?? Profile.Support226).ToString());
        Text("repeat", _view.Command);
        Number("schemaVersion", 1);
    }

    private void Case(int position)
    {
        var each = _view.Report.Cases[position];
        _json.BeginObject();
        Number("column", each.Column);
        Number("cost", each.Cost);
        List("criteria", each.Criteria, criterion => Criterion(each, criterion));
        Flag("ended", each.HasEnded);
        Number("events", each.Events);
        Text("file", each.File ?? "");
        List("findings", _view.Of(each), Finding);
        Text("id", _view.NameOf(position));
        Flag("inOrder", each.IsInOrder);
        Number("line", each.Line);
        List("moves", each.Moves, Move);
        Number("number", each.Number);
        Texts("openGates", each.OpenGates.Select(gate => gate.ToString()));
        Number("prefixCost", each.PrefixCost);
        Text("profile", each.Profile.Id.Value);
        Text("verdict", JsonText.Name(each.Verdict));
        _json.EndObject();
    }

    private void Move(LogMove move)
    {
        _json.BeginObject();
        Text("activity", Quoted(move.Activity));
        Text("after", move.After);
        Text("before", move.Before);
        Number("cost", move.Cost);
        Text("kind", JsonText.Name(move.Kind));
        _json.Name("place");
        Place(move.Place);
        Number("position", move.Position);
        _json.EndObject();
    }

    private void Criterion(CaseAssessment of, CriterionEvidence each)
    {
        _json.BeginObject();
        List("evidence", each.Shown, shown =>
        {
            _json.BeginObject();
            Text("command", shown.Command);
            _json.Name("place");
            Place(of.PlaceOf(shown));
            _json.EndObject();
        });
        List("missing", each.Missing, missing =>
        {
            _json.BeginObject();
            Text("code", missing.Code);
            Text("message", missing.Message);
            Text("remedy", missing.Remedy);
            Texts("suppliedBy", missing.SuppliedBy);
            _json.EndObject();
        });
        if (each.NotNeeded is { } why)
            Text("notNeeded", JsonText.Name(why));
        Text("number", each.Criterion.Number);
        Text("status", JsonText.Name(each.Status));
        _json.EndObject();
    }

    private void Finding(CheckFinding finding)
    {
        _json.BeginObject();
        if (finding.Accepted is not null)
            Flag("accepted", true);
        Text("code", finding.Code);
        Texts("criteria", finding.Criteria.Select(criterion => criterion.Number));
        if (finding.Sequence is { } number)
            Number("event", number);
        if (finding.Fingerprint is { } fingerprint)
            Text("fingerprint", fingerprint);
        Text("message", finding.Message);
        if (finding.Nearest is { } nearest)
            Text("nearest", nearest);
        if (finding.Line is { } line)
        {
            _json.Name("place");
            Place(new LogPlace(null, line, finding.Column ?? 1));
        }

        Text("remedy", finding.Remedy);
        Text("severity", finding.IsError ? "error" : "warning");
        _json.EndObject();
    }

    private void Counts()
    {
        var report = _view.Report;
        _json.Name("counts");
        _json.BeginObject();
        Number("conform", report.Of(Verdict.Conforms));
        Number("deviations", report.Deviations);
        _json.Name("deviationsPerSession");
        _json.Value(report.DeviationsPerSession);
        Number("doNotConform", report.Of(Verdict.DoesNotConform));
        Number("events", report.Sources.Sum(source => source.Summary.Events));
        Number("inOrder", report.InOrder);
        Number("lackingOnly", report.LackingOnly);
        Number("notAssessed", report.Of(Verdict.NotAssessed));
        Number("running", report.Of(Verdict.Running));
        Number("sessions", report.Cases.Count);
        Number("steps", report.Steps);
        _json.EndObject();
    }

    // A figure between 0 and 1 says too little to stand at the head of anything; here it stands with what it is made of.
    private void Fitness()
    {
        var report = _view.Report;
        _json.Name("fitness");
        _json.BeginObject();
        Number("cost", report.Cost);
        Text("formula", "1 - cost / (steps + shortestWay * assessed)");
        Number("shortestWay", report.ShortestWay);
        _json.Name("value");
        if (report.Assessed == 0)
            _json.Null();
        else
            _json.Value(1 - ((double)report.Cost / Math.Max(1, report.Steps + ((long)report.ShortestWay * report.Assessed))));
        _json.EndObject();
    }

    private void Fix(LogFix fix)
    {
        _json.BeginObject();
        Text("about", Quoted(fix.About));
        Number("alone", fix.Alone);
        List("closes", fix.Closes, closes =>
        {
            _json.BeginObject();
            Text("criterion", closes.Criterion.Number);
            Number("sessions", closes.Sessions);
            _json.EndObject();
        });
        Text("code", fix.Code);
        List("examples", fix.Examples, example =>
        {
            _json.BeginObject();
            Text("id", _view.NameOf(example.Case));
            _json.Name("place");
            Place(example.Place);
            _json.EndObject();
        });
        if (fix.MapName is { } name)
        {
            Text("map", Quoted(name));
            Number("mapSessions", fix.MapSessions);
        }

        Text("message", fix.Message);
        if (fix.Nearest is { } nearest)
            Text("nearest", nearest);
        Text("remedy", fix.Remedy);
        Text("sense", JsonText.Name(fix.Sense));
        Number("sessions", fix.Sessions);
        _json.EndObject();
    }

    private void Log(LogSource source)
    {
        _json.BeginObject();
        Number("cases", source.Summary.Cases);
        Number("events", source.Summary.Events);
        Text("file", source.File);
        Text("format", JsonText.Name(source.Summary.Format));
        Text("sha256", source.Sha256 ?? "");
        _json.EndObject();
    }

    private void Input(ReportInput input)
    {
        _json.BeginObject();
        Text("file", input.File);
        Text("role", input.Role);
        Text("sha256", input.Sha256);
        _json.EndObject();
    }

    private void Names() => List("names", _view.Report.Names, name =>
    {
        _json.BeginObject();
        Number("events", name.Events);
        Text("meaning", JsonText.Name(name.Meaning));
        Texts("means", name.Means);
        Text("name", Quoted(name.Name));
        Number("sessions", name.Sessions);
        _json.EndObject();
    });

    private void NeverExercised()
    {
        var never = _view.Report.NeverExercised;
        _json.Name("neverExercised");
        _json.BeginObject();
        Texts("requirements", never.Requirements);
        Texts("steps", never.Steps);
        Texts("ways", never.Ways);
        _json.EndObject();
    }

    private void Gap(CriterionGap gap)
    {
        _json.BeginObject();
        Text("criterion", gap.Criterion.Number);
        Texts("lacking", gap.Lacking);
        _json.EndObject();
    }

    private void Phase(PhaseTime time)
    {
        _json.BeginObject();
        Number("longestSeconds", (long)time.Longest.TotalSeconds);
        Number("meanSeconds", (long)time.Mean.TotalSeconds);
        Text("state", time.State);
        Number("stays", time.Stays);
        _json.EndObject();
    }

    private void Tally(CriterionTally tally)
    {
        _json.BeginObject();
        Number("error", tally.Of(EvidenceStatus.Error));
        Number("met", tally.Of(EvidenceStatus.Met));
        Number("notMet", tally.Of(EvidenceStatus.NotMet));
        Number("notNeeded", tally.Of(EvidenceStatus.NotNeeded));
        Number("notShown", tally.Of(EvidenceStatus.NotShown));
        Text("number", tally.Criterion.Number);
        Number("pending", tally.Of(EvidenceStatus.Pending));
        _json.EndObject();
    }

    private void Place(LogPlace place)
    {
        _json.BeginObject();
        Number("column", place.Column);
        if (place.File is { } file)
            Text("file", file);
        Number("line", place.Line);
        _json.EndObject();
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.Name(name);
        _json.BeginList();
        foreach (var item in items)
            write(item);
        _json.EndList();
    }

    private void Texts(string name, IEnumerable<string> texts) => List(name, texts, _json.Value);

    private void Text(string name, string text)
    {
        _json.Name(name);
        _json.Value(text);
    }

    private void Number(string name, long number)
    {
        _json.Name(name);
        _json.Value(number);
    }

    private void Flag(string name, bool flag)
    {
        _json.Name(name);
        if (flag)
            _json.True();
        else
            _json.False();
    }

    private static string Quoted(string text) => LogReport.Quoted(text);
}
