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
    private readonly Dictionary<string, (PassageSyntax Heading, int Section, bool HasText)> _headings = new(
        StringComparer.OrdinalIgnoreCase
    );
    private readonly Dictionary<string, TextRange> _names = new(StringComparer.Ordinal);
    private PassageSyntax? _heading;
    private bool _headingIsExplicit;
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
        for (var i = firstLine; i < source.Lines.Count; )
        {
            cancellation.ThrowIfCancellationRequested();
            if (source.Lines[i].IsBlank)
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < source.Lines.Count && !source.Lines[end].IsBlank)
                end++;
            ReadBlock(i, end);
            i = end;
        }

        EndSection();
        return new ArticleBody(_paragraphs, _sections.Count == 0 ? _paragraphs.Count : _leadCount, _sections);
    }

    private void ReadBlock(int start, int end)
    {
        var first = source.Lines[start];
        if (end == start + 1 && HeadingRule.ExplicitMarkLength(source.Text, first.Trimmed) == 0)
        {
            var note = NoteFinder.AtHeading(source.Text, first.Trimmed);
            var words = WithoutNote(first.Trimmed, note);
            // An invisible character in a heading makes it no other line; a lost one may have been a mark or a full stop.
            if (HeadingRule.HasShape(source.Original, words))
            {
                BeginSection(words, first.Index, note, isExplicit: false);
                return;
            }
        }

        // An explicit heading needs no blank lines around it.
        var paragraph = start;
        for (var i = start; i < end; i++)
        {
            var line = source.Lines[i];
            var mark = HeadingRule.ExplicitMarkLength(source.Text, line.Trimmed);
            if (mark == 0)
                continue;

            AddParagraph(paragraph, i);
            var heading = new TextRange(line.Trimmed.Start + mark, line.Trimmed.End);
            var note = NoteFinder.AtHeading(source.Text, heading);
            BeginSection(WithoutNote(heading, note), line.Index, note, isExplicit: true);
            paragraph = i + 1;
        }

        AddParagraph(paragraph, end);
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

    private static TextRange WithoutNote(TextRange line, Note? note) =>
        note is { Kind: NoteKind.Note } given ? new TextRange(line.Start, given.Removed.Start) : line;

    private void BeginSection(TextRange heading, int lineIndex, Note? note, bool isExplicit)
    {
        EndSection();
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

    private void ReportRepeated(PassageSyntax heading, PassageSyntax other) =>
        problems.Add(ArticleRules.HeadingRepeated, heading.Range, other.Range, heading.Text, problems.LineNumber(other.Range.Start));

    private void EndSection()
    {
        if (_heading is null)
            return;

        var count = _paragraphs.Count - _sectionStart;
        _sections.Add(new SectionSyntax(_heading, _sectionStart, count, _memberName));
        if (count == 0)
        {
            problems.Add(
                ArticleRules.SectionWithoutParagraph,
                _heading.Range,
                _heading.Text,
                _headingIsExplicit ? "" : " If this line is itself a paragraph, put a \\ before it or end it with a full stop."
            );
        }

        var number = _sections.Count;
        if (!_headings.TryGetValue(_heading.Text, out var other))
            _headings.Add(_heading.Text, (_heading, number, count > 0));
        else if (count > 0 ? other.HasText || other.Section < number - 1 : other.HasText)
            ReportRepeated(_heading, other.Heading);

        // A short line that is no heading is told about that alone, and so is a heading that stands twice in a row.
        if (count > 0 && other.Heading is not null && !other.HasText)
            _headings[_heading.Text] = (_heading, number, true);
        _heading = null;
    }
}
