using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsContent.Tool.Importing.FrontMatter;

/// <summary>Reads YAML event by event. No alias is expanded: a few lines of them stand for more than any memory holds.</summary>
internal sealed class YamlReader
{
    private readonly Parser _parser;
    private readonly int _firstLine;
    private readonly Action<int, string> _report;

    private YamlReader(string text, int firstLine, Action<int, string> report) =>
        (_parser, _firstLine, _report) = (new Parser(new Scanner(new StringReader(text))), firstLine, report);

    /// <summary>The keys of the first document.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="firstLine">On which line of the file it begins, from 0.</param>
    /// <param name="report">Takes what is left out, with its line.</param>
    /// <exception cref="FrontMatterException">It cannot be read.</exception>
    public static FrontMap Read(string text, int firstLine, Action<int, string> report)
    {
        FrontMatterLimits.Check(text, firstLine);
        var reader = new YamlReader(text, firstLine, report);
        try
        {
            while (reader.Next() is { } next)
            {
                if (next is StreamStart or DocumentStart or Scalar { Value.Length: 0 })
                    continue;
                if (next is MappingStart start)
                    return reader.ReadMap(start, 1);
                break;
            }

            return new FrontMap([], firstLine);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            throw new FrontMatterException(firstLine, "The front matter is not valid YAML. " + fault.Message);
        }
        catch (YamlException fault)
        {
            throw new FrontMatterException(reader.LineOf(fault.Start), "The front matter is not valid YAML from here on: " + fault.Message);
        }
    }

    private FrontMap ReadMap(MappingStart start, int depth)
    {
        FrontMatterLimits.CheckDepth(depth, LineOf(start.Start));
        var entries = new List<FrontEntry>();
        while (Next() is { } next and not (MappingEnd or StreamEnd))
        {
            if (next is Scalar key)
            {
                if (ReadValue(Next(), depth) is { } value)
                    entries.Add(new FrontEntry(key.Value, LineOf(key.Start), value));
                continue;
            }

            _report(LineOf(next.Start), "a key that is not a word is left out");
            ReadValue(next, depth);
            ReadValue(Next(), depth);
        }

        return new FrontMap(entries, LineOf(start.Start));
    }

    private FrontList ReadList(SequenceStart start, int depth)
    {
        FrontMatterLimits.CheckDepth(depth, LineOf(start.Start));
        var items = new List<FrontValue>();
        while (Next() is { } next and not (SequenceEnd or StreamEnd))
        {
            if (ReadValue(next, depth) is { } value)
                items.Add(value);
        }

        return new FrontList(items, LineOf(start.Start));
    }

    private FrontValue? ReadValue(ParsingEvent? next, int depth)
    {
        if (next is NodeEvent { Anchor.IsEmpty: false } anchored)
            _report(LineOf(anchored.Start), $"the anchor “&{anchored.Anchor}” is left out, but its value is kept");
        switch (next)
        {
            case Scalar scalar:
                return new FrontWords(scalar.Value, LineOf(scalar.Start)) { IsBare = scalar.Style == ScalarStyle.Plain };
            case SequenceStart list:
                return ReadList(list, depth + 1);
            case MappingStart map:
                return ReadMap(map, depth + 1);
            case AnchorAlias alias:
                _report(LineOf(alias.Start), $"the alias “*{alias.Value}” is left out. Write its value itself");
                return null;
            default:
                return null;
        }
    }

    private ParsingEvent? Next() => _parser.MoveNext() ? _parser.Current : null;

    private int LineOf(Mark mark) => _firstLine + (int)Math.Max(0, mark.Line - 1);
}
