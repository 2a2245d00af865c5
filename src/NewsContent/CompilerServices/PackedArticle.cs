using System.Reflection;

namespace NewsContent.CompilerServices;

/// <summary>Reads a packed article; <see cref="ArticleContent"/> describes the format.</summary>
internal static class PackedArticle
{
    public const string VersionsDiffer =
        "The NewsContent package and the generated code differ in version: rebuild the project that owns the article with the version of the package that it runs with.";

    private const char Version = '3';
    private const char Separator = '\u001F';

    public static ArticleState Read(ReadOnlySpan<char> packed, Assembly? assembly)
    {
        var end = packed.IndexOf(Separator);
        if (packed.Length == 0 || packed[0] != Version || end < 0)
        {
            var found = packed.Length == 0 ? "" : packed[..1].ToString();
            throw new InvalidOperationException(
                $"A generated article is packed in format '{Excerpt.Of(found)}', and this NewsContent assembly reads format '{Version}'. {VersionsDiffer}");
        }

        var numbers = new PackedNumbers(packed[1..end]);
        var own = packed[(end + 1)..].ToString();
        var text = ReadTexts(ref numbers, own, assembly, out var sourcePath);
        var slug = ReadSlug(ref numbers, text);
        var kicker = numbers.Flag() ? text.Passage(ref numbers, out _) : null;
        var headline = text.RequiredPassage(ref numbers, "the headline");
        var (summary, summaryStart) = ("", 0);
        var hasSummary = numbers.Flag();
        if (hasSummary)
            summary = text.Passage(ref numbers, out summaryStart);
        var passages = PackedPassages.Read(ref numbers, text, summary, summaryStart);

        var published = ReadDay(ref numbers, numbers.Number(20));
        var publishedAt = ReadMoment(ref numbers, published);
        DateOnly? updated = numbers.Flag() ? ReadDay(ref numbers, published.DayNumber + (long)numbers.Signed(6)) : null;
        var updatedAt = updated is { } day ? ReadMoment(ref numbers, day) : null;
        var language = text.RequiredStretch(ref numbers, "the language");
        var location = text.OptionalStretch(ref numbers);
        var source = text.OptionalStretch(ref numbers);
        var authors = ContentList.Own(text.Stretches(ref numbers, 2));
        var tags = ContentList.Own(text.Stretches(ref numbers, 2));
        var body = PackedQuotes.Read(ref numbers, text, passages);
        if (numbers.Number(6) != own.Length)
            numbers.Fail("its own text is not complete");
        numbers.End();

        return new ArticleState(headline, published, slug, body)
        {
            SourcePath = sourcePath,
            Kicker = kicker,
            Summary = hasSummary ? summary : null,
            PublishedAt = publishedAt,
            Updated = updated,
            UpdatedAt = updatedAt,
            Language = language,
            Location = location,
            Source = source,
            Authors = authors,
            Tags = tags,
        };
    }

    private static PackedText ReadTexts(ref PackedNumbers numbers, string own, Assembly? assembly, out string sourcePath)
    {
        if (!numbers.Flag())
        {
            var all = new PackedText("", own);
            sourcePath = all.Stretch(ref numbers);
            numbers.Path = sourcePath;
            return all;
        }

        // What names the file stands in the own text, which begins where the file's ends.
        var length = numbers.Number(13);
        var checksum = numbers.Long(32);
        if (checksum > uint.MaxValue)
            numbers.Fail($"{checksum} is no checksum");
        var name = numbers.Flag() ? OwnStretch(ref numbers, own, length) : null;
        sourcePath = OwnStretch(ref numbers, own, length);
        numbers.Path = sourcePath;
        return new PackedText(ArticleResource.Read(assembly, name ?? sourcePath, sourcePath, length, (uint)checksum), own);
    }

    private static string OwnStretch(ref PackedNumbers numbers, string own, int fileLength)
    {
        var start = numbers.Number(12) - fileLength;
        if (start < 0)
            numbers.Fail("its name stands in its own file");
        return new PackedText("", own).At(ref numbers, start, numbers.Number(5));
    }

    private static string ReadSlug(ref PackedNumbers numbers, PackedText text)
    {
        var slug = string.Concat(text.Stretches(ref numbers, 1));
        if (string.IsNullOrWhiteSpace(slug))
            numbers.Fail("the slug is missing");
        return slug;
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
