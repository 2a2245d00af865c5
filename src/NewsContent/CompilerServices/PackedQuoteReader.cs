namespace NewsContent.CompilerServices;

/// <summary>Reads the speakers and quotations of a packed article, each with its place.</summary>
internal static class PackedQuoteReader
{
    /// <summary>Reads all quotations, those of the summary first.</summary>
    /// <param name="numbers">Read on.</param>
    /// <param name="text">Where the speakers' names are.</param>
    /// <param name="passages">Where the quotations' words are.</param>
    /// <param name="speakers">Who is quoted.</param>
    public static Quote[] Read(ref PackedNumberReader numbers, PackedTextReader text, PackedPassageReader passages, out Speaker[] speakers)
    {
        var end = numbers.BeginPart(PackedPart.Quotations);
        speakers = ReadSpeakers(ref numbers, text);
        var quotes = ReadQuotes(ref numbers, text, passages, speakers);
        numbers.EndPart(end);
        return quotes;
    }

    private static Speaker[] ReadSpeakers(ref PackedNumberReader numbers, PackedTextReader text)
    {
        var speakers = new Speaker[numbers.Count(PackedWidths.Speakers)];
        for (var i = 0; i < speakers.Length; i++)
        {
            var name = text.RequiredStretch(ref numbers, "a speaker's name");
            var role = text.OptionalStretch(ref numbers);
            var kind = numbers.Number(PackedWidths.SpeakerKind);
            if (kind > (int)SpeakerKind.Unnamed)
                numbers.Fail("{0} is no kind of speaker", kind);
            speakers[i] = new Speaker(name, role, (SpeakerKind)kind);
        }

        return speakers;
    }

    private static Quote[] ReadQuotes(
        ref PackedNumberReader numbers,
        PackedTextReader text,
        PackedPassageReader passages,
        Speaker[] speakers
    )
    {
        var quotes = new Quote[numbers.Count(PackedWidths.Quotes)];
        var (paragraphIndex, line, sectionIndex) = (-1, 0L, -1);
        for (var i = 0; i < quotes.Length; i++)
        {
            paragraphIndex = Paragraph(ref numbers, passages, paragraphIndex + (long)numbers.Number(PackedWidths.QuoteParagraph));
            var words = ReadWords(ref numbers, passages, paragraphIndex, out var first);
            var speaker = ReadSpeaker(ref numbers, speakers);
            line += numbers.Signed(PackedWidths.QuoteLine);
            if (line is < 0 or > int.MaxValue)
                numbers.Fail("{0} is no line", line);
            var attribution = ReadAttribution(ref numbers);
            while (sectionIndex + 1 < passages.Sections.Length && paragraphIndex >= passages.Sections[sectionIndex + 1].First)
                sectionIndex++;

            var cue = ReadCue(ref numbers, text, passages.Start(paragraphIndex));
            quotes[i] = new Quote(words, speaker, cue, (int)line, first.Start, first.Length)
            {
                SectionHeading = sectionIndex < 0 ? null : passages.Sections[sectionIndex].Heading,
                SectionIndex = sectionIndex < 0 ? null : sectionIndex,
                ParagraphIndex = paragraphIndex,
                Attribution = attribution,
            };
        }

        return quotes;
    }

    private static string ReadWords(
        ref PackedNumberReader numbers,
        PackedPassageReader passages,
        int paragraphIndex,
        out (int Start, int Length) first
    )
    {
        var words = ReadPiece(ref numbers, passages.Text(paragraphIndex), out first);
        if (!numbers.Flag())
            return words;

        var pieces = new List<string> { words };
        do
        {
            paragraphIndex = Paragraph(ref numbers, passages, paragraphIndex + (long)numbers.Number(PackedWidths.QuoteParagraphsOn));
            pieces.Add(ReadPiece(ref numbers, passages.Text(paragraphIndex), out _));
        } while (numbers.Flag());
        return string.Join('\n', pieces);
    }

    private static string ReadPiece(ref PackedNumberReader numbers, string text, out (int Start, int Length) place)
    {
        var start = numbers.Number(PackedWidths.QuoteStart);
        var length = numbers.Number(PackedWidths.QuoteLength);
        if (start > text.Length || length > text.Length - start)
            numbers.Fail("a piece of {0} at {1} is outside its paragraph of {2}", length, start, text.Length);
        place = (start, length);
        return text.Substring(start, length);
    }

    private static int Paragraph(ref PackedNumberReader numbers, PackedPassageReader passages, long index)
    {
        if (index >= passages.ParagraphCount)
            numbers.Fail("there is no paragraph {0} for a quotation", index);
        return (int)index;
    }

    /// <summary>Reads which of the speakers it is, or null.</summary>
    public static Speaker? ReadSpeaker(ref PackedNumberReader numbers, Speaker[] speakers)
    {
        var number = numbers.Number(PackedWidths.QuoteSpeaker);
        if (number > speakers.Length)
            numbers.Fail("there is no speaker {0}", number);
        return number == 0 ? null : speakers[number - 1];
    }

    private static QuoteAttribution? ReadAttribution(ref PackedNumberReader numbers)
    {
        var rule = numbers.Number(PackedWidths.AttributionRule) - 1;
        var confidence = numbers.Number(PackedWidths.AttributionConfidence);
        if (rule > (int)AttributionRule.RepeatedWords)
            numbers.Fail("there is no rule {0}", rule);
        if (confidence > (int)AttributionConfidence.Stated)
            numbers.Fail("{0} is no confidence", confidence);
        return rule < 0 ? null : new QuoteAttribution((AttributionRule)rule, (AttributionConfidence)confidence);
    }

    private static string? ReadCue(ref PackedNumberReader numbers, PackedTextReader text, int paragraphStart)
    {
        if (!numbers.Flag())
            return null;
        var start = paragraphStart + (long)numbers.Signed(PackedWidths.CueStart);
        var length = numbers.Number(PackedWidths.CueLength);
        if (start is < 0 or > int.MaxValue)
            numbers.Fail("{0} is no place", start);
        return text.At(ref numbers, (int)start, length);
    }
}
