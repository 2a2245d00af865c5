using System.Runtime.CompilerServices;
using NewsContent.CompilerServices;

namespace NewsContent.Tests.CompilerServices;

public class StoreTests
{
    [Fact]
    public void Sections_and_quotations_are_set_in_reading_order_however_many_at_once()
    {
        var quotes = Enumerable.Range(0, 15).Select(i => new Quote($"Words {i}")).ToArray();
        var sections = Enumerable.Range(0, 7).Select(i => new Section($"Heading {i}", new Paragraph("Text."))).ToArray();
        var article = new Article(
            "Headline",
            new DateOnly(2026, 2, 7),
            "many",
            [new Paragraph(string.Join(' ', quotes.Select(quote => quote.Text)), quotes)],
            sections
        );
        var content = new ArticleStore(1).Unpack(PackedWriter.Pack(article));

        var (madeSections, madeQuotes) = (new ManySections(content), new ManyQuotes(content));

        Assert.Equal(madeQuotes, madeQuotes.InFields());
        Assert.Equal(15, madeQuotes.Count);
        Assert.Equal(madeSections, madeSections.InFields());
        Assert.Throws<IndexOutOfRangeException>(() => NamedParts.Set(madeSections, 7, out _));
    }

    [Fact]
    public void The_first_article_kept_stays()
    {
        var store = new ArticleStore(2);
        var first = Samples.Talks();

        Assert.Null(store.Find(1));
        Assert.Same(first, store.Keep(1, first));
        Assert.Same(first, store.Keep(1, Samples.Talks()));
        Assert.Same(first, store.Find(1));
        Assert.Null(store.Find(0));
        Assert.Null(store.Find(2));
        Assert.Null(store.Find(-1));
    }

    [Fact]
    public void An_article_of_another_type_gives_way()
    {
        var store = new ArticleStore(1);
        var (plain, named) = Typed.Of(Samples.Talks());

        store.Keep(0, plain);

        Assert.Same(named, store.Keep(0, named));
        Assert.Same(named, store.Keep<Article>(0, plain));
    }

    [Fact]
    public void A_store_grows_for_articles_that_hot_reload_adds()
    {
        var store = new ArticleStore(0);
        var articles = Enumerable.Range(0, 40).Select(index => Samples.Talks($"s{index}")).ToArray();

        for (var i = 0; i < articles.Length; i++)
            store.Keep(i, articles[i]);

        Assert.All(articles, (article, i) => Assert.Same(article, store.Find(i)));
    }

    [Fact]
    public void A_lookup_makes_nothing_once_the_catalog_is_there()
    {
        Func<IEnumerable<Article>> list = () => [Samples.Talks("a"), Samples.Talks("b")];
        var store = new CatalogStore();
        var found = store.GetOrAdd(list)["a"].Headline.Length;
        _ = store.GetOrAdd(list).TryGet("c", out _);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            var catalog = store.GetOrAdd(list);
            found += catalog["b"].Headline.Length + (catalog.TryGet("c", out _) ? 1 : 0);
            foreach (var article in catalog)
                found += article.Slug.Length;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(found > 0);
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleStore(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleStore(1).Keep(-1, Samples.Talks()));
        Assert.Throws<ArgumentNullException>(() => new ArticleStore(1).Keep<Article>(0, null!));
        Assert.Throws<ArgumentNullException>(() => new CatalogStore().GetOrAdd(null!));
    }

    [Fact]
    public async Task Threads_that_race_get_the_same_article_also_while_the_store_grows()
    {
        const int Articles = 64;
        for (var round = 0; round < 50; round++)
        {
            var store = new ArticleStore(1);
            using var start = new Barrier(4);
            var threads = Enumerable
                .Range(0, 4)
                .Select(_ =>
                    Task.Factory.StartNew(
                        () =>
                        {
                            start.SignalAndWait();
                            return Enumerable
                                .Range(0, Articles)
                                .Select(i => store.Find(i) ?? store.Keep(i, Samples.Plain($"s{i}", default)))
                                .ToArray();
                        },
                        CancellationToken.None,
                        TaskCreationOptions.LongRunning,
                        TaskScheduler.Default
                    )
                )
                .ToArray();

            var seen = await Task.WhenAll(threads);

            for (var i = 0; i < Articles; i++)
                Assert.All(seen, mine => Assert.Same(store.Find(i), mine[i]));
        }
    }

    [Fact]
    public async Task A_catalog_is_made_once_however_many_ask()
    {
        var store = new CatalogStore();
        var made = 0;
        using var start = new Barrier(4);
        var threads = Enumerable
            .Range(0, 4)
            .Select(_ =>
                Task.Factory.StartNew(
                    () =>
                    {
                        start.SignalAndWait();
                        return store.GetOrAdd(() =>
                        {
                            Interlocked.Increment(ref made);
                            Thread.Sleep(20);
                            return [Samples.Talks()];
                        });
                    },
                    CancellationToken.None,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default
                )
            )
            .ToArray();

        var seen = await Task.WhenAll(threads);

        Assert.Equal(1, made);
        Assert.All(seen, catalog => Assert.Same(seen[0], catalog));
    }

    [Fact]
    public void A_catalog_that_could_not_be_made_is_made_at_the_next_call()
    {
        var store = new CatalogStore();
        Assert.Throws<ArgumentException>(() => store.GetOrAdd(() => [Samples.Talks(), Samples.Talks()]));
        Assert.Single(store.GetOrAdd(() => [Samples.Talks()]));
    }

    [Fact]
    public void Hot_reload_empties_the_stores()
    {
        var articles = new ArticleStore(1);
        var catalogs = new CatalogStore();
        ContentUpdateHandler.Add(articles);
        ContentUpdateHandler.Add(catalogs);
        articles.Keep(0, Samples.Talks());
        var before = catalogs.GetOrAdd(() => [Samples.Talks()]);

        ContentUpdateHandler.ClearCache(null);

        Assert.Null(articles.Find(0));
        Assert.NotSame(before, catalogs.GetOrAdd(() => [Samples.Talks()]));
        var edited = Samples.Talks();
        Assert.Same(edited, articles.Keep(0, edited));
    }

    [Fact]
    public void Hot_reload_finds_the_handler_by_name()
    {
        var attribute = Assert.Single(
            typeof(Article).Assembly.GetCustomAttributes(typeof(System.Reflection.Metadata.MetadataUpdateHandlerAttribute), false)
        );
        var handler = ((System.Reflection.Metadata.MetadataUpdateHandlerAttribute)attribute).HandlerType;
        var method = handler.GetMethod(
            "ClearCache",
            System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic,
            [typeof(Type[])]
        );
        Assert.NotNull(method);
        Assert.Equal(typeof(void), method.ReturnType);
    }

    [Fact]
    public void Registration_keeps_no_store_alive()
    {
        var dead = Abandon();
        GC.Collect();
        GC.WaitForPendingFinalizers();

        Assert.False(dead.IsAlive);
        var alive = new ArticleStore(1);
        ContentUpdateHandler.Add(alive);
        Assert.InRange(ContentUpdateHandler.Registered, 1, 50);
        GC.KeepAlive(alive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Abandon()
        {
            for (var i = 0; i < 1_000; i++)
                ContentUpdateHandler.Add(new ArticleStore(1));
            var store = new ArticleStore(1);
            ContentUpdateHandler.Add(store);
            return new WeakReference(store);
        }
    }
}
