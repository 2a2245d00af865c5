using NewsContent.Text.References;
using NewsContent.Text.Rules;

namespace NewsContent.Text.Pictures;

/// <summary>What is wrong with a name of a picture.</summary>
/// <param name="Index">Its place in the article’s list.</param>
/// <param name="Rule">NEWS070 or NEWS072.</param>
/// <param name="Arguments">What fills the rule’s message.</param>
/// <param name="Instead">What can be written in its place; null when no picture is near.</param>
internal sealed record PictureFault(int Index, ArticleRule Rule, IReadOnlyList<string> Arguments, string? Instead);

/// <summary>What an article’s names of pictures come to.</summary>
/// <param name="Found">For each its picture, or null.</param>
/// <param name="Faults">What is wrong, in the order of the names.</param>
internal sealed record CheckedPictures(IReadOnlyList<(string Source, NamedPicture Picture)?> Found, IReadOnlyList<PictureFault> Faults);

/// <summary>Finds the pictures that articles name and says what is wrong, for builds and for the command line.</summary>
/// <param name="directory">All pictures.</param>
/// <param name="pages">The pages of the site that are not articles: what is there is no picture of the project.</param>
internal sealed class PictureCheck(PictureDirectory directory, SitePages pages)
{
    /// <summary>How many wrong names are looked at for what was meant: nobody repairs more at a time.</summary>
    private const int MostSuggestions = 200;

    private const int LongestName = 100;

    private const string SitePage = "<NewsContentPages>/images/*</NewsContentPages>";

    private int _suggestions;

    /// <summary>Finds the pictures of an article.</summary>
    /// <param name="from">The article’s identity.</param>
    /// <param name="original">Of a translation that of its original, in whose place it is looked up too; else the same.</param>
    /// <param name="names">What it names.</param>
    /// <param name="cancellation">Honoured between them.</param>
    public CheckedPictures Check(string from, string original, IReadOnlyList<PictureSyntax> names, CancellationToken cancellation)
    {
        var found = new (string Source, NamedPicture Picture)?[names.Count];
        var faults = new List<PictureFault>();
        for (var i = 0; i < found.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var name = names[i].Name;
            found[i] = directory.Find(name, from) ?? (original == from ? null : directory.Find(name, original));
            if (found[i] is null && IsOfSite(name))
                continue;
            if (found[i] is not { } known)
                faults.Add(NotFound(i, names[i], original));
            else if (known.Picture.IsUnreadable)
                faults.Add(new PictureFault(i, ArticleRules.PictureNotReadable, [Excerpt.Of(known.Source, LongestName)], null));
        }

        return new CheckedPictures(found, faults);
    }

    /// <summary>A path from the root may be one of the site, which has pictures that are none of the articles’.</summary>
    private bool IsOfSite(string name) => ReferenceTarget.Read(name) is { IsFromRoot: true, Path: { Length: > 1 } path } && pages.Has(path);

    private PictureFault NotFound(int index, PictureSyntax picture, string from)
    {
        var (name, path) = (picture.Name, ReferenceTarget.Read(picture.Name)?.Path ?? picture.Name);
        var nearest = _suggestions++ < MostSuggestions ? directory.Nearest(name, from) : null;
        var instead = nearest is null ? null : PictureNames.Written(nearest, picture, from);
        var advice =
            instead is not null ? $"Did you mean “{Excerpt.Of(instead, LongestName)}”?"
            : ArticlePaths.Resolve(path, from) is null ? "It is outside the articles folder: put the picture into that folder."
            : !PictureFiles.HasExtension(path) ? $"Picture files end in {string.Join(", ", PictureFiles.Extensions)}."
            : PictureFiles.IsPassedOver(path) ? "Files and folders whose names begin with “.” or “_” are ignored."
            : path[0] == '/' ? $"If the picture is elsewhere on the site, list it in the project file, as in {SitePage}."
            : "Put the file beside this article, or write its path from the articles folder, such as /world/pier.jpg.";
        return new PictureFault(
            index,
            ArticleRules.PictureNotFound,
            [$"There is no picture “{Excerpt.Of(name, LongestName)}”.", advice],
            instead
        );
    }
}
