using NewsContent.CompilerServices;

namespace NewsContent.Build.Texts;

/// <summary>The texts in a file that an earlier build has written. Nothing that is noted of it is believed unchecked.</summary>
internal sealed class KeptTexts : IDisposable
{
    private readonly Stream? _file;
    private readonly Dictionary<string, StampedArticle> _articles = new(StringComparer.Ordinal);

    /// <param name="file">The file, which is closed with this object, or null.</param>
    /// <param name="articles">Where in the file each text is.</param>
    public KeptTexts(Stream? file, IReadOnlyList<StampedArticle> articles)
    {
        _file = file;
        foreach (var article in articles)
            _articles[article.Identity] = article;
    }

    /// <summary>An article's text; null when its file has changed since, or the text is not where it should be.</summary>
    public byte[]? Find(in StampedArticle article)
    {
        if (_file is null || !_articles.TryGetValue(article.Identity, out var known) || !article.IsUnchanged(known))
            return null;
        var head = TextsWriter.EntryHead(known.Identity, known.Length);
        return Bytes(known.Place - (long)head.Length, head.Length) is { } found && found.SequenceEqual(head)
            ? Bytes(known.Place, known.Length)
            : null;
    }

    public void Dispose() => _file?.Dispose();

    private byte[]? Bytes(long start, int count)
    {
        if (start < 0 || start + count > _file!.Length)
            return null;
        var bytes = new byte[count];
        _file.Position = start;
        for (var read = 0; read < count; )
        {
            var more = _file.Read(bytes, read, count - read);
            if (more == 0)
                return null;
            read += more;
        }

        return bytes;
    }
}
