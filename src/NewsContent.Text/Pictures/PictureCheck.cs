using NewsContent.Text.References;
using NewsContent.Text.Rules;

namespace NewsContent.Text.Pictures;

/// <summary>What is wrong with a name of a picture.</summary>
/// <param name="Index">Its place in the article’s list.</param>
/// <param name="Rule">NEWS070 or NEWS072.</param>
/// <param name="Arguments">What fills the rule’s message.</param>
/// <param name="Instead">The path from the folder of articles of the picture that is most likely meant; null when none is near.</param>
internal sealed record PictureFault(int Index, ArticleRule Rule, IReadOnlyList<string> Arguments, string? Instead);

/// <summary>What an article’s names of pictures come to.</summary>
/// <param name="Found">For each its picture; null where there is none.</param>
/// <param name="Faults">What is wrong, in the order of the names.</param>
internal sealed record CheckedPictures(IReadOnlyList<(string Source, NamedPicture Picture)?> Found, IReadOnlyList<PictureFault> Faults);

/// <summary>Finds the pictures that articles name and says what is wrong, for builds and for the command line.</summary>
/// <param name="directory">All pictures.</param>
internal sealed class PictureCheck(PictureDirectory directory)
{
    /// <summary>How many wrong names are looked at for what was meant: nobody repairs more at a time.</summary>
    private const int MostSuggestions = 200;

    private const int LongestName = 100;

    private int _suggestions;

    /// <summary>Finds the pictures of an article.</summary>
    /// <param name="from">The article’s identity.</param>
    /// <param name="original">Of a translation that of its original, in whose place it is looked up too; else the same.</param>
    /// <param name="names">What it names pictures by.</param>
    /// <param name="cancellation">Honoured between them.</param>
    public CheckedPictures Check(string from, string original, IReadOnlyList<string> names, CancellationToken cancellation)
    {
        var found = new (string Source, NamedPicture Picture)?[names.Count];
        var faults = new List<PictureFault>();
        for (var i = 0; i < found.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            found[i] = directory.Find(names[i], from) ?? (original == from ? null : directory.Find(names[i], original));
            if (found[i] is not { } picture)
                faults.Add(NotFound(i, names[i], original));
            else if (picture.Picture.IsUnreadable)
                faults.Add(new PictureFault(i, ArticleRules.PictureNotReadable, [Excerpt.Of(picture.Source, LongestName)], null));
        }

        return new CheckedPictures(found, faults);
    }

    private PictureFault NotFound(int index, string name, string from)
    {
        var path = ReferenceTarget.Read(name)?.Path ?? name;
        var nearest = _suggestions++ < MostSuggestions ? directory.Nearest(name, from) : null;
        var instead = nearest is null ? null : PictureNames.Written(nearest, path, from);
        var advice =
            instead is not null ? $"Did you mean “{Excerpt.Of(instead, LongestName)}”?"
            : ArticlePaths.Resolve(path, from) is null ? "It leads out of the folder of articles: put the picture into that folder."
            : !PictureFiles.HasExtension(path) ? $"Pictures are files that end in {string.Join(", ", PictureFiles.Extensions)}."
            : PictureFiles.IsPassedOver(path) ? "Files and folders whose names begin with “.” or “_” are passed over."
            : "Put the file beside this article, or write its path from the folder of articles, such as /world/pier.jpg.";
        return new PictureFault(
            index,
            ArticleRules.PictureNotFound,
            [$"There is no picture “{Excerpt.Of(name, LongestName)}”.", advice],
            nearest
        );
    }
}
