using System.Globalization;
using NewsContent.Build.Manifest;

namespace NewsContent.Build.Texts;

/// <summary>An article's file as a build has seen it.</summary>
/// <param name="FullPath">The author's file.</param>
/// <param name="Stamp">Another text when the file has been written or replaced.</param>
/// <param name="Identity">The path under which the article is known.</param>
/// <param name="Place">Where its text begins in the file of texts, in bytes; 0 when it is not there.</param>
/// <param name="Length">How long the text is, in bytes.</param>
internal readonly record struct StampedArticle(string FullPath, string Stamp, string Identity, int Place, int Length)
{
    /// <summary>Whether both are one article whose file has not changed.</summary>
    public bool IsUnchanged(in StampedArticle other) => FullPath == other.FullPath && Stamp == other.Stamp && Identity == other.Identity;
}

/// <summary>
/// What a build leaves for the next one: which files it has seen, each with its size and times. The compiler's target has it as an input,
/// so that a build compiles anew when a file is another one than before, be it older.
/// </summary>
/// <param name="Texts">Another text when the file of texts has been written; may be empty.</param>
/// <param name="Publication">Which articles the build has left out, as text; empty for none.</param>
/// <param name="Articles">In the order of their files.</param>
internal sealed record BuildStamp(string Texts, string Publication, IReadOnlyList<StampedArticle> Articles)
{
    private const string TextsRecord = "texts";
    private const string PublicationRecord = "publication";
    private const string ArticleRecord = "article";
    private const string EndRecord = "end";

    public static BuildStamp None { get; } = new("", "", []);

    /// <summary>What the last build has left; nothing when it has left nothing that is whole.</summary>
    public static BuildStamp Read(string path)
    {
        try
        {
            return File.Exists(path) ? Parse(File.ReadAllText(path)) : None;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return None;
        }
    }

    public string Write()
    {
        var text = new System.Text.StringBuilder();
        if (Texts.Length > 0)
            ManifestRecord.Append(text, TextsRecord, Texts);
        if (Publication.Length > 0)
            ManifestRecord.Append(text, PublicationRecord, Publication);
        foreach (var article in Articles)
        {
            ManifestRecord.Append(
                text,
                ArticleRecord,
                article.FullPath,
                article.Stamp,
                article.Identity,
                Number(article.Place),
                Number(article.Length)
            );
        }

        ManifestRecord.Append(text, EndRecord);
        return text.ToString();
    }

    private static BuildStamp Parse(string text)
    {
        var (texts, publication, articles) = ("", "", new List<StampedArticle>());
        foreach (var line in text.Split('\n'))
        {
            var fields = ManifestRecord.Read(line);
            switch (fields[0])
            {
                case TextsRecord when fields.Length == 2:
                    texts = fields[1];
                    break;
                case PublicationRecord when fields.Length == 2:
                    publication = fields[1];
                    break;
                case ArticleRecord when fields.Length == 6 && Number(fields[4]) is { } place && Number(fields[5]) is { } length:
                    articles.Add(new StampedArticle(fields[1], fields[2], fields[3], place, length));
                    break;
                case EndRecord:
                    return new BuildStamp(texts, publication, articles);
                default:
                    return None;
            }
        }

        return None;
    }

    private static string Number(int number) => number.ToString(NumberFormatInfo.InvariantInfo);

    private static int? Number(string field) =>
        int.TryParse(field, NumberStyles.None, NumberFormatInfo.InvariantInfo, out var number) ? number : null;
}
