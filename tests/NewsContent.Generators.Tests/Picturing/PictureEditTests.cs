using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Picturing;

/// <summary>What runs again when a picture or its name changes, and above all what does not.</summary>
public class PictureEditTests
{
    private const int Count = 130;
    private const string Ferry = "Articles/ferry.txt";

    private static readonly TestProject Project = Story
        .Many(Count)
        .WithPicture("Articles/pier.jpg", 640, 480)
        .WithArticle(Ferry, Text("It sails."));

    [Fact]
    public void Where_no_article_names_a_picture_none_is_looked_for()
    {
        var before = GeneratorRun.Of(Story.Many(Count).WithPicture("Articles/pier.jpg", 640, 480));

        var edited = before.After(project => project.WithArticle(Story.Identity(77), Story.With("Council rejects budget 77")));
        var measured = before.After(project => project.WithPicture("Articles/pier.jpg", 5, 4).WithPicture("Articles/other.png"));

        Assert.True(edited.Kept(TrackingNames.Pictures));
        Assert.True(edited.Kept(TrackingNames.NamedPictures));
        Assert.True(measured.Kept(TrackingNames.Pictures));
        Assert.Empty(measured.EmittedAnewSince(before));
    }

    [Fact]
    public void An_edit_of_a_text_looks_for_no_picture()
    {
        var before = GeneratorRun.Of(Project).DemandFlawless();

        var own = before.After(project => project.WithArticle(Ferry, Text("It sails again.")));

        Assert.True(own.Kept(TrackingNames.NamedPictures));
        Assert.True(own.Kept(TrackingNames.Pictures));
        Assert.Single(own.EmittedAnewSince(before));
    }

    [Fact]
    public void A_picture_of_another_size_reads_no_article_and_emits_the_file_of_those_that_name_it()
    {
        var before = GeneratorRun.Of(Project).DemandFlawless();

        var after = before.After(project => project.WithPicture("Articles/pier.jpg", 5, 4));

        Assert.True(after.Kept(TrackingNames.Articles));
        Assert.True(after.Kept(TrackingNames.Options));
        Assert.True(after.Kept(TrackingNames.Listed));
        Assert.True(after.Kept(TrackingNames.Index));
        Assert.Single(after.EmittedAnewSince(before));
        using var app = after.Load();
        Assert.Equal(5, app.Article("Ferry").Image!.Width);
    }

    [Fact]
    public void A_picture_that_nobody_names_emits_nothing()
    {
        var before = GeneratorRun.Of(Project).DemandFlawless();

        var after = before.After(project => project.WithPicture("Articles/other.png", 5, 4));

        Assert.True(after.Kept(TrackingNames.Articles));
        Assert.Empty(after.EmittedAnewSince(before));
    }

    [Fact]
    public void A_picture_that_goes_is_reported_and_one_that_comes_is_found()
    {
        var before = GeneratorRun.Of(Project).DemandFlawless();

        var gone = before.After(static project => project with { Pictures = [] });
        var back = gone.After(static project => project.WithPicture("Articles/pier.jpg", 640, 480));

        Assert.Equal("Articles/ferry.txt(2,8,2,16): error NEWS070", Assert.Single(gone.Problems).Where());
        Assert.Empty(back.Problems);
        Assert.Equal(before.Sources, back.Sources);
    }

    private static string Text(string words) => $"The Ferry\nImage: pier.jpg\nImage alt: A pier\n2026-02-07\n\n{words}\n";
}
