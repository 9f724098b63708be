using System.Runtime.ExceptionServices;
using System.Xml;

namespace TherapySession.Logs;

/// <summary>The beginning or the end of an element.</summary>
/// <param name="Name">Its name without a prefix; each name is one object.</param>
/// <param name="IsEnd">Whether it is the end.</param>
/// <param name="IsEmpty">Whether nothing stands within it, and no end follows.</param>
/// <param name="Depth">In how many others it stands.</param>
/// <param name="Line">The line of the file.</param>
/// <param name="Column">The character in it.</param>
/// <param name="FirstText">Where its attributes begin among those of the stretch.</param>
/// <param name="Texts">How many it has.</param>
internal readonly record struct XesNode(string Name, bool IsEnd, bool IsEmpty, int Depth, int Line, int Column, int FirstText, int Texts);

/// <summary>An XML attribute.</summary>
/// <param name="Name">Its name without a prefix; each name is one object.</param>
/// <param name="Start">Where its text begins among the characters of the stretch.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct XesText(string Name, int Start, int Length);

/// <summary>A stretch of a log: what the XML reader found, one node after the other. Used again once it was walked.</summary>
internal sealed class XesStretch
{
    // Small enough to lie where short-lived objects do, and many enough that handing them over is not felt.
    private const int Nodes = 1024;

    // What one strange element made larger than this is not kept.
    private const int MostKept = 256 * 1024;

    private readonly XesNode[] _nodes = new XesNode[Nodes];
    private XesText[] _texts = new XesText[2 * Nodes];
    private char[] _characters = new char[32 * Nodes];
    private int _textCount;
    private int _length;

    /// <summary>How many nodes there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether none follows.</summary>
    public bool IsLast { get; set; }

    /// <summary>What is wrong with the XML behind the last node, where something is.</summary>
    public XmlException? Wrong { get; set; }

    /// <summary>What the stream threw behind the last node.</summary>
    public ExceptionDispatchInfo? Fault { get; set; }

    public bool HasRoom => Count < Nodes;

    public ref readonly XesNode this[int index] => ref _nodes[index];

    public ReadOnlySpan<XesText> TextsOf(in XesNode node) => _texts.AsSpan(node.FirstText, node.Texts);

    public ReadOnlySpan<char> Characters(XesText text) => _characters.AsSpan(text.Start, text.Length);

    public void Clear()
    {
        (Count, _textCount, _length, IsLast, Wrong, Fault) = (0, 0, 0, false, null, null);
        if (_characters.Length > MostKept)
            _characters = new char[32 * Nodes];
        if (_texts.Length > MostKept / 16)
            _texts = new XesText[2 * Nodes];
    }

    /// <summary>Adds the node at which a reader stands; after that it stands at its last attribute.</summary>
    /// <param name="reader">The reader, at the beginning or the end of an element.</param>
    /// <param name="isEnd">Whether it is the end.</param>
    /// <param name="line">The line of the file.</param>
    /// <param name="column">The character in it.</param>
    public void Add(XmlReader reader, bool isEnd, int line, int column)
    {
        var (name, depth, isEmpty, first) = (reader.LocalName, reader.Depth, !isEnd && reader.IsEmptyElement, _textCount);
        if (!isEnd)
        {
            while (reader.MoveToNextAttribute())
                Add(reader);
        }

        _nodes[Count++] = new XesNode(name, isEnd, isEmpty, depth, line, column, first, _textCount - first);
    }

    // In pieces into a buffer that is used again: a text of its own for each value would be most of the memory that reading takes.
    private void Add(XmlReader reader)
    {
        if (_textCount == _texts.Length)
            Array.Resize(ref _texts, _textCount * 2);

        var start = _length;
        while (true)
        {
            var read = reader.ReadValueChunk(_characters, _length, _characters.Length - _length);
            _length += read;
            if (_length < _characters.Length)
                break;
            Array.Resize(ref _characters, _characters.Length * 2);
        }

        _texts[_textCount++] = new XesText(reader.LocalName, start, _length - start);
    }
}
