using System.Globalization;
using NewsContent.Scale.Archives;
using NewsContent.Scale.Measuring;

namespace NewsContent.Scale.Peers;

/// <summary>A content layer of another ecosystem that reads the same articles, as raw text or with their Markdown as HTML.</summary>
/// <param name="Name">The tool, as the table names it.</param>
/// <param name="Binary">Its command among the packages' own.</param>
/// <param name="ConfigurationFile">The file that it reads its configuration from.</param>
/// <param name="Configuration">The least that gives it title, date and text.</param>
/// <param name="Outputs">What it makes, removed before each measure.</param>
internal sealed record Peer(string Name, string Binary, string ConfigurationFile, string Configuration, params string[] Outputs)
{
    public static readonly Peer Velite = new(
        "Velite",
        "velite",
        "velite.config.js",
        """
        import { defineConfig, s } from 'velite'

        export default defineConfig({
          root: '.',
          collections: {
            articles: { name: 'Article', pattern: 'Articles/**/*.md',
              schema: s.object({ title: s.string(), date: s.isodate(), slug: s.path(), body: s.raw() }) }
          }
        })
        """,
        ".velite"
    );

    public static readonly Peer ContentCollections = new(
        "content-collections",
        "content-collections",
        "content-collections.ts",
        """
        import { defineCollection, defineConfig } from "@content-collections/core";
        import { z } from "zod";

        const articles = defineCollection({
          name: "articles",
          directory: "Articles",
          include: "**/*.md",
          schema: z.object({ title: z.string(), date: z.coerce.date(), content: z.string() })
        });
        export default defineConfig({ content: [articles] });
        """,
        ".content-collections"
    );

    public static readonly Peer VeliteRendered = Velite with
    {
        Name = "Velite with Markdown",
        Configuration = Velite.Configuration.Replace("s.raw()", "s.markdown()", StringComparison.Ordinal),
        IsRendered = true,
    };

    /// <summary>Its content layer alone, without pages: it makes HTML of each article when it reads it.</summary>
    public static readonly Peer AstroRendered = new(
        "Astro with Markdown",
        "astro",
        "src/content.config.ts",
        """
        import { defineCollection } from 'astro:content'
        import { glob } from 'astro/loaders'
        import { z } from 'astro/zod'

        export const collections = {
          articles: defineCollection({
            loader: glob({ base: './Articles', pattern: '**/*.md' }),
            schema: z.object({ title: z.string(), date: z.coerce.date() })
          })
        }
        """,
        ".astro",
        "node_modules"
    )
    {
        Command = "sync",
        IsRendered = true,
    };

    /// <summary>Its site: a page of each article, and a front page with links to all of them.</summary>
    public static readonly Peer AstroSite = AstroRendered with
    {
        Name = "Astro",
        Command = "build",
        Variant = "-site",
        Outputs = [".astro", "node_modules", "dist"],
        Pages = new Dictionary<string, string>
        {
            ["src/pages/[...slug].astro"] = """
                ---
                import { getCollection, render } from 'astro:content'
                export async function getStaticPaths() {
                  const articles = await getCollection('articles')
                  return articles.map(article => ({ params: { slug: article.id }, props: { article } }))
                }
                const { article } = Astro.props
                const { Content } = await render(article)
                ---
                <!doctype html>
                <html lang="en">
                  <head><meta charset="utf-8"><title>{article.data.title}</title></head>
                  <body><main><article><h1>{article.data.title}</h1>
                    <p><time datetime={article.data.date.toISOString()}>{article.data.date.toISOString().slice(0, 10)}</time></p>
                    <Content /></article></main></body>
                </html>
                """,
            ["src/pages/index.astro"] = """
                ---
                import { getCollection } from 'astro:content'
                const articles = (await getCollection('articles')).sort((a, b) => b.data.date.valueOf() - a.data.date.valueOf())
                ---
                <!doctype html>
                <html lang="en">
                  <head><meta charset="utf-8"><title>News</title></head>
                  <body><main><h1>News</h1>
                    {articles.map(article => <article><h2><a href={`/${article.id}`}>{article.data.title}</a></h2></article>)}
                  </main></body>
                </html>
                """,
        },
    };

    /// <summary>Files of a site beside its configuration; none for a content layer alone.</summary>
    public IReadOnlyDictionary<string, string> Pages { get; private init; } = new Dictionary<string, string>();

    /// <summary>What tells its folder from that of the same tool with another task.</summary>
    public string Variant { get; private init; } = "";

    /// <summary>What it is told to do.</summary>
    public string Command { get; private init; } = "build";

    /// <summary>Whether its articles have signs of Markdown, of which it makes HTML.</summary>
    public bool IsRendered { get; private init; }

    /// <summary>Why peers cannot be measured here; null when they can. Installs them when they are not there yet.</summary>
    public static string? Install(string repository)
    {
        if (!MeasuredCommand.Has("npm"))
            return "npm is not on this machine.";
        try
        {
            var folder = Packages(repository);
            Directory.CreateDirectory(folder);
            using (var written = File.Create(Path.Combine(folder, "package.json")))
            using (var pinned = typeof(Peer).Assembly.GetManifestResourceStream("package.json")!)
                pinned.CopyTo(written);
            MeasuredCommand.Run(folder, "npm", "install", "--no-audit", "--no-fund", "--no-package-lock");
            return null;
        }
        catch (InvalidOperationException refused)
        {
            return "npm could not install them: " + refused.Message.Split('\n')[^1];
        }
    }

    /// <summary>Reads so many articles from nothing, in a process of its own.</summary>
    public Cost Measure(string repository, int articles)
    {
        var folder = Write(repository, articles);
        foreach (var output in Outputs)
        {
            if (Directory.Exists(Path.Combine(folder, output)))
                Directory.Delete(Path.Combine(folder, output), recursive: true);
        }

        return MeasuredCommand.Measure(folder, Path.Combine(Packages(repository), "node_modules", ".bin", Binary), Command).Cost;
    }

    private static string Packages(string repository) => Path.Combine(repository, "artifacts", "scale", "peers");

    // Below the folder of the packages, where node finds them.
    private string Write(string repository, int articles)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Binary}-{articles}{(IsRendered ? "-rendered" : "")}{Variant}");
        var folder = Path.Combine(Packages(repository), name);
        if (!Directory.Exists(folder) && IsRendered)
            Archive.WriteRendered(folder, articles);
        else if (!Directory.Exists(folder))
            Archive.WriteMarkdown(folder, articles);
        var configuration = Path.Combine(folder, ConfigurationFile);
        Directory.CreateDirectory(Path.GetDirectoryName(configuration)!);
        File.WriteAllText(configuration, Configuration);
        foreach (var (path, text) in Pages)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), text);
        }

        return folder;
    }
}
