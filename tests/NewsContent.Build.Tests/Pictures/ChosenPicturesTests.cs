using Microsoft.Build.Framework;
using NewsContent.Build.Manifest;
using NewsContent.Build.Tests.Harness;

namespace NewsContent.Build.Tests.Pictures;

/// <summary>Which files of a project are pictures, what the manifest says of them, and where they are copied to.</summary>
public sealed class ChosenPicturesTests : IDisposable
{
    private const string Svg = "<svg width='60' height='40'/>";

    private readonly TemporaryProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_manifest_has_each_picture_with_its_size_and_the_output_its_place()
    {
        _project.With("Articles/world/pier.svg", Svg);
        _project.With("Articles/sign.png", "no picture");
        _project.With("Articles/bare.svg", "<svg/>");
        _project.With("photos/a#1; (b).svg", Svg);

        var run = Run(
            _project.Default("Articles/world/pier.svg"),
            _project.Default("Articles/sign.png"),
            _project.Default("Articles/bare.svg"),
            _project.Named("photos/a#1; (b).svg", "Articles/front/a#1; (b).svg")
        );

        Assert.Equal(
            [
                new ManifestPicture("Articles/bare.svg", null, null, false),
                new ManifestPicture("Articles/front/a#1; (b).svg", 60, 40, false),
                new ManifestPicture("Articles/sign.png", null, null, true),
                new ManifestPicture("Articles/world/pier.svg", 60, 40, false),
            ],
            Pictures(run)
        );
        Assert.Equal(
            ["Articles/bare.svg", "Articles/front/a#1; (b).svg", "Articles/sign.png", "Articles/world/pier.svg"],
            run.Task.CopiedPictures.Select(static item => item.GetMetadata("TargetPath"))
        );
        Assert.Equal(_project.PathOf("photos/a#1; (b).svg"), run.Task.CopiedPictures[1].ItemSpec);
    }

    [Fact]
    public void A_second_picture_of_one_path_is_reported_and_left_out()
    {
        _project.With("a/pier.svg", Svg);
        _project.With("b/pier.svg", "<svg width='1' height='2'/>");
        _project.With("Articles/pier.svg", "<svg width='3' height='4'/>");

        _project.With("Articles/ferry.txt");
        ITaskItem[] pictures =
        [
            _project.Named("a/pier.svg", "Articles/pier.svg"),
            _project.Named("b/pier.svg", "Articles/pier.svg"),
            _project.Named("a/pier.svg", "Articles/pier.svg"),
            _project.Default("Articles/pier.svg"),
        ];

        var run = _project.Run(task => task.Pictures = pictures, _project.Default("Articles/ferry.txt"));

        Assert.Equal([new ManifestPicture("Articles/pier.svg", 60, 40, false)], Pictures(run));
        var told = Assert.Single(run.Engine.Told);
        Assert.Equal(("NEWS108", _project.PathOf("b/pier.svg")), (told.Code, told.File));
    }

    [Fact]
    public void Hidden_files_folders_and_what_leads_out_are_skipped()
    {
        _project.With("Articles/_draft.svg", Svg);
        _project.With("Articles/.hidden/pier.svg", Svg);
        _project.With("photos/_own.svg", Svg);
        _project.With("outside.svg", Svg);
        Directory.CreateDirectory(_project.PathOf("Articles/folder.svg"));
        _project.Link("Articles/out.svg", _project.PathOf("outside.svg"));
        _project.Link("Articles/in.svg", "pier.svg");
        _project.With("Articles/pier.svg", Svg);

        var run = Run(
            _project.Default("Articles/_draft.svg"),
            _project.Default("Articles/.hidden/pier.svg"),
            _project.Default("Articles/folder.svg"),
            _project.Default("Articles/out.svg"),
            _project.Default("Articles/in.svg"),
            _project.Default("Articles/nowhere.svg"),
            _project.Named("photos/_own.svg")
        );

        Assert.Equal(["Articles/in.svg", "photos/_own.svg"], Pictures(run).Select(static picture => picture.Identity));
        Assert.Equal(["Articles/in.svg", "Articles/photos/_own.svg"], run.Task.CopiedPictures.Select(Target));
    }

    [Fact]
    public void A_picture_that_the_project_names_wins_over_one_of_the_package_and_each_path_is_there_once()
    {
        _project.With("Articles/pier.svg", Svg);
        var own = _project.With("photos/pier.svg", "<svg width='6' height='4'/>");

        var run = Run(_project.Default("Articles/pier.svg"), _project.Named("photos/pier.svg", "Articles/pier.svg"));

        Assert.Equal([new ManifestPicture("Articles/pier.svg", 6, 4, false)], Pictures(run));
        Assert.Equal([own], run.Task.CopiedPictures.Select(static item => item.ItemSpec));
    }

    [Theory]
    [InlineData("Articles/../../../pier.svg", "pier.svg")]
    [InlineData("Articles/../old/./pier.svg", "old/pier.svg")]
    [InlineData("Articles/old/../pier.svg", "Articles/pier.svg")]
    public void A_place_with_ways_up_is_inside_all_the_same(string link, string identity)
    {
        _project.With("photos/pier.svg", Svg);

        var run = Run(_project.Named("photos/pier.svg", link));

        Assert.Equal([identity], Pictures(run).Select(static picture => picture.Identity));
        Assert.Equal(
            "Articles/" + identity.Replace("Articles/", "", StringComparison.Ordinal),
            Assert.Single(run.Task.CopiedPictures.Select(Target))
        );
    }

    [Fact]
    public void A_picture_that_the_project_does_not_copy_or_the_site_has_is_known_all_the_same()
    {
        _project.With("Articles/pier.svg", Svg);
        _project.With("Articles/soon/quay.svg", Svg);
        var soon = _project.Default("Articles/soon/quay.svg");
        soon.SetMetadata("CopyToOutputDirectory", "Never");
        _project.With("wwwroot/map.svg", Svg);

        var run = Run(_project.Default("Articles/pier.svg"), soon, _project.Named("wwwroot/map.svg"));

        Assert.Equal(
            ["Articles/pier.svg", "Articles/soon/quay.svg", "wwwroot/map.svg"],
            Pictures(run).Select(static picture => picture.Identity)
        );
        Assert.Equal(["Articles/pier.svg"], run.Task.CopiedPictures.Select(Target));
    }

    [Fact]
    public void Pictures_of_a_project_without_articles_are_copied_too()
    {
        _project.With("Articles/pier.svg", Svg);

        var run = _project.Run(task => task.Pictures = [_project.Default("Articles/pier.svg")]).Silent();

        Assert.Empty(run.Task.AdditionalFiles);
        Assert.Equal(["Articles/pier.svg"], run.Task.CopiedPictures.Select(Target));
    }

    private TaskRun Run(params ITaskItem[] pictures)
    {
        _project.With("Articles/ferry.txt");
        return _project.Run(task => task.Pictures = pictures, _project.Default("Articles/ferry.txt")).Silent();
    }

    private static string Target(ITaskItem item) => item.GetMetadata("TargetPath");

    private static IReadOnlyList<ManifestPicture> Pictures(TaskRun run) =>
        ArticleManifest.Read(File.ReadAllText(run.Task.AdditionalFiles[0].ItemSpec))!.Pictures;
}
