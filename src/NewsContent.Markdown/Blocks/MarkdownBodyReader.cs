using NewsContent.Markdown.Headline;
using NewsContent.Markdown.Inlines;
using NewsContent.Text;
using NewsContent.Text.Body;
using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.Blocks;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Syntax;

/// <summary>Makes of the parsed blocks the paragraphs of an article, what they are in, and its sections.</summary>
internal sealed class MarkdownBodyReader
{
    private readonly ArticleSource _source;
    private readonly ArticleHeader _header;
    private readonly ProblemList _problems;
    private readonly PassageReader _passages;
    private readonly BlockReader _reader;
    private readonly BodySections _sections;
    private List<BlockSyntax> _blocks = [];
    private IReadOnlyList<BlockSyntax>? _lead;
    private int _leadCount;

    private MarkdownBodyReader(ArticleSource source, int offset, ArticleHeader header, ProblemList problems, CancellationToken cancellation)
    {
        (_source, _header, _problems) = (source, header, problems);
        _passages = new PassageReader(source, offset, problems, cancellation);
        _reader = new BlockReader(source, _passages, problems, cancellation);
        _sections = new BodySections(source, problems);
    }

    /// <summary>Reads a parsed text.</summary>
    /// <param name="document">What the parser has made of the text.</param>
    /// <param name="source">The file.</param>
    /// <param name="offset">Where in the file the text begins.</param>
    /// <param name="header">What is above; a heading with which the text begins can be its headline.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="cancellation">Honoured at each block.</param>
    public static ArticleBody Read(
        MarkdownDocument document,
        ArticleSource source,
        int offset,
        ArticleHeader header,
        ProblemList problems,
        CancellationToken cancellation
    ) => new MarkdownBodyReader(source, offset, header, problems, cancellation).Read(document);

    private ArticleBody Read(MarkdownDocument document)
    {
        var isFirst = true;
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                if (!isFirst || !IsHeadline(heading))
                    ReadHeading(heading);
            }
            else
            {
                _reader.AddBlock(block, _blocks);
            }

            isFirst = isFirst && block is HtmlBlock;
        }

        EndSection(nextLevel: 0);
        return new ArticleBody(_reader.Paragraphs, _leadCount, _sections.All) { LeadBlocks = _lead };
    }

    /// <summary>Whether the heading with which the text begins is the headline, alone or once more.</summary>
    private bool IsHeadline(HeadingBlock heading)
    {
        if (heading.Level != 1 || _passages.Read(heading.Inline, _passages.RangeOf(heading)) is not { } words)
            return false;
        if (_header.Headline is not { } headline)
        {
            _header.Headline = words;
            HeadlineHeading.Check(words, _problems);
            return true;
        }

        if (!SameHeadline.Is(headline.Text, words.Text))
        {
            _problems.Add(
                ArticleRules.MarkdownWithoutPlace,
                words.Range,
                headline.Range,
                $"The headline is already at line {_problems.LineNumber(headline.Range.Start)}: “{Excerpt.Of(headline.Text, 60)}”.",
                heading.IsSetext
                    ? "If this is the heading of a section, write ## before it and delete the line below it. If not, make the two equal."
                    : "If this is the heading of a section, write ## before it. If not, make the two equal."
            );
        }

        return true;
    }

    private void ReadHeading(HeadingBlock heading)
    {
        var range = _passages.RangeOf(heading);
        var line = LastLineOf(heading, range);
        var note = _sections.ReadNote(line);
        if (_passages.Read(heading.Inline, range, LeftOut(note.Words, line)) is not { Text.Length: > 0 } words)
        {
            _problems.Add(
                ArticleRules.MarkdownWithoutPlace,
                range,
                "This heading has no words.",
                "Write them after the #, or delete the line."
            );
            return;
        }

        // The headline has the first level.
        var level = Math.Max(HeadingRule.FirstLevel, heading.Level);
        EndSection(level);
        _sections.Begin(words, level, isMarked: true, note.MemberName, _reader.Paragraphs.Count);
    }

    /// <summary>The heading's last line in the file, without the signs that make it a heading: a note can be at its end.</summary>
    private TextRange LastLineOf(HeadingBlock heading, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        if (heading.IsSetext && heading.Inline?.LastChild is { } last)
        {
            end = _passages.RangeOf(last).End;
            start = Math.Max(start, _source.Lines[_source.PositionOf(end).LineIndex].Full.Start);
        }

        while (start < end && (_source.Text[start] == '#' || Characters.IsBlank(_source.Text[start])))
            start++;
        while (end > start && Characters.IsBlank(_source.Text[end - 1]))
            end--;
        return new TextRange(start, end);
    }

    /// <summary>What of the last line is not a word of the heading.</summary>
    private static List<TextRange> LeftOut(IReadOnlyList<TextRange> words, TextRange line)
    {
        var left = new List<TextRange>();
        for (var i = 0; i < words.Count; i++)
        {
            var end = i + 1 < words.Count ? words[i + 1].Start : line.End;
            if (words[i].End < end)
                left.Add(new TextRange(words[i].End, end));
        }

        return left;
    }

    private void EndSection(int nextLevel)
    {
        if (_sections.IsOpen)
            _sections.End(_reader.Paragraphs.Count, nextLevel, _blocks);
        else
            (_lead, _leadCount) = (_blocks, _reader.Paragraphs.Count);
        _blocks = [];
    }
}
