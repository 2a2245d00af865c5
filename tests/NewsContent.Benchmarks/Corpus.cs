using System.Text;
using NewsContent.Text;

namespace NewsContent.Benchmarks;

/// <summary>Articles to read: valid ones, in English, made when they are asked for from what lies in and above the repository.</summary>
internal sealed record Corpus(string Name, IReadOnlyList<string> Articles)
{
    /// <summary>What makes an article of any text below it.</summary>
    public const string Header = "A Headline for the Text Below\n\n2026-01-01\n\n";

    private const int SampleLength = 200_000;

    /// <summary>How many UTF-16 code units the articles have.</summary>
    public long Length => Articles.Sum(static article => (long)article.Length);

    /// <summary>The sample's English articles, one below the other under one header, again and again.</summary>
    public static Corpus Sample()
    {
        var text = new StringBuilder(Header);
        var passages = SamplePassages();
        while (text.Length < SampleLength)
        {
            foreach (var passage in passages)
                text.Append(passage).Append("\n\n");
        }

        return new Corpus("sample", [text.ToString()]);
    }

    /// <summary>The English news of the evaluation, a header before each; null where it is not on this machine.</summary>
    public static Corpus? Evaluation()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var texts = Path.Combine(folder.FullName, "shared", "quotes-eval", "polnear", "train");
            if (Directory.Exists(texts))
            {
                return new Corpus(
                    "evaluation",
                    [
                        .. Directory
                            .GetFiles(texts)
                            .Order(StringComparer.Ordinal)
                            .Select(static file => Header + File.ReadAllText(file).Replace("\n", "\n\n", StringComparison.Ordinal)),
                    ]
                );
            }
        }

        return null;
    }

    /// <summary>The paragraphs and headings of the sample's English articles, in their order.</summary>
    public static IReadOnlyList<string> SamplePassages()
    {
        var passages = new List<string>();
        foreach (
            var file in Directory
                .GetFiles(Path.Combine(Repository(), "sample-app", "NewsArticles", "Articles"), "*.txt", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            var article = ArticleText.ParseSyntax(File.ReadAllText(file));
            if (article.Language.StartsWith("en", StringComparison.Ordinal))
                passages.AddRange(article.Paragraphs.Select(static paragraph => paragraph.Text));
        }

        return passages;
    }

    public override string ToString() => Name;

    /// <summary>The folder of the solution.</summary>
    public static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsContent.Generators.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No NewsContent.Generators.sln above {AppContext.BaseDirectory}");
    }
}
