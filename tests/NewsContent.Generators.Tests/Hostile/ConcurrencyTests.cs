using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>Many compilations at once, cancelled ones among them, and many threads at an article's first reading.</summary>
public class ConcurrencyTests
{
    private const int Threads = 8;

    [Fact]
    public void One_generator_serves_many_drivers_at_once()
    {
        var generator = new ArticleGenerator().AsSourceGenerator();
        var expected = Texts(SampleArticles.Project, generator);

        var found = new string[Threads][];
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, i =>
            found[i] = Texts(SampleArticles.Project, generator)
        );

        Assert.NotEmpty(expected);
        Assert.All(found, texts => Assert.Equal(expected, texts));
    }

    [Fact]
    public void Many_threads_that_read_first_get_one_article_each_and_one_catalog()
    {
        for (var round = 0; round < 5; round++)
        {
            using var app = GeneratedApp.Load();
            var (catalogs, articles) = (new ArticleCatalog[Threads], new Article[Threads]);
            using var start = new Barrier(Threads);
            var threads = Enumerable
                .Range(0, Threads)
                .Select(i => new Thread(() =>
                {
                    start.SignalAndWait();
                    articles[i] = app.Article("IranUsTalks");
                    catalogs[i] = app.All();
                }))
                .ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            Assert.All(catalogs, catalog => Assert.Same(catalogs[0], catalog));
            Assert.All(articles, article => Assert.Same(articles[0], article));
            Assert.Same(articles[0], catalogs[0]["iran-us-talks"]);
        }
    }

    [Fact]
    public void Nothing_of_a_cancelled_run_is_kept()
    {
        var expected = Texts(SampleArticles.Project, new ArticleGenerator().AsSourceGenerator());
        for (var cancelled = 0; cancelled < SampleArticles.Project.Files.Length; cancelled++)
        {
            // The run is cancelled while it reads one of the articles.
            using var cancellation = new CancellationTokenSource();
            var file = SampleArticles.Project.Files[cancelled];
            var isFirst = true;
            var interrupting = new MemoryText(file.Identity, () =>
            {
                if (isFirst)
                    cancellation.Cancel();
                isFirst = false;
                return file.GetText();
            });
            var project = SampleArticles.Project.WithFile(interrupting);
            var driver = GeneratorRun.Driver(project);

            Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(project.Compile(), cancellation.Token));
            Assert.Equal(expected, Texts(driver.RunGenerators(project.Compile())));
        }
    }

    private static GeneratorRun GeneratedApp { get; } = GeneratorRun.Of(SampleArticles.Project);

    private static string[] Texts(TestProject project, ISourceGenerator generator) =>
        Texts(
            CSharpGeneratorDriver
                .Create([generator], project.AdditionalTexts, project.ParseOptions, project.Options)
                .RunGenerators(project.Compile())
        );

    private static string[] Texts(GeneratorDriver driver) =>
        [.. driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText)];
}
