using System.Runtime.ExceptionServices;
using System.Xml;

namespace TherapySession.Logs;

/// <summary>The platform's XML reader over a log, which fetches nothing, and what it finds, stretch by stretch.</summary>
internal sealed class XesSource : IDisposable
{
    private readonly LogInput _input;
    private readonly GuardedXml _guarded;
    private readonly XmlReader _reader;
    private readonly IXmlLineInfo _place;
    private readonly int _maximumDepth;

    public XesSource(LogInput input, GuardedXml guarded, int maximumDepth)
    {
        (_input, _guarded, _maximumDepth) = (input, guarded, maximumDepth);
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
    public NameTable Names { get; } = new();

    /// <summary>Reads the next stretch. What goes wrong stands behind the nodes that were read before.</summary>
    public void Fill(XesStretch stretch)
    {
        stretch.Clear();
        try
        {
            while (stretch.HasRoom && !stretch.IsLast)
            {
                if (!_reader.Read())
                    stretch.IsLast = true;
                else if (_reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
                    Add(stretch);
            }
        }
        catch (XmlException wrong) when (!_input.HasThrown)
        {
            (stretch.Wrong, stretch.IsLast) = (wrong, true);
        }
#pragma warning disable CA1031 // It is thrown where the walk gets there, maybe on another thread.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            (stretch.Fault, stretch.IsLast) = (ExceptionDispatchInfo.Capture(fault), true);
        }
    }

    public void Dispose() => _reader.Dispose();

    private void Add(XesStretch stretch)
    {
        var isEnd = _reader.NodeType == XmlNodeType.EndElement;

        // The column at which the tag opens.
        stretch.Add(_reader, isEnd, _guarded.LineOf(_place.LineNumber), Math.Max(1, _place.LinePosition - 1));

        // What is too deep is refused by the walk, and whatever is deeper need not be held.
        if (!isEnd && stretch[stretch.Count - 1].Depth >= _maximumDepth)
            stretch.IsLast = true;
    }
}
