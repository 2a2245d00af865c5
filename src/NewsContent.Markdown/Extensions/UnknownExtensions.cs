using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.Extensions;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

/// <summary>
/// Tells signs of the extensions that other programs give Markdown: templates, boxes, formulas, tasks. To CommonMark they are words, which
/// readers would see. A backslash before the first sign says that it is a word.
/// </summary>
internal sealed class UnknownExtensions(string text, int offset, ProblemList problems, CancellationToken cancellation)
{
    /// <summary>Where words begin that are reported already, by where they end.</summary>
    private readonly Dictionary<int, int> _toldBefore = [];

    /// <summary>Whether a star after a word leads to a note.</summary>
    private bool _hasNotes;

    /// <summary>The place after what was reported last.</summary>
    private int _next;

    /// <summary>Reports each of them at its place.</summary>
    /// <param name="document">What the parser has made of the text.</param>
    /// <param name="source">The file.</param>
    /// <param name="offset">Where in the file the text begins.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="cancellation">Honoured at each block.</param>
    public static void Report(
        MarkdownDocument document,
        ArticleSource source,
        int offset,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        var signs = new UnknownExtensions(source.Text, offset, problems, cancellation)
        {
            _hasNotes = document
                .Descendants<LiteralInline>()
                .Any(words => ForeignMarks.LeadsToNote(source.Text, SourceRanges.Of(words, offset))),
        };
        foreach (var problem in problems.InOrder())
        {
            if (problem.Rule == ArticleRules.NoteNotValid || problem.Rule == ArticleRules.MarkdownWithoutPlace)
                signs._toldBefore[problem.Range.End] = problem.Range.Start;
        }

        foreach (var block in document.Descendants<LeafBlock>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (block.Inline is not null)
                signs.Report(block, block is ParagraphBlock paragraph ? MistakenLines.Report(paragraph, source, offset, problems) : []);
        }
    }

    /// <param name="block">Some words.</param>
    /// <param name="told">Lines of it that are reported.</param>
    private void Report(LeafBlock block, IReadOnlyList<TextRange> told)
    {
        _next = 0;
        var last = (LiteralInline?)null;
        foreach (var literal in block.Inline!.Descendants<LiteralInline>())
        {
            last = literal;
            var range = SourceRanges.Of(literal, offset);
            if (range.Length == 0)
                continue;
            ReportDoubleEntity(literal, range);
            Report(range, PlaceOf(block, literal), told);
        }

        if (last is not null && block is ParagraphBlock)
            ReportLastBackslash(block, SourceRanges.Of(last, offset));
    }

    /// <param name="words">Words without inlines in them.</param>
    /// <param name="first">Where in its block the first of them stands.</param>
    /// <param name="told">Lines that are reported.</param>
    private void Report(TextRange words, LinePlace first, IReadOnlyList<TextRange> told)
    {
        for (var i = Math.Max(_next, words.Start); i < words.End; i++)
        {
            if (!ForeignMarks.CanBegin(text[i], i == words.Start) || i > 0 && text[i - 1] == '\\')
                continue;
            cancellation.ThrowIfCancellationRequested();
            var place = i == words.Start ? first : LinePlace.Inside;
            if (ForeignMarks.Find(text, i, place) is not { } found || found.MayBeNote && _hasNotes && place != LinePlace.Inside)
                continue;
            if (told.Any(range => range.Start <= i && i < range.End))
                continue;
            Add(found);
            i = _next - 1;
        }
    }

    private void Add(ForeignMark sign)
    {
        _next = sign.Range.End;
        var isTold = _toldBefore.TryGetValue(sign.Range.End, out var start) && start <= sign.Range.Start;
        if (isTold && text[sign.Range.Start] == '{')
            return;
        var words = Excerpt.Of(sign.Shown ?? sign.Range.In(text), 40);
        problems.Add(
            ArticleRules.MarkdownWithoutPlace,
            sign.Range,
            $"“{words}” {sign.What}",
            ForeignMarks.CanBeEscaped(text[sign.Range.Start]) ? $"{sign.Repair} To show it as it is, put a \\ before it." : sign.Repair
        );
    }

    /// <summary><c>&amp;amp;nbsp;</c>: a program has written the sign of an entity as one.</summary>
    private void ReportDoubleEntity(LiteralInline literal, TextRange range)
    {
        if (literal.PreviousSibling is not HtmlEntityInline entity || entity.Transcoded.ToString() != "&")
            return;
        var words = "&" + range.In(text);
        var length = HtmlHelper.ScanEntity(new StringSlice(words), out var number, out var start, out var count);
        var isKnown = length > 0 && (number > 0 || EntityHelper.DecodeEntity(words.AsSpan(start, count)) is not null);
        if (!isKnown)
            return;
        var shown = words.Substring(0, length);
        Add(
            new ForeignMark(
                new TextRange(SourceRanges.Of(entity, offset).Start, range.Start + length - 1),
                $"shows readers {shown}, not the character of that name.",
                $"Write {shown}, or \\{shown} for its name."
            )
        );
    }

    /// <summary>A backslash breaks a line where another one follows.</summary>
    private void ReportLastBackslash(LeafBlock block, TextRange last)
    {
        var end = SourceRanges.Of(block, offset).End;
        if (last.End != end || last.End <= _next || text[last.End - 1] != '\\' || last.Length > 1 && text[last.End - 2] == '\\')
            return;
        Add(
            new ForeignMark(
                new TextRange(last.End - 1, last.End),
                "does not break the line at the end of a paragraph, so readers would see it.",
                "Delete it."
            )
        );
    }

    private static LinePlace PlaceOf(LeafBlock block, LiteralInline literal)
    {
        if (literal.PreviousSibling is LineBreakInline && literal.Parent == block.Inline)
            return LinePlace.Line;
        if (literal.PreviousSibling is not null || literal.Parent != block.Inline)
            return LinePlace.Inside;
        return block.Parent switch
        {
            ListItemBlock item when item[0] == block => LinePlace.Item,
            QuoteBlock quotation when quotation[0] == block => LinePlace.Quotation,
            Footnote => LinePlace.Inside,
            _ => LinePlace.Block,
        };
    }
}

/// <summary>Where in its block a sign stands.</summary>
internal enum LinePlace
{
    /// <summary>Not at the beginning of a line.</summary>
    Inside,

    /// <summary>At the beginning of a line below the first.</summary>
    Line,

    /// <summary>At the beginning of a block.</summary>
    Block,

    /// <summary>At the beginning of an item of a list.</summary>
    Item,

    /// <summary>At the beginning of a block quotation.</summary>
    Quotation,
}
