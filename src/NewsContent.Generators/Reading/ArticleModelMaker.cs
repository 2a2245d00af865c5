using NewsContent.Generators.Emission;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Text.Names;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Reading;

/// <summary>Takes from an article what is emitted of it: its content, the names of its members and their tooltips.</summary>
internal static class ArticleModelMaker
{
    public static ArticleModel Make(ArticleSyntax article, string identity, ArticleName name, string packed) =>
        new(
            identity,
            name,
            Tooltip.Headline(article),
            Tooltip.Details(article),
            packed,
            ArticleMemberNames
                .OfSections(article, name)
                .Select(member => new MemberModel(member.Name, Tooltip.OfSection(article, member.Section)))
                .ToEquatableArray(),
            ArticleMemberNames
                .OfQuotes(article, name)
                .Select(member => new MemberModel(member.Name, Tooltip.OfQuote(article, member.Quote)))
                .ToEquatableArray()
        );
}
