using NewsContent.Text.Passages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Body;

/// <summary>The text below the header: the paragraphs, and the sections that group them.</summary>
internal sealed record ArticleBody(IReadOnlyList<PassageSyntax> Paragraphs, int LeadCount, IReadOnlyList<SectionSyntax> Sections)
{
    /// <summary>What the lead's paragraphs stand in; null where each is by itself.</summary>
    public IReadOnlyList<BlockSyntax>? LeadBlocks { get; init; }

    /// <summary>The lines as they were cut, in a format whose lines get advice.</summary>
    public IReadOnlyList<BodyBlock> Blocks { get; init; } = [];
}

/// <summary>Reads blocks, which blank lines part, into paragraphs and sections.</summary>
internal sealed class BodyReader(ArticleSource source, ProblemList problems)
{
    private readonly List<PassageSyntax> _paragraphs = [];
    private readonly BodySections _sections = new(source, problems);
    private int? _leadCount;

    /// <summary>Reads from a line to the end of the file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="firstLine">Zero-based.</param>
    /// <param name="hasLabels">Whether labels at the head of a paragraph say who speaks.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="cancellation">Honoured between blocks.</param>
    public static ArticleBody Read(
        ArticleSource source,
        int firstLine,
        bool hasLabels,
        ProblemList problems,
        CancellationToken cancellation
    ) => new BodyReader(source, problems).Read(firstLine, hasLabels, cancellation);

    private ArticleBody Read(int firstLine, bool hasLabels, CancellationToken cancellation)
    {
        var blocks = BodyBlocks.Of(source, firstLine, hasLabels, cancellation);
        foreach (var block in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadBlock(block);
        }

        _sections.End(_paragraphs.Count, nextLevel: 0);
        return new ArticleBody(_paragraphs, _leadCount ?? _paragraphs.Count, _sections.All) { Blocks = blocks };
    }

    private void ReadBlock(BodyBlock block)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                var line = source.Lines[block.Start];
                BeginSection(line.Trimmed, line.Index, HeadingRule.FirstLevel, isExplicit: false);
                break;
            case BlockKind.Code:
                AddCode(block.Start, block.End);
                break;
            case BlockKind.ShortLine:
            case BlockKind.LoneLine:
                AddParagraph(block.Start, block.End);
                break;
            default:
                ReadText(block.Start, block.End);
                break;
        }
    }

    /// <summary>An explicit heading needs no blank lines around it.</summary>
    private void ReadText(int start, int end)
    {
        var paragraph = start;
        for (var i = start; i < end; i++)
        {
            var line = source.Lines[i];
            var mark = HeadingRule.ExplicitMarkLength(source, line);
            if (mark == 0)
                continue;

            AddParagraph(paragraph, i);
            var heading = new TextRange(line.Trimmed.Start + mark, line.Trimmed.End);
            BeginSection(heading, line.Index, HeadingRule.LevelOf(source.Text, line.Trimmed), isExplicit: true);
            paragraph = i + 1;
        }

        AddParagraph(paragraph, end);
    }

    private void AddCode(int start, int end)
    {
        var code = new PassageBuilder(source);
        for (var i = start; i < end; i++)
            code.AddVerbatim(source.Lines[i]);
        _paragraphs.Add(code.Build(isCode: true));
    }

    private void AddParagraph(int start, int end)
    {
        if (start == end)
            return;
        if (end == start + 1)
        {
            _paragraphs.Add(PassageBuilder.FromNotedLine(source, source.Lines[start]));
            return;
        }

        var paragraph = new PassageBuilder(source);
        for (var i = start; i < end; i++)
            paragraph.AddNoted(source.Lines[i]);
        _paragraphs.Add(paragraph.Build());
    }

    private void BeginSection(TextRange words, int lineIndex, int level, bool isExplicit)
    {
        _sections.End(_paragraphs.Count, level);
        _leadCount ??= _paragraphs.Count;
        var heading = _sections.ReadNote(words);
        var passage = PassageBuilder.FromRanges(source, heading.Words, lineIndex);
        _sections.Begin(passage, level, isExplicit, heading.MemberName, _paragraphs.Count);
    }
}
