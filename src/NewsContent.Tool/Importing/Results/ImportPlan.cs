using NewsContent.Build.Pictures;
using NewsContent.Text;
using NewsContent.Text.Pictures;
using NewsContent.Text.References;
using NewsContent.Tool.Importing.Sources;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Importing.Results;

/// <summary>All that an import writes: known before the first file is written.</summary>
internal sealed class ImportPlan
{
    /// <summary>An article that does not build takes links from others, which then build: after a few rounds nothing changes.</summary>
    private const int MostRounds = 8;

    private readonly Site _site;
    private readonly TargetFolder _folder;
    private readonly ImportOptions _options;
    private readonly ProjectFields _fields = new();
    private readonly Dictionary<string, PictureSize> _sizes = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<SourcePost> _posts;
    private readonly CancellationToken _cancellation;

    private ImportPlan(Site site, TargetFolder folder, ImportOptions options, CancellationToken cancellation)
    {
        (_site, _folder, _options, _cancellation) = (site, folder, options, cancellation);
        (_posts, var taken) = PostTargets.Of(site);
        Skipped = [.. site.Skipped.Concat(taken).OrderBy(static file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The articles, in the order of their posts’ paths.</summary>
    public IReadOnlyList<ImportedArticle> Articles { get; private set; } = [];

    /// <summary>The pictures: where each is copied, and its file in the site.</summary>
    public IReadOnlyList<(string Target, string Source)> Pictures { get; private set; } = [];

    /// <summary>What becomes nothing.</summary>
    public IReadOnlyList<SkippedFile> Skipped { get; private set; }

    /// <summary>Reads a site, and makes its articles.</summary>
    public static ImportPlan Make(Site site, TargetFolder folder, ImportOptions options, CancellationToken cancellation)
    {
        var plan = new ImportPlan(site, folder, options, cancellation);
        if (plan._posts.Count > 0)
            plan.MakeArticles();
        plan.SkipOtherFiles();
        return plan;
    }

    private void MakeArticles()
    {
        var heldBack = _posts.Where(static post => post.IsDraft).Select(static post => post.SourcePath).ToHashSet(StringComparer.Ordinal);
        var broken = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < MostRounds; round++)
        {
            var mapping = new PostMapping(_site, _posts, Reading, _folder, new SitePages(_options.Pages), heldBack, _cancellation);
            var mapped = new List<MappedPost>();
            foreach (var post in _posts)
            {
                _cancellation.ThrowIfCancellationRequested();
                if (Map(mapping, post) is { } one)
                    mapped.Add(one);
            }

            Pictures = [.. mapping.Pictures.Copies];
            var check = new ResultCheck(
                _folder,
                Reading,
                new SitePages(_options.Pages),
                [.. Pictures.Select(Named)],
                _options.Reading.KeepsDates,
                _cancellation
            );
            var faulty = check.Run(mapped, broken);
            Articles =
            [
                .. mapped
                    .OrderBy(static one => one.Post.SourcePath, StringComparer.Ordinal)
                    .Select(one => new ImportedArticle(
                        one.Post,
                        one.Article.Text,
                        one.Notes.InOrder,
                        !faulty.Contains(one.Post.SourcePath)
                    )),
            ];
            if (faulty.IsSubsetOf(broken))
                return;
            broken.UnionWith(faulty);
            heldBack.UnionWith(faulty);
        }
    }

    /// <summary>A picture as articles name it when it is copied.</summary>
    private NamedPicture Named((string Target, string Source) picture)
    {
        if (!_sizes.TryGetValue(picture.Source, out var size))
            _sizes.Add(picture.Source, size = PictureSizeReader.Read(Path.Combine(_site.Folder.Root, picture.Source)));
        return new NamedPicture(_folder.Identity(picture.Target), size.Width, size.Height) { IsUnreadable = size.IsUnreadable };
    }

    /// <summary>One post that nobody foresaw keeps no other from its article.</summary>
    private MappedPost? Map(PostMapping mapping, SourcePost post)
    {
        try
        {
            return mapping.Map(post);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            if (!Skipped.Any(file => file.Path == post.SourcePath))
            {
                Skipped =
                [
                    .. Skipped,
                    new SkippedFile(post.SourcePath, 0, "is not imported because of a bug in this tool: " + fault.Message, IsFault: true),
                ];
            }
            return null;
        }
    }

    /// <summary>How the article of a post is read: as a build of the project would.</summary>
    private ArticleTextOptions Reading(SourcePost post)
    {
        var file = _folder.File(post.Target);
        if (post.Original is { } original && post.Name.Language is { } language)
            file = file with { Translation = new Text.Translations.TranslationName(language, _folder.Identity(original.Target)) };
        return _fields.For(_options.Reading.For(file), file);
    }

    /// <summary>Files beside posts that are neither copied nor read.</summary>
    private void SkipOtherFiles()
    {
        var copied = Pictures.Select(static picture => picture.Source).ToHashSet(StringComparer.Ordinal);
        var left = _site
            .OtherFiles.Where(file => !copied.Contains(file))
            .Select(static file => new SkippedFile(
                file,
                0,
                PostFiles.IsPicture(file)
                    ? "is a picture that no article uses, and is not copied"
                    : "is not an article or a picture, and is not copied",
                IsFault: false
            ));
        Skipped = [.. Skipped.Concat(left).OrderBy(static file => file.Path, StringComparer.Ordinal)];
    }
}
