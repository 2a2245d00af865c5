namespace NewsContent.CompilerServices;

/// <summary>Reads a packed article; <see cref="ArticleContent"/> describes the format.</summary>
internal static class PackedArticle
{
    public const string Version = "2";

    public const string VersionsDiffer =
        "The NewsContent package and the generated code differ in version: rebuild the project that owns the article with the version of the package that it runs with.";

    public static Article Read(string packed)
    {
        var fields = new PackedFields(packed);
        var version = fields.Next();
        if (!version.SequenceEqual(Version))
        {
            throw new InvalidOperationException(
                $"A generated article is packed in format '{Excerpt.Of(version.ToString())}', and this NewsContent assembly reads format '{Version}'. {VersionsDiffer}");
        }

        var slug = fields.Required("the slug");
        fields.Slug = slug;
        var sourcePath = fields.Text();
        var kicker = fields.Optional();
        var headline = fields.Required("the headline");
        var summary = fields.Optional();
        var published = fields.Date();
        var publishedAt = fields.OptionalMoment();
        var updated = fields.OptionalDate();
        var updatedAt = fields.OptionalMoment();
        var language = fields.Required("the language");
        var location = fields.Optional();
        var source = fields.Optional();
        var authors = fields.Texts();
        var tags = fields.Texts();
        var body = ReadBody(ref fields, summary);
        fields.End();

        return new Article(headline, published, slug, body)
        {
            SourcePath = sourcePath,
            Kicker = kicker,
            Summary = summary,
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

    private static ArticleBody ReadBody(ref PackedFields fields, string? summary)
    {
        var speakers = ReadSpeakers(ref fields);
        var texts = fields.Texts();
        var sections = ReadSections(ref fields, texts.Count);
        var quotes = ReadQuotes(ref fields, summary, texts, sections, speakers);

        // The quotations are in reading order: each paragraph takes its own off the front.
        var summaryQuotes = TakeQuotes(ref quotes, -1);
        var paragraphs = new Paragraph[texts.Count];
        for (var i = 0; i < paragraphs.Length; i++)
            paragraphs[i] = new Paragraph(texts[i], TakeQuotes(ref quotes, i));

        var leadCount = sections.Length == 0 ? paragraphs.Length : sections[0].First;
        return new ArticleBody(
            ContentList.Own(paragraphs[..leadCount]),
            ContentList.Own(Array.ConvertAll(sections, section => new Section(section.Heading, ContentList.Own(paragraphs[section.First..section.End])))),
            summaryQuotes);
    }

    private static ContentList<Quote> TakeQuotes(ref ReadOnlySpan<Quote> quotes, int paragraphIndex)
    {
        var count = 0;
        while (count < quotes.Length && quotes[count].ParagraphIndex == paragraphIndex)
            count++;
        var taken = ContentList.Own(quotes[..count].ToArray());
        quotes = quotes[count..];
        return taken;
    }

    private static Speaker[] ReadSpeakers(ref PackedFields fields)
    {
        var speakers = new Speaker[fields.Count()];
        for (var i = 0; i < speakers.Length; i++)
        {
            var name = fields.Required("a speaker's name");
            var role = fields.Optional();
            var kind = fields.Integer();
            if (kind is < (int)SpeakerKind.Person or > (int)SpeakerKind.Unnamed)
                fields.Fail($"{kind} is no kind of speaker");
            speakers[i] = new Speaker(name, role, (SpeakerKind)kind);
        }

        return speakers;
    }

    private static SectionRange[] ReadSections(ref PackedFields fields, int paragraphCount)
    {
        var sections = new SectionRange[fields.Count()];
        for (var i = 0; i < sections.Length; i++)
        {
            var heading = fields.Required("a section's heading");
            var first = fields.Integer();
            if (i == 0 ? first < 0 || first > paragraphCount : first != sections[i - 1].End)
                fields.Fail($"a section cannot begin at paragraph {first}");
            var count = fields.Integer();
            if (count < 0 || count > paragraphCount - first)
                fields.Fail($"a section cannot have {count} paragraphs here");
            sections[i] = new SectionRange(heading, first, first + count);
        }

        if (sections.Length > 0 && sections[^1].End != paragraphCount)
            fields.Fail("the last section does not end with the body");
        return sections;
    }

    private static ReadOnlySpan<Quote> ReadQuotes(
        ref PackedFields fields, string? summary, ContentList<string> texts, SectionRange[] sections, Speaker[] speakers)
    {
        var quotes = new Quote[fields.Count()];
        var sectionIndex = -1;
        for (var i = 0; i < quotes.Length; i++)
        {
            var integers = fields.Next();
            var paragraphIndex = fields.TakeInteger(ref integers);
            var speakerIndex = fields.TakeInteger(ref integers);
            var line = fields.TakeInteger(ref integers);
            var attribution = ReadAttribution(ref fields, ref integers);
            if (paragraphIndex < -1 || paragraphIndex >= texts.Count)
                fields.Fail($"there is no paragraph {paragraphIndex} for a quotation");
            if (i > 0 && paragraphIndex < quotes[i - 1].ParagraphIndex)
                fields.Fail("the quotations are not in reading order");
            if (speakerIndex < -1 || speakerIndex >= speakers.Length)
                fields.Fail($"there is no speaker {speakerIndex}");
            if (line < 0)
                fields.Fail($"{line} is no line");

            while (sectionIndex + 1 < sections.Length && paragraphIndex >= sections[sectionIndex + 1].First)
                sectionIndex++;
            var text = ReadText(ref fields, integers, summary, texts);
            var speaker = speakerIndex < 0 ? null : speakers[speakerIndex];
            quotes[i] = new Quote(text, speaker, fields.Optional(), line)
            {
                SectionHeading = sectionIndex < 0 ? null : sections[sectionIndex].Heading,
                SectionIndex = sectionIndex < 0 ? null : sectionIndex,
                ParagraphIndex = paragraphIndex,
                Attribution = attribution,
            };
        }

        return quotes;
    }

    private static QuoteAttribution? ReadAttribution(ref PackedFields fields, ref ReadOnlySpan<char> integers)
    {
        var rule = fields.TakeInteger(ref integers);
        var confidence = fields.TakeInteger(ref integers);
        if (rule is < -1 or > (int)AttributionRule.RepeatedWords)
            fields.Fail($"there is no rule {rule}");
        if (confidence is < (int)AttributionConfidence.None or > (int)AttributionConfidence.Stated)
            fields.Fail($"{confidence} is no confidence");
        return rule < 0 ? null : new QuoteAttribution((AttributionRule)rule, (AttributionConfidence)confidence);
    }

    private static string ReadText(ref PackedFields fields, ReadOnlySpan<char> integers, string? summary, ContentList<string> texts)
    {
        var first = ReadPiece(ref fields, ref integers, summary, texts);
        if (integers.IsEmpty)
            return first;
        var pieces = new List<string> { first };
        while (!integers.IsEmpty)
            pieces.Add(ReadPiece(ref fields, ref integers, summary, texts));
        return string.Join('\n', pieces);
    }

    private static string ReadPiece(ref PackedFields fields, ref ReadOnlySpan<char> integers, string? summary, ContentList<string> texts)
    {
        var paragraphIndex = fields.TakeInteger(ref integers);
        var start = fields.TakeInteger(ref integers);
        var length = fields.TakeInteger(ref integers);
        if (paragraphIndex < -1 || paragraphIndex >= texts.Count)
            fields.Fail($"there is no paragraph {paragraphIndex} for a piece of a quotation");
        var text = paragraphIndex < 0 ? summary ?? "" : texts[paragraphIndex];
        if (start < 0 || start > text.Length || length < 0 || length > text.Length - start)
            fields.Fail($"a piece of {length} at {start} is outside its paragraph of {text.Length}");
        return text.Substring(start, length);
    }

    private readonly record struct SectionRange(string Heading, int First, int End);
}
