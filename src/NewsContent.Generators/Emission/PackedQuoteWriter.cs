using NewsContent.CompilerServices;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Emission;

/// <summary>Writes who is quoted in an article, and its quotations by their places in its passages.</summary>
internal sealed class PackedQuoteWriter(PackedNumberWriter numbers, PackedTextWriter text, PackedPassageWriter passages)
{
    private readonly List<SpeakerSyntax> _speakers = [];
    private readonly Dictionary<SpeakerSyntax, int> _speakerIndexes = [];
    private int _paragraphIndex = -1;
    private int _line;

    public void Write(ArticleSyntax article)
    {
        var quotes = article.SummaryQuotes.Concat(article.Quotes).ToList();
        foreach (var quote in quotes)
            Note(quote.Speaker);
        NoteSpeakers(article.LeadBlocks);
        foreach (var section in article.Sections)
            NoteSpeakers(section.Blocks);

        numbers.Number(_speakers.Count, PackedWidths.Speakers);
        foreach (var speaker in _speakers)
            WriteSpeaker(speaker);
        numbers.Number(quotes.Count, PackedWidths.Quotes);
        foreach (var quote in quotes)
            WriteQuote(quote);
    }

    /// <summary>How a speaker is named in the table: 0 for none, else 1 for the first.</summary>
    public int NumberOf(SpeakerSyntax? speaker) => speaker is null ? 0 : _speakerIndexes[speaker] + 1;

    private void NoteSpeakers(IReadOnlyList<BlockSyntax>? blocks)
    {
        foreach (var block in blocks ?? [])
        {
            switch (block)
            {
                case BlockQuotationSyntax quotation:
                    Note(quotation.Speaker);
                    NoteSpeakers(quotation.Blocks);
                    break;
                case ListSyntax list:
                    foreach (var item in list.Items)
                        NoteSpeakers(item);
                    break;
                case FootnoteSyntax footnote:
                    NoteSpeakers(footnote.Blocks);
                    break;
            }
        }
    }

    private void Note(SpeakerSyntax? speaker)
    {
        if (speaker is null || _speakerIndexes.ContainsKey(speaker))
            return;
        _speakerIndexes.Add(speaker, _speakers.Count);
        _speakers.Add(speaker);
    }

    private void WriteSpeaker(SpeakerSyntax speaker)
    {
        text.Stretch(numbers, speaker.Name);
        text.OptionalStretch(numbers, speaker.Role);
        numbers.Number((int)speaker.Kind, PackedWidths.SpeakerKind);
    }

    private void WriteQuote(QuoteSyntax quote)
    {
        numbers.Number(quote.ParagraphIndex - _paragraphIndex, PackedWidths.QuoteParagraph);
        WriteWords(quote.Pieces);
        numbers.Number(NumberOf(quote.Speaker), PackedWidths.QuoteSpeaker);
        numbers.Signed(quote.LineIndex + 1 - _line, PackedWidths.QuoteLine);
        numbers.Number((int)quote.Attribution.Rule + 1, PackedWidths.AttributionRule);
        numbers.Number((int)quote.Attribution.Confidence, PackedWidths.AttributionConfidence);
        WriteCue(quote);
        (_paragraphIndex, _line) = (quote.ParagraphIndex, quote.LineIndex + 1);
    }

    private void WriteWords(IReadOnlyList<QuotePieceSyntax> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i > 0)
                numbers.Flag(true);
            if (i > 0)
                numbers.Number(pieces[i].ParagraphIndex - pieces[i - 1].ParagraphIndex, PackedWidths.QuoteParagraphsOn);
            numbers.Number(pieces[i].Range.Start, PackedWidths.QuoteStart);
            numbers.Number(pieces[i].Range.Length, PackedWidths.QuoteLength);
        }

        numbers.Flag(false);
    }

    /// <summary>The cue's words, wherever they are: mostly in the same paragraph.</summary>
    private void WriteCue(QuoteSyntax quote)
    {
        numbers.Flag(quote.Cue is not null);
        if (quote.Cue is not { } cue)
            return;
        var start = passages.Start(quote.ParagraphIndex);
        var range = text.FindAfter(cue.Text, start);
        numbers.Signed(range.Start - start, PackedWidths.CueStart);
        numbers.Number(range.Length, PackedWidths.CueLength);
    }
}
