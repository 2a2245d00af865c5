using System.Globalization;
using System.Text;
using NewsContent.Build.Files;
using NewsContent.CompilerServices;
using NewsContent.Text.Header;

namespace NewsContent.Build.Texts;

/// <summary>
/// The file with the texts of all articles, which the compiler embeds. Of articles whose files have not changed the texts come from the
/// file itself, as the last build has written it: no other file is opened.
/// </summary>
/// <param name="path">Where it is.</param>
/// <param name="publication">
/// Which articles the build leaves out: a text that could be one of them stands not here, but where the generator decides.
/// </param>
internal sealed class TextsFile(string path, PublicationRule publication)
{
    /// <summary>Brings the file up to date. An article that cannot be read is left out, and the reader has noted it.</summary>
    /// <param name="articles">The articles as they are now, each path once.</param>
    /// <param name="last">What the last build has left.</param>
    /// <param name="reader">Reads the articles that have changed.</param>
    /// <returns>What this build leaves.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="OverflowException">The texts are together too large for a resource.</exception>
    public BuildStamp Update(IReadOnlyList<StampedArticle> articles, BuildStamp last, ArticleFileReader reader)
    {
        // Under another rule another text may belong here.
        if (last.Publication != Publication)
            last = BuildStamp.None;
        if (IsOf(last) && articles.Count == last.Articles.Count && articles.Zip(last.Articles, IsUnchanged).All(static same => same))
            return last;

        var (stamp, placed) = ("", new List<StampedArticle>(articles.Count));
        WholeFile.Write(path, beside =>
        {
            using (var written = File.Create(beside))
            using (var kept = Kept(last))
                Write(written, articles, kept, reader, placed);
            stamp = StampOf(beside);
        });
        return new BuildStamp(stamp, Publication, placed);
    }

    /// <summary>The files of articles that have another text than this file has of them, or are gone.</summary>
    /// <param name="stamp">What the build has left that wrote this file.</param>
    public IReadOnlyList<string> Outdated(BuildStamp stamp)
    {
        using var kept = Kept(stamp);
        return [.. stamp.Articles.Where(article => !IsUpToDate(article, kept)).Select(static article => article.FullPath)];
    }

    private static bool IsUpToDate(in StampedArticle article, KeptTexts kept)
    {
        if (FileStatus.Of(article.FullPath) is not { IsRegular: true } status)
            return false;
        return status.Stamp == article.Stamp
            || (kept.Find(article) is { } text && new ArticleFileReader().Read(article.FullPath) is { } now && now.SequenceEqual(text));
    }

    private string Publication => publication == PublicationRule.Everything ? "" : publication.ToString();

    private void Write(
        Stream written,
        IReadOnlyList<StampedArticle> articles,
        KeptTexts kept,
        ArticleFileReader reader,
        List<StampedArticle> placed
    )
    {
        var texts = new TextsWriter(written, articles.Count);
        foreach (var article in articles)
        {
            if ((kept.Find(article) ?? reader.Read(article.FullPath)) is not { } text)
                continue;
            placed.Add(
                publication.IsKeptApart(Decoded(text))
                    ? article
                    : article with
                    {
                        Place = texts.Add(article.Identity, text),
                        Length = text.Length,
                    }
            );
        }

        texts.End();
    }

    /// <summary>As the compiler reads it: by its byte order mark, else as UTF-8.</summary>
    private static string Decoded(byte[] text)
    {
        using var reader = new StreamReader(new MemoryStream(text), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static bool IsUnchanged(StampedArticle article, StampedArticle before) => article.IsUnchanged(before);

    /// <summary>
    /// The texts that the last build has written. The file is opened before its stamp is compared: another build can put its own in
    /// the place at any time, and what is open then stays the file that the stamp speaks of.
    /// </summary>
    private KeptTexts Kept(BuildStamp last)
    {
        if (last.Texts.Length == 0)
            return new KeptTexts(null, []);
        Stream? file = null;
        try
        {
            file = File.OpenRead(path);
            if (IsOf(last))
                return new KeptTexts(file, last.Articles);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // There is no such file any more, or not for this build: every article is read.
        }

        file?.Dispose();
        return new KeptTexts(null, []);
    }

    private bool IsOf(BuildStamp last) => last.Texts.Length > 0 && StampOf(path) == last.Texts;

    /// <summary>
    /// Taken before the file gets its name: when two builds write it at the same time, what one has noted of it does not fit what the
    /// other has written, and the next build reads every article. Empty when there is no such file.
    /// </summary>
    private static string StampOf(string file)
    {
        var status = new FileInfo(file);
        return status.Exists ? string.Format(NumberFormatInfo.InvariantInfo, "{0} {1}", status.Length, status.LastWriteTimeUtc.Ticks) : "";
    }
}
