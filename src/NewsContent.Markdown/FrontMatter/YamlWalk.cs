using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>Goes through the events of one YAML document.</summary>
/// <param name="text">The document.</param>
/// <param name="offset">Where it begins in the file.</param>
/// <param name="fields">The keys of the folder’s own, of which some can be together in a mapping.</param>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="cancellation">Honoured at each event.</param>
internal sealed class YamlWalk(string text, int offset, FieldKeys fields, ProblemList problems, CancellationToken cancellation)
{
    private readonly Parser _parser = new(YamlText.Scan(text));
    private readonly YamlValues _values = new(text, offset, problems, cancellation);

    /// <summary>Lists and mappings that have begun and not ended.</summary>
    private readonly Stack<ParsingEvent> _open = [];

    /// <summary>Where in the document the bracket stands that is open now; null when none is.</summary>
    public int? OpenBracket =>
        _open.Count > 0 && _open.Peek() is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow }
            ? (int)Math.Min(_open.Peek().Start.Index, text.Length)
            : null;

    /// <summary>Where in the document the last key stands that was read; its beginning without one.</summary>
    public int LastKey { get; private set; }

    /// <summary>Whether something stands where keys should: more of them may be in it.</summary>
    public bool HasOther { get; private set; }

    /// <summary>Adds all entries.</summary>
    /// <exception cref="YamlException">The text is not valid YAML.</exception>
    public void AddTo(List<YamlEntry> entries)
    {
        while (Next() is { } next)
        {
            switch (next)
            {
                case StreamStart or DocumentStart or DocumentEnd or StreamEnd or MappingEnd:
                    break;
                case MappingStart mapping:
                    Refuse(mapping);
                    AddMapping(entries);
                    break;
                case Scalar { Value.Length: 0 }:
                    break;
                default:
                    HasOther = true;
                    if (YamlFaults.Find(text, (int)next.Start.Index, (int)next.End.Index, "") is { } known)
                        problems.Add(ArticleRules.FrontMatterNotValid, known.Place.Shift(offset), known.Advice);
                    else
                        Report(next, "there is no key here. Write lines such as “title: The headline”.");
                    Skip(next);
                    break;
            }
        }
    }

    private void AddMapping(List<YamlEntry> entries)
    {
        while (Next() is { } next and not MappingEnd)
        {
            if (next is not Scalar key)
            {
                Report(next, "a key must be a word. Write lines such as “title: The headline”.");
                Skip(next);
                SkipNext();
                continue;
            }

            Refuse(key);
            ReadEntry(key, entries);
        }
    }

    /// <summary>Reads what is after a key of the document: of a nested record’s name, and of a picture’s, all its keys.</summary>
    private void ReadEntry(Scalar key, List<YamlEntry> entries)
    {
        var next = AfterKey(key);
        if (next is MappingStart mapping && fields.HasGroup(key.Value))
        {
            Refuse(mapping);
            AddGroup(key.Value, entries);
        }
        else if (next is MappingStart picture && FrontMatterKeys.IsPictureGroup(key.Value))
        {
            Refuse(picture);
            AddGroup(FrontMatterKeys.PictureGroup, entries);
        }
        else if (ReadEntry(key, key.Value, next) is { } entry)
        {
            entries.Add(entry);
        }
    }

    /// <summary>Adds the keys of a nested record or of a picture, each after the name of these.</summary>
    private void AddGroup(string group, List<YamlEntry> entries)
    {
        while (Next() is { } next and not MappingEnd)
        {
            if (next is not Scalar key)
            {
                Report(next, "a key must be a word. Write lines such as “name: The Old Hall”.");
                Skip(next);
                SkipNext();
                continue;
            }

            Refuse(key);
            if (ReadEntry(key, group + " " + key.Value, AfterKey(key)) is { } entry)
                entries.Add(entry);
        }
    }

    private ParsingEvent? AfterKey(Scalar key)
    {
        LastKey = RangeOf(key).Start - offset;
        return Next();
    }

    private YamlEntry? ReadEntry(Scalar key, string name, ParsingEvent? next)
    {
        var keyRange = RangeOf(key);
        switch (next)
        {
            case Scalar value:
                Refuse(value);
                if (IsItemWithoutBlank(key, value))
                {
                    Report(value, YamlFaults.NoBlankBehindHyphen);
                    return null;
                }

                return new YamlEntry(name, keyRange, [ValueOf(value)], IsList: false);
            case SequenceStart list:
                Refuse(list);
                var (items, hasUnread) = ReadItems(FrontMatterKeys.IsCorrections(name));
                return new YamlEntry(name, keyRange, items, IsList: true) { HasUnread = hasUnread };
            case MappingStart mapping when FrontMatterKeys.IsCorrections(name):
                Refuse(mapping);
                return new YamlEntry(name, keyRange, ReadCorrections(), IsList: true);
            case { } other:
                Report(other, $"“{key.Value}” has keys of its own. Write one value after its colon, such as only the name.");
                Skip(other);
                return null;
            default:
                return null;
        }
    }

    /// <summary><c>-a</c> on a line below its key: to YAML these are words and no item.</summary>
    private static bool IsItemWithoutBlank(Scalar key, Scalar value) =>
        value is { Style: ScalarStyle.Plain, Value.Length: > 1 }
        && value.Start.Line > key.End.Line
        && value.Value[0] == '-'
        && !char.IsDigit(value.Value[1]);

    /// <param name="isOfCorrections">Whether each item may be a day with the text of a correction after it.</param>
    private (List<YamlValue> Items, bool HasUnread) ReadItems(bool isOfCorrections)
    {
        var items = new List<YamlValue>();
        var hasUnread = false;
        while (Next() is { } next and not SequenceEnd)
        {
            if (next is Scalar item)
            {
                Refuse(item);
                items.Add(ValueOf(item));
            }
            else if (isOfCorrections && next is MappingStart)
            {
                items.AddRange(ReadCorrections());
            }
            else
            {
                const string Map = "an item of a list must be a value, but this one has keys of its own. Write only the value: - Ida Lund.";
                Report(next, next is MappingStart ? Map : "an item of a list must be a value. Write it after a hyphen.");
                Skip(next);
                hasUnread = true;
            }
        }

        return (items, hasUnread);
    }

    /// <summary>Days with their texts after them, or a key for each of the two, to the end of the mapping.</summary>
    private List<YamlValue> ReadCorrections()
    {
        var corrections = new List<YamlValue>();
        YamlValue? day = null,
            text = null;
        while (Next() is { } next and not MappingEnd)
        {
            const string Form = "a correction is a date followed by a text: “- 2026-02-11: An earlier version named another quay.”";
            if (next is not Scalar key)
            {
                Report(next, Form);
                Skip(next);
                SkipNext();
                continue;
            }

            var behind = AfterKey(key) ?? key;
            if (behind is not Scalar value)
            {
                Report(behind, Form);
                Skip(behind);
                continue;
            }

            // Keys that stand there again begin another correction.
            if (key.Value is "date" && day is not null || key.Value is "text" && text is not null)
                Take();
            if (key.Value is "date")
                day = ValueOf(value);
            else if (key.Value is "text")
                text = ValueOf(value);
            else
                corrections.Add(ValueOf(value) with { Day = ValueOf(key) });
        }

        Take();
        return corrections;

        void Take()
        {
            if (day is not null || text is not null)
                corrections.Add((text ?? new YamlValue("", day!.Range, IsVerbatim: false)) with { Day = day });
            (day, text) = (null, null);
        }
    }

    private YamlValue ValueOf(Scalar scalar) => _values.Of(scalar, RangeOf(scalar));

    /// <summary>What makes one value of another, or gives it a type, is no way to write an article.</summary>
    private void Refuse(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            Report(node, "front matter cannot have anchors (&). Write the value itself.");
        else if (!node.Tag.IsEmpty)
            Report(node, "front matter cannot have tags (!). Write only the value.");
    }

    private void Report(ParsingEvent at, string what)
    {
        var advice = at is AnchorAlias ? "front matter cannot have aliases (*). Write the value itself." : what;
        problems.Add(ArticleRules.FrontMatterNotValid, at is MappingStart ? LineFrom(RangeOf(at)) : RangeOf(at), advice);
    }

    /// <summary>Where keys begin, the parser says a place without words.</summary>
    private TextRange LineFrom(TextRange range)
    {
        var start = range.Start - offset;
        var end = text.IndexOf('\n', start);
        var line = text.Substring(start, (end < 0 ? text.Length : end) - start).TrimEnd();
        return range.Length > 0 ? range : TextRange.At(range.Start, line.Length);
    }

    /// <summary>Goes after what has begun.</summary>
    private void Skip(ParsingEvent begun)
    {
        for (var depth = begun.NestingIncrease; depth > 0; depth += Next()?.NestingIncrease ?? -depth) { }
    }

    private void SkipNext()
    {
        if (Next() is { } next)
            Skip(next);
    }

    private ParsingEvent? Next()
    {
        cancellation.ThrowIfCancellationRequested();
        var place = _parser.Current?.End ?? Mark.Empty;
        try
        {
            var next = _parser.MoveNext() ? _parser.Current : null;
            if (next is SequenceStart or MappingStart)
                _open.Push(next);
            else if (next is SequenceEnd or MappingEnd)
                _open.Pop();
            return next;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // What the parser throws where some signs stand in a list in brackets, and says no place.
            throw new YamlException(place, place, fault.Message, fault);
        }
    }

    private TextRange RangeOf(ParsingEvent at)
    {
        var start = (int)Math.Min(at.Start.Index, text.Length);
        var end = (int)Math.Min(Math.Max(at.End.Index, start), text.Length);
        return new TextRange(offset + start, offset + end);
    }
}
