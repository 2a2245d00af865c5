using NewsContent.Text.Names;

namespace NewsContent.Text.Tests.Names;

public sealed class ArticleFilesTests
{
    [Theory]
    [InlineData("ferry.txt")]
    [InlineData("FERRY.TXT")]
    [InlineData("world/2026-02-07-ferry.txt")]
    [InlineData("world\\ferry.txt")]
    [InlineData("readme-first.txt")]
    [InlineData("about readme.txt")]
    [InlineData("a.b_c.txt")]
    [InlineData("~ferry.txt")]
    [InlineData("$ferry.txt")]
    [InlineData("obj/ferry.txt")]
    [InlineData("../Articles/ferry.txt")]
    [InlineData("./ferry.txt")]
    public void A_text_file_is_an_article(string path)
    {
        Assert.Null(ArticleFiles.ReasonAgainst(path));
        Assert.True(ArticleFiles.IsArticle(path));
    }

    [Theory]
    [InlineData("._ferry.txt", "its name begins with “.”")]
    [InlineData(".#ferry.txt", "its name begins with “.”")]
    [InlineData(".txt", "its name begins with “.”")]
    [InlineData("_ferry.txt", "its name begins with “_”")]
    [InlineData("~$ferry.txt", "its name begins with “~$”")]
    [InlineData("world/.ferry.txt", "its name begins with “.”")]
    [InlineData("_drafts/ferry.txt", "it is in a folder whose name begins with “_”")]
    [InlineData("world/.git/ferry.txt", "it is in a folder whose name begins with “.”")]
    [InlineData("world\\~$old\\ferry.txt", "it is in a folder whose name begins with “~$”")]
    [InlineData("README.txt", "a README is not an article")]
    [InlineData("world/ReadMe.TXT", "a README is not an article")]
    [InlineData("readme.de.txt", "a README is not an article")]
    [InlineData("README", "a README is not an article")]
    [InlineData("ferry.docx", "its name does not end in .txt or .md")]
    [InlineData("ferry.txt~", "its name does not end in .txt or .md")]
    [InlineData("ferrytxt", "its name does not end in .txt or .md")]
    [InlineData("", "it has no name")]
    [InlineData("//", "it has no name")]
    public void What_file_managers_and_editors_leave_is_none(string path, string reason)
    {
        Assert.Equal(reason, ArticleFiles.ReasonAgainst(path));
        Assert.False(ArticleFiles.IsArticle(path));
    }

    [Theory]
    [InlineData("world", true)]
    [InlineData("2026", true)]
    [InlineData("obj", true)]
    [InlineData("readme", true)]
    [InlineData(".git", false)]
    [InlineData("_drafts", false)]
    [InlineData("~$old", false)]
    public void A_folder_has_articles_unless_it_is_skipped(string name, bool hasArticles) =>
        Assert.Equal(hasArticles, ArticleFiles.IsFolderOfArticles(name));
}
