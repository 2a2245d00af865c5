using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.Blocks;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

/// <summary>
/// Tells letters and digits of the file that are in nothing which the parser has made: a note that nothing leads to, an address that is
/// given twice. The parser drops them without a message.
/// </summary>
internal sealed class LostText
{
    private readonly ArticleSource _source;
    private readonly int _offset;
    private readonly ProblemList _problems;
    private readonly bool[] _isKept;
    private readonly HashSet<LinkReferenceDefinition> _used = [];

    /// <summary>Where the footnotes that readers see are in the file, by their labels.</summary>
    private readonly Dictionary<string, int> _footnotes = new(StringComparer.OrdinalIgnoreCase);

    private LostText(ArticleSource source, int offset, ProblemList problems)
    {
        (_source, _offset, _problems) = (source, offset, problems);
        _isKept = new bool[source.Text.Length - offset];
    }

    /// <summary>Reports each line of which something is lost.</summary>
    public static void Report(
        MarkdownDocument document,
        ArticleSource source,
        int offset,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        var lost = new LostText(source, offset, problems);
        foreach (var node in document.Descendants())
        {
            cancellation.ThrowIfCancellationRequested();
            lost.Keep(node);
        }

        foreach (var definition in document.Descendants<LinkReferenceDefinition>())
            lost.Keep(definition);

        lost.ReportLines(cancellation);
    }

    private void Keep(MarkdownObject node)
    {
        switch (node)
        {
            case LinkInline link:
                if (link.Reference is { } definition && !IsWithinPicture(link))
                    _used.Add(definition);
                Keep(SourceRanges.Of(link, _offset));
                break;
            case LeafInline or FootnoteLink:
            case HtmlBlock:
                Keep(SourceRanges.Of(node, _offset));
                break;
            case CodeBlock code:
                Keep(SourceRanges.Of(node, _offset));
                KeepLines(code);
                break;
            case ListItemBlock item:
                KeepNumber(item);
                break;
            case Footnote note:
                _footnotes[note.Label?.TrimStart('^') ?? ""] = _offset + note.LabelSpan.Start;
                Keep(new TextRange(_offset + note.LabelSpan.Start, _offset + note.LabelSpan.End + 1));
                break;
        }
    }

    /// <summary>The place of code whose last fence is missing ends with the first.</summary>
    private void KeepLines(CodeBlock code)
    {
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var start = _offset + code.Lines.Lines[i].Position;
            Keep(new TextRange(start, _source.Lines[_source.PositionOf(start).LineIndex].Full.End));
        }
    }

    /// <summary>What is in the words of a picture is not a link.</summary>
    private static bool IsWithinPicture(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: true })
                return true;
        }

        return false;
    }

    /// <summary>A number is before what is in an item.</summary>
    private void KeepNumber(ListItemBlock item)
    {
        var range = SourceRanges.Of(item, _offset);
        var end = item.Count > 0 ? SourceRanges.Of(item[0], _offset).Start : range.End;
        Keep(new TextRange(range.Start, Math.Max(range.Start, end)));
    }

    private void Keep(TextRange range)
    {
        var start = Math.Max(range.Start - _offset, 0);
        var end = Math.Min(range.End - _offset, _isKept.Length);
        if (start < end)
            _isKept.AsSpan(start, end - start).Fill(true);
    }

    private void ReportLines(CancellationToken cancellation)
    {
        foreach (var line in _source.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (line.Full.Start >= _offset && HasLost(line.Trimmed))
                Report(line.Trimmed);
        }
    }

    private bool HasLost(TextRange line)
    {
        for (var i = NextNotKept(line.Start, line.End); i < line.End; i = NextNotKept(i + 1, line.End))
        {
            if (char.IsLetterOrDigit(_source.Text[i]))
                return true;
        }

        return false;
    }

    private int NextNotKept(int start, int end)
    {
        var distance = _isKept.AsSpan(start - _offset, end - start).IndexOf(false);
        return distance < 0 ? end : start + distance;
    }

    private void Report(TextRange line)
    {
        var words = line.In(_source.Text);
        if (words.StartsWith("[^", StringComparison.Ordinal))
        {
            ReportFootnote(line, LabelOf(words));
        }
        else if (words[0] == '[')
        {
            ReportTwice(line, LabelOf(words));
        }
        else
        {
            _problems.Add(
                ArticleRules.MarkdownWithoutPlace,
                line,
                $"Readers would not see “{Excerpt.Of(words, 60)}”.",
                "Put a blank line above and below it, or a \\ before its first character."
            );
        }
    }

    private void ReportFootnote(TextRange line, string label)
    {
        if (_footnotes.TryGetValue(label, out var other))
        {
            _problems.Add(
                ArticleRules.DefinitionWithoutUse,
                line,
                $"The footnote “{label}” is already defined at line {_problems.LineNumber(other)}.",
                "Give this one another number, or delete it."
            );
        }
        else
        {
            _problems.Add(
                ArticleRules.DefinitionWithoutUse,
                line,
                $"The footnote “{label}” is never used.",
                $"Write [^{label}] where the footnote belongs, or delete it."
            );
        }
    }

    private void Keep(LinkReferenceDefinition definition)
    {
        // Notes have one too, and are kept with what they say.
        if (definition is FootnoteLinkReferenceDefinition)
            return;
        var range = SourceRanges.Of(definition, _offset);
        Keep(range);
        if (definition.Label is { Length: > 0 } label && label[0] == '^')
        {
            _problems.Add(
                ArticleRules.MarkdownWithoutPlace,
                range,
                "A footnote cannot be inside a list or a quotation.",
                "Move it out, to a paragraph of its own."
            );
            return;
        }

        if (_used.Contains(definition))
            return;
        if (_used.Any(used => string.Equals(used.Label, definition.Label, StringComparison.OrdinalIgnoreCase)))
        {
            ReportTwice(range, definition.Label ?? "");
            return;
        }

        _problems.Add(
            ArticleRules.DefinitionWithoutUse,
            range,
            $"The address “{definition.Label}” is never used.",
            $"Write [words][{definition.Label}] where it belongs, or delete the line."
        );
    }

    private void ReportTwice(TextRange range, string label) =>
        _problems.Add(ArticleRules.DefinitionWithoutUse, range, $"The address “{label}” is defined twice.", "Delete one of the two lines.");

    private static string LabelOf(string words)
    {
        var end = words.IndexOf(']');
        return (end < 0 ? words : words.Substring(0, end)).TrimStart('[', '^');
    }
}
