using NewsContent.Generators.Emission;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Reading;

/// <summary>Takes from an article what is emitted of it: its content, the names of its members and their tooltips.</summary>
internal static class ArticleModelMaker
{
    private const int QuoteNameWords = 3;
    private const int LongestTooltipLine = 400;

    public static ArticleModel Make(ArticleSyntax article, string identity, ArticleName name)
    {
        var date = IsoFormat.Date(article.Published!.Value);
        return new ArticleModel(
            identity,
            name,
            Excerpt.Of(article.Headline!.Text, LongestTooltipLine),
            article.Kicker is { } kicker ? Excerpt.Of(kicker.Text, LongestTooltipLine) + ", " + date : date,
            PackedArticleWriter.Write(article, identity, name.Slug),
            NameSections(article, name),
            NameQuotes(article, name));
    }

    /// <summary>A section's name is its whole heading; its tooltip the heading and the text's first words.</summary>
    private static EquatableArray<MemberModel> NameSections(ArticleSyntax article, ArticleName name)
    {
        const int FirstWords = 120;
        var names = new MemberNames("Section", MemberTypesName.OfSections(name.Member));
        return article.Sections.Select(section =>
        {
            var lines = new List<string> { Excerpt.Of(section.Heading.Text, LongestTooltipLine) };
            if (section.ParagraphCount > 0) lines.Add(Excerpt.Of(article.Paragraphs[section.FirstParagraphIndex].Text, FirstWords));
            return new MemberModel(names.Add(section.Heading.Text, int.MaxValue), lines.ToEquatableArray());
        }).ToEquatableArray();
    }

    /// <summary>A quotation's name is its first words; its tooltip the words, who said them, and under which heading.</summary>
    private static EquatableArray<MemberModel> NameQuotes(ArticleSyntax article, ArticleName name)
    {
        var names = new MemberNames("Quote", MemberTypesName.OfQuotes(name.Member));
        return article.Quotes.Select(quote =>
        {
            var lines = new List<string> { "“" + Excerpt.Of(quote.Text, LongestTooltipLine) + "”" };
            if (quote.Speaker is { } speaker) lines.Add("— " + Excerpt.Of(speaker.Role is null ? speaker.Name : speaker.Name + ", " + speaker.Role, LongestTooltipLine));
            if (article.SectionOf(quote.ParagraphIndex) is { } section) lines.Add(Excerpt.Of(article.Sections[section].Heading.Text, LongestTooltipLine));
            return new MemberModel(names.Add(quote.Text, QuoteNameWords), lines.ToEquatableArray());
        }).ToEquatableArray();
    }
}
