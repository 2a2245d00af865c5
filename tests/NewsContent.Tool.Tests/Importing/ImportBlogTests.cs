using System.Text;
using System.Text.Json;

namespace NewsContent.Tool.Tests.Importing;

/// <summary>Three blogs of forty posts: what becomes of them, and what is told.</summary>
public sealed class ImportBlogTests
{
    /// <summary>What no import can say.</summary>
    private const string PictureWithoutWords = "NEWS071";

    public static TheoryData<string, string> Blogs { get; } =
        new()
        {
            { "hugo-yaml", "hugo" },
            { "hugo-toml", "hugo" },
            { "astro", "astro" },
        };

    [Theory]
    [MemberData(nameof(Blogs))]
    public void Every_article_passes_the_rules_of_a_build(string name, string program)
    {
        using var blog = new Blog(name, program);

        blog.Import();

        var check = ToolRun.Check("--no-advice", "--format", "json", blog.Target);
        Assert.DoesNotContain(check.Problems, static problem => problem.Rule is not PictureWithoutWords);
        Assert.Equal(0, check.ExitCode);
        Assert.True(Directory.GetFiles(blog.Target, "*.md", SearchOption.AllDirectories).Length > 10);
    }

    [Theory]
    [MemberData(nameof(Blogs))]
    public void The_report_and_the_articles_are_the_expected_ones(string name, string program)
    {
        using var blog = new Blog(name, program);

        var run = blog.Import();

        Assert.Equal("", run.Errors);
        Expect(name + ".report.txt", blog.Plain(run.Output));
        Expect(name + ".articles.txt", Articles(blog.Target));
    }

    [Theory]
    [MemberData(nameof(Blogs))]
    public void No_source_changes_and_a_second_run_writes_nothing(string name, string program)
    {
        using var blog = new Blog(name, program);
        var source = Blog.Print(blog.Source);
        var first = blog.Import();
        var written = Blog.Print(blog.Target);
        var times = Directory
            .GetFiles(blog.Target, "*", SearchOption.AllDirectories)
            .ToDictionary(static file => file, File.GetLastWriteTimeUtc);

        var second = blog.Import();

        Assert.Equal(source, Blog.Print(blog.Source));
        Assert.Equal(written, Blog.Print(blog.Target));
        Assert.All(times, static pair => Assert.Equal(pair.Value, File.GetLastWriteTimeUtc(pair.Key)));
        Assert.Equal(first.ExitCode, second.ExitCode);
        Assert.Contains("(0 written, ", second.Output, StringComparison.Ordinal);
    }

    /// <summary>Each word of a text stands in the article or in the report, but for those that are signs of a program.</summary>
    [Theory]
    [MemberData(nameof(Blogs))]
    public void No_word_is_lost(string name, string program)
    {
        using var blog = new Blog(name, program);

        var run = blog.Import("--format", "json");

        var report = JsonSerializer.Deserialize<JsonElement>(run.Output);
        var lost =
            from article in report.GetProperty("articles").EnumerateArray()
            let source = article.GetProperty("source").GetString()!
            let text = File.ReadAllText(Path.Combine(blog.Source, source))
            let told = string.Concat(
                article.GetProperty("notes").EnumerateArray().Select(static note => note.GetProperty("message").GetString() + "\n")
            )
            let kept = Words(File.ReadAllText(Path.Combine(blog.Target, article.GetProperty("target").GetString()!)) + "\n" + told)
                .ToHashSet()
            from word in Words(BodyOf(text)).Distinct()
            where !kept.Contains(word) && !SyntaxWords.Contains(word)
            select $"{source}: {word}";
        Assert.Empty(lost);
    }

    [Fact]
    public void An_edited_article_is_left_alone_until_force_is_given()
    {
        using var blog = new Blog("hugo-toml", "hugo");
        blog.Import();
        var article = Path.Combine(blog.Target, "blog", "fog.md");
        var before = File.ReadAllText(article);
        File.AppendAllText(article, "\nEdited.\n");

        var second = blog.Import();

        Assert.EndsWith("\nEdited.\n", File.ReadAllText(article), StringComparison.Ordinal);
        Assert.Contains(
            "fog.md (left alone: the file has a different text. --force overwrites it)",
            second.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(0, second.ExitCode);

        Assert.Equal(0, blog.Import("--force").ExitCode);
        Assert.Equal(before, File.ReadAllText(article));
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        using var blog = new Blog("astro", "astro");

        var run = blog.Import("--dry-run");

        Assert.False(Directory.Exists(blog.Target));
        Assert.Contains("would be written", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_was_finished_by_hand_is_not_written_again()
    {
        using var blog = new Blog("astro", "astro");
        blog.Import();
        var unfinished = Path.Combine(blog.Target, "blog", "_no-date.md");
        var finished = Path.Combine(blog.Target, "blog", "no-date.md");
        File.WriteAllText(finished, File.ReadAllText(unfinished).Replace("---\n\n", "date: 2024-06-01\n---\n\n", StringComparison.Ordinal));
        File.Delete(unfinished);

        blog.Import();

        Assert.False(File.Exists(unfinished));
        Assert.Contains("date: 2024-06-01", File.ReadAllText(finished), StringComparison.Ordinal);
    }

    /// <summary>Compares with a file beside the tests; what differs is written beside it.</summary>
    private static void Expect(string name, string actual)
    {
        var path = Path.Combine(Blog.Home, "Expected", name);
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected == actual)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path.Replace(".txt", ".received.txt", StringComparison.Ordinal), actual);
        Assert.Equal(expected, actual);
    }

    private static string Articles(string folder)
    {
        var all = new StringBuilder();
        foreach (var file in Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            all.Append("==== ").Append(Path.GetRelativePath(folder, file).Replace('\\', '/')).Append('\n');
            all.Append(File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal));
        }

        return all.ToString();
    }

    private static string BodyOf(string text)
    {
        foreach (var fence in (string[])["---", "+++"])
        {
            if (text.StartsWith(fence, StringComparison.Ordinal))
                return text[(text.IndexOf("\n" + fence, StringComparison.Ordinal) + 4)..];
        }

        return text[0] == '{' ? text[(text.IndexOf("\n}", StringComparison.Ordinal) + 2)..] : text;
    }

    private static string[] Words(string text) =>
        string.Concat(text.Select(static c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Names of tags, of what they say, of shortcodes and of emoji, for which the article has signs.</summary>
    private static readonly HashSet<string> SyntaxWords =
    [
        .. (
            "div class p b ul li em strong table tr th td iframe figure img figcaption src alt title caption br sup sub kbd a href mailto "
            + "figure ref relref highlight span u mark cite details summary abbr i width align center lede 200 "
            + "sunny fish x X import Image from boat blog posts about NOTE n 2 index md tide table old pier images first post second"
        ).Split(' '),
    ];
}
