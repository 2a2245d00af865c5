using NewsContent.Generators.Reading;
using NewsContent.Text.Names;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Naming;

/// <summary>The names of an article's sections and quotations in C#: what is emitted, and what advice on a use of one looks up.</summary>
internal static class ArticleMemberNames
{
    private const int QuoteNameWords = 3;

    /// <summary>A section's name is the one that its author gave, or its whole heading.</summary>
    public static IEnumerable<(SectionSyntax Section, string Name)> OfSections(ArticleSyntax article, ArticleName name)
    {
        var sections = Named(article.Sections).ToList();
        var names = new MemberNames(
            "Section",
            MemberTypesName.OfSections(name.Member),
            sections.Select(static section => section.MemberName)
        );
        return sections.Select(section =>
            (section, section.MemberName is { } given ? names.Given(given) : names.Add(section.Heading.Text, int.MaxValue))
        );
    }

    /// <summary>A quotation's name is the one that its author gave, or its first words.</summary>
    public static IEnumerable<(QuoteSyntax Quote, string Name)> OfQuotes(ArticleSyntax article, ArticleName name)
    {
        var quotes = Named(article.Quotes).ToList();
        var names = new MemberNames("Quote", MemberTypesName.OfQuotes(name.Member), quotes.Select(static quote => quote.MemberName));
        return quotes.Select(quote => (quote, quote.MemberName is { } given ? names.Given(given) : names.Add(quote.Text, QuoteNameWords)));
    }

    private static IEnumerable<T> Named<T>(IReadOnlyList<T> members) => members.Take(UnnamedMembers.MostNamed);
}
