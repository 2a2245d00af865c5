using NewsContent.Generators.Inputs;

namespace NewsContent.Generators.Tests.Inputs;

/// <summary>A path that a comment's sign has cut off is completed from the file's own path, and no other is touched.</summary>
public class CutValueTests
{
    [Theory]
    [InlineData("Articles/story.txt", "/site/Articles/story.txt", "Articles/story.txt")]
    [InlineData("./Articles/story.txt", "/site/Articles/story.txt", "./Articles/story.txt")]
    [InlineData("Articles/C", "/site/Articles/C#.txt", "Articles/C#.txt")]
    [InlineData("Articles/a", "/site/Articles/a;b#c.txt", "Articles/a;b#c.txt")]
    [InlineData("Articles/C", "/site/Articles/C #1.txt", "Articles/C #1.txt")]
    [InlineData("../texts/a", "/texts/a#1.txt", "../texts/a#1.txt")]
    [InlineData("/texts/a", "/texts/a#1.txt", "/texts/a#1.txt")]
    [InlineData("Articles\\C", "D:\\site\\Articles\\C#.txt", "Articles\\C#.txt")]
    [InlineData("x/../Articles/story.txt", "/site/Articles/story.txt", "x/../Articles/story.txt")]
    [InlineData("Articles/story", "/site/Articles/story.txt", "Articles/story")]
    [InlineData("linked.txt", "/elsewhere/other.txt", "linked.txt")]
    [InlineData("../", "/site", "../")]
    public void What_is_cut_off_is_put_back(string identity, string filePath, string whole) =>
        Assert.Equal(whole, CutValue.Complete(identity, filePath));
}
