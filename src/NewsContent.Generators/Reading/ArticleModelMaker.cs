using NewsContent.Generators.Emission;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Text.Names;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Reading;

/// <summary>Takes from an article what is emitted of it: its content, the names of its members and their tooltips.</summary>
internal static class ArticleModelMaker
{
    private const int QuoteNameWords = 3;

    public static ArticleModel Make(ArticleSyntax article, string identity, ArticleName name, string packed) =>
        new(
            identity,
            name,
            Tooltip.Headline(article),
            Tooltip.Details(article),
            packed,
            NameSections(article, name),
            NameQuotes(article, name)
        );

    /// <summary>A section's name is its whole heading.</summary>
    private static EquatableArray<MemberModel> NameSections(ArticleSyntax article, ArticleName name)
    {
        var names = new MemberNames(
            "Section",
            MemberTypesName.OfSections(name.Member),
            Named(article.Sections).Select(section => section.MemberName)
        );
        return Named(article.Sections)
            .Select(section => new MemberModel(
                section.MemberName is { } given ? names.Given(given) : names.Add(section.Heading.Text, int.MaxValue),
                Tooltip.OfSection(article, section)
            ))
            .ToEquatableArray();
    }

    /// <summary>A quotation's name is its first words.</summary>
    private static EquatableArray<MemberModel> NameQuotes(ArticleSyntax article, ArticleName name)
    {
        var names = new MemberNames(
            "Quote",
            MemberTypesName.OfQuotes(name.Member),
            Named(article.Quotes).Select(quote => quote.MemberName)
        );
        return Named(article.Quotes)
            .Select(quote => new MemberModel(
                quote.MemberName is { } given ? names.Given(given) : names.Add(quote.Text, QuoteNameWords),
                Tooltip.OfQuote(article, quote)
            ))
            .ToEquatableArray();
    }

    private static IEnumerable<T> Named<T>(IReadOnlyList<T> members) => members.Take(UnnamedMembers.MostNamed);
}
