using NewsContent.Generators.Diagnostics;
using NewsContent.Text;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Reading;

/// <summary>The name of the original’s section or quotation that one of a translation has, by a note.</summary>
/// <param name="Name">The name.</param>
/// <param name="Index">The place of the section, or of the quotation, among the translation’s.</param>
/// <param name="IsSection">Whether it is a section.</param>
/// <param name="Place">Where it is.</param>
internal sealed record KeptName(string Name, int Index, bool IsSection, PlaceModel Place)
{
    /// <summary>All of a translation, sections first.</summary>
    /// <param name="article">The translation.</param>
    /// <param name="placeOf">Where in the file a range is.</param>
    public static IEnumerable<KeptName> Of(ArticleSyntax article, Func<TextRange, PlaceModel> placeOf)
    {
        for (var i = 0; i < article.Sections.Count; i++)
        {
            if (article.Sections[i] is { MemberName: { } name } section)
                yield return new KeptName(name, i, true, placeOf(section.Heading.Range));
        }

        for (var i = 0; i < article.Quotes.Count; i++)
        {
            if (article.Quotes[i] is { MemberName: { } name } quote)
                yield return new KeptName(name, i, false, placeOf(quote.Range));
        }
    }
}
