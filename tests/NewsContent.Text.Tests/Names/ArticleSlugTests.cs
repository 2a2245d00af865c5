using NewsContent.Text.Names;

namespace NewsContent.Text.Tests.Names;

public sealed class ArticleSlugTests
{
    [Theory]
    [InlineData("Articles/iran-us-talks.txt", "iran-us-talks")]
    [InlineData("Articles/world/iran-us-talks.txt", "world/iran-us-talks")]
    [InlineData("Articles/world/2026-02-07-iran-us-talks.txt", "world/iran-us-talks")]
    [InlineData("Articles\\world\\2026-02-07_talks.txt", "world/talks")]
    [InlineData("Articles/2026-02-07 talks.txt", "talks")]
    [InlineData("Articles/2026-02-07--talks.txt", "talks")]
    [InlineData("Articles/2026-02-07.talks.txt", "talks")]
    [InlineData("Articles/2026-02-07.txt", "2026-02-07")]
    [InlineData("Articles/2026-02-07-.txt", "2026-02-07-")]
    [InlineData("Articles/2026-02-07talks.txt", "2026-02-07talks")]
    [InlineData("Articles/20260207-talks.txt", "20260207-talks")]
    [InlineData("Articles/2026-02-07/talks.txt", "2026-02-07/talks")]
    [InlineData("Articles/001.txt", "001")]
    [InlineData("Articles/talks", "talks")]
    [InlineData("Articles/talks.en.txt", "talks.en")]
    [InlineData("Articles/.txt", ".txt")]
    [InlineData("articles/talks.txt", "talks")]
    [InlineData("../content/Articles/world/talks.txt", "world/talks")]
    [InlineData("../shared/talks.txt", "shared/talks")]
    [InlineData("./talks.txt", "talks")]
    [InlineData("/home/news/Articles/talks.txt", "talks")]
    [InlineData("C:\\news\\Articles\\talks.txt", "talks")]
    [InlineData("Articles/Articles/talks.txt", "Articles/talks")]
    [InlineData("Articles.txt", "Articles")]
    [InlineData("content//talks.txt", "content/talks")]
    [InlineData("Articles/جهان/مذاکرات.txt", "جهان/مذاکرات")]
    [InlineData("", "")]
    public void The_path_below_the_folder_of_articles_is_the_slug(string path, string slug) =>
        Assert.Equal(slug, ArticleSlug.FromPath(path));

    [Theory]
    [InlineData("Articles/2026-02-07-ferry.txt", "2026-02-07-ferry")]
    [InlineData("Articles/diary/2026-02-07 ferry.txt", "diary/2026-02-07 ferry")]
    [InlineData("Articles/2026-02-07.txt", "2026-02-07")]
    [InlineData("Articles/ferry.txt", "ferry")]
    public void A_diary_keeps_the_dates_of_its_files(string path, string slug) =>
        Assert.Equal(slug, ArticleSlug.FromPath(path, keepsDates: true));

    [Theory]
    [InlineData("Articles/2026-02-07-ferry.txt", "_20260207Ferry")]
    [InlineData("Articles/2026/05/ferry.txt", "_2026._05.Ferry")]
    [InlineData("Articles/10-tips.txt", "_10Tips")]
    public void A_name_does_not_begin_with_a_digit(string path, string name) =>
        Assert.Equal(name, new ArticleName(ArticleSlug.FromPath(path, keepsDates: true)).Path);

    [Fact]
    public void Letters_with_marks_are_in_composed_form()
    {
        Assert.Equal("jos\u00E9/\u00FCbung", ArticleSlug.FromPath("Articles/jose\u0301/u\u0308bung.txt"));
        Assert.Equal("caf\u00E9-au-lait", ArticleSlug.Make("Cafe\u0301 au lait"));
        Assert.Equal("Caf\u00E9", new ArticleName("cafe\u0301").Member);
    }

    [Theory]
    [InlineData("talks")]
    [InlineData("world/iran-us-talks")]
    [InlineData("World/Talks_2")]
    [InlineData("2026/02/07")]
    [InlineData("مذاکرات")]
    [InlineData("می\u200Cشود")]
    [InlineData("हिन्दी")]
    [InlineData("\U00020BB7野家")]
    public void A_slug_of_letters_digits_and_hyphens_has_no_fault(string slug) => Assert.Null(ArticleSlug.Fault(slug));

    [Theory]
    [InlineData("iran us", "blank")]
    [InlineData("iran\tus", "blank")]
    [InlineData("iran.us", "“.”")]
    [InlineData("../talks", "“.”")]
    [InlineData("world\\talks", "“\\”")]
    [InlineData("talks?", "“?”")]
    [InlineData("talks\U0001F54A", "“\U0001F54A”")]
    public void A_character_that_a_slug_cannot_have_is_named(string slug, string character) =>
        Assert.Equal(
            $"A slug has letters, digits and hyphens, with slashes between folders, but no {character}. Write one such as "
                + "world/iran-us-talks.",
            ArticleSlug.Fault(slug)
        );

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/talks")]
    [InlineData("talks/")]
    [InlineData("world//talks")]
    public void Slashes_are_between_names(string slug) => Assert.Contains("slash", ArticleSlug.Fault(slug), StringComparison.Ordinal);

    [Fact]
    public void A_half_of_a_surrogate_pair_is_a_fault() => Assert.NotNull(ArticleSlug.Fault("talks\uD83D"));
}
