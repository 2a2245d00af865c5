using NewsContent.Text.Attribution;
using NewsContent.Text.Attribution.Resolution;
using NewsContent.Text.Quotations.Turns;
using NewsContent.Text.Source;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <content>Transcripts and interviews, in which labels say who speaks.</content>
internal sealed partial class QuotedPassages
{
    private const string LabelNeeds = "a label before the words that says who speaks, as the line Form: announces: Eva Holm: We stay.";

    /// <summary>The quotations that labels make, by their index.</summary>
    private readonly Dictionary<int, Turn> _turns = [];

    /// <summary>The passages in which somebody speaks whom a label names.</summary>
    private readonly HashSet<int> _spoken = [];

    /// <summary>The names that labels give.</summary>
    private readonly List<WrittenName> _labels = [];

    /// <summary>What the header says of an article in which labels say who speaks; null of any other one.</summary>
    public SpokenForm? Spoken { get; init; }

    /// <summary>Which labels begin what somebody says; null where the header does not say that any do.</summary>
    /// <param name="above">Headline and summary.</param>
    /// <param name="paragraphs">The body's.</param>
    /// <param name="cancellation">Honoured at each paragraph.</param>
    public TurnLabels? Labels(IEnumerable<PassageSyntax> above, IReadOnlyList<PassageSyntax> paragraphs, CancellationToken cancellation) =>
        Spoken is null ? null : new TurnLabels(language, Listed, above, paragraphs, cancellation);

    /// <summary>Adds paragraphs that follow each other, and finds what is said in them by labels and by marks.</summary>
    /// <param name="paragraphs">The paragraphs, in order.</param>
    /// <param name="firstParagraph">The first one's index among the body's paragraphs.</param>
    /// <param name="labels">Which labels say who speaks.</param>
    /// <param name="cancellation">Honoured between paragraphs.</param>
    public void AddTurns(IReadOnlyList<PassageSyntax> paragraphs, int firstParagraph, TurnLabels labels, CancellationToken cancellation)
    {
        var (firstPassage, firstQuotation) = (_passages.Count, _quotations.Count);
        for (var i = 0; i < paragraphs.Count; i++)
            AddLabelled(paragraphs[i], labels.At(paragraphs[i]), firstParagraph + i);
        var scan = QuotationScanner.Scan([.. paragraphs.Select(static passage => passage.TextBesideCode)], _convention, cancellation);
        var (turns, others) = TurnReader.Read(paragraphs, labels, scan.Quotations, cancellation);
        var next = 0;
        foreach (var turn in turns)
        {
            for (; next < others.Count && others[next].ParagraphIndex < turn.Words.ParagraphIndex; next++)
                _quotations.Add(others[next].Behind(firstPassage));
            _turns.Add(_quotations.Count, turn);
            _quotations.Add(turn.Words.Behind(firstPassage));
            _spoken.UnionWith(turn.Words.Pieces.Select(piece => firstPassage + piece.ParagraphIndex));
        }

        for (; next < others.Count; next++)
            _quotations.Add(others[next].Behind(firstPassage));
        foreach (var problem in scan.Problems)
            Report(problem, paragraphs);
        TakeNotes(firstPassage, firstQuotation);
    }

    /// <summary>The attribution reads a label in capitals as it would be written elsewhere: “GOVERNOR BRANDT” names Brandt.</summary>
    private void AddLabelled(PassageSyntax paragraph, SpeakerLabel? label, int paragraphIndex)
    {
        var text = paragraph.Text;
        if (label is { Name: var name })
        {
            _labels.Add(WrittenName.OfLabel(name.In(text), name, SpeakerTitles.IsTitle, paragraph.InFile));
            text = text.Remove(name.Start, name.Length).Insert(name.Start, LabelCapitals.Ordinary(name.In(text)));
        }

        _passages.Add((new Passage(PassageKind.Paragraph, text), paragraph));
        _paragraphIndexes.Add(paragraphIndex);
    }

    /// <summary>
    /// What the attribution found, with the speakers that labels name, and with those of a summary that repeats their words.
    /// </summary>
    private AttributionResult WithTurns(AttributionInput input, AttributionResult found)
    {
        if (_turns.Count == 0 || Spoken is null)
            return found;
        var speakers = new TurnSpeakers(Spoken, Listed, found, _turns.Values.Select(static turn => turn.Label));
        var decisions = found.Quotations.ToArray();
        foreach (var turn in _turns)
        {
            if (_notes.At(turn.Key) is { SaysSpeaker: true })
                continue;
            decisions[turn.Key] = speakers.Of(turn.Value.Label);
            Explanations?.Of(turn.Key).DecideAlone(AttributionSyntaxRule.Label, LabelNeeds, decisions[turn.Key].Speaker is not null);
        }

        for (var i = 0; i < decisions.Length; i++)
        {
            if (decisions[i].Rule == AttributionSyntaxRule.RepeatedWords)
                decisions[i] = AttributedQuotation.Undecided;
        }

        RepeatedWords.Complete(input, decisions, quotation => found.Reading?.Places[quotation]?.Sentence.Sayings.Length > 0);
        return found with { Quotations = decisions };
    }
}
