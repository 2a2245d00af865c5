using NewsContent.Generators.Models;

namespace NewsContent.Generators.Reading;

/// <summary>How much memory a read article takes, roughly.</summary>
internal static class ArticleWeight
{
    private const long Least = 1200;
    private const long OfMember = 160;
    private const long OfPart = 500;
    private const long OfCharacter = sizeof(char);

    public static long Of(ArticleResult article)
    {
        var parts =
            article.Problems.Count
            + article.References.Count
            + article.Pictures.Count
            + article.Kept.Count
            + article.Unnamed.Count
            + (article.Fields?.Lines.Count ?? 0);
        return Least + parts * OfPart + (article.Model is { } model ? Of(model) : 0);
    }

    private static long Of(ArticleModel model) =>
        OfCharacter * (model.Packed.Length + model.Headline.Length + model.Details.Length) + Of(model.Sections) + Of(model.Quotes);

    private static long Of(EquatableArray<MemberModel> members)
    {
        var weight = members.Count * OfMember;
        foreach (var member in members)
        {
            weight += OfCharacter * member.Name.Length;
            foreach (var line in member.Tooltip)
                weight += OfCharacter * line.Length;
        }

        return weight;
    }
}
