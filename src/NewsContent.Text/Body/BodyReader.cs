using NewsContent.Text.Notes;
using NewsContent.Text.Passages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Body;

/// <summary>The text below the header: the paragraphs, and the sections that group them.</summary>
internal sealed record ArticleBody(IReadOnlyList<PassageSyntax> Paragraphs, int LeadCount, IReadOnlyList<SectionSyntax> Sections);

/// <summary>Reads blocks, which blank lines part, into paragraphs and sections.</summary>
internal sealed class BodyReader(ArticleSource source, ProblemList problems)
{
    private readonly List<PassageSyntax> _paragraphs = [];
    private readonly List<SectionSyntax> _sections = [];
    private readonly HeadingList _headings = new();
    private readonly Dictionary<string, TextRange> _names = new(StringComparer.Ordinal);
    private PassageSyntax? _heading;
    private bool _headingIsExplicit;
    private int _level;
    private string? _memberName;
    private int _leadCount;
    private int _sectionStart;

    /// <summary>Reads from a line to the end of the file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="firstLine">Zero-based.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="cancellation">Honoured between blocks.</param>
    public static ArticleBody Read(ArticleSource source, int firstLine, ProblemList problems, CancellationToken cancellation) =>
        new BodyReader(source, problems).Read(firstLine, cancellation);

    private ArticleBody Read(int firstLine, CancellationToken cancellation)
    {
        foreach (var block in BodyBlocks.Of(source, firstLine, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            ReadBlock(block);
        }

        EndSection(nextLevel: 0);
        return new ArticleBody(_paragraphs, _sections.Count == 0 ? _paragraphs.Count : _leadCount, _sections);
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
        EndSection(level);
        var note = NoteFinder.AtHeading(source.Text, words);
        var heading = HeadingRule.WithoutNote(words, note);
        if (_sections.Count == 0)
            _leadCount = _paragraphs.Count;
        _memberName = note is { Kind: NoteKind.Note } given ? ReadName(given) : null;
        if (note is { Kind: NoteKind.NeverCloses } open)
        {
            problems.Add(
                ArticleRules.NoteNotValid,
                open.Range,
                open.Range.In(source.Text),
                "It never closes. Put a } right behind the name, on the same line."
            );
        }

        _heading = note is { Kind: NoteKind.Denied } denied
            ? PassageBuilder.FromRanges(
                source,
                [new TextRange(heading.Start, denied.Removed.Start), new TextRange(denied.Range.Start, heading.End)],
                lineIndex
            )
            : PassageBuilder.FromRange(source, heading, lineIndex);
        _headingIsExplicit = isExplicit;
        _level = level;
        _sectionStart = _paragraphs.Count;
    }

    private string? ReadName(Note note)
    {
        var content = NoteContent.Read(note.ContentIn(source.Text));
        if (
            (
                content.Fault
                ?? (content.SaysSpeaker ? "Nobody says a heading. At its end stands the section’s name in C#, as in {#RedLines}." : null)
            ) is
            { } fault
        )
        {
            problems.Add(ArticleRules.NoteNotValid, note.Range, note.Range.In(source.Text), fault);
            return null;
        }

        if (_names.TryGetValue(content.MemberName!, out var other))
        {
            problems.Add(
                ArticleRules.NoteNotValid,
                note.Range,
                other,
                note.Range.In(source.Text),
                $"A section at line {problems.LineNumber(other.Start)} has this name already. Give each its own."
            );
            return null;
        }

        _names.Add(content.MemberName!, note.Range);
        return content.MemberName;
    }

    /// <param name="nextLevel">The level of the heading that ends the section; 0 at the end of the file.</param>
    private void EndSection(int nextLevel)
    {
        if (_heading is null)
            return;

        var count = _paragraphs.Count - _sectionStart;
        _sections.Add(new SectionSyntax(_heading, _level, _sectionStart, count, _memberName));
        var hasText = count > 0 || nextLevel > _level;
        if (!hasText)
        {
            problems.Add(
                ArticleRules.SectionWithoutParagraph,
                _heading.Range,
                _heading.Text,
                _headingIsExplicit ? "" : " If this line is itself a paragraph, put a \\ before it or end it with a full stop."
            );
        }

        if (_headings.Add(_heading, _level, hasText) is { } other)
        {
            problems.Add(ArticleRules.HeadingRepeated, _heading.Range, other.Range, _heading.Text, problems.LineNumber(other.Range.Start));
        }

        _heading = null;
    }
}
