using System.Text;

namespace NewsContent.Tool.Tests.Importing;

/// <summary>Which files become articles, under which names, and what no import does.</summary>
public sealed class ImportSiteTests : IDisposable
{
    private const string Post = "---\ntitle: T\ndate: 2026-02-07\n---\n\nText.\n";

    private readonly ImportedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("posts/Mein Beitrag ü.md", "posts/mein-beitrag-ü.md")]
    [InlineData("posts/pier/index.md", "posts/pier.md")]
    [InlineData("posts/v1.2.md", "posts/v1-2.md")]
    [InlineData("posts/c#.md", "posts/c.md")]
    [InlineData("2026-02-07-pier.md", "2026-02-07-pier.md")]
    [InlineData("v2.is.md", "v2-is.md")]
    public void A_file_gets_the_name_of_its_page(string source, string target)
    {
        _site.With(source, Post).Import();

        Assert.Equal(Post, _site.Read(target));
    }

    [Fact]
    public void Translations_are_beside_their_original()
    {
        _site
            .With("pier.en.md", Post)
            .With("pier.de.md", Post.Replace("---\n\n", "slug: anleger\nlang: de\n---\n\n", StringComparison.Ordinal))
            .With("fog.md", Post)
            .With("fog.pt-br.md", Post)
            .Import();

        Assert.Equal(Post, _site.Read("pier.md"));
        Assert.Equal(Post, _site.Read("pier.de.md"));
        Assert.Equal(Post, _site.Read("fog.pt-BR.md"));
    }

    [Fact]
    public void Folders_of_languages_are_translations_too()
    {
        _site
            .WithFile("hugo.yaml", "defaultContentLanguage: de\nlanguages:\n  de: {}\n  en: {}\n")
            .With("de/posts/pier.md", Post)
            .With("en/posts/pier.md", Post)
            .With("en/posts/alone.md", Post)
            .Import();

        Assert.Contains("lang: de", _site.Read("posts/pier.md"), StringComparison.Ordinal);
        Assert.Equal(Post, _site.Read("posts/pier.en.md"));
        Assert.Equal(Post, _site.Read("posts/alone.md"));
    }

    [Fact]
    public void A_folder_that_only_looks_like_a_language_stays()
    {
        _site.With("it/servers.md", Post).With("posts/pier.md", Post).Import();

        Assert.Equal(Post, _site.Read("it/servers.md"));
    }

    [Fact]
    public void A_translation_of_an_unfinished_article_waits_with_it()
    {
        _site.With("pier.md", "---\ntitle: T\n---\n\nText.\n").With("pier.de.md", Post).Import();

        Assert.True(_site.Has("_pier.md"));
        Assert.True(_site.Has("_pier.de.md"));
    }

    [Fact]
    public void Links_to_drafts_and_unfinished_articles_keep_their_words()
    {
        _site
            .With("draft.md", Post.Replace("date", "draft: true\ndate", StringComparison.Ordinal))
            .With("undated.md", "---\ntitle: T\n---\n\n[a](a.md)\n")
            .WithBody("a.md", "See [draft](draft.md), [undated](undated.md) and [b](b.md).\n")
            .WithBody("b.md", "See [a](a.md).\n")
            .Import();

        Assert.EndsWith("See draft, undated and [b](b.md).\n", _site.Read("a.md"), StringComparison.Ordinal);
        Assert.EndsWith("See [a](a.md).\n", _site.Read("b.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unfinished_article_of_an_earlier_run_is_reported_when_the_post_has_become_one()
    {
        _site.With("a.md", "---\ntitle: T\n---\n\nText.\n").Import();

        var run = _site.With("a.md", Post).Import();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Post, _site.Read("a.md"));
        Assert.Contains("_a.md from an earlier run still exists.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_posts_of_one_address_are_reported()
    {
        _site.With("pier.md", Post).With("pier/index.md", Post);

        var run = _site.Import();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/pier.md has the same address", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_C_sharp_cannot_have_is_reported()
    {
        _site.With("all.md", Post).WithBody("x.md", "See [all](all.md).\n");

        var run = _site.Import();

        Assert.Contains("NEWS016", run.Output, StringComparison.Ordinal);
        Assert.True(_site.Has("_all.md"));
        Assert.EndsWith("See all.\n", _site.Read("x.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_no_text_are_reported()
    {
        File.WriteAllBytes(Written("latin.md"), Encoding.Latin1.GetBytes(Post + "Käse.\n"));
        File.WriteAllBytes(Written("mark.md"), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Post)]);
        File.WriteAllText(Written("empty.md"), "");

        var run = _site.Import();

        Assert.Contains("latin.md cannot be read: it is not UTF-8.", run.Output, StringComparison.Ordinal);
        Assert.Contains("skipped: empty.md is empty.", run.Output, StringComparison.Ordinal);
        Assert.Equal(Post, _site.Read("mark.md"));
    }

    [Fact]
    public void No_link_is_followed_out_of_the_folder_and_nothing_is_written_through_one()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var outside = new TemporaryFolder();
        var secret = outside.Write("secret.md", Post);
        outside.Write("secret.png", "secret");
        File.CreateSymbolicLink(Written("link.md"), secret);
        Directory.CreateSymbolicLink(Written("folder"), outside.Path);
        _site.WithBody("posts/a.md", "![s](/folder/secret.png)\n").With("b.md", Post);
        Directory.CreateDirectory(_site.Target);
        Directory.CreateSymbolicLink(Path.Combine(_site.Target, "posts"), outside.Path);
        File.CreateSymbolicLink(Path.Combine(_site.Target, "b.md"), secret);

        var run = ToolRun.Import(_site.Source, "--from", "hugo", "--to", _site.Target, "--force");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("link.md is a link that leads outside the folder", run.Output, StringComparison.Ordinal);
        Assert.Contains("a.md (not written: A link leads outside the folder.)", run.Output, StringComparison.Ordinal);
        Assert.Equal(Post, File.ReadAllText(secret));
        Assert.False(File.Exists(Path.Combine(outside.Path, "a.md")));
        Assert.False(_site.Has("folder/secret.png"));
    }

    [Fact]
    public void The_target_is_never_the_source()
    {
        _site.With("a.md", Post);

        foreach (
            var target in (string[])[Path.Combine(_site.Source, "content"), Path.Combine(_site.Source, "content", "Articles"), _site.Source]
        )
        {
            var run = ToolRun.Import(_site.Source, "--from", "hugo", "--to", target);

            Assert.Equal(1, run.ExitCode);
            Assert.Contains("Write another folder after --to.", run.Errors, StringComparison.Ordinal);
        }

        Assert.Equal(0, ToolRun.Import(_site.Source, "--from", "hugo", "--to", Path.Combine(_site.Source, "Articles")).ExitCode);
    }

    [Fact]
    public void Addresses_by_rule_are_slugs_and_links_to_them_lead_to_the_article()
    {
        _site
            .WithFile("config.toml", "baseURL = \"https://gazette.example/paper/\"\n[permalinks]\nposts = \"/:year/:month/:slug/\"\n")
            .WithFile("static/images/x.png")
            .With("posts/a.md", Post.Replace("title: T", "title: The Old Pier", StringComparison.Ordinal))
            .With("posts/b.md", Post.Replace("date", "slug: other\ndate", StringComparison.Ordinal))
            .WithBody(
                "x.md",
                "[a](/2026/02/the-old-pier/) [b](/paper/2026/02/other/) [c](https://gazette.example/paper/2026/02/other/#top) "
                    + "[d](/paper/about/) ![e](/paper/images/x.png)\n"
            )
            .Import();

        Assert.Contains("slug: 2026/02/the-old-pier\n", _site.Read("posts/a.md"), StringComparison.Ordinal);
        Assert.Contains("slug: 2026/02/other\n", _site.Read("posts/b.md"), StringComparison.Ordinal);
        Assert.EndsWith(
            "[a](posts/a.md) [b](posts/b.md) [c](posts/b.md#top) [d](https://gazette.example/paper/about/) ![e](images/x.png)\n",
            _site.Read("x.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_folder_that_is_not_there_is_reported()
    {
        var run = ToolRun.Import(Path.Combine(_site.Target, "nowhere"), "--from", "hugo");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("There is no folder", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_site_is_no_fault()
    {
        Directory.CreateDirectory(_site.Source);

        var run = _site.Import();

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("0 posts: 0 articles", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Slugs_of_a_folder_of_articles_have_its_name()
    {
        _site.With("posts/a.md", Post.Replace("date", "slug: other\ndate", StringComparison.Ordinal));
        var target = Path.Combine(_site.Target, "blog");

        ToolRun.Import(_site.Source, "--from", "hugo", "--to", target);

        Assert.Contains("slug: blog/posts/other\n", File.ReadAllText(Path.Combine(target, "posts", "a.md")), StringComparison.Ordinal);
    }

    /// <summary>A table of thousands of columns takes a reader of Markdown minutes.</summary>
    [Fact]
    public void A_text_with_too_much_of_one_thing_is_reported_before_it_is_read()
    {
        _site.WithBody(
            "x.md",
            string.Concat(Enumerable.Repeat("| ", 20_000)) + "\n|" + string.Concat(Enumerable.Repeat("---|", 20_000)) + "\n"
        );

        Assert.Contains("NEWS049", _site.Import().Output, StringComparison.Ordinal);
    }

    private string Written(string name)
    {
        var path = Path.Combine(_site.Source, "content", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
