using System.Reflection;

namespace NewsContent.CompilerServices;

/// <summary>
/// Reads a packed article, whose format <see cref="ArticleContent"/> describes, in steps: most apps ask of most articles no more
/// than what a catalog orders and finds them by, which stands in the literal alone, or what a front page shows.
/// </summary>
/// <param name="literal">The string that holds the packed article.</param>
/// <param name="start">Where it begins in the literal.</param>
/// <param name="length">Its length, in UTF-16 code units.</param>
/// <param name="assembly">The assembly of the generated code; null when it has no resources.</param>
internal sealed class PackedArticle(string literal, int start, int length, Assembly? assembly)
{
    public const string VersionsDiffer =
        "The NewsContent package and the generated code differ in version: rebuild the project that owns the article with the version of the package that it runs with.";

    private const char Version = '4';
    private const char Separator = '\u001F';

    // Where in the table the header begins; known when the beginning has been read.
    private int _header;

    /// <summary>Reads the beginning; the state asks for the rest when somebody asks it.</summary>
    public ArticleState ReadState()
    {
        var numbers = Begin(out var own);
        using var text = ReadTexts(ref numbers, own, out var path);
        var slug = ReadSlug(ref numbers, text);
        var published = ReadDay(ref numbers, numbers.Number(20));
        var publishedAt = ReadMoment(ref numbers, published);
        DateOnly? updated = null;
        DateTimeOffset? updatedAt = null;
        if (numbers.Flag())
        {
            var day = ReadDay(ref numbers, published.DayNumber + (long)numbers.Signed(6));
            updated = day;
            updatedAt = ReadMoment(ref numbers, day);
        }

        _header = numbers.Place;
        return new ArticleState(slug, published, this)
        {
            SourcePath = path,
            PublishedAt = publishedAt,
            Updated = updated,
            UpdatedAt = updatedAt,
        };
    }

    /// <summary>Reads the header alone.</summary>
    public ArticleHeader ReadHeader()
    {
        var numbers = Begin(out var own);
        using var text = ReadTexts(ref numbers, own, out _);
        numbers.Place = _header;
        return ReadHeader(ref numbers, text, out _);
    }

    /// <summary>Reads header and body.</summary>
    public (ArticleHeader Header, ArticleBody Body) ReadAll()
    {
        var numbers = Begin(out var own);
        using var text = ReadTexts(ref numbers, own, out _);
        text.CheckFile();
        numbers.Place = _header;
        var header = ReadHeader(ref numbers, text, out var summaryStart);
        var passages = PackedPassages.Read(ref numbers, text, header.Summary ?? "", summaryStart);
        var body = PackedQuotes.Read(ref numbers, text, passages);
        if (numbers.Number(6) != start + length - own)
            numbers.Fail("its own text is not complete");
        numbers.End();
        return (header, body);
    }

    /// <param name="own">Where in the literal its own text begins.</param>
    private PackedNumbers Begin(out int own)
    {
        var packed = literal.AsSpan(start, length);
        var end = packed.IndexOf(Separator);
        if (packed.Length == 0 || packed[0] != Version || end < 0)
        {
            var found = packed.Length == 0 ? "" : packed[..1].ToString();
            throw new InvalidOperationException(
                $"A generated article is packed in format '{Excerpt.Of(found)}', and this NewsContent assembly reads format '{Version}'. {VersionsDiffer}"
            );
        }

        own = start + end + 1;
        return new PackedNumbers(packed[1..end]);
    }

    private PackedText ReadTexts(ref PackedNumbers numbers, int own, out string sourcePath)
    {
        var ownLength = start + length - own;
        if (!numbers.Flag())
        {
            var all = new PackedText(literal, own, ownLength, null);
            sourcePath = all.Stretch(ref numbers);
            numbers.Path = sourcePath;
            return all;
        }

        // What names the file stands in the own text, which begins where the file's ends.
        var fileLength = numbers.Number(13);
        var checksum = numbers.Long(32);
        if (checksum > uint.MaxValue)
            numbers.Fail($"{checksum} is no checksum");
        var ownText = new PackedText(literal, own, ownLength, null);
        var name = numbers.Flag() ? OwnStretch(ref numbers, ownText, fileLength) : null;
        sourcePath = OwnStretch(ref numbers, ownText, fileLength);
        numbers.Path = sourcePath;
        return new PackedText(
            literal,
            own,
            ownLength,
            new ArticleResource(assembly, name ?? sourcePath, sourcePath, fileLength, (uint)checksum)
        );
    }

    private static string OwnStretch(ref PackedNumbers numbers, PackedText own, int fileLength)
    {
        var place = numbers.Number(12) - fileLength;
        if (place < 0)
            numbers.Fail("its name stands in its own file");
        return own.At(ref numbers, place, numbers.Number(5));
    }

    private static string ReadSlug(ref PackedNumbers numbers, PackedText text)
    {
        var slug = string.Concat(text.Stretches(ref numbers, 1));
        if (string.IsNullOrWhiteSpace(slug))
            numbers.Fail("the slug is missing");
        return slug;
    }

    private static ArticleHeader ReadHeader(ref PackedNumbers numbers, PackedText text, out int summaryStart)
    {
        var kicker = numbers.Flag() ? text.Passage(ref numbers, out _) : null;
        var header = new ArticleHeader(text.RequiredPassage(ref numbers, "the headline")) { Kicker = kicker };
        summaryStart = 0;
        if (numbers.Flag())
            header.Summary = text.Passage(ref numbers, out summaryStart);
        header.Language = text.RequiredStretch(ref numbers, "the language");
        header.Location = text.OptionalStretch(ref numbers);
        header.Source = text.OptionalStretch(ref numbers);
        header.Authors = ContentList.Own(text.Stretches(ref numbers, 2));
        header.Tags = ContentList.Own(text.Stretches(ref numbers, 2));
        text.CheckHeader(ref numbers);
        return header;
    }

    private static DateOnly ReadDay(ref PackedNumbers numbers, long dayNumber)
    {
        if (dayNumber < 0 || dayNumber > DateOnly.MaxValue.DayNumber)
            numbers.Fail($"{dayNumber} is no day");
        return DateOnly.FromDayNumber((int)dayNumber);
    }

    private static DateTimeOffset? ReadMoment(ref PackedNumbers numbers, DateOnly day)
    {
        if (!numbers.Flag())
            return null;
        var ticks = numbers.SignedLong(20);
        var minutes = numbers.Signed(6);
        var midnight = day.ToDateTime(TimeOnly.MinValue).Ticks;
        var isDay = ticks >= -midnight && ticks <= DateTime.MaxValue.Ticks - midnight;
        var utc = isDay && minutes is >= -840 and <= 840 ? midnight + ticks - minutes * TimeSpan.TicksPerMinute : -1;
        if (utc < 0 || utc > DateTime.MaxValue.Ticks)
            numbers.Fail($"{ticks} ticks and {minutes} minutes are no moment");
        return new DateTimeOffset(midnight + ticks, TimeSpan.FromMinutes(minutes));
    }
}
