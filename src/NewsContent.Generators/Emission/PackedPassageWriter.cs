using NewsContent.CompilerServices;
using NewsContent.Text;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Emission;

/// <summary>Writes where an article's passages stand: in its file line by line, or joined in the literal's own text.</summary>
internal sealed class PackedPassageWriter(PackedTextWriter text, bool isBesideFile)
{
    private readonly List<int> _starts = [];
    private PackedNumberWriter _numbers = new();
    private int _end;
    private int _last;

    /// <summary>Where a paragraph begins in the packed text; of -1 the summary.</summary>
    public int Start(int paragraphIndex) => _starts[paragraphIndex + 1];

    /// <summary>Where in the file the last of kicker, headline and summary ends.</summary>
    public int HeaderEnd { get; private set; }

    public void WriteHeader(ArticleSyntax article, PackedNumberWriter part)
    {
        Begin(part);
        WriteOptional(article.Kicker);
        WriteHeadline(article);
        _starts.Add(WriteOptional(article.Summary));
        HeaderEnd = _last;
    }

    public void WriteBody(ArticleSyntax article, PackedNumberWriter part)
    {
        Begin(part);
        WriteParagraphs(article, 0, article.LeadCount);
        _numbers.Number(article.Sections.Count, PackedWidths.Sections);
        foreach (var section in article.Sections)
        {
            WritePassage(section.Heading);
            _numbers.Number(section.Level - PackedFormat.FirstSectionLevel, PackedWidths.SectionLevel);
            WriteParagraphs(article, section.FirstParagraphIndex, section.ParagraphCount);
        }
    }

    /// <summary>Within a part places are counted on.</summary>
    private void Begin(PackedNumberWriter part) => (_numbers, _end) = (part, 0);

    private void WriteParagraphs(ArticleSyntax article, int first, int count)
    {
        _numbers.Number(count, PackedWidths.Paragraphs);
        for (var i = first; i < first + count; i++)
            _starts.Add(WritePassage(article.Paragraphs[i]));
    }

    private int WriteOptional(PassageSyntax? passage)
    {
        _numbers.Flag(passage is not null);
        return passage is null ? 0 : WritePassage(passage);
    }

    /// <summary>One that is missing is in no file.</summary>
    private void WriteHeadline(ArticleSyntax article)
    {
        if (article.Headline is { } headline)
            WritePassage(headline);
        else
            WriteOwn(article.HeadlineText());
    }

    private int WriteOwn(string words)
    {
        var range = text.Add(words);
        WritePiece(range);
        _numbers.Flag(false);
        return range.Start;
    }

    private int WritePassage(PassageSyntax passage)
    {
        if (!isBesideFile || !IsMadeOfItsFile(passage))
            return WriteOwn(passage.Text);

        var end = 0;
        foreach (var piece in passage.Pieces)
        {
            if (end > 0)
                _numbers.Flag(true);
            if (end > 0)
                _numbers.Flag(piece.Offset > end);
            WritePiece(TextRange.At(piece.FileOffset, piece.Length));
            end = piece.Offset + piece.Length;
        }

        _numbers.Flag(false);
        return passage.Pieces[0].FileOffset;
    }

    /// <summary>Whether the pieces and blanks between them are all of a passage; what Markdown decodes is in no file.</summary>
    private bool IsMadeOfItsFile(PassageSyntax passage)
    {
        var end = 0;
        foreach (var piece in passage.Pieces)
        {
            var gap = piece.Offset - end;
            if (gap is not 0 && (gap != 1 || passage.Text[end] != ' '))
                return false;
            if (!text.HasInFile(TextRange.At(piece.FileOffset, piece.Length), passage.Text.AsSpan(piece.Offset, piece.Length)))
                return false;
            end = piece.Offset + piece.Length;
        }

        return end == passage.Text.Length;
    }

    private void WritePiece(TextRange range)
    {
        _numbers.Signed(range.Start - _end, PackedWidths.PieceStart);
        _numbers.Number(range.Length, PackedWidths.PieceLength);
        _end = range.End;
        if (text.IsInFile(range))
            _last = Math.Max(_last, _end);
    }
}
