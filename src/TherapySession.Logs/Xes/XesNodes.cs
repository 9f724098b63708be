using System.Xml;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>The nodes of a log in XES, one after the other, until the file ends, is wrong, or is refused.</summary>
internal sealed class XesNodes : IDisposable
{
    private readonly LogRun _run;
    private readonly LogInput _input;
    private readonly GuardedXml _guarded;
    private readonly XmlReader _reader;
    private readonly IXmlLineInfo _place;
    private readonly int _maximumDepth;
    private XmlNodeType _type;
    private bool _isOver;

    public XesNodes(LogRun run, LogInput input, GuardedXml guarded)
    {
        (_run, _input, _guarded) = (run, input, guarded);
        _maximumDepth = run.Reading.MaximumDepth;
        Names = new NameTable();
        _reader = XmlReader.Create(guarded, new XmlReaderSettings
        {
            NameTable = Names,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CloseInput = false,
        });
        _place = (IXmlLineInfo)_reader;
    }

    /// <summary>The names of elements and attributes, each of which is one object.</summary>
    public NameTable Names { get; }

    public XmlReader Reader => _reader;

    /// <summary>What is wrong with the XML, where something is.</summary>
    public XmlException? Wrong { get; private set; }

    public bool IsElement => _type == XmlNodeType.Element;

    public bool IsEnd => _type == XmlNodeType.EndElement;

    public string Name => _reader.LocalName;

    public int Line => _guarded.LineOf(_place.LineNumber);

    /// <summary>The column at which the tag opens.</summary>
    public int Column => Math.Max(1, _place.LinePosition - 1);

    /// <summary>Goes to the next node; <see langword="false"/> where there is none that may be read.</summary>
    public bool Next()
    {
        if (_isOver)
            return false;

        try
        {
            if (!_reader.Read())
            {
                (_isOver, _type) = (true, XmlNodeType.None);
                return false;
            }
        }
        catch (XmlException wrong) when (!_input.HasThrown)
        {
            (Wrong, _isOver, _type) = (wrong, true, XmlNodeType.None);
            return false;
        }

        _type = _reader.NodeType;
        if (_type != XmlNodeType.Element || _reader.Depth < _maximumDepth)
            return true;

        Refuse(ReadingCodes.ElementsTooDeep, null, "", LogRun.Figure(_maximumDepth));
        return false;
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>Refuses the file at this node; there is no next one.</summary>
    public void Refuse(string code, string? sense, string pointer, params ReadOnlySpan<string> arguments)
    {
        (_isOver, _type) = (true, XmlNodeType.None);
        _run.RefuseFile(code, sense, _run.Place(Line, Column, pointer), arguments);
    }
}
