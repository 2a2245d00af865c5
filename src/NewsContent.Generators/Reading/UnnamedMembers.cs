using System.Globalization;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Reading;

/// <summary>Where an article has more sections or quotations than get names.</summary>
/// <param name="Names">It is reported in projects that name so much, or more.</param>
/// <param name="Problem">The message.</param>
internal sealed record UnnamedMembers(NamedMembers Names, DiagnosticModel Problem)
{
    /// <summary>
    /// So many sections, and so many quotations, of one article have names: each is a field, and the compiler takes some 0.5 ms and
    /// 60 kB for one. No article has a hundredth of that.
    /// </summary>
    public const int MostNamed = 10_000;

    /// <summary>The first section and the first quotation without a name; nothing for nearly every article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="placeOf">Where in the file a range is.</param>
    public static IEnumerable<UnnamedMembers> Of(ArticleSyntax article, Func<TextRange, PlaceModel> placeOf)
    {
        if (article.Sections.Count > MostNamed)
        {
            yield return new UnnamedMembers(
                NamedMembers.Sections,
                Tell(placeOf(article.Sections[MostNamed].Heading.Range), article.Sections.Count, "sections", "Sections")
            );
        }

        if (article.Quotes.Count > MostNamed)
        {
            yield return new UnnamedMembers(
                NamedMembers.Quotes,
                Tell(placeOf(article.Quotes[MostNamed].Range), article.Quotes.Count, "quotations", "Quotes")
            );
        }
    }

    private static DiagnosticModel Tell(PlaceModel place, int count, string members, string property) =>
        DiagnosticModel.Create(
            ArticleRules.MembersWithoutName,
            place,
            Number(count),
            members,
            Number(MostNamed),
            $"{property}[{MostNamed.ToString(NumberFormatInfo.InvariantInfo)}]"
        );

    private static string Number(int number) => number.ToString("N0", NumberFormatInfo.InvariantInfo);
}
