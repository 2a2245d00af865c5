using NewsContent.Text.Translations;

namespace NewsContent.Tool.Importing.Sources;

/// <summary>Says of each post where it is written: one page, one file, and a translation beside its original.</summary>
internal static class PostTargets
{
    /// <summary>The posts with their targets, and those that get none since another one has it.</summary>
    public static (IReadOnlyList<SourcePost> Posts, IReadOnlyList<SkippedFile> Taken) Of(Site site)
    {
        var posts = new List<SourcePost>();
        var taken = new List<SkippedFile>();
        var targets = new Dictionary<string, SourcePost>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in site.Posts.GroupBy(static post => PostName.Clean(post.Name.Page), StringComparer.OrdinalIgnoreCase))
        {
            var name = page.Key.Length > 0 ? page.Key : "untitled";
            var original = Place(OriginalOf(page, site.Configuration), name, null, site.Configuration);
            foreach (var post in page.OrderByDescending(post => ReferenceEquals(post, OriginalOf(page, site.Configuration))))
            {
                var isOriginal = post.SourcePath == original.SourcePath;
                var placed = isOriginal
                    ? original
                    : Place(
                        post,
                        name,
                        LanguageOf(post, site.Configuration) == LanguageOf(original, site.Configuration) ? null : original,
                        site.Configuration
                    );
                if (targets.TryAdd(placed.Target, placed))
                {
                    posts.Add(placed);
                    continue;
                }

                var other = targets[placed.Target].SourcePath;
                taken.Add(
                    new SkippedFile(post.SourcePath, 0, $"is not imported: {other} has the same address. Rename one of them", IsFault: true)
                );
            }
        }

        return (posts, taken);
    }

    private static SourcePost OriginalOf(IEnumerable<SourcePost> page, SiteConfiguration configuration) =>
        page.FirstOrDefault(static post => post.Name.Language is null)
        ?? page.FirstOrDefault(post => Same(post.Name.Language, configuration.Language))
        ?? page.OrderBy(post => IndexOf(configuration, post.Name.Language)).First();

    private static int IndexOf(SiteConfiguration configuration, string? language)
    {
        var index = configuration.Languages.ToList().FindIndex(one => Same(one, language));
        return index < 0 ? int.MaxValue : index;
    }

    private static SourcePost Place(SourcePost post, string name, SourcePost? original, SiteConfiguration configuration)
    {
        var language = LanguageOf(post, configuration);
        if (original is not null)
            return post with { Target = $"{name}.{language}.md", Original = original };

        // The project may have another language than the site; English is what it has when it says nothing.
        var written = Same(language, "en") ? null : language;
        return post with { Target = name + ".md", WrittenLanguage = written };
    }

    private static string LanguageOf(SourcePost post, SiteConfiguration configuration) => post.Name.Language ?? configuration.Language;

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a translation is found only in a project that names its languages.</summary>
    public static bool MustBeNamed(SourcePost post) =>
        post.Original is not null && post.Name.Language is { } language && !KnownLanguages.Has(language);
}
