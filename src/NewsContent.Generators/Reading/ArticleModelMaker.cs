using NewsContent.Generators.Emission;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Reading;

/// <summary>Takes from an article what is emitted of it: its content, the names of its members and their tooltips.</summary>
internal static class ArticleModelMaker
{
    public static ArticleModel Make(
        ArticleSyntax article,
        string identity,
        ArticleName name,
        string packed,
        NamedMembers names,
        CancellationToken cancellation
    ) =>
        new(
            identity,
            name,
            Tooltip.Headline(article),
            Tooltip.Details(article),
            packed,
            names != NamedMembers.Articles ? Sections(article, name, cancellation) : EquatableArray<MemberModel>.Empty,
            names == NamedMembers.Quotes ? Quotes(article, name, cancellation) : EquatableArray<MemberModel>.Empty
        )
        {
            Aliases = article.HeaderValues.Texts(HeaderFields.Aliases.Key).ToEquatableArray(),
        };

    private static EquatableArray<MemberModel> Sections(ArticleSyntax article, ArticleName name, CancellationToken cancellation) =>
        ArticleMemberNames
            .OfSections(article, name)
            .Select(member => Member(member.Name, Tooltip.OfSection(article, member.Section), cancellation))
            .ToEquatableArray();

    private static EquatableArray<MemberModel> Quotes(ArticleSyntax article, ArticleName name, CancellationToken cancellation) =>
        ArticleMemberNames
            .OfQuotes(article, name)
            .Select(member => Member(member.Name, Tooltip.OfQuote(article, member.Quote), cancellation))
            .ToEquatableArray();

    /// <summary>An article has thousands of them: each looks at the token.</summary>
    private static MemberModel Member(string name, EquatableArray<string> tooltip, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new MemberModel(name, tooltip);
    }
}
