using CsCheck;

namespace NewsContent.Tests.Catalog;

/// <summary>Which articles may have been meant by a slug that there is not.</summary>
public sealed class NearestTests
{
    private static readonly DateOnly Day = new(2026, 2, 7);

    private static readonly ArticleCatalog Catalog = Of(
        "world/iran-us-talks",
        "sport/iran-us-talks",
        "world/iran-us-treaty",
        "weekly",
        "weekly-2",
        "größe"
    );

    [Theory]
    [InlineData("world/iran-us-talk", "world/iran-us-talks world/iran-us-treaty sport/iran-us-talks")]
    [InlineData("iran-us-talks", "sport/iran-us-talks world/iran-us-talks")]
    [InlineData("World/Iran-US-Talks", "world/iran-us-talks sport/iran-us-talks world/iran-us-treaty")]
    [InlineData("weakly", "weekly")]
    [InlineData("weekly-1", "weekly-2 weekly")]
    [InlineData("GRÖSE", "größe")]
    [InlineData("gro\u0308\u00DFe", "größe")]
    [InlineData("wp-login.php", "")]
    [InlineData("", "")]
    [InlineData("/", "")]
    public void The_nearest_comes_first(string wanted, string nearest) =>
        Assert.Equal(nearest, string.Join(' ', Catalog.Nearest(wanted).Select(article => article.Slug)));

    [Fact]
    public void No_more_are_given_than_are_asked_for()
    {
        Assert.Equal(["world/iran-us-talks"], Catalog.Nearest("world/iran-us-talk", most: 1).Select(article => article.Slug));
        Assert.Same(Catalog["weekly"], Catalog.Nearest("weekli", most: int.MaxValue)[0]);
        Assert.Empty(ArticleCatalog.Empty.Nearest("weekly"));
        Assert.Throws<ArgumentNullException>("slug", () => Catalog.Nearest(null!));
        Assert.Throws<ArgumentOutOfRangeException>("most", () => Catalog.Nearest("weekly", 0));
    }

    [Fact]
    public void What_nobody_can_have_meant_is_near_to_nothing()
    {
        var many = Of([.. Enumerable.Range(0, 10_000).Select(number => $"2026/{new string('a', number % 100)}-{number}")]);
        var longest = new string('a', NearestSlug.Longest - "/weekly".Length) + "/weekly";

        Assert.Equal("weekly", Catalog.Nearest(longest).Single().Slug);
        Assert.Empty(Catalog.Nearest("a" + longest));
        Assert.Empty(many.Nearest(new string('a', 10_000_000)));
        Assert.Empty(many.Nearest(new string('\u0301', NearestSlug.Longest)));
        Assert.Equal(3, many.Nearest("2026/" + new string('a', 90)).Count);
    }

    [Fact]
    public void Edits_are_counted_as_the_table_of_distances_counts_them()
    {
        var text = Gen.Char["abÄä-"].Array[0, 150].Select(letters => new string(letters));
        Gen.Select(text, text, text, Gen.Int[0, 150])
            .Sample(
                (start, one, other, most) =>
                {
                    var (left, right) = (start + one + "a", start + other);
                    var count = new EditCounter(left).To(right, most);
                    var expected = Edits(left, right);
                    Assert.True(expected <= most ? count == expected : count > most, $"{count} {expected} {most}");
                },
                iter: 2_000
            );
    }

    [Fact]
    public void A_counter_counts_again_and_again()
    {
        var counter = new EditCounter("ferry");

        Assert.Equal([1, 5, 0, 5, int.MaxValue], ((string[])["fery", "", "FERRY", "quays", "quays"]).Select(To));

        int To(string other, int place) => counter.To(other, place == 4 ? 2 : 5);
    }

    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(from[i - 1]) == char.ToUpperInvariant(to[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    private static ArticleCatalog Of(params string[] slugs) => new(slugs.Select(slug => Samples.Plain(slug, Day)));
}
