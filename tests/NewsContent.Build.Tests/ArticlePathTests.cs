using NewsContent.Build.Manifest;

namespace NewsContent.Build.Tests;

public class ArticlePathTests
{
    [Theory]
    [InlineData("Articles/world/story.txt", null, null, "Articles/world/story.txt")]
    [InlineData("Articles\\world\\story.txt", null, null, "Articles/world/story.txt")]
    [InlineData("./Articles/story.txt", null, null, "Articles/story.txt")]
    [InlineData("../content/Articles/world/story.txt", null, null, "Articles/world/story.txt")]
    [InlineData("/srv/content/Articles/story.txt", null, null, "Articles/story.txt")]
    [InlineData("C:\\content\\Articles\\story.txt", null, null, "Articles/story.txt")]
    [InlineData("../texts/a.txt", "Articles\\desk\\a.txt", null, "Articles/desk/a.txt")]
    [InlineData("../texts/world/a.txt", null, "world/", "world/a.txt")]
    [InlineData("../texts/a.txt", null, null, "a.txt")]
    [InlineData("Articles/two\nlines.txt", null, null, "Articles/two\uFFFDlines.txt")]
    [InlineData("Articles/\U0001F6A2.txt", null, null, "Articles/\U0001F6A2.txt")]
    public void An_article_is_known_by_its_path_in_the_project(string item, string? link, string? recursiveFolder, string path) =>
        Assert.Equal(path, ArticlePath.Of(item, link, recursiveFolder));

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_part_of_a_path() =>
        Assert.Equal("Articles/half \uFFFD.txt", ArticlePath.Of("Articles/half \uD800.txt", null, null));

    /// <summary>.NET’s own rule of forms throws at the last of these.</summary>
    [Fact]
    public void A_character_that_is_none_is_kept() =>
        Assert.Equal("Articles/é\uFFFF\uFFFE.txt", ArticlePath.Of("Articles/e\u0301\uFFFF\uFFFE.txt", null, null));

    [Fact]
    public void Names_that_look_alike_are_one_name() =>
        Assert.Equal(ArticlePath.Of("Articles/jos\u00E9.txt", null, null), ArticlePath.Of("Articles/jose\u0301.txt", null, null));
}
