using NewsContent.Counting;
using NewsContent.Text.Advice;
using Xunit.Abstractions;

namespace NewsContent.Text.Tests.Growth;

/// <summary>No text takes more than twice the work at twice the length: random shapes, other ones in each run.</summary>
public class GrowthSearchTests(ITestOutputHelper output)
{
    /// <summary>The same shapes in every default run: a build must not fail by chance. The long run takes others.</summary>
    private const int DefaultSeed = 20261128;

    /// <summary>So many of them, however fast the machine is.</summary>
    private const int DefaultShapes = 40;

    // More than somebody mends at once.
    private const int MostFound = 20;

    [Fact]
    public void Twice_the_text_takes_twice_the_work() => Search(TimeSpan.FromSeconds(30), withTime: false);

    /// <summary>Minutes by NEWSCONTENT_GROWTH_MINUTES, an hour without; the seed by NEWSCONTENT_GROWTH_SEED.</summary>
    [Fact]
    [Trait("Category", "Long")]
    public void Nor_do_texts_that_an_hour_finds() =>
        Search(TimeSpan.FromMinutes(Number("NEWSCONTENT_GROWTH_MINUTES") ?? 60), withTime: true);

    [Fact]
    public void The_search_finds_work_with_the_square_of_the_length_and_shows_the_least_that_takes_it()
    {
        // A loop over the text for each brace of it.
        var search = new GrowthSearch(
            static text =>
            {
                for (var brace = text.IndexOf('}'); brace >= 0; brace = text.IndexOf('}', brace + 1))
                    Work.Take(text.Length);
            },
            withTime: false
        );

        var grown = Assert.Single(search.Run(new Random(20261128), TimeSpan.FromMinutes(1)));

        Assert.Equal("steps", grown.Witness);
        Assert.All(grown.Factors, static factor => Assert.InRange(factor, 3.5, 4.5));
        var part = Assert.Single(grown.Shape.Parts);
        Assert.Contains('}', Assert.Single(part.Pieces));
    }

    private void Search(TimeSpan time, bool withTime)
    {
        var seed = Number("NEWSCONTENT_GROWTH_SEED") ?? DefaultSeed;
        var search = new GrowthSearch(static text => ArticleAdvice.For(text, ArticleText.ParseSyntax(text)), withTime);
        output.WriteLine($"Seed {seed}");

        var found = search.Run(new Random(seed), time, MostFound, withTime ? int.MaxValue : DefaultShapes);

        output.WriteLine($"{search.Count:N0} shapes");
        Assert.True(found.Count == 0, $"Seed {seed}:\n{string.Join("\n", found.Select(Described))}");
    }

    private static string Described(Grown grown) =>
        $"{grown.Witness} grow by {string.Join(", ", grown.Factors.Select(static factor => $"{factor:F1}"))} "
        + $"at each doubling of {grown.Shape}";

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
