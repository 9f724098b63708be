using System.Xml;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>The nodes of a log in XES, one after the other, until the file ends, is wrong, or is refused.</summary>
internal sealed class XesNodes : IDisposable
{
    private readonly LogRun _run;
    private readonly XesSource _source;
    private readonly int _maximumDepth;
    private XesAhead? _ahead;
    private XesStretch _stretch = new();
    private int _at = -1;
    private bool _isOver;

    public XesNodes(LogRun run, LogInput input, GuardedXml guarded)
    {
        (_run, _maximumDepth) = (run, run.Reading.MaximumDepth);
        _source = new XesSource(input, guarded, _maximumDepth);
    }

    /// <summary>The names of elements and attributes, each of which is one object. Names may be added until the first node is read.</summary>
    public NameTable Names => _source.Names;

    /// <summary>What is wrong with the XML, where something is.</summary>
    public XmlException? Wrong { get; private set; }

    public bool IsElement { get; private set; }

    public bool IsEnd { get; private set; }

    public bool IsEmptyElement => Node.IsEmpty;

    public string Name => Node.Name;

    public int Depth => Node.Depth;

    public int Line => Node.Line;

    /// <summary>The column at which the tag opens.</summary>
    public int Column => Node.Column;

    /// <summary>The XML attributes of the node, in their order.</summary>
    public ReadOnlySpan<XesText> Texts => _stretch.TextsOf(Node);

    private ref readonly XesNode Node => ref _stretch[Math.Max(0, _at)];

    /// <summary>The characters of an attribute of the node; they hold until the next node.</summary>
    public ReadOnlySpan<char> Characters(XesText text) => _stretch.Characters(text);

    /// <summary>The text of an attribute of the node; <see langword="null"/> where it has none of that name.</summary>
    public string? Attribute(string name)
    {
        foreach (var text in Texts)
        {
            if (text.Name == name)
                return Characters(text).ToString();
        }

        return null;
    }

    /// <summary>Goes to the next node; <see langword="false"/> where there is none that may be read.</summary>
    public bool Next()
    {
        if (_isOver || (_at + 1 >= _stretch.Count && !NextStretch()))
            return false;

        _at++;
        IsEnd = Node.IsEnd;
        IsElement = !IsEnd;
        if (IsEnd || Node.Depth < _maximumDepth)
            return true;

        Refuse(ReadingCodes.ElementsTooDeep, null, "", LogRun.Figure(_maximumDepth));
        return false;
    }

    public void Dispose()
    {
        _ahead?.Dispose();
        _source.Dispose();
    }

    /// <summary>Refuses the file at this node; there is no next one.</summary>
    public void Refuse(string code, string? sense, string pointer, params ReadOnlySpan<string> arguments)
    {
        End();
        _run.RefuseFile(code, sense, _run.Place(Line, Column, pointer), arguments);
    }

    private bool NextStretch()
    {
        var next = _stretch;
        while (!next.IsLast)
        {
            next = Fill();
            if (next.Count == 0)
                continue;

            if (next != _stretch)
                _ahead!.Release(_stretch);
            (_stretch, _at) = (next, -1);
            return true;
        }

        next.Fault?.Throw();
        Wrong = next.Wrong;
        End();
        return false;
    }

    private XesStretch Fill()
    {
        if (_run.Reading.ReadsAhead)
            return (_ahead ??= new XesAhead(_source)).Take();

        _source.Fill(_stretch);
        return _stretch;
    }

    private void End() => (_isOver, IsElement, IsEnd) = (true, false, false);
}
