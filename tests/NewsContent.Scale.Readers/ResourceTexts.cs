using System.Globalization;
using System.Resources;

namespace NewsContent.Scale.Readers;

/// <summary>
/// The articles' raw texts by slug in a table of resources. Nothing is known of a text until somebody reads
/// it: here its headline and date are cut out.
/// </summary>
internal static class ResourceTexts
{
    /// <summary>The resource that names all slugs, one in a line.</summary>
    private const string Slugs = "slugs";

    public static ReadArticles Read()
    {
        var resources = new ResourceManager("articles", typeof(ResourceTexts).Assembly);
        var articles = new List<(string Headline, DateOnly Published, string Text)>();
        foreach (var slug in resources.GetString(Slugs, CultureInfo.InvariantCulture)!.Split('\n'))
        {
            var text = resources.GetString(slug, CultureInfo.InvariantCulture)!;
            var blocks = text.Split("\n\n", 4);
            var date = blocks[2].AsSpan(blocks[2].LastIndexOf('\n') + 1);
            articles.Add((blocks[1], DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), text));
        }

        return new ReadArticles(articles.Count, articles.Sum(static article => (long)article.Headline.Length), 0);
    }
}
