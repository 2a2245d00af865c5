using Markdig;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace NewsContent.Scale.Readers;

/// <summary>Files with front matter, as most sites keep articles: YamlDotNet reads the front matter, Markdig the text.</summary>
internal static class MarkdownFiles
{
    private const string Fence = "---\n";

    public static ReadArticles Read(string folder)
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        var articles = new List<MarkdownArticle>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(path);
            var end = text.IndexOf(Fence, Fence.Length, StringComparison.Ordinal);
            var front = yaml.Deserialize<FrontMatter>(text[Fence.Length..end]);
            articles.Add(new MarkdownArticle(front.Title, front.Date, Markdown.ToHtml(text[(end + Fence.Length)..])));
        }

        return new ReadArticles(articles.Count, articles.Sum(static article => (long)article.Headline.Length), 0);
    }

    private sealed class FrontMatter
    {
        public string Title { get; set; } = "";

        public DateTime Date { get; set; }
    }

    private sealed record MarkdownArticle(string Headline, DateTime Published, string Html);
}
