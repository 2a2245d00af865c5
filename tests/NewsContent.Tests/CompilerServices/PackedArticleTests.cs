using NewsContent.CompilerServices;

namespace NewsContent.Tests.CompilerServices;

public class PackedArticleTests
{
    private const char Separator = '\u001E';

    [Fact]
    public void Articles_are_there_before_their_text_is_asked_for()
    {
        var asked = 0;
        var articles = new ArticleStore(2, () =>
        {
            asked++;
            return Pack(Samples.Talks("a"), Samples.Talks("b"));
        });

        var first = articles.Get(0);
        var listed = new List<Article>();
        articles.AddTo(listed);

        Assert.Equal(0, asked);
        Assert.Same(first, listed[0]);
        Assert.Equal("a", first.Slug);
        Assert.Equal(1, asked);
        Assert.Equal(Samples.Talks("a"), first);
        Assert.Equal(Samples.Talks("b"), listed[1]);
        Assert.Equal(2, asked);
    }

    [Fact]
    public void Five_in_a_row_are_those_at_their_places()
    {
        var articles = new ArticleStore(7, () => Pack([.. Enumerable.Range(0, 7).Select(i => Samples.Talks($"s{i}"))]));

        articles.Get(1, out var one, out var two, out var three, out var four, out var five);

        Assert.Equal(["s1", "s2", "s3", "s4", "s5"], new[] { one, two, three, four, five }.Select(article => article.Slug));
        Assert.Same(articles.Get(3), three);
        Assert.Equal("s6", articles.Get(6).Slug);
        Assert.Throws<IndexOutOfRangeException>(() => articles.Get(7));
    }

    [Fact]
    public void A_copy_of_a_packed_article_is_another_article()
    {
        var packed = new ArticleStore(1, () => Pack(Samples.Talks("a"))).Get(0);

        var copy = packed with { Headline = "Other", Tags = ["x"] };

        Assert.Equal(Samples.Talks("a") with { Headline = "Other", Tags = ["x"] }, copy);
        Assert.Equal(Samples.Talks("a"), packed);
        Assert.NotEqual(packed, copy);
    }

    [Fact]
    public void A_literal_with_fewer_articles_is_of_another_version()
    {
        var articles = new ArticleStore(2, () => Pack(Samples.Talks("a")));

        Assert.Equal("a", articles.Get(0).Slug);
        Assert.Contains(
            "differ in version",
            Assert.Throws<InvalidOperationException>(() => articles.Get(1).Slug).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Hot_reload_shows_the_edited_text_in_the_same_article()
    {
        var text = Samples.Talks("a");
        var articles = new ArticleStore(1, () => Pack(text));
        ContentUpdateHandler.Add(articles);
        var article = articles.Get(0);
        var copy = article with { };
        text = text with { Headline = "Edited" };
        Assert.NotEqual("Edited", article.Headline);

        ContentUpdateHandler.ClearCache(null);

        Assert.Equal("Edited", article.Headline);
        Assert.NotEqual("Edited", copy.Headline);
    }

    [Fact]
    public void What_was_unpacked_of_the_text_before_a_hot_reload_is_not_kept()
    {
        var text = Samples.Talks("a");
        var isReloading = true;
        ArticleStore articles = null!;
        articles = new ArticleStore(1, () =>
        {
            var packed = Pack(text);
            if (isReloading)
            {
                isReloading = false;
                text = text with { Headline = "Edited" };
                ((IUpdatable)articles).Clear();
            }

            return packed;
        });

        Assert.Equal("Edited", articles.Get(0).Headline);
    }

    [Fact]
    public async Task Threads_that_race_see_the_same_content()
    {
        for (var round = 0; round < 50; round++)
        {
            var article = new ArticleStore(1, () => Pack(Samples.Talks("a"))).Get(0);
            using var start = new Barrier(4);
            var threads = Enumerable
                .Range(0, 4)
                .Select(_ =>
                    Task.Factory.StartNew(
                        () =>
                        {
                            start.SignalAndWait();
                            return article.Paragraphs;
                        },
                        CancellationToken.None,
                        TaskCreationOptions.LongRunning,
                        TaskScheduler.Default
                    )
                )
                .ToArray();

            var seen = await Task.WhenAll(threads);

            Assert.All(seen, paragraphs => Assert.Same(seen[0], paragraphs));
        }
    }

    [Fact]
    public void An_article_that_was_read_once_is_read_without_making_anything()
    {
        var article = new ArticleStore(1, () => Pack(Samples.Talks("a"))).Get(0);
        var length = article.Headline.Length + article.Paragraphs.Count + article.Speakers.Count + article.WordCount;

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            length -= article.Headline.Length + article.Paragraphs.Count + article.Speakers.Count + article.WordCount;
        var made = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, made);
        Assert.True(length < 0);
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleStore(-1, () => ""));
        Assert.Throws<ArgumentNullException>(() => new ArticleStore(1, () => "").AddTo(null!));
    }

    private static string Pack(params IEnumerable<Article> articles) => string.Join(Separator, articles.Select(PackedWriter.Pack));
}
