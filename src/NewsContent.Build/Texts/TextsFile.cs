using System.Globalization;
using NewsContent.Build.Files;
using NewsContent.CompilerServices;

namespace NewsContent.Build.Texts;

/// <summary>
/// The file with the texts of all articles, which the compiler embeds. Of articles whose files have not changed the texts come from the
/// file itself, as the last build has written it: no other file is opened.
/// </summary>
/// <param name="path">Where it stands.</param>
internal sealed class TextsFile(string path)
{
    /// <summary>Brings the file up to date.</summary>
    /// <param name="articles">The articles as they are now, each path once.</param>
    /// <param name="last">What the last build has left.</param>
    /// <returns>What this build leaves.</returns>
    /// <exception cref="IOException">An article cannot be read, or the file cannot be written.</exception>
    /// <exception cref="OverflowException">The texts are together too large for a resource.</exception>
    public BuildStamp Update(IReadOnlyList<StampedArticle> articles, BuildStamp last)
    {
        var isKept = last.Texts.Length > 0 && File.Exists(path) && StampOf(path) == last.Texts;
        if (isKept && articles.Count == last.Articles.Count && articles.Zip(last.Articles, IsUnchanged).All(static same => same))
            return last;

        var (stamp, placed) = ("", new List<StampedArticle>(articles.Count));
        WholeFile.Write(path, beside =>
        {
            using (var written = File.Create(beside))
            using (var kept = isKept ? File.OpenRead(path) : null)
                Write(written, articles, new KeptTexts(kept, isKept ? last.Articles : []), placed);
            stamp = StampOf(beside);
        });
        return new BuildStamp(stamp, placed);
    }

    private static void Write(Stream written, IReadOnlyList<StampedArticle> articles, KeptTexts kept, List<StampedArticle> placed)
    {
        var texts = new TextsWriter(written, articles.Count);
        foreach (var article in articles)
        {
            var text = kept.Find(article) ?? File.ReadAllBytes(article.FullPath);
            placed.Add(article with { Place = texts.Add(article.Identity, text), Length = text.Length });
        }

        texts.End();
    }

    private static bool IsUnchanged(StampedArticle article, StampedArticle before) => article.IsUnchanged(before);

    /// <summary>
    /// Taken before the file gets its name: when two builds write it at the same time, what one has noted of it does not fit what the
    /// other has written, and the next build reads every article.
    /// </summary>
    private static string StampOf(string file)
    {
        var status = new FileInfo(file);
        return string.Format(NumberFormatInfo.InvariantInfo, "{0} {1}", status.Length, status.LastWriteTimeUtc.Ticks);
    }

    /// <summary>The texts that the last build has written.</summary>
    private sealed class KeptTexts(Stream? file, IReadOnlyList<StampedArticle> articles)
    {
        private readonly Dictionary<string, StampedArticle> _articles = articles.ToDictionary(
            static article => article.Identity,
            StringComparer.Ordinal
        );

        /// <summary>An article's text; null when its file has changed since.</summary>
        public byte[]? Find(in StampedArticle article)
        {
            if (file is null || !_articles.TryGetValue(article.Identity, out var known) || !article.IsUnchanged(known))
                return null;
            var text = new byte[known.Length];
            file.Position = known.Place;
            for (var read = 0; read < text.Length; )
            {
                var more = file.Read(text, read, text.Length - read);
                if (more == 0)
                    return null;
                read += more;
            }

            return text;
        }
    }
}
