using System.Reflection;

namespace NewsContent.CompilerServices;

/// <summary>
/// Reads a packed article, whose format <see cref="PackedFormat"/> describes, in steps: most apps ask of most articles no more than what a
/// catalog orders and finds them by, which is in the literal alone, or what a front page shows.
/// </summary>
/// <param name="literal">The string that holds the packed article.</param>
/// <param name="start">Where it begins in the literal.</param>
/// <param name="length">Its length, in UTF-16 code units.</param>
/// <param name="assembly">The assembly of the generated code; null when it has no resources.</param>
/// <param name="catalog">Gives the catalog in which the article looks for those that it refers to; null when it refers to none.</param>
internal sealed class PackedArticleReader(string literal, int start, int length, Assembly? assembly, Func<ArticleCatalog>? catalog)
{
    // The place behind the first part, once that has been read, and the one behind the own text.
    private int _behindIdentity;
    private int _behindOwn = start + length;

    /// <summary>Gives the catalog in which the article looks for others, or null.</summary>
    public Func<ArticleCatalog>? Catalog => catalog;

    /// <summary>Reads what the article is found by; the state asks for the rest when it is first read.</summary>
    public ArticleState ReadState()
    {
        var numbers = Begin(out var own);
        var end = numbers.BeginPart(PackedPart.Identity);
        using var text = ReadTexts(ref numbers, own, out var path);
        var slug = ReadSlug(ref numbers, text);
        var published = ReadDay(ref numbers, numbers.Number(PackedWidths.PublishedDay));
        var publishedAt = ReadMoment(ref numbers, published);
        DateOnly? updated = null;
        DateTimeOffset? updatedAt = null;
        if (numbers.Flag())
        {
            var day = ReadDay(ref numbers, published.DayNumber + (long)numbers.Signed(PackedWidths.UpdatedDays));
            updated = day;
            updatedAt = ReadMoment(ref numbers, day);
        }

        var isHeldBack = numbers.Flag();
        var isDraft = isHeldBack && numbers.Flag();
        var embargo = isHeldBack ? ReadMoment(ref numbers, published) : null;
        var expires = isHeldBack ? ReadMoment(ref numbers, published) : null;
        var behindOwn = own + (long)numbers.Number(PackedWidths.OwnLength);
        if (behindOwn != start + length && (behindOwn > start + length || literal[(int)behindOwn] != PackedFormat.NameSeparator))
            numbers.Fail("its own text is not complete");
        numbers.EndPart(end);
        _behindOwn = (int)behindOwn;
        _behindIdentity = end;
        var translation = ReadTranslation();
        return new ArticleState(translation?.Slug ?? slug, published, this)
        {
            SourcePath = path,
            PublishedAt = publishedAt,
            Updated = updated,
            UpdatedAt = updatedAt,
            TranslatedInto = translation?.Language,
            Status = isDraft ? ArticleStatus.Draft : ArticleStatus.Published,
            Embargo = embargo,
            Expires = expires,
        };
    }

    /// <summary>Of a translation its language and its original’s slug; null of an original.</summary>
    private (string Language, string Slug)? ReadTranslation() =>
        _behindOwn == start + length ? null : PackedNameReader.FindTranslation(literal.AsSpan(_behindOwn, start + length - _behindOwn));

    /// <summary>For sections or quotations of a translation that keep a name of the original, its place there and their own.</summary>
    /// <param name="kind">Which of the two, as <see cref="PackedFormat"/> says.</param>
    public IReadOnlyList<(int Original, int Own)> ReadKept(char kind) =>
        _behindOwn == start + length ? [] : PackedNameReader.FindKept(literal.AsSpan(_behindOwn, start + length - _behindOwn), kind);

    /// <summary>Reads the names that are after the article.</summary>
    public ReferencesOfArticle ReadReferences() =>
        _behindOwn == start + length
            ? ReferencesOfArticle.None
            : PackedNameReader.Read(literal.AsSpan(_behindOwn + 1, start + length - _behindOwn - 1));

    /// <summary>Reads which pictures of the project the article names.</summary>
    public PackedPictureReader Pictures() => PackedPictureReader.Read(literal.AsSpan(_behindOwn, start + length - _behindOwn));

    /// <summary>Makes the references of the article's links.</summary>
    public PackedReferenceReader Links() => new(ReadReferences().Links, catalog);

    /// <summary>The article that a field names; null when there is no catalog with it.</summary>
    /// <param name="name">What the field says: a slug, or what else the build has found it by.</param>
    public ArticleReference? ReferenceOfField(string name)
    {
        if (catalog is null)
            return null;
        var slug = name;
        foreach (var mentioned in ReadReferences().Mentioned)
        {
            if (mentioned.Name == name)
                slug = mentioned.Slug;
        }

        return new ArticleReference(slug, () => catalog().Referenced(slug));
    }

    /// <summary>Reads the header alone.</summary>
    public HeaderContent ReadHeader()
    {
        var numbers = Begin(out var own);
        using var text = ReadTexts(ref numbers, own);
        return ReadHeader(ref numbers, text, out _);
    }

    /// <summary>Reads header and body.</summary>
    public (HeaderContent Header, BodyContent Body) ReadAll()
    {
        var numbers = Begin(out var own);
        using var text = ReadTexts(ref numbers, own);
        text.CheckFile();
        var header = ReadHeader(ref numbers, text, out var summaryStart);
        var passages = PackedPassageReader.Read(ref numbers, text, header.Summary ?? "", summaryStart);
        var body = PackedBodyReader.Read(ref numbers, text, passages, this);
        numbers.End();
        return (header, body);
    }

    /// <summary>The values of the fields that the article’s folder has, of an article whose first part has been read.</summary>
    public FieldReader ReadFields()
    {
        var (place, end) = (_behindOwn, start + length);
        while (place < end)
        {
            var next = literal.IndexOf(PackedFormat.NameSeparator, place + 1, end - place - 1);
            next = next < 0 ? end : next;
            if (place + 1 < next && literal[place + 1] == PackedFormat.Fields)
                return new FieldReader(literal, place + 2, next, this);
            place = next;
        }

        return new FieldReader(literal, end, end, this);
    }

    /// <param name="own">Where in the literal its own text begins.</param>
    private PackedNumberReader Begin(out int own)
    {
        var packed = literal.AsSpan(start, length);
        var end = packed.IndexOf(PackedFormat.OwnTextSeparator);
        if (packed.Length == 0 || packed[0] != PackedFormat.Version || end < 0)
            throw OtherVersion();

        own = start + end + 1;
        return new PackedNumberReader(packed[1..end]);
    }

    private InvalidOperationException OtherVersion()
    {
        var found = ShortText.Of(literal.Substring(start, Math.Min(length, 1)));
        return new InvalidOperationException(
            $"A generated article is packed in format '{found}', and this NewsContent assembly reads format '{PackedFormat.Version}'. "
                + PackedFormat.VersionsDiffer
        );
    }

    /// <summary>The texts of an article whose first part has been read, which is skipped.</summary>
    private PackedTextReader ReadTexts(ref PackedNumberReader numbers, int own)
    {
        numbers.BeginPart(PackedPart.Identity);
        var text = ReadTexts(ref numbers, own, out _);
        numbers.Place = _behindIdentity;
        return text;
    }

    private PackedTextReader ReadTexts(ref PackedNumberReader numbers, int own, out string sourcePath)
    {
        var ownLength = _behindOwn - own;
        if (!numbers.Flag())
        {
            var all = new PackedTextReader(literal, own, ownLength, null);
            sourcePath = all.Stretch(ref numbers);
            numbers.Path = sourcePath;
            return all;
        }

        // What names the file stands in the own text, which begins where the file's ends.
        var fileLength = numbers.Number(PackedWidths.FileLength);
        var checksum = numbers.Long(PackedWidths.FileChecksum);
        if (checksum > uint.MaxValue)
            numbers.Fail("{0} is no checksum", checksum);
        var ownText = new PackedTextReader(literal, own, ownLength, null);
        sourcePath = OwnStretch(ref numbers, ownText, fileLength);
        numbers.Path = sourcePath;
        return new PackedTextReader(literal, own, ownLength, new ArticleFileText(assembly, sourcePath, fileLength, (uint)checksum));
    }

    private static string OwnStretch(ref PackedNumberReader numbers, PackedTextReader own, int fileLength)
    {
        var place = numbers.Number(PackedWidths.StretchStart) - fileLength;
        if (place < 0)
            numbers.Fail("its name stands in its own file");
        return own.At(ref numbers, place, numbers.Number(PackedWidths.StretchLength));
    }

    private static string ReadSlug(ref PackedNumberReader numbers, PackedTextReader text)
    {
        var slug = string.Concat(text.Stretches(ref numbers, PackedWidths.SlugStretches));
        if (string.IsNullOrWhiteSpace(slug))
            numbers.Fail("the slug is missing");
        return slug;
    }

    private HeaderContent ReadHeader(ref PackedNumberReader numbers, PackedTextReader text, out int summaryStart)
    {
        var end = numbers.BeginPart(PackedPart.Header);
        text.BeginPart();
        var kicker = numbers.Flag() ? text.Passage(ref numbers, out _) : null;
        var header = new HeaderContent(text.RequiredPassage(ref numbers, "the headline")) { Kicker = kicker };
        summaryStart = 0;
        if (numbers.Flag())
            header.Summary = text.Passage(ref numbers, out summaryStart);
        header.Authors = ContentList.Own(text.Stretches(ref numbers, PackedWidths.HeaderList));
        header.Language = text.RequiredStretch(ref numbers, "the language");
        header.Location = text.OptionalStretch(ref numbers);
        header.Source = text.OptionalStretch(ref numbers);
        header.Tags = ContentList.Own(text.Stretches(ref numbers, PackedWidths.HeaderList));
        header.Image = ReadImage(ref numbers, text);
        text.CheckHeader(ref numbers);
        numbers.EndPart(end);
        PackedCreditsReader.Read(ref numbers, text, header);
        header.Form = ReadForm(ref numbers);
        if (_behindOwn != start + length)
            AddNames(ref numbers, header);
        return header;
    }

    private static ArticleForm? ReadForm(ref PackedNumberReader numbers)
    {
        if (!numbers.TryBeginPart(PackedPart.Form, out var end))
            return null;
        var form = numbers.Number(PackedWidths.Form);
        if (form > (int)ArticleForm.Interview)
            numbers.Fail("{0} is no form", form);
        numbers.EndPart(end);
        return (ArticleForm)form;
    }

    private Image? ReadImage(ref PackedNumberReader numbers, PackedTextReader text)
    {
        var source = text.OptionalStretch(ref numbers);
        var alt = text.OptionalStretch(ref numbers);
        var (caption, credit) = (text.OptionalStretch(ref numbers), text.OptionalStretch(ref numbers));
        if (source is null)
            return null;
        if (string.IsNullOrWhiteSpace(source))
            numbers.Fail("its picture has no name");
        return Pictures().Place(new Image(source, alt ?? "") { Caption = caption, Credit = credit });
    }

    private void AddNames(ref PackedNumberReader numbers, HeaderContent header)
    {
        var names = ReadReferences();
        if (names.Aliases.Count > 0)
            header.Aliases = ContentList.Own(names.Aliases.ToArray());
        if (names.Related.Count == 0)
            return;
        var maker = new PackedReferenceReader([], catalog);
        var related = new ArticleReference[names.Related.Count];
        for (var i = 0; i < related.Length; i++)
            related[i] = maker.Make(ref numbers, names.Related[i]);
        header.Related = ContentList.Own(related);
    }

    internal static DateOnly ReadDay(ref PackedNumberReader numbers, long dayNumber)
    {
        if (dayNumber < 0 || dayNumber > DateOnly.MaxValue.DayNumber)
            numbers.Fail("{0} is no day", dayNumber);
        return DateOnly.FromDayNumber((int)dayNumber);
    }

    private static DateTimeOffset? ReadMoment(ref PackedNumberReader numbers, DateOnly day)
    {
        if (!numbers.Flag())
            return null;
        var ticks = numbers.SignedLong(PackedWidths.MomentTicks);
        var minutes = numbers.Signed(PackedWidths.MomentMinutes);
        var midnight = day.ToDateTime(TimeOnly.MinValue).Ticks;
        var isDay = ticks >= -midnight && ticks <= DateTime.MaxValue.Ticks - midnight;
        var utc = isDay && minutes is >= -840 and <= 840 ? midnight + ticks - minutes * TimeSpan.TicksPerMinute : -1;
        if (utc < 0 || utc > DateTime.MaxValue.Ticks)
            numbers.Fail("{0} ticks and {1} minutes are no moment", ticks, minutes);
        return new DateTimeOffset(midnight + ticks, TimeSpan.FromMinutes(minutes));
    }
}
