using NewsContent.Build.Manifest;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Reading;
using NewsContent.Generators.Schemas;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Text;
using NewsContent.Text.Header;

namespace NewsContent.Generators.Tests.Reading;

/// <summary>Names and tooltips are made of what gets a member, and of nothing else: an archive of ten thousand pays for each.</summary>
public class NamesOfModelTests
{
    private const string Original = "Articles/ferry.txt";
    private const string Text = "“We will sail,” said Eva Holm.\n\nWhat comes next\n\nThe boats are painted.";

    [Theory]
    [InlineData(nameof(NamedMembers.Quotes), 1, 1)]
    [InlineData(nameof(NamedMembers.Sections), 1, 0)]
    [InlineData(nameof(NamedMembers.Articles), 0, 0)]
    public void A_project_has_the_names_it_asks_for(string names, int sections, int quotes)
    {
        var model = Model(names, Original);

        Assert.Equal((sections, quotes), (model.Sections.Count, model.Quotes.Count));
    }

    /// <summary>The notes of a translation are checked by them.</summary>
    [Fact]
    public void The_original_of_a_translation_has_them_all()
    {
        var model = Model(nameof(NamedMembers.Articles), Original, "Articles/ferry.de.txt");

        Assert.Equal((1, 1), (model.Sections.Count, model.Quotes.Count));
    }

    /// <summary>The first of some files, in a project that gives names to so much.</summary>
    private static ArticleModel Model(string names, params string[] identities)
    {
        var options = new ReadingOptions(
            ArticleTextOptions.Default,
            ArticleStorage.Literals,
            PublicationRule.Of(PublicationRule.Include, null)
        )
        {
            Names = Enum.Parse<NamedMembers>(names),
        };
        var listed = new ListedArticles(
            MemoryText.ProjectFolder,
            identities.Select(static identity => new ManifestArticle(identity, identity, null)).ToEquatableArray()
        );
        var pair = new Pair<ListedArticles, ReadingOptions>(listed, options);
        var context = ReadingContext.Of((pair, EquatableArray<FolderKeys>.Empty), default);
        var file = ArticleFile.Find(MemoryText.Of(identities[0], Story.With(text: Text)), context.Listed, context.Options);
        return ArticleReader.Read(file!, default).Model!;
    }
}
