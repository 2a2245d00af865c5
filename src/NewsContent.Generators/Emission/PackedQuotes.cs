using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Emission;

/// <summary>Writes who is quoted in an article, and its quotations by their places in its passages.</summary>
internal sealed class PackedQuotes(PackedNumbers numbers, PackedText text, PackedPassages passages)
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

        numbers.Number(_speakers.Count, 3);
        foreach (var speaker in _speakers)
            WriteSpeaker(speaker);
        numbers.Number(quotes.Count, 4);
        foreach (var quote in quotes)
            WriteQuote(quote);
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
        numbers.Stretch(text.Find(speaker.Name));
        numbers.Flag(speaker.Role is not null);
        if (speaker.Role is not null)
            numbers.Stretch(text.Find(speaker.Role));
        numbers.Number((int)speaker.Kind, 2);
    }

    private void WriteQuote(QuoteSyntax quote)
    {
        numbers.Number(quote.ParagraphIndex - _paragraphIndex, 3);
        WriteWords(quote.Pieces);
        numbers.Number(quote.Speaker is null ? 0 : _speakerIndexes[quote.Speaker] + 1, 3);
        numbers.Signed(quote.LineIndex + 1 - _line, 3);
        numbers.Number((int)quote.Attribution.Rule + 1, 5);
        numbers.Number((int)quote.Attribution.Confidence, 3);
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
                numbers.Number(pieces[i].ParagraphIndex - pieces[i - 1].ParagraphIndex, 1);
            numbers.Number(pieces[i].Range.Start, 6);
            numbers.Number(pieces[i].Range.Length, 6);
        }

        numbers.Flag(false);
    }

    /// <summary>The cue's words, wherever they stand: mostly in the same paragraph.</summary>
    private void WriteCue(QuoteSyntax quote)
    {
        numbers.Flag(quote.Cue is not null);
        if (quote.Cue is not { } cue)
            return;
        var start = passages.Start(quote.ParagraphIndex);
        var range = text.FindAfter(cue.Text, start);
        numbers.Signed(range.Start - start, 5);
        numbers.Number(range.Length, 4);
    }
}
