using NewsContent.Generators.Models;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Emission;

/// <summary>
/// What the editor shows of a generated member: the lines of its tooltip, as text. <see cref="DocumentationText"/> makes a
/// documentation comment of them.
/// </summary>
internal static class Tooltip
{
    private const int LongestLine = 400;
    private const int FirstWords = 120;

    /// <summary>The headline.</summary>
    public static string Headline(ArticleSyntax article) => Line(article.HeadlineText());

    /// <summary>Below the headline: the date if there is one, and the kicker before it when there is one.</summary>
    public static string Details(ArticleSyntax article)
    {
        var date = article.Published is { } published ? IsoFormat.Date(published) : null;
        return string.Join(", ", new[] { article.Kicker is { } kicker ? Line(kicker.Text) : null, date }.OfType<string>());
    }

    /// <summary>The heading, and the section's first words.</summary>
    public static EquatableArray<string> OfSection(ArticleSyntax article, SectionSyntax section)
    {
        var lines = new List<string> { Line(section.Heading.Text) };
        if (BeginningOf(article, section) is { } beginning)
            lines.Add(Excerpt.Of(beginning, FirstWords));
        return lines.ToEquatableArray();
    }

    /// <summary>The words, who said them, and under which heading.</summary>
    public static EquatableArray<string> OfQuote(ArticleSyntax article, QuoteSyntax quote)
    {
        var lines = new List<string> { "“" + Line(quote.Text) + "”" };
        if (quote.Speaker is { } speaker)
            lines.Add("— " + Line(speaker.Role is null ? speaker.Name : speaker.Name + ", " + speaker.Role));
        if (article.SectionOf(quote.ParagraphIndex) is { } section)
            lines.Add(Line(article.Sections[section].Heading.Text));
        return lines.ToEquatableArray();
    }

    /// <summary>What the first block says that says anything: of a list its items, of a table its cells; null when none does.</summary>
    private static string? BeginningOf(ArticleSyntax article, SectionSyntax section)
    {
        var next = section.FirstParagraphIndex;
        if (section.Blocks is not { } blocks)
            return section.ParagraphCount > 0 ? article.Paragraphs[next].Text : null;
        foreach (var block in blocks)
        {
            var words = block switch
            {
                FigureSyntax { HasCaption: false } figure => figure.AlternativeText,
                CodeSyntax code => code.Code,
                _ => string.Join(" · ", WordsOf(article, next, block.ParagraphCount)),
            };
            if (!string.IsNullOrWhiteSpace(words))
                return words;
            next += block.ParagraphCount;
        }

        return null;
    }

    /// <summary>A cell can be empty.</summary>
    private static IEnumerable<string> WordsOf(ArticleSyntax article, int first, int count) =>
        Enumerable
            .Range(first, Math.Min(count, FirstWords))
            .Select(index => article.Paragraphs[index].Text)
            .Where(static text => text.Length > 0);

    private static string Line(string text) => Excerpt.Of(text, LongestLine);
}
