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
/// stands a name, so that a line that begins with a small letter or ends as a sentence does is one of the text; a full stop after a name of
/// two words is none of a sentence.
/// </summary>
/// <param name="Paragraph">The paragraph that it is, or ends.</param>
/// <param name="LineEnd">What is before it; null when it is all of the paragraph.</param>
/// <param name="DashLength">How long its dash and the blanks after it are, in its words.</param>
/// <param name="Range">Where it is, in the file.</param>
internal sealed record SignatureLine(ParagraphBlock Paragraph, Inline? LineEnd, int DashLength, TextRange Range)
{
    private static readonly HashSet<char> Marks = [.. "*_~[(“„«\"‘`"];
    private static readonly (string Written, int Length)[] Dashes =
    [
        ("\u2014\u2014", 2),
        ("\u2015\u2015", 2),
        ("\u2500\u2500", 2),
        ("\u2014", 1),
        ("\u2013", 1),
        ("\u2015", 1),
        ("\u2012", 1),
        ("\u2212", 1),
        ("---", 3),
        ("--", 2),
        ("-", 1),
        ("~", 1),
        ("&mdash;", 1),
        ("&ndash;", 1),
        ("&horbar;", 1),
        ("&#8212;", 1),
        ("&#8211;", 1),
        ("&#x2014;", 1),
        ("&#x2013;", 1),
    ];
    private const string NoBreak = "&nbsp;";

    private static readonly HashSet<char> EndMarks = [.. "*_~])”“»\"’`"];

    /// <summary>The line of a block quotation; null without one.</summary>
    public static SignatureLine? Find(QuoteBlock quotation, ArticleSource source, PassageReader passages)
    {
        if (LastOf(quotation) is not ParagraphBlock { Inline: { } inlines } paragraph)
            return null;

        // Alone in its paragraph it may go over several lines; a quotation is something else than its signature.
        var range = passages.RangeOf(paragraph);
        if (DashLengthOf(source.Text, range) is > 0 and var own)
            return quotation[0] != paragraph ? new SignatureLine(paragraph, null, own, range) : null;
        var lineEnd = inlines.LastChild;
        while (lineEnd is not null and not LineBreakInline)
            lineEnd = lineEnd.PreviousSibling;
        if (lineEnd?.NextSibling is not { } first)
            return null;
        var line = new TextRange(passages.RangeOf(first).Start, range.End);
        return DashLengthOf(source.Text, line) is > 0 and var dash ? new SignatureLine(paragraph, lineEnd, dash, line) : null;
    }

    /// <summary>The last block of a quotation that readers see: a comment is for the writers.</summary>
    public static Block? LastOf(ContainerBlock quotation)
    {
        var last = quotation.Count - 1;
        while (last >= 0 && quotation[last] is LinkReferenceDefinitionGroup or HtmlBlock { Type: HtmlBlockType.Comment })
            last--;
        return last < 0 ? null : quotation[last];
    }

    /// <summary>The words of its paragraph above it, or null.</summary>
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
        var words = line.Behind(DashLength);
        var (entry, fault) = SpeakerEntry.ReadSignature(WithoutFullStop(words.Text));
        if (entry is null)
        {
            Report($"The last line of the quotation should name the speaker. {fault}", "Put the role after a comma.");
            return null;
        }

        var name = TextRange.At(0, DashLength + words.Text.IndexOf(entry.Name, StringComparison.Ordinal) + entry.Name.Length);
        if (line.Notes.Count > 0 || line.Inlines.Any(inline => !IsStress(inline, name.End, line.Text)))
        {
            Report(
                "The line that names the speaker can have only a name and a role, not a link, a footnote or the title of a work.",
                "Move the rest into the text above or below."
            );
        }

        return new SignatureSyntax(words, new SpeakerSyntax(entry.Name, entry.Role, entry.Kind));

        void Report(string what, string advice) => problems.Add(ArticleRules.MarkdownWithoutPlace, Range, what, advice);
    }

    private static string WithoutFullStop(string words) =>
        words.Length > 0 && words[words.Length - 1] == '.' && !IsAbbreviated(words, 0, words.Length - 1)
            ? words.Substring(0, words.Length - 1)
            : words;

    /// <summary>Stress of the name, or of all that is after it; of a part of that it is a work’s title.</summary>
    private static bool IsStress(InlineSyntax inline, int endOfName, string line)
    {
        if (inline.Kind == InlineSyntaxKind.LineBreak)
            return true;
        var isWhole =
            inline.Range.End == line.Length
            && line.IndexOf('\n') is > 0 and var end
            && inline.Range.Start == end + 1
            && end <= endOfName + 1;
        return inline.Kind is InlineSyntaxKind.Emphasis or InlineSyntaxKind.Strong && (inline.Range.Start < endOfName || isWhole);
    }

    /// <summary>
    /// How long in words the dash is with which a signature begins, and the blanks after it; 0 for any other line. The line may be stressed
    /// as a whole, and its dash an entity.
    /// </summary>
    public static int DashLengthOf(string text, TextRange line)
    {
        var (start, lost) = (line.Start, 0);
        for (; start < line.End && text[start] is '*' or '_' or Characters.Lost; start++)
            lost += text[start] == Characters.Lost ? 1 : 0;
        var dash = Dashes.FirstOrDefault(dash => string.CompareOrdinal(text, start, dash.Written, 0, dash.Written.Length) == 0);
        if (dash.Written is null || start + dash.Written.Length > line.End)
            return 0;
        var (name, length) = (start + dash.Written.Length, lost + dash.Length);
        for (; BlankAt(text, name) is > 0 and var blank && name + blank <= line.End; name += blank)
            length++;
        return IsName(text, new TextRange(name, line.End)) ? length : 0;
    }

    /// <summary>How long in the file a blank is, which may be an entity, or a character that no article may have; 0 for none.</summary>
    private static int BlankAt(string text, int at) =>
        at < text.Length && (Characters.IsBlank(text[at]) || text[at] == Characters.Lost) ? 1
        : string.CompareOrdinal(text, at, NoBreak, 0, NoBreak.Length) == 0 ? NoBreak.Length
        : 0;

    /// <summary>Whether words in the file can be the name of a speaker, and what the speaker is.</summary>
    public static bool IsName(string text, TextRange words)
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
        return begins
            && (
                !Characters.IsClosingPunctuation(text[last])
                || IsAbbreviated(text, start, last)
                || text[last] == '.' && IsEvident(text.Substring(start, last - start))
            );
    }

    /// <summary>
    /// Whether a line that ends as a sentence does is a name all the same: two words and more before the comma, each with a capital or a
    /// particle of names.
    /// </summary>
    private static bool IsEvident(string line) => HasNames(line, fewest: 2);

    private static bool HasNames(string line, int fewest)
    {
        var words = NamePattern.Words(line.Split(',', '(')[0]);
        return words.Length >= fewest && words.All(IsOfName);
    }

    /// <summary>Whether a line among others begins with a dash and nothing but names before its comma.</summary>
    public static bool IsAmongLines(string text, TextRange line) =>
        DashLengthOf(text, line) is > 0 and var dash && HasNames(text.Substring(line.Start + dash, line.Length - dash), fewest: 1);

    private static bool IsOfName(string word) =>
        NamePattern.IsParticle(word) || word.TrimStart('*', '_') is { Length: > 0 } bare && char.IsUpper(bare[0]);

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
