using System.Text.Json.Nodes;

namespace TherapySession.Tool.Tests;

/// <summary>A sample record to be spoilt: an event put in, taken out or changed; what is left is numbered again, as software without a rule would write it.</summary>
internal sealed class Spoilt
{
    private readonly JsonObject _record;

    private Spoilt(JsonObject record) => _record = record;

    private JsonArray History => _record["history"]!.AsArray();

    /// <summary>The record of the sample whose name begins so.</summary>
    public static Spoilt Sample(string number) =>
        new(JsonNode.Parse(File.ReadAllText(Directory.GetFiles(Repository.Records, number + "-*.json").Single()))!.AsObject());

    /// <summary>The position of the first or last event of a name, from 0.</summary>
    public int First(string name) => History.Select((fact, index) => (fact, index)).First(each => (string)each.fact!["event"]! == name).index;

    public int Last(string name) => History.Select((fact, index) => (fact, index)).Last(each => (string)each.fact!["event"]! == name).index;

    public int Count => History.Count;

    public JsonObject At(int index) => History[index]!.AsObject();

    public Spoilt Change(string name, Action<JsonObject> change)
    {
        foreach (var fact in History.Where(fact => (string)fact!["event"]! == name))
            change(fact!.AsObject());
        return this;
    }

    public Spoilt Without(params string[] names)
    {
        foreach (var fact in History.Where(fact => names.Contains((string)fact!["event"]!)).ToList())
            History.Remove(fact);
        return Renumbered();
    }

    /// <summary>As far as the event at a position.</summary>
    public Spoilt Until(int index)
    {
        while (History.Count > index)
            History.RemoveAt(History.Count - 1);
        return this;
    }

    /// <summary>An event put in, with the times of the one before it.</summary>
    public Spoilt Insert(int index, string name, string phase, string members = "{}")
    {
        var fact = JsonNode.Parse(members)!.AsObject();
        fact["event"] = name;
        fact["at"] = At(index - 1)["at"]!.DeepClone();
        fact["at"]!["phase"] = phase;
        fact["at"]!["command"] = $"put-in-{index}";
        History.Insert(index, fact);
        return Renumbered();
    }

    /// <summary>The event at a position moved to another.</summary>
    public Spoilt Move(int from, int to)
    {
        var fact = History[from]!;
        History.RemoveAt(from);
        History.Insert(to, fact);
        return this;
    }

    public Spoilt Renumbered()
    {
        for (var i = 0; i < History.Count; i++)
            History[i]!["at"]!["sequence"] = i + 1;
        return this;
    }

    public Called Check(params string[] options) => Called.WithInput(ToString(), ["check", "-", "--format", "json", .. options]);

    public override string ToString() => _record.ToJsonString();
}
