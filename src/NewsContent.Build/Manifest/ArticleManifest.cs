using System.Text;

namespace NewsContent.Build.Manifest;

/// <summary>
/// All that a build tells the generator: the project's options and its articles. It travels in one file, since a property or an
/// item's metadata reaches the compiler through a configuration file, in which <c>#</c> and <c>;</c> begin a comment.
/// </summary>
/// <param name="Folder">The project's folder with <c>/</c> at its end, in which the articles' paths begin.</param>
/// <param name="Options">The options by their names in the project file, in a fixed order; those that are not set are absent.</param>
/// <param name="Articles">The articles in the order of their files.</param>
internal sealed record ArticleManifest(
    string Folder,
    IReadOnlyList<KeyValuePair<string, string>> Options,
    IReadOnlyList<ManifestArticle> Articles
)
{
    /// <summary>The name by which the generator finds the file.</summary>
    public const string FileName = "NewsContent.manifest";

    /// <summary>What the first line begins with, whatever the version.</summary>
    public const string Signature = "NewsContent manifest ";

    private const string FirstLine = Signature + "1";
    private const string FolderRecord = "folder";
    private const string OptionRecord = "option";
    private const string ArticleRecord = "article";
    private const string PictureRecord = "picture";
    private const string Unreadable = "unreadable";
    private const string EndRecord = "end";

    /// <summary>The pictures in the order of their paths.</summary>
    public IReadOnlyList<ManifestPicture> Pictures { get; init; } = [];

    /// <summary>The file's text: a record a line, the last of them with the number of articles.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        text.Append(FirstLine).Append('\n');
        ManifestRecord.Append(text, FolderRecord, Folder);
        foreach (var option in Options)
            ManifestRecord.Append(text, OptionRecord, option.Key, option.Value);
        foreach (var article in Articles)
            ManifestRecord.Append(text, ArticleRecord, Fields(article));
        foreach (var picture in Pictures)
            ManifestRecord.Append(text, PictureRecord, Fields(picture));
        ManifestRecord.Append(text, EndRecord, Number(Articles.Count));
        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> has written; null when the text is another version's, or not whole.</summary>
    public static ArticleManifest? Read(string text)
    {
        var lines = text.Split('\n');
        if (lines[0] != FirstLine)
            return null;

        var folder = "";
        var (options, articles) = (new List<KeyValuePair<string, string>>(), new List<ManifestArticle>());
        var pictures = new List<ManifestPicture>();
        for (var i = 1; i < lines.Length; i++)
        {
            var fields = ManifestRecord.Read(lines[i]);
            switch (fields[0])
            {
                case FolderRecord when fields.Length == 2:
                    folder = fields[1];
                    break;
                case OptionRecord when fields.Length == 3:
                    options.Add(new(fields[1], fields[2]));
                    break;
                case ArticleRecord when fields.Length > 1:
                    articles.Add(Article(fields));
                    break;
                case PictureRecord when fields.Length is 4 or 5:
                    pictures.Add(Picture(fields));
                    break;
                case EndRecord when fields.Length == 2 && fields[1] == Number(articles.Count):
                    return new ArticleManifest(folder, options, articles) { Pictures = pictures };
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Most articles are their own file, and what follows from its path is left out.</summary>
    private static string[] Fields(ManifestArticle article)
    {
        if (article.Original is { } original)
            return [article.File, article.Identity, original];
        return article.Identity != article.File ? [article.File, article.Identity] : [article.File];
    }

    private static ManifestArticle Article(string[] fields) =>
        new(fields[1], fields.Length > 2 ? fields[2] : fields[1], fields.Length > 3 ? fields[3] : null);

    private static string[] Fields(ManifestPicture picture) =>
        picture.IsUnreadable
            ? [picture.Identity, Pixels(picture.Width), Pixels(picture.Height), Unreadable]
            : [picture.Identity, Pixels(picture.Width), Pixels(picture.Height)];

    private static ManifestPicture Picture(string[] fields) =>
        new(fields[1], Pixels(fields[2]), Pixels(fields[3]), fields.Length == 5 && fields[4] == Unreadable);

    private static string Pixels(int? number) => number is { } known ? Number(known) : "";

    private static int? Pixels(string digits) =>
        int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.NumberFormatInfo.InvariantInfo, out var number)
        && number > 0
            ? number
            : null;

    private static string Number(int number) => number.ToString(System.Globalization.NumberFormatInfo.InvariantInfo);
}
