using NewsContent.Text;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Emission;

/// <summary>
/// Writes an article's content as the one string that the generated code holds of it. The form is defined at
/// <c>ArticleContent</c> in the NewsContent library, which reads it; the two change together.
/// </summary>
internal sealed class PackedArticleWriter
{
    /// <summary>UNIT SEPARATOR, a control character and so forbidden in every article.</summary>
    private const char Separator = '\u001F';

    private const string Version = "4";

    private readonly PackedNumbers _numbers = new();
    private readonly PackedText _text;
    private readonly PackedPassages _passages;
    private readonly string _file;
    private readonly bool _isBesideFile;

    // Where in the file the last of the strings that were told by their places ends.
    private int _end;

    private PackedArticleWriter(string file, bool isBesideFile, CancellationToken cancellation)
    {
        (_file, _isBesideFile) = (file, isBesideFile);
        _text = new PackedText(file, cancellation);
        _passages = new PackedPassages(_numbers, _text, isBesideFile);
    }

    /// <summary>The packed form of an article.</summary>
    public static string Write(ArticleSyntax article, string sourcePath, string slug, CancellationToken cancellation = default)
    {
        var writer = new PackedArticleWriter("", isBesideFile: false, cancellation);
        writer._numbers.Flag(false);
        return writer.Write(article, writer._text.Add(sourcePath), sourcePath, slug);
    }

    /// <summary>The packed form of an article that is complete, whose text the app has beside the literal.</summary>
    public static string WriteBesideFile(
        ArticleSyntax article,
        string sourcePath,
        string slug,
        string text,
        string resourceName,
        CancellationToken cancellation = default
    )
    {
        var writer = new PackedArticleWriter(text, isBesideFile: true, cancellation);
        writer._numbers.Flag(true);
        writer._numbers.Number(text.Length, 13);
        writer._numbers.Number(StableHash.Of(text), 32);

        // Both stand in the literal, never in the file that they lead to.
        var path = writer._text.Add(sourcePath);
        writer._numbers.Flag(resourceName != sourcePath);
        if (resourceName != sourcePath)
            writer.Stretch(writer._text.Add(resourceName));
        return writer.Write(article, path, sourcePath, slug);
    }

    private string Write(ArticleSyntax article, TextRange path, string sourcePath, string slug)
    {
        Stretch(path);
        WriteSlug(slug, path, sourcePath);
        WriteDates(article);
        _passages.WriteHeader(article);
        WriteHeaderLines(article);
        WriteHeaderEnd();
        _passages.WriteBody(article);
        new PackedQuotes(_numbers, _text, _passages).Write(article);

        // Known only now, when every string has its place.
        _numbers.Number(_text.OwnLength, 6);
        return Version + _numbers.End() + Separator + _text.Own;
    }

    /// <summary>Mostly a part of the path; with a date in the file's name its folder and what follows the date.</summary>
    private void WriteSlug(string slug, TextRange path, string sourcePath)
    {
        var whole = sourcePath.IndexOf(slug, StringComparison.Ordinal);
        var name = slug.Substring(slug.LastIndexOf('/') + 1);
        var folder = slug.Substring(0, slug.Length - name.Length);
        var (folderStart, nameStart) = (
            sourcePath.IndexOf(folder, StringComparison.Ordinal),
            sourcePath.LastIndexOf(name, StringComparison.Ordinal)
        );
        TextRange[] parts =
            whole >= 0 ? [TextRange.At(path.Start + whole, slug.Length)]
            : folder.Length > 0 && folderStart >= 0 && nameStart >= 0
                ? [TextRange.At(path.Start + folderStart, folder.Length), TextRange.At(path.Start + nameStart, name.Length)]
            : [_text.Find(slug)];
        _numbers.Number(parts.Length, 1);
        foreach (var part in parts)
            Stretch(part);
    }

    private void WriteDates(ArticleSyntax article)
    {
        var published = article.Date();
        _numbers.Number(DayNumber(published), 20);
        WriteMoment(published);
        _numbers.Flag(article.Updated is not null);
        if (article.Updated is { } updated)
        {
            _numbers.Signed(DayNumber(updated) - DayNumber(published), 6);
            WriteMoment(updated);
        }
    }

    private void WriteHeaderLines(ArticleSyntax article)
    {
        Stretch(_text.Find(article.Language));
        Optional(article.Location);
        Optional(article.Source);
        List(article.Authors);
        List(article.Tags);
    }

    /// <summary>What a reader of the header alone can hold the file to.</summary>
    private void WriteHeaderEnd()
    {
        if (!_isBesideFile)
            return;
        var end = Math.Max(_end, _passages.HeaderEnd);
        var checksum = StableHash.Of(_file.AsSpan(0, end));
        _numbers.Number(end, 8);
        _numbers.Number((checksum >> 16) ^ (checksum & 0xFFFF), 16);
    }

    private void WriteMoment(PublicationDate date)
    {
        _numbers.Flag(date.At is not null);
        if (date.At is not { } at)
            return;
        _numbers.Signed(at.Ticks - new DateTime(date.Year, date.Month, date.Day).Ticks, 20);
        _numbers.Signed((long)at.Offset.TotalMinutes, 6);
    }

    private void List(IReadOnlyList<string> strings)
    {
        _numbers.Number(strings.Count, 2);
        foreach (var text in strings)
            Stretch(_text.Find(text));
    }

    private void Optional(string? text)
    {
        _numbers.Flag(text is not null);
        if (text is not null)
            Stretch(_text.Find(text));
    }

    private void Stretch(TextRange range)
    {
        if (range.End <= _file.Length)
            _end = Math.Max(_end, range.End);
        _numbers.Stretch(range);
    }

    private static long DayNumber(PublicationDate date) => new DateTime(date.Year, date.Month, date.Day).Ticks / TimeSpan.TicksPerDay;
}
