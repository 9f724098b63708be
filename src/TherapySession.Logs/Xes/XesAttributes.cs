using System.Text;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>Reads the attributes of logs, traces and events, and tells what is wrong with one whatever it is for.</summary>
internal sealed class XesAttributes
{
    private readonly LogRun _run;
    private readonly XesNodes _nodes;
    private readonly XesTypes _types;
    private readonly string _keyName;
    private readonly string _valueName;
    private readonly string _valuesName;
    private readonly string[] _structure;
    private readonly int _maximum;
    private XesText _key;
    private XesText _value;
    private bool _isEmpty;

    public XesAttributes(LogRun run, XesNodes nodes)
    {
        (_run, _nodes, _maximum) = (run, nodes, run.Reading.MaximumTextBytes);
        _types = new XesTypes(nodes.Names);
        (_keyName, _valueName, _valuesName) = (nodes.Names.Add("key"), nodes.Names.Add("value"), nodes.Names.Add("values"));
        _structure = [nodes.Names.Add("log"), nodes.Names.Add("trace"), nodes.Names.Add("event")];
        Keys = new XesKeys(run.Reading.Names, run.Reading.Fields);
    }

    public XesKeys Keys { get; }

    /// <summary>The key of the attribute that was read.</summary>
    public XesKey Key => Keys.Last;

    /// <summary>Its type.</summary>
    public XesType Type { get; private set; }

    /// <summary>Its value; empty where it has none. It holds until the next node.</summary>
    public ReadOnlySpan<char> Value => _nodes.Characters(_value);

    /// <summary>Whether its value is one of its type.</summary>
    public bool IsValid { get; private set; }

    /// <summary>How many texts were longer than is read.</summary>
    public int LongTexts { get; private set; }

    /// <summary>Reads the element at which the reader stands as an attribute. What stands within it is left to <see cref="Rest"/>.</summary>
    /// <returns>Whether it is one that can be used; else it is told, and passed with everything in it.</returns>
    public bool Read(XesOwner owner)
    {
        Type = _types.Of(_nodes.Name);
        if (Type == XesType.None)
        {
            Misplaced(owner);
            return false;
        }

        if (!Texts(out var hasValue))
            Tell(owner, null, ReadingCodes.NotXes, owner.Severity, "NoKey");
        else if (IsTooLong(owner))
            LongTexts++;
        else if (Keys.Of(_nodes.Characters(_key)).IsAgain(owner.Kind, owner.Number))
            Tell(owner, Key.Name, ReadingCodes.NotXes, owner.Severity, "Twice", TextRule.Quotable(Key.Name));
        else
        {
            // A time that is used is read anyway.
            IsValid = !hasValue ? !XesTypes.HasValue(Type) : Type == XesType.String || Key.Role is XesRole.Time or XesRole.Recorded || XesTypes.IsValid(Type, Value);
            return true;
        }

        Rest(owner);
        return false;
    }

    /// <summary>Goes past what stands within an element; nested attributes say more about an attribute, and nothing about the order of events.</summary>
    public void Rest(XesOwner owner)
    {
        if (!_isEmpty)
            Within(owner);
    }

    /// <summary>Goes past what stands within the element at which the reader stands.</summary>
    public void Pass(XesOwner owner)
    {
        if (!_nodes.IsEmptyElement)
            Within(owner);
    }

    /// <summary>Tells of an owner, or of one of its attributes, at the node at which the reader stands.</summary>
    public void Tell(XesOwner owner, string? key, string code, ProblemSeverity severity, string? sense, params ReadOnlySpan<string> arguments)
    {
        owner.Problems.Add(new Problem(code, severity, _run.Place(_nodes.Line, _nodes.Column, key is null ? owner.Pointer : $"{owner.Pointer}/{Pointers.Step(TextRule.Quotable(key))}"))
        {
            Sense = sense,
            Arguments = ValueList.Create(arguments),
        });
    }

    /// <summary>Tells of an element that has no place within an owner: one of the structure refuses the file, another one is passed.</summary>
    public void Misplaced(XesOwner owner)
    {
        var element = _nodes.Name;
        if (Array.Exists(_structure, each => ReferenceEquals(each, element)))
        {
            _nodes.Refuse(ReadingCodes.Misplaced, null, owner.Pointer, element, owner.Name);
            return;
        }

        Tell(owner, null, ReadingCodes.NotXes, owner.Severity, null, TextRule.Quotable(element));
        Pass(owner);
    }

    private void Within(XesOwner owner)
    {
        var depth = _nodes.Depth;
        while (_nodes.Next() && !(_nodes.IsEnd && _nodes.Depth == depth))
        {
            if (_nodes.IsElement && _types.Of(_nodes.Name) == XesType.None && !ReferenceEquals(_nodes.Name, _valuesName))
                Misplaced(owner);
        }
    }

    private bool Texts(out bool hasValue)
    {
        var hasKey = hasValue = false;
        (_value, _isEmpty) = (default, _nodes.IsEmptyElement);
        foreach (var text in _nodes.Texts)
        {
            if (ReferenceEquals(text.Name, _keyName))
                (hasKey, _key) = (true, text);
            else if (ReferenceEquals(text.Name, _valueName))
                (hasValue, _value) = (true, text);
        }

        return hasKey;
    }

    private bool IsTooLong(XesOwner owner)
    {
        // Each character takes at most three bytes.
        if (_key.Length + _value.Length <= _maximum / 3)
            return false;

        var key = _nodes.Characters(_key);
        if (!IsTooLong(key) && !IsTooLong(Value))
            return false;

        Tell(owner, IsTooLong(key) ? null : key.ToString(), ReadingCodes.TextTooLong, owner.Severity, "Longer", LogRun.Figure(_maximum));
        return true;
    }

    private bool IsTooLong(ReadOnlySpan<char> text) => Encoding.UTF8.GetByteCount(text) > _maximum;
}
