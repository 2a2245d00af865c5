using NewsContent.CompilerServices;
using NewsContent.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Emission;

/// <summary>
/// Writes an article's content as the one string that the generated code holds of it. <see cref="PackedFormat"/> describes it, and the
/// NewsContent library reads it.
/// </summary>
internal sealed class PackedArticleWriter
{
    private readonly PackedNumberWriter _identity = new();
    private readonly PackedNumberWriter _header = new();
    private readonly PackedTextWriter _text;
    private readonly PackedPassageWriter _passages;
    private readonly string _file;
    private readonly bool _isBesideFile;

    // Where in the file the last of the strings that were told by their places ends.
    private int _end;

    private PackedArticleWriter(string file, bool isBesideFile, CancellationToken cancellation)
    {
        (_file, _isBesideFile) = (file, isBesideFile);
        _text = new PackedTextWriter(file, cancellation);
        _passages = new PackedPassageWriter(_text, isBesideFile);
    }

    /// <summary>The packed form of an article.</summary>
    public static string Write(ArticleSyntax article, string sourcePath, string slug, CancellationToken cancellation = default)
    {
        var writer = new PackedArticleWriter("", isBesideFile: false, cancellation);
        writer._identity.Flag(false);
        return writer.Write(article, writer._text.Add(sourcePath), sourcePath, slug);
    }

    /// <summary>The packed form of an article that is complete, whose text the app has beside the literal.</summary>
    public static string WriteBesideFile(
        ArticleSyntax article,
        string sourcePath,
        string slug,
        string text,
        CancellationToken cancellation = default
    )
    {
        var writer = new PackedArticleWriter(text, isBesideFile: true, cancellation);
        writer._identity.Flag(true);
        writer._identity.Number(text.Length, PackedWidths.FileLength);
        writer._identity.Number(StableHash.Of(text), PackedWidths.FileChecksum);

        // It stands in the literal, never in the file that it leads to.
        return writer.Write(article, writer._text.Add(sourcePath), sourcePath, slug);
    }

    private string Write(ArticleSyntax article, TextRange path, string sourcePath, string slug)
    {
        Stretch(_identity, path);
        WriteSlug(slug, path, sourcePath);
        WriteDates(article);
        WritePublication(article);
        _passages.WriteHeader(article, _header);
        WriteHeaderLines(article);
        var credits = WriteCredits(article);
        var form = WriteForm(article);
        WriteHeaderEnd();
        var body = new PackedNumberWriter();
        _passages.WriteBody(article, body);
        var quotations = new PackedNumberWriter();
        var quotes = new PackedQuoteWriter(quotations, _text, _passages);
        quotes.Write(article);
        var blocks = WriteBlocks(article, quotes);
        var inlines = WriteInlines(article);

        // Known only now, when every string has its place.
        _identity.Number(_text.OwnLength, PackedWidths.OwnLength);
        var table = new PackedNumberWriter();
        table.Part(PackedPart.Identity, _identity);
        table.Part(PackedPart.Header, _header);
        if (credits is not null)
            table.Part(PackedPart.Credits, credits);
        if (form is not null)
            table.Part(PackedPart.Form, form);
        table.Part(PackedPart.Body, body);
        table.Part(PackedPart.Quotations, quotations);
        if (blocks is not null)
            table.Part(PackedPart.Blocks, blocks);
        if (inlines is not null)
            table.Part(PackedPart.Inlines, inlines);
        return PackedFormat.Version + table.End() + PackedFormat.OwnTextSeparator + _text.Own + PackedNameWriter.OfAliases(article);
    }

    private PackedNumberWriter? WriteCredits(ArticleSyntax article)
    {
        if (!PackedCreditsWriter.IsNeeded(article))
            return null;
        var numbers = new PackedNumberWriter();
        new PackedCreditsWriter(numbers, (part, words) => Stretch(part, _text.Find(words))).Write(article);
        return numbers;
    }

    private static PackedNumberWriter? WriteForm(ArticleSyntax article)
    {
        if (article.HeaderValues.Text(HeaderFields.Form.Key) is not { } form)
            return null;
        var numbers = new PackedNumberWriter();
        numbers.Number(form == FormWords.Interview ? 1 : 0, PackedWidths.Form);
        return numbers;
    }

    private PackedNumberWriter? WriteBlocks(ArticleSyntax article, PackedQuoteWriter quotes)
    {
        if (!PackedBlockWriter.IsNeeded(article))
            return null;
        var numbers = new PackedNumberWriter();
        new PackedBlockWriter(numbers, _text, quotes).Write(article);
        return numbers;
    }

    private PackedNumberWriter? WriteInlines(ArticleSyntax article)
    {
        if (!PackedInlineWriter.IsNeeded(article))
            return null;
        var numbers = new PackedNumberWriter();
        new PackedInlineWriter(numbers, _text).Write(article);
        return numbers;
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
        _identity.Number(parts.Length, PackedWidths.SlugStretches);
        foreach (var part in parts)
            Stretch(_identity, part);
    }

    private void WriteDates(ArticleSyntax article)
    {
        var published = article.Date();
        _identity.Number(DayNumber(published), PackedWidths.PublishedDay);
        WriteMoment(published, published);
        _identity.Flag(article.Updated is not null);
        if (article.Updated is { } updated)
        {
            _identity.Signed(DayNumber(updated) - DayNumber(published), PackedWidths.UpdatedDays);
            WriteMoment(updated, updated);
        }
    }

    /// <summary>Nothing limits the publication of nearly every article.</summary>
    private void WritePublication(ArticleSyntax article)
    {
        var isDraft = article.HeaderValues.Text(HeaderFields.Status.Key) == PublicationWords.Draft;
        var embargo = article.HeaderValues.Date(HeaderFields.Embargo.Key);
        var expires = article.HeaderValues.Date(HeaderFields.Expires.Key);
        var isLimited = isDraft || embargo is not null || expires is not null;
        _identity.Flag(isLimited);
        if (!isLimited)
            return;
        _identity.Flag(isDraft);
        WriteMoment(embargo, article.Date());
        WriteMoment(expires, article.Date());
    }

    /// <summary>The rows of the table of header fields, in its order. What kinds of their own have is elsewhere.</summary>
    private void WriteHeaderLines(ArticleSyntax article)
    {
        foreach (var field in HeaderFields.All)
        {
            var value = field.Of(article);
            switch (field.Kind)
            {
                case HeaderValueKind.Language:
                    Stretch(_header, _text.Find(article.Language));
                    break;
                case HeaderValueKind.Text or HeaderValueKind.Picture or HeaderValueKind.AlternativeText:
                    Optional(value?.Text);
                    break;
                case HeaderValueKind.Names or HeaderValueKind.Texts:
                    List(value?.Texts ?? []);
                    break;
            }
        }
    }

    /// <summary>What a reader of the header alone can hold the file to.</summary>
    private void WriteHeaderEnd()
    {
        if (!_isBesideFile)
            return;
        var end = Math.Max(_end, _passages.HeaderEnd);
        _header.Number(end, PackedWidths.HeaderEnd);
        _header.Number(StableHash.Fold(StableHash.Of(_file, end)), PackedWidths.HeaderChecksum);
    }

    /// <param name="date">The date, of which only a moment is written.</param>
    /// <param name="day">The day from which it is counted.</param>
    private void WriteMoment(PublicationDate? date, PublicationDate day)
    {
        _identity.Flag(date?.At is not null);
        if (date?.At is not { } at)
            return;
        _identity.Signed(at.Ticks - new DateTime(day.Year, day.Month, day.Day).Ticks, PackedWidths.MomentTicks);
        _identity.Signed((long)at.Offset.TotalMinutes, PackedWidths.MomentMinutes);
    }

    private void List(IReadOnlyList<string> strings)
    {
        _header.Number(strings.Count, PackedWidths.HeaderList);
        foreach (var text in strings)
            Stretch(_header, _text.Find(text));
    }

    private void Optional(string? text)
    {
        _header.Flag(text is not null);
        if (text is not null)
            Stretch(_header, _text.Find(text));
    }

    private void Stretch(PackedNumberWriter part, TextRange range)
    {
        if (range.End <= _file.Length)
            _end = Math.Max(_end, range.End);
        part.Stretch(range.Start, range.Length);
    }

    private static long DayNumber(PublicationDate date) => new DateTime(date.Year, date.Month, date.Day).Ticks / TimeSpan.TicksPerDay;
}
