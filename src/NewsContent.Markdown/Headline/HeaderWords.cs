using NewsContent.Markdown.Extensions;
using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.Headline;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

/// <summary>
/// Kicker, headline and summary in lines of their own are words alone, as in plain text: Markdown in them is reported, which readers would
/// see.
/// </summary>
internal static class HeaderWords
{
    /// <summary>Checks what is above the text.</summary>
    /// <param name="header">The header.</param>
    /// <param name="headingLine">The line of a headline that is written as a heading, and is read as Markdown, or null.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Check(ArticleHeader header, int? headingLine, ProblemList problems)
    {
        Check(header.Values.Passage(HeaderFields.Kicker.Key), problems);
        if (header.Headline?.LineIndex != headingLine)
            Check(header.Headline, problems);
        Check(header.Summary, problems);
    }

    private static void Check(PassageSyntax? words, ProblemList problems)
    {
        if (words is null || words.Text.IndexOfAny(['*', '_', '`', '[', '<', '{', '=', ':', '^', '~', '#']) < 0)
            return;
        if (MarkdownParser.Parse(words.Text) is not { } document)
            return;
        var isMarkup =
            document.Any(static block => block is HtmlBlock) || document.Descendants<Inline>().Any(IsMarkup) || HasExtension(words.Text);
        if (!isMarkup)
            return;
        problems.Add(
            ArticleRules.MarkdownWithoutPlace,
            words.Range,
            $"“{Excerpt.Of(words.Text, 60)}” contains Markdown, but lines above the date are plain words.",
            "Write it without Markdown."
        );
    }

    /// <summary>An address of the web is one in plain text too.</summary>
    private static bool IsMarkup(Inline inline) => inline is EmphasisInline or LinkInline { IsAutoLink: false } or CodeInline or HtmlInline;

    private static bool HasExtension(string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var place = i == 0 ? LinePlace.Block : LinePlace.Inside;
            if (ForeignMarks.CanBegin(words[i], i == 0) && ForeignMarks.Find(words, i, place) is not null)
                return true;
        }

        return false;
    }
}
