using System.Globalization;
using NewsContent.Markdown.Inlines;
using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.Blocks;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

/// <summary>
/// The last line of a block quotation that says who speaks: <c>— Eva Holm, minister</c>, also with <c>–</c> or <c>--</c>. Behind the dash
/// stands a name, so that a line that begins small or ends as a sentence does is one of the text.
/// </summary>
/// <param name="Paragraph">The paragraph that it is, or ends.</param>
/// <param name="LineEnd">What stands before it; null when it is all of the paragraph.</param>
/// <param name="Dash">Where its dash stands, in the file.</param>
/// <param name="Range">Where it stands, in the file.</param>
internal sealed record SignatureLine(ParagraphBlock Paragraph, Inline? LineEnd, TextRange Dash, TextRange Range)
{
    private static readonly HashSet<char> Marks = [.. "*_~[(“„«\"‘"];
    private static readonly HashSet<char> EndMarks = [.. "*_~])”“»\"’"];

    /// <summary>The line of a block quotation; null without one.</summary>
    public static SignatureLine? Find(QuoteBlock quotation, ArticleSource source, PassageReader passages)
    {
        if (quotation.LastChild is not ParagraphBlock { Inline: { } inlines } paragraph)
            return null;

        // Alone in its paragraph it may go over several lines; a quotation is something else than its signature.
        var range = passages.RangeOf(paragraph);
        if (FindDash(source.Text, range) is { } own)
            return quotation.Count > 1 ? new SignatureLine(paragraph, null, own, range) : null;
        var lineEnd = inlines.LastChild;
        while (lineEnd is not null and not LineBreakInline)
            lineEnd = lineEnd.PreviousSibling;
        if (lineEnd?.NextSibling is not { } first)
            return null;
        var line = new TextRange(passages.RangeOf(first).Start, range.End);
        return FindDash(source.Text, line) is { } dash ? new SignatureLine(paragraph, lineEnd, dash, line) : null;
    }

    /// <summary>The words of its paragraph above it; null for none.</summary>
    public PassageSyntax? ReadAbove(PassageReader passages) =>
        LineEnd is null
            ? null
            : passages.Read(Paragraph.Inline?.FirstChild, LineEnd, new TextRange(passages.RangeOf(Paragraph).Start, Range.Start));

    /// <summary>Who speaks; null, and told, when it does not say that as it should.</summary>
    public SignatureSyntax? Read(PassageReader passages, ProblemList problems)
    {
        var first = LineEnd is null ? Paragraph.Inline?.FirstChild : LineEnd.NextSibling;
        if (passages.Read(first, null, Range) is not { } line)
            return null;
        var words = line.Behind(Dash.Length);
        var (entry, fault) = SpeakerEntry.ReadSignature(words.Text);
        if (entry is null)
        {
            Report($"The last line of the quotation is to say who speaks. {fault}", "Behind a comma stands what the speaker is.");
            return null;
        }

        var name = TextRange.At(0, Dash.Length + words.Text.IndexOf(entry.Name, StringComparison.Ordinal) + entry.Name.Length);
        if (line.Notes.Count > 0 || line.Inlines.Any(inline => !IsStress(inline) || inline.Range.Start >= name.End))
        {
            Report(
                "The line that says who speaks holds a name and what the speaker is, and no link, note or title of a work.",
                "Put that into the text above or below."
            );
        }

        return new SignatureSyntax(words, new SpeakerSyntax(entry.Name, entry.Role, entry.Kind));

        void Report(string what, string advice) => problems.Add(ArticleRules.MarkdownWithoutPlace, Range, what, advice);
    }

    private static bool IsStress(InlineSyntax inline) =>
        inline.Kind is InlineSyntaxKind.Emphasis or InlineSyntaxKind.Strong or InlineSyntaxKind.LineBreak;

    /// <summary>The dash with which a signature begins, and the blanks behind it; null for any other line.</summary>
    private static TextRange? FindDash(string text, TextRange line)
    {
        var end = line.Start;
        if (end < line.End && text[end] is '\u2014' or '\u2013' or '\u2015')
            end++;
        else if (string.CompareOrdinal(text, end, "--", 0, 2) == 0)
            end += text.IndexOf("---", end, Math.Min(3, line.End - end), StringComparison.Ordinal) == end ? 3 : 2;
        if (end == line.Start || end >= line.End)
            return null;
        while (end < line.End && Characters.IsBlank(text[end]))
            end++;
        return IsName(text, new TextRange(end, line.End)) ? new TextRange(line.Start, end) : null;
    }

    private static bool IsName(string text, TextRange words)
    {
        var (start, last) = (words.Start, words.End - 1);
        while (start < words.End && Marks.Contains(text[start]))
            start++;
        while (last > start && (EndMarks.Contains(text[last]) || Characters.IsBlank(text[last])))
            last--;
        if (start >= words.End)
            return false;
        var begins =
            char.IsUpper(text[start])
            || char.IsSurrogate(text[start])
            || char.GetUnicodeCategory(text[start]) == UnicodeCategory.OtherLetter
            || NamePattern.BeginsWithParticle(text.Substring(start, last + 1 - start));
        return begins && !(Characters.IsClosingPunctuation(text[last]) && !IsAbbreviated(text, start, last));
    }

    /// <summary>“Jr.” and “F.” end with a full stop of their own.</summary>
    private static bool IsAbbreviated(string text, int start, int last)
    {
        const int Longest = 2;
        var word = last;
        while (word > start && !Characters.IsBlank(text[word - 1]))
            word--;
        return text[last] == '.' && last - word <= Longest && char.IsUpper(text[word]);
    }
}
