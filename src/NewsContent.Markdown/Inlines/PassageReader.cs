using System.Text;
using NewsContent.Markdown.Html;
using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.Inlines;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

/// <summary>Reads the words of a paragraph, a heading or a cell, with what they are beside words.</summary>
/// <param name="source">The file.</param>
/// <param name="offset">Where in the file the parsed text begins.</param>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="cancellation">Honoured at each inline.</param>
internal sealed class PassageReader(ArticleSource source, int offset, ProblemList problems, CancellationToken cancellation)
{
    private readonly StringBuilder _text = new();

    /// <summary>The place of a node in the file.</summary>
    public TextRange RangeOf(MarkdownObject node) => SourceRanges.Of(node, offset);

    /// <summary>The place of a note’s label, in its brackets.</summary>
    public TextRange LabelOf(Footnote note) => new(offset + note.LabelSpan.Start, offset + note.LabelSpan.End + 1);

    /// <summary>Reads a passage; null when it has no words.</summary>
    /// <param name="inlines">What it is made of; null for nothing.</param>
    /// <param name="range">Where it is in the file.</param>
    /// <param name="leftOut">Ranges of the file that are not words.</param>
    public PassageSyntax? Read(ContainerInline? inlines, TextRange range, IReadOnlyList<TextRange>? leftOut = null)
    {
        var passage = new PassageWriter(source, _text) { LeftOut = leftOut ?? [] };
        if (inlines is not null)
            AddAll(inlines, passage);
        return passage.Build(range);
    }

    /// <summary>Reads a part of a passage; null when it has no words.</summary>
    /// <param name="first">What it begins with; null for nothing.</param>
    /// <param name="behind">What follows it; null for the end.</param>
    /// <param name="range">Where it is in the file.</param>
    public PassageSyntax? Read(Inline? first, Inline? behind, TextRange range)
    {
        var passage = new PassageWriter(source, _text);
        for (var inline = first; inline is not null && inline != behind; inline = inline.NextSibling)
            Add(inline, passage);
        return passage.Build(range);
    }

    /// <summary>Reports a picture’s target that no page would have.</summary>
    public void CheckTarget(LinkInline image) => LinkTarget.Check(LinkTarget.Of(image), RangeOf(image), isPicture: true, problems);

    /// <summary>Where a picture’s target is in the file.</summary>
    public TextRange TargetOf(LinkInline image) => LinkTarget.RangeOf(image, RangeOf(image), source, offset);

    /// <summary>What a picture shows: the words in its brackets, and nothing that they are beside words.</summary>
    public string ReadShown(LinkInline image)
    {
        var passage = new PassageWriter(source, _text);
        AddPlain(image, passage);
        if (passage.Build(RangeOf(image)) is not { } words)
            return "";
        foreach (var note in words.Notes)
        {
            const string HowTo = "Delete it. A quotation with its speaker belongs in the text.";
            problems.Add(ArticleRules.MarkdownWithoutPlace, note.Range, "The description of a picture cannot contain a note.", HowTo);
        }

        return words.Text;
    }

    private void AddAll(ContainerInline container, PassageWriter passage)
    {
        foreach (var inline in container)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(inline, passage);
        }
    }

    private void Add(Inline inline, PassageWriter passage)
    {
        var range = RangeOf(inline);
        switch (inline)
        {
            case LiteralInline literal:
                passage.AddWords(literal.Content.AsSpan(), range);
                break;
            case EmphasisInline emphasis:
                AddEmphasis(emphasis, passage);
                break;
            case LinkInline { IsImage: true } image:
                AddImage(image, range, passage);
                break;
            case LinkInline link:
                AddLink(link, range, passage);
                break;
            case AutolinkInline address:
                AddAddress(address, range, passage);
                break;
            case CodeInline code:
                var start = StartOf(passage);
                AddCode(code, range, passage);
                AddWithin(passage, start, InlineSyntaxKind.Code);
                break;
            case LineBreakInline { IsHard: true }:
                passage.AddLineBreak();
                break;
            case LineBreakInline:
                passage.AddLineEnd(NextWord(range.End));
                break;
            case HtmlEntityInline entity:
                passage.AddDecoded(entity.Transcoded.ToString());
                break;
            case HtmlInline html:
                HtmlCheck.Report(html.Tag, range, problems);
                break;
            case FootnoteLink { IsBackLink: false } note:
                passage.AddInline(
                    passage.InlineCount,
                    new InlineSyntax(InlineSyntaxKind.FootnoteReference, TextRange.At(passage.Length, 0), FootnoteLabel.Of(note.Footnote))
                );
                break;
            case DelimiterInline delimiter:
                // A bracket that nothing closes is text, and what follows stands in it.
                passage.AddWords(delimiter.ToLiteral().AsSpan(), range);
                AddAll(delimiter, passage);
                break;
            case ContainerInline container:
                AddAll(container, passage);
                break;
            default:
                passage.AddWords(source.Text.AsSpan(range.Start, range.Length), range);
                break;
        }
    }

    private void AddEmphasis(EmphasisInline emphasis, PassageWriter passage)
    {
        var kind =
            emphasis.DelimiterChar == '~' ? InlineSyntaxKind.Strikethrough
            : emphasis.DelimiterCount == 2 ? InlineSyntaxKind.Strong
            : InlineSyntaxKind.Emphasis;
        var start = StartOf(passage);
        AddAll(emphasis, passage);
        AddWithin(passage, start, kind);
    }

    private void AddAddress(AutolinkInline address, TextRange range, PassageWriter passage)
    {
        LinkTarget.Check(Address(address), range, isPicture: false, problems, isShown: true);
        var start = StartOf(passage);
        passage.AddWords(address.Url.AsSpan(), source.Text[range.Start] == '<' ? new TextRange(range.Start + 1, range.End - 1) : range);
        AddWithin(passage, start, InlineSyntaxKind.Link, Address(address));
    }

    private void AddCode(CodeInline code, TextRange range, PassageWriter passage) =>
        passage.AddWords(AdjacentFootnotes.Shown(code.Content).AsSpan(), WithoutTicks(range), isCode: true);

    private void AddLink(LinkInline link, TextRange range, PassageWriter passage)
    {
        var target = LinkTarget.Of(link);
        var start = StartOf(passage);
        AddAll(link, passage);
        var place = LinkTarget.RangeOf(link, range, source, offset);
        if (!passage.IsBlankFrom(start.Start) && AddWithin(passage, start, InlineSyntaxKind.Link, target, Given(link.Title), place))
        {
            LinkTarget.Check(target, range, isPicture: false, problems);
            return;
        }

        problems.Add(
            ArticleRules.MarkdownWithoutPlace,
            range,
            "This link has no words.",
            "Write the words that readers see between the [ ]."
        );
    }

    /// <summary>What a picture shows is in the text, and is no more than words there.</summary>
    private void AddImage(LinkInline image, TextRange range, PassageWriter passage)
    {
        var target = LinkTarget.Of(image);
        LinkTarget.Check(target, range, isPicture: true, problems);
        if (target.Trim().Length == 0)
            return;

        var (index, start) = StartOf(passage);
        AddPlain(image, passage);
        passage.AddInline(
            index,
            new InlineSyntax(
                InlineSyntaxKind.Image,
                new TextRange(start, passage.Length),
                target,
                Given(image.Title),
                LinkTarget.RangeOf(image, range, source, offset)
            )
        );
    }

    /// <summary>The words alone of what is in a picture's brackets.</summary>
    private void AddPlain(ContainerInline container, PassageWriter passage)
    {
        foreach (var inline in container)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (inline)
            {
                case LineBreakInline:
                    passage.AddLineEnd(NextWord(RangeOf(inline).End));
                    break;
                case CodeInline code:
                    AddCode(code, RangeOf(code), passage);
                    break;
                case LinkInline link:
                    ReportWithinPicture(RangeOf(link));
                    AddPlain(link, passage);
                    break;
                case FootnoteLink or AutolinkInline:
                    ReportWithinPicture(RangeOf(inline));
                    break;
                case DelimiterInline delimiter:
                    passage.AddWords(delimiter.ToLiteral().AsSpan(), RangeOf(delimiter));
                    AddPlain(delimiter, passage);
                    break;
                case ContainerInline inner:
                    AddPlain(inner, passage);
                    break;
                default:
                    Add(inline, passage);
                    break;
            }
        }
    }

    private void ReportWithinPicture(TextRange range) =>
        problems.Add(
            ArticleRules.MarkdownWithoutPlace,
            range,
            "The description of a picture cannot contain a link, a footnote or a picture.",
            "Write only what the picture shows, and move the rest beside it."
        );

    /// <summary>Where an inline begins whose words come next.</summary>
    private static (int Index, int Start) StartOf(PassageWriter passage) => (passage.InlineCount, passage.Length);

    /// <summary>Says what the words since a place are; without words there is nothing to say.</summary>
    private static bool AddWithin(
        PassageWriter passage,
        (int Index, int Start) start,
        InlineSyntaxKind kind,
        string? target = null,
        string? title = null,
        TextRange targetRange = default
    )
    {
        if (passage.Length == start.Start)
            return false;
        passage.AddInline(start.Index, new InlineSyntax(kind, new TextRange(start.Start, passage.Length), target, title, targetRange));
        return true;
    }

    private TextRange WithoutTicks(TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && source.Text[start] == '`')
            start++;
        while (end > start && source.Text[end - 1] == '`')
            end--;
        return new TextRange(start, end);
    }

    private int NextWord(int place)
    {
        while (place < source.Text.Length && (Characters.IsBlank(source.Text[place]) || source.Text[place] is '\r' or '\n' or '>'))
            place++;
        return place;
    }

    private static string Address(AutolinkInline address) => address.IsEmail ? "mailto:" + address.Url : address.Url;

    private static string? Given(string? title) => string.IsNullOrEmpty(title) ? null : title;
}
