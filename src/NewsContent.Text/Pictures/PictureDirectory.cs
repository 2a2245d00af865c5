using NewsContent.Text.References;
using NewsContent.Text.Source;
using NewsContent.Unicode;

namespace NewsContent.Text.Pictures;

/// <summary>
/// All pictures of a project by their paths. Builds, the command line and apps that read texts at run time use it to find a picture by name
/// (docs/pictures.md).
/// </summary>
public sealed class PictureDirectory
{
    private readonly Dictionary<string, NamedPicture> _byPath = new(StringComparer.Ordinal);

    /// <summary>Makes a directory.</summary>
    /// <param name="pictures">All pictures. If two have one path, the first counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pictures"/> is null.</exception>
    public PictureDirectory(IEnumerable<NamedPicture> pictures)
    {
        if (pictures is null)
            throw new ArgumentNullException(nameof(pictures));

        // Of two with one path the last that is set stays.
        foreach (var picture in pictures.Reverse())
            _byPath[SourceOf(picture.Path)] = picture;
    }

    /// <summary>A picture’s path from the folder of articles.</summary>
    /// <param name="path">Its path in the project.</param>
    internal static string SourceOf(string path) => ArticlePaths.BelowRoot(path.Replace('\\', '/'));

    /// <summary>The picture that a name means, with its path from the folder of articles, or null.</summary>
    /// <param name="name">The name, as an article writes it.</param>
    /// <param name="from">The identity of the article; of a translation perhaps that of its original.</param>
    internal (string Source, NamedPicture Picture)? Find(string name, string from)
    {
        // What stands behind ? or # belongs to no file’s name, unless there is one that has it.
        foreach (var path in (string?[])[ComposedForm.Of(name), ReferenceTarget.Read(name)?.Path])
        {
            if (path is null)
                continue;
            if (ArticlePaths.Resolve(path, from) is { } beside && _byPath.TryGetValue(beside, out var picture))
                return (beside, picture);
            if (ArticlePaths.Resolve("/" + path, from) is { } below && _byPath.TryGetValue(below, out picture))
                return (below, picture);
        }

        return null;
    }

    /// <summary>
    /// The picture that is named so except for case or its folder, or else the one that is the fewest letters away, by its path from the
    /// folder of articles; null when none is near.
    /// </summary>
    /// <param name="name">The name, as an article writes it.</param>
    /// <param name="from">The identity of the article.</param>
    internal string? Nearest(string name, string from)
    {
        var path = (ReferenceTarget.Read(name)?.Path ?? name).Replace('\\', '/');
        var meant = ArticlePaths.Resolve(path, from) ?? path.TrimStart('.', '/');
        var (nearest, least) = ((string?)null, int.MaxValue);
        foreach (var known in _byPath.Keys)
        {
            var distance = Distance(meant, known);
            if (distance < least || distance == least && nearest is not null && string.CompareOrdinal(known, nearest) < 0)
                (nearest, least) = (known, distance);
        }

        return least == int.MaxValue ? null : nearest;
    }

    /// <summary>A slip in the whole path costs less than another folder, and several cost more.</summary>
    private static int Distance(string meant, string known)
    {
        const int OfSlip = 2,
            OfFolder = 5;
        if (string.Equals(meant, known, StringComparison.OrdinalIgnoreCase))
            return 0;
        var (name, other) = (LastPart(meant), LastPart(known));
        var whole = Slips(meant, known, Math.Min(meant.Length / 3, 4)) * OfSlip;
        var inFolder = OfFolder + Slips(name, other, Math.Min(name.Length / 3, 2));
        return (whole, inFolder) is (null, null) ? int.MaxValue : Math.Min(whole ?? int.MaxValue, inFolder ?? int.MaxValue);
    }

    /// <summary>How many letters two words are apart; null for more than a few.</summary>
    private static int? Slips(string a, string b, int most) =>
        Spelling.Distance(a, b, most) is var letters && letters <= most ? letters : null;

    private static string LastPart(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
